package org.rubricator.ui.tests.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** Times that were measured: what passed, and what the UI thread computed meanwhile, which other work does not blur. */
final class Samples {

	/** A time, in nanoseconds. */
	record Time(long passed, long computed) {
	}

	private final List<Time> times = new ArrayList<>();

	void add(Time time) {
		times.add(time);
	}

	private double at(double share, ToLongFunction<Time> which) {
		long[] sorted = times.stream().mapToLong(which).sorted().toArray();
		return sorted[(int) Math.min(sorted.length - 1, Math.round(share * (sorted.length - 1)))] / 1e6;
	}

	/** Prints a row, with what was wanted beside what was measured; nothing where there was nothing to measure. */
	void print(String what, String wanted) {
		if (!times.isEmpty()) {
			System.out.printf(Locale.ROOT, "  %-44s median %7.1f ms  p99 %7.1f   computing: median %7.1f  p99 %7.1f   %s%n",
					what, at(0.5, Time::passed), at(0.99, Time::passed), at(0.5, Time::computed), at(0.99, Time::computed),
					wanted);
		}
	}
}
