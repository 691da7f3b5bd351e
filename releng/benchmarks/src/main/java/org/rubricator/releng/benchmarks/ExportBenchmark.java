package org.rubricator.releng.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Exports as a user runs them: whole processes, from a corpus on disk to finished files, with the heap limited to 512 MB,
 * beside peers that do the same from one JSON file in the same run. Each is run three times, in turn, and the best of each
 * counts, for what else the machine does only adds.
 */
public final class ExportBenchmark {

	private static final int RUNS = 3;

	private final Path checkout;
	private final Path folder;

	private ExportBenchmark(Path checkout, Path folder) {
		this.checkout = checkout;
		this.folder = folder;
	}

	/** @param args the root of the checkout, and perhaps the number of articles */
	public static void main(String[] args) throws Exception {
		Path folder = Files.createTempDirectory("exports");
		try {
			int articles = args.length > 1 ? Integer.parseInt(args[1]) : 10_000;
			new ExportBenchmark(Path.of(args[0]).toRealPath(), folder).run(articles);
		} finally {
			try (Stream<Path> files = Files.walk(folder)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}

	/** Something to run. */
	private record Job(String name, List<String> command, double[] seconds, int[] megabytes) {
		Job(String name, List<String> command) {
			this(name, command, new double[RUNS], new int[RUNS]);
		}

		double best() {
			return Arrays.stream(seconds).min().orElseThrow();
		}
	}

	private void run(int articles) throws Exception {
		System.out.printf(Locale.ROOT, "Exports of %,d articles of 4 kB with 40 spans, %d cores, heap at most 512 MB%n", articles,
				Runtime.getRuntime().availableProcessors());
		ExportCorpus.main(new String[] { folder.resolve("corpus").toString(), json(), Integer.toString(articles) });
		List<Job> jobs = new ArrayList<>();
		Job python = new Job("peer: plain Python, JSON to CoNLL and JSON Lines", List.of("python3",
				checkout.resolve("releng/benchmarks/plain.py").toString(), json(), out("p.conll"), out("p.jsonl")));
		Job uima = new Job("peer: uimaj's serializer, JSON to XMI", List.of(
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-cp",
				System.getProperty("java.class.path"), UimaPeer.class.getName(), json(), out("uima")));
		jobs.add(python);
		jobs.add(uima);
		jobs.add(new Job("conll and jsonl", export("conll,jsonl", "o")));
		jobs.add(new Job("spacy", export("spacy", "o.spacy")));
		jobs.add(new Job("huggingface", export("huggingface", "o.hf")));
		jobs.add(new Job("uima-xmi", export("uima-xmi", "o.xmi")));
		for (int run = 0; run < RUNS; run++) {
			for (Job job : jobs) {
				job.seconds()[run] = time(job);
				job.megabytes()[run] = heap();
			}
		}
		for (Job job : jobs) {
			System.out.printf(Locale.ROOT, "  %-50s best %6.2f s%s%n", job.name(), job.best(),
					job == python || job == uima ? ""
							: "   %.2f of %s, at most %d MB in use after a collection".formatted(
									job.best() / (job.name().startsWith("uima") ? uima : python).best(),
									job.name().startsWith("uima") ? "uimaj" : "Python",
									Arrays.stream(job.megabytes()).max().orElseThrow()));
		}
	}

	private String json() {
		return folder.resolve("corpus.json").toString();
	}

	private String out(String name) {
		return folder.resolve(name).toString();
	}

	private List<String> export(String format, String name) {
		return List.of(checkout.resolve("rubricator").toString(), "export", folder.resolve("corpus").toString(), "--format",
				format, "--annotator", "gold", "--out", out(name));
	}

	/** Seconds; findings (status 1) are no failure. */
	private double time(Job job) throws IOException, InterruptedException {
		Files.deleteIfExists(collections());
		long start = System.nanoTime();
		ProcessBuilder builder = new ProcessBuilder(job.command());
		builder.environment().put("RUBRICATOR_JAVA_OPTS", "-Xmx512m -Xlog:gc:file=" + collections());
		int status = builder.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start().waitFor();
		if (status > 1) {
			throw new IOException(job.command() + " failed with " + status + ": " + Files.readString(folder.resolve("log")));
		}
		return (System.nanoTime() - start) / 1e9;
	}

	private Path collections() {
		return folder.resolve("collections");
	}

	/** The most megabytes that a collection of the run before left, garbage of the old generation included; 0 for peers. */
	private int heap() throws IOException {
		if (!Files.exists(collections())) {
			return 0;
		}
		return Pattern.compile("->(\\d+)M\\(").matcher(Files.readString(collections())).results()
				.mapToInt(match -> Integer.parseInt(match.group(1))).max().orElse(0);
	}
}
