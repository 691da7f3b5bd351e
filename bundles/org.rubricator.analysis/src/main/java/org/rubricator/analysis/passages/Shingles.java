package org.rubricator.analysis.passages;

import java.util.Arrays;

/**
 * Chooses shingles (runs of a few words) of a text so that any two texts which share a passage of at least {@code N}
 * words have a chosen shingle of it in common.
 * <p>
 * Chosen are all shingles whose hash is in the lowest eighth, and in every window of {@code N - length + 1} shingles that
 * has none such, the one with the least hash (the rightmost of several). The second half is winnowing (S. Schleimer,
 * D. Wilkerson, A. Aiken, "Winnowing: Local Algorithms for Document Fingerprinting", SIGMOD 2003) and carries the
 * guarantee; the first half does not depend on the neighbourhood, so that texts which share only short runs share chosen
 * shingles too, in proportion. About one shingle in seven is chosen.
 */
final class Shingles {

	/** Words of a shingle, unless passages are shorter. */
	private static final int LENGTH = 5;

	private static final long BASE = 0xD1342543DE82EF95L;

	private final int length;
	private final int window;
	private final int context;
	private final long highest;

	/** @param passage words of the shortest passage that is wanted, at least 1 */
	Shingles(int passage) {
		length = Math.min(LENGTH, passage);
		window = passage - length + 1;
		context = (passage - length + 1) / 2;
		long power = 1;
		for (int i = 1; i < length; i++) {
			power *= BASE;
		}
		highest = power;
	}

	/** Words of a shingle. */
	int length() {
		return length;
	}

	/** Words on at least one side of a shingle that a passage has around it. */
	int context() {
		return context;
	}

	/** Takes chosen shingles. */
	interface Sink {
		void take(int position, long hash);
	}

	/** Gives the chosen shingles in the order of the text; none has a masked word. */
	void choose(Words words, Vocabulary vocabulary, Sink sink) {
		int[] numbers = words.numbers();
		int run = 0;
		for (int i = 0; i <= numbers.length; i++) {
			if (i == numbers.length || numbers[i] < 0) {
				if (i - run >= length) {
					chooseIn(numbers, run, i, vocabulary, sink);
				}
				run = i + 1;
			}
		}
	}

	private void chooseIn(int[] numbers, int from, int to, Vocabulary vocabulary, Sink sink) {
		long[] hashes = new long[to - from - length + 1];
		boolean[] chosen = new boolean[hashes.length];
		long rolling = 0;
		for (int i = from; i < to; i++) {
			if (i - from >= length) {
				rolling -= vocabulary.hash(numbers[i - length]) * highest;
			}
			rolling = rolling * BASE + vocabulary.hash(numbers[i]);
			if (i - from >= length - 1) {
				hashes[i - from - length + 1] = Vocabulary.mix(rolling);
			}
		}
		int low = -1;
		for (int i = 0; i < hashes.length; i++) {
			if (hashes[i] >>> 61 == 0) {
				low = i;
				chosen[i] = true;
			} else if (i >= window - 1 && low < i - window + 1) {
				chosen[least(hashes, i - window + 1, i)] = true;
			}
		}
		for (int i = 0; i < hashes.length; i++) {
			if (chosen[i]) {
				sink.take(from + i, hashes[i]);
			}
		}
	}

	private static int least(long[] hashes, int from, int last) {
		int least = last;
		for (int i = last - 1; i >= from; i--) {
			if (Long.compareUnsigned(hashes[i], hashes[least]) < 0) {
				least = i;
			}
		}
		return least;
	}

	/**
	 * Hash of words, or 0 if some are masked or not there.
	 *
	 * @param from may be negative
	 * @param to   may be greater than the number of words
	 */
	static long hash(int[] numbers, int from, int to, Vocabulary vocabulary) {
		if (from < 0 || to > numbers.length) {
			return 0;
		}
		long hash = 0;
		for (int number : Arrays.copyOfRange(numbers, from, to)) {
			if (number < 0) {
				return 0;
			}
			hash = hash * BASE + vocabulary.hash(number);
		}
		return Vocabulary.mix(hash) | 1;
	}
}
