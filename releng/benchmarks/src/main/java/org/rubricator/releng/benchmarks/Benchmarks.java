package org.rubricator.releng.benchmarks;

import java.nio.file.Path;

/** Prints all figures. The heap is limited from outside to the 200 MB that a corpus of 10,000 articles may take. */
public final class Benchmarks {

	private Benchmarks() {
	}

	/** @param args the root of the checkout */
	public static void main(String[] args) throws Exception {
		System.out.printf("Java %s, %d cores, heap at most %d MB%n%n", Runtime.version(),
				Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory() >> 20);
		OffsetBenchmark.run();
		SpanIndexBenchmark.run();
		LayerBenchmark.run();
		CorpusBenchmark.run();
		SearchBenchmark.run();
		StartBenchmark.run(Path.of(args[0]).toRealPath());
	}
}
