package org.rubricator.core.session;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.rubricator.core.corpus.CorpusStore;

/** A process that does an act over many layers, and dies in the midst of it where it is told to. */
final class KilledAct {

	private static final int STATUS = 9;

	private KilledAct() {
	}

	/**
	 * Arguments: folder of the corpus; article whose layer is changed but not written when the process dies, or nothing.
	 */
	public static void main(String[] args) throws IOException {
		CorpusStore corpus = CorpusStore.open(Path.of(args[0]));
		CorpusAct act = CorpusSessionTest.act(corpus);
		if (!args[1].isEmpty()) {
			LayerSession.open(corpus, args[1], "ada").addListener(edit -> Runtime.getRuntime().halt(STATUS));
		}
		CorpusSession.open(corpus).perform(act, Runnable::run, null);
		System.out.print("done");
	}

	/** Runs such a process. */
	static String run(Path corpus, String where) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
				System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
				KilledAct.class.getName(), corpus.toString(), where)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		try (InputStream out = process.getInputStream()) {
			String said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
			return process.waitFor() == STATUS ? "killed" : said;
		}
	}
}
