package org.rubricator.releng.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Starting the command line, from the shell's point of view. */
final class StartBenchmark {

	private StartBenchmark() {
	}

	static void run(Path checkout) throws Exception {
		System.out.printf("%nStart%n");
		Path script = checkout.resolve("rubricator");
		if (!Files.isExecutable(script) || start(List.of(script.toString(), "formats")) != 0) {
			System.out.println("  not measured: ./rubricator formats does not run here");
			return;
		}
		Timing.print("./rubricator formats", 11, () -> start(List.of(script.toString(), "formats")));
		Timing.print("./rubricator stats seeds/corpus", 11,
				() -> start(List.of(script.toString(), "stats", checkout.resolve("seeds/corpus").toString())));
		Timing.print("floor: java -version", 11,
				() -> start(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")));
	}

	private static int start(List<String> command) throws IOException, InterruptedException {
		return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start().waitFor();
	}
}
