package org.rubricator.core.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.rubricator.core.corpus.AtomicFile;
import org.rubricator.core.corpus.CorpusStore;

/**
 * The acts over many layers of a corpus, in a file that is replaced whole: oldest first, and last the one that is on its
 * way. An act is in it, on the disk, before any layer is touched, and its end when all are written.
 */
final class ActJournal {

	/** Acts that are kept. */
	private static final int HISTORY = 200;

	/** Layers of acts that are kept: an act that no longer fits is forgotten, and can then not be undone. */
	private static final int LAYERS = 100_000;

	private final Path file;

	ActJournal(CorpusStore corpus) {
		file = corpus.folder().resolve("acts.journal");
	}

	boolean exists() {
		return Files.exists(file);
	}

	/** All acts; a journal that cannot be read is set aside under another name, and there are none then. */
	List<ActRecord> read() throws IOException {
		List<ActRecord> acts = new ArrayList<>();
		if (exists()) {
			try {
				for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
					acts.add(ActCodec.read(line));
				}
			} catch (IllegalArgumentException | java.nio.charset.CharacterCodingException e) {
				setAside();
				Files.delete(file);
				acts.clear();
			}
		}
		return acts;
	}

	/** Keeps a copy of the journal as it is. */
	Path setAside() throws IOException {
		Path aside;
		int number = 1;
		do {
			aside = file.resolveSibling("acts." + number++ + ".journal");
		} while (Files.exists(aside));
		return Files.copy(file, aside);
	}

	/** Writes the acts, without the oldest where they are too many. */
	void write(List<ActRecord> acts) throws IOException {
		int first = acts.size();
		int layers = 0;
		while (first > 0 && acts.size() - first < HISTORY) {
			layers += acts.get(first - 1).layers().size();
			if (layers > LAYERS && first < acts.size()) {
				break;
			}
			first--;
		}
		List<ActRecord> kept = acts.subList(first, acts.size());
		AtomicFile.write(file, out -> {
			for (ActRecord act : kept) {
				out.write(ActCodec.write(act).getBytes(StandardCharsets.UTF_8));
				out.write('\n');
			}
		});
	}
}
