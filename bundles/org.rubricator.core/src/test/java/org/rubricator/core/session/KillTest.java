package org.rubricator.core.session;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.corpus.ModelFiles;
import org.rubricator.core.corpus.TestCorpora;

/**
 * Kills an annotating process at random moments and looks whether all that it acknowledged is there. As often as
 * {@code -Drubricator.kills=1000} says; 25 times unless told.
 */
class KillTest {

	@TempDir
	Path folder;

	@Test
	void killedProcessLosesNothingThatItAcknowledged() throws IOException, InterruptedException {
		int kills = Integer.getInteger("rubricator.kills", 25);
		Random random = new Random(kills);
		CorpusStore corpus = TestCorpora.withOneArticle(folder.resolve("corpus"));
		int steps = 0;
		int unacknowledged = 0;
		for (int kill = 0; kill < kills; kill++) {
			if (kill % 20 == 19) { // else the layer grows until a step takes longer than the kill
				corpus = TestCorpora.withOneArticle(folder.resolve("corpus" + kill));
			}
			Path copy = copy(corpus.folder(), folder.resolve("copy" + kill));
			int acknowledged = annotateAndKill(corpus.folder(), kill, random.nextInt(40_000_000));
			steps += acknowledged;

			String recovered = state(LayerSession.open(corpus, "ferry", "ada"));
			LayerSession expected = LayerSession.open(CorpusStore.open(copy), "ferry", "ada");
			Random dice = new Random(kill);
			for (int step = 0; step < acknowledged; step++) {
				KilledAnnotator.step(expected, dice);
			}
			boolean same = recovered.equals(bytes(expected));
			if (!same) { // the step after the last acknowledged one may have been made
				KilledAnnotator.step(expected, dice);
				same = recovered.equals(bytes(expected));
				unacknowledged++;
			}
			assertTrue(same, "kill " + kill + " after " + acknowledged + " steps lost something");
			expected.close();
		}
		assertTrue(steps > kills, "the processes were killed before they did anything");
		System.out.println(kills + " kills: all of " + steps + " acknowledged steps are there, and " + unacknowledged
				+ " that were not acknowledged");
	}

	@Test
	void secondProcessCannotOpenTheLayer() throws IOException, InterruptedException {
		CorpusStore corpus = TestCorpora.withOneArticle(folder.resolve("corpus"));
		try (LayerSession session = LayerSession.open(corpus, "ferry", "ada")) {
			Process process = start(corpus.folder(), 1, ProcessBuilder.Redirect.PIPE);
			String errors;
			try (InputStream in = process.getErrorStream()) {
				errors = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			}
			process.waitFor();
			assertTrue(errors.contains("LayerLockedException"), errors);
			assertNull(process.inputReader().readLine());
		}
	}

	private static int annotateAndKill(Path corpus, int seed, int nanoseconds) throws IOException, InterruptedException {
		Process process = start(corpus, seed, ProcessBuilder.Redirect.INHERIT);
		int acknowledged = 0;
		try (BufferedReader out = new BufferedReader(
				new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
			String first = out.readLine();
			if (first != null) {
				acknowledged = 1;
				TimeUnit.NANOSECONDS.sleep(nanoseconds);
			}
			process.toHandle().destroyForcibly(); // Process.destroyForcibly would close the stream unread
			for (String line = out.readLine(); line != null; line = out.readLine()) {
				if (line.equals("step " + (acknowledged + 1))) {
					acknowledged++;
				}
			}
		}
		process.waitFor();
		return acknowledged;
	}

	private static Process start(Path corpus, int seed, ProcessBuilder.Redirect errors) throws IOException {
		return new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("surefire.test.class.path",
						System.getProperty("java.class.path")),
				KilledAnnotator.class.getName(), corpus.toString(), Integer.toString(seed))).redirectError(errors).start();
	}

	private static String state(LayerSession session) throws IOException {
		try (session) {
			return bytes(session);
		}
	}

	private static String bytes(LayerSession session) throws IOException {
		return new String(ModelFiles.bytes(session.layer().layer()), StandardCharsets.UTF_8);
	}

	private static Path copy(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.toList()) {
				Files.copy(file, to.resolve(from.relativize(file).toString()));
			}
		}
		return to;
	}
}
