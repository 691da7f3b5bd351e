package org.rubricator.releng.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

	/** Something to run: a name, and commands that follow one another. */
	private record Job(String name, List<List<String>> commands, double[] seconds) {
		Job(String name, List<List<String>> commands) {
			this(name, commands, new double[RUNS]);
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
		Job python = new Job("peer: plain Python, JSON to CoNLL and JSON Lines", List.of(List.of("python3",
				checkout.resolve("releng/benchmarks/plain.py").toString(), json(), out("p.conll"), out("p.jsonl"))));
		Job uima = new Job("peer: uimaj's serializer, JSON to XMI", List.of(List.of(
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-cp",
				System.getProperty("java.class.path"), UimaPeer.class.getName(), json(), out("uima"))));
		jobs.add(python);
		jobs.add(uima);
		jobs.add(new Job("conll and jsonl", List.of(export("conll", "o.conll"), export("jsonl", "o.jsonl"))));
		jobs.add(new Job("spacy", List.of(export("spacy", "o.spacy"))));
		jobs.add(new Job("huggingface", List.of(export("huggingface", "o.hf"))));
		jobs.add(new Job("uima-xmi", List.of(export("uima-xmi", "o.xmi"))));
		for (int run = 0; run < RUNS; run++) {
			for (Job job : jobs) {
				job.seconds()[run] = time(job);
			}
		}
		for (Job job : jobs) {
			System.out.printf(Locale.ROOT, "  %-50s best %6.2f s%s%n", job.name(), job.best(),
					job == python || job == uima ? ""
							: "   %.2f of %s".formatted(job.best() / (job.name().startsWith("uima") ? uima : python).best(),
									job.name().startsWith("uima") ? "uimaj" : "Python"));
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
		long start = System.nanoTime();
		for (List<String> command : job.commands()) {
			ProcessBuilder builder = new ProcessBuilder(command);
			builder.environment().put("RUBRICATOR_JAVA_OPTS", "-Xmx512m");
			int status = builder.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start().waitFor();
			if (status > 1) {
				throw new IOException(command + " failed with " + status + ": " + Files.readString(folder.resolve("log")));
			}
		}
		return (System.nanoTime() - start) / 1e9;
	}
}
