package org.rubricator.core.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;

import org.rubricator.core.corpus.CorpusStore;

/** A process that annotates until it is killed, and says after each step that it was acknowledged. */
final class KilledAnnotator {

	private KilledAnnotator() {
	}

	public static void main(String[] args) throws IOException {
		LayerSession session = LayerSession.open(CorpusStore.open(Path.of(args[0])), "ferry", "ada");
		Random random = new Random(Long.parseLong(args[1]));
		for (int step = 1;; step++) {
			step(session, random);
			System.out.write(("step " + step + "\n").getBytes(StandardCharsets.US_ASCII));
			System.out.flush();
		}
	}

	/** The next step that the dice say: an edit, an undo, a redo or a save. */
	static void step(LayerSession session, Random random) throws IOException {
		switch (random.nextInt(12)) {
		case 0 -> session.undo();
		case 1 -> session.redo();
		case 2 -> session.save();
		default -> RandomEdits.one(session, random);
		}
	}
}
