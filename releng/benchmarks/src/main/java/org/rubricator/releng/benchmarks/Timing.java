package org.rubricator.releng.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Runs something several times and prints the median, the best and the first. */
final class Timing {

	private Timing() {
	}

	/** Prints milliseconds a run. What the runs return is used, so nothing is optimised away. */
	static void print(String name, int runs, Callable<?> work) throws Exception {
		double[] milliseconds = new double[runs];
		int used = 0;
		for (int i = 0; i < runs; i++) {
			long start = System.nanoTime();
			used += work.call().hashCode() & 1;
			milliseconds[i] = (System.nanoTime() - start) / 1e6;
		}
		double first = milliseconds[0];
		Arrays.sort(milliseconds);
		System.out.printf(Locale.ROOT, "  %-58s median %9.2f ms   best %9.2f   first %9.2f%s%n", name,
				milliseconds[runs / 2], milliseconds[0], first, used < 0 ? "!" : "");
	}

	/** Prints nanoseconds an operation; {@code work} does {@code operations} of them. */
	static void printEach(String name, int runs, int operations, Callable<?> work) throws Exception {
		double[] nanoseconds = new double[runs];
		int used = 0;
		for (int i = 0; i < runs; i++) {
			long start = System.nanoTime();
			used += work.call().hashCode() & 1;
			nanoseconds[i] = (System.nanoTime() - start) / (double) operations;
		}
		Arrays.sort(nanoseconds);
		System.out.printf(Locale.ROOT, "  %-58s median %9.1f ns   best %9.1f%s%n", name, nanoseconds[runs / 2],
				nanoseconds[0], used < 0 ? "!" : "");
	}
}
