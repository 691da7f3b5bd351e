package org.rubricator.releng.families;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.rubricator.analysis.passages.Pair;
import org.rubricator.analysis.passages.PassageOptions;
import org.rubricator.analysis.passages.PassageSearch;
import org.rubricator.analysis.passages.SharedPassages;
import org.rubricator.releng.families.Plants.Kind;
import org.rubricator.releng.families.Plants.Made;

/** Recall, precision, time and heap on planted reprints. */
final class PlantedFigures {

	private PlantedFigures() {
	}

	/** @param args {@code make FILE COUNT REPRINTS}, or {@code find FILE} */
	public static void main(String[] args) throws IOException {
		Path file = Path.of(args[1]);
		if (args[0].equals("make")) {
			make(file, Integer.parseInt(args[2]), Integer.parseInt(args[3]));
		} else {
			find(file);
		}
	}

	/** Writes articles as JSON Lines; the words are plain letters, so nothing has to be escaped. */
	private static void make(Path file, int count, int reprints) throws IOException {
		try (BufferedWriter out = Files.newBufferedWriter(file)) {
			new Plants(20251014).make(count, reprints, article -> {
				try {
					out.write("{\"id\":\"" + article.id() + "\",\"source\":\"" + article.source() + "\",\"kind\":\""
							+ article.kind() + "\",\"text\":\"" + article.text() + "\"}\n");
				} catch (IOException e) {
					throw new java.io.UncheckedIOException(e);
				}
			});
		}
	}

	private static Made parse(String line) {
		String[] parts = line.split("\"", -1);
		return new Made(parts[3], parts[15], parts[7], Kind.valueOf(parts[11]));
	}

	private static void find(Path file) throws IOException {
		long begin = System.nanoTime();
		PassageSearch search = new PassageSearch(PassageOptions.DEFAULT);
		Map<String, Made> planted = new HashMap<>();
		try (Stream<String> lines = Files.lines(file)) {
			lines.map(PlantedFigures::parse).forEach(article -> {
				search.add(article.id(), article.text(), List.of());
				if (!article.source().isEmpty()) {
					planted.put(article.source() + " " + article.id(), new Made(article.id(), "", article.source(), article.kind()));
				}
			});
		}
		SharedPassages shared = search.run(() -> {
		});
		double sinceStart = (System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime()) / 1e3;
		System.out.printf(Locale.ROOT, "  %,d articles: %.2f s (%.2f s with the start of Java, %.2f s of processors), heap at most %d MB of %d, %d pairs%n", search.size(),
				(System.nanoTime() - begin) / 1e9, sinceStart, processors(), peak() >> 20, Runtime.getRuntime().maxMemory() >> 20,
				shared.pairs().size());
		report(shared, planted);
		oneMore(search);
	}

	private static void report(SharedPassages shared, Map<String, Made> planted) {
		Map<Kind, int[]> counts = new EnumMap<>(Kind.class);
		planted.values().forEach(made -> counts.computeIfAbsent(made.kind(), kind -> new int[2])[1]++);
		int right = 0;
		for (Pair pair : shared.pairs()) {
			Made made = planted.get(pair.first() + " " + pair.second());
			if (made != null) {
				right++;
				counts.get(made.kind())[0]++;
			}
		}
		counts.forEach((kind, count) -> System.out.printf(Locale.ROOT, "    %-22s recall %.4f (%d of %d)%n",
				kind.name().toLowerCase(Locale.ROOT).replace('_', ' '), (double) count[0] / count[1], count[0], count[1]));
		System.out.printf(Locale.ROOT, "    %-22s recall %.4f, precision %.4f, templates %d%n", "all",
				(double) right / planted.size(), (double) right / shared.pairs().size(), shared.templates().size());
	}

	private static void oneMore(PassageSearch search) {
		double[] milliseconds = new double[21];
		int[] number = { 0 };
		new Plants(7).make(milliseconds.length, 0, article -> {
			long begin = System.nanoTime();
			search.addAndCompare("new" + article.id(), article.text(), List.of());
			milliseconds[number[0]++] = (System.nanoTime() - begin) / 1e6;
		});
		double first = milliseconds[0];
		Arrays.sort(milliseconds);
		System.out.printf(Locale.ROOT, "    one more article: median %.2f ms, first %.2f, worst %.2f%n", milliseconds[10], first,
				milliseconds[20]);
	}

	private static double processors() {
		return ProcessHandle.current().info().totalCpuDuration().orElse(java.time.Duration.ZERO).toMillis() / 1e3;
	}

	private static long peak() {
		return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
				.mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
	}
}
