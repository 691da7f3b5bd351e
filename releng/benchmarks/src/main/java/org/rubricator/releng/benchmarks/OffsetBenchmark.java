package org.rubricator.releng.benchmarks;

import java.util.Random;

import org.rubricator.core.text.OffsetMap;

/** UTF-16 units to code points and back in a text of 1 MB, every 50th character astral. */
final class OffsetBenchmark {

	private static final int LOOKUPS = 200_000;

	private OffsetBenchmark() {
	}

	static void run() throws Exception {
		Random random = new Random(1);
		StringBuilder builder = new StringBuilder();
		while (builder.length() < 1_000_000) {
			builder.append(random.nextInt(50) == 0 ? "\ud83d\ude00" : "e");
		}
		String text = builder.toString();
		int[] offsets = random.ints(LOOKUPS, 0, text.length()).map(
				offset -> Character.isLowSurrogate(text.charAt(offset)) ? offset + 1 : offset).toArray();
		System.out.println("Offsets, text of 1 MB");
		Timing.print("build the map", 15, () -> new OffsetMap(text));
		OffsetMap map = new OffsetMap(text);
		Timing.printEach("to code points, each", 15, LOOKUPS, () -> {
			int sum = 0;
			for (int offset : offsets) {
				sum += map.toCodePoints(offset);
			}
			return sum;
		});
		Timing.printEach("to UTF-16 units, each", 15, LOOKUPS, () -> {
			int sum = 0;
			for (int offset : offsets) {
				sum += map.toUtf16(offset / 2);
			}
			return sum;
		});
		Timing.printEach("peer: String.codePointCount from the start, each", 5, 100, () -> {
			int sum = 0;
			for (int i = 0; i < 100; i++) {
				sum += text.codePointCount(0, offsets[i]);
			}
			return sum;
		});
	}
}
