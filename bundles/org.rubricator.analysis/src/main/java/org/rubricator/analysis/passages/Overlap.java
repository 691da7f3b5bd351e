package org.rubricator.analysis.passages;

import java.util.Arrays;

/**
 * How much of two texts is common to both: the words that stand in runs of at least {@value #RUN} words which the other
 * has too, anywhere. Exact. Unlike a share of the words of both, what the shorter has in the longer stays high for a
 * reprint that was cut, or put inside new text: containment, A. Broder, "On the resemblance and containment of
 * documents", SEQUENCES 1997.
 *
 * @param first       words of the first that the second has
 * @param second      words of the second that the first has
 * @param firstSize   words of the first that are not masked
 * @param secondSize  words of the second that are not masked
 */
public record Overlap(int first, int second, int firstSize, int secondSize) {

	/** Fewest words of a run that counts: three stand together by chance, four hardly ever. */
	static final int RUN = 4;

	/** Share of the first text that stands in the second, 0 to 1. */
	public double ofFirst() {
		return firstSize == 0 ? 0 : (double) first / firstSize;
	}

	/** Share of the second text that stands in the first, 0 to 1. */
	public double ofSecond() {
		return secondSize == 0 ? 0 : (double) second / secondSize;
	}

	/** Share of the shorter that stands in the longer, 0 to 1. */
	public double containment() {
		return firstSize <= secondSize ? ofFirst() : ofSecond();
	}

	/** Words of the shorter that the longer has. */
	public int words() {
		return firstSize <= secondSize ? first : second;
	}

	/** What is left of it and of both texts without so many words that they have in common. */
	public Overlap without(int words) {
		return words == 0 ? this
				: new Overlap(Math.max(0, first - words), Math.max(0, second - words), firstSize - words, secondSize - words);
	}

	/** The same, seen from the other text. */
	Overlap turned() {
		return new Overlap(second, first, secondSize, firstSize);
	}

	public static Overlap of(Words first, Words second) {
		int[] a = first.numbers();
		int[] b = second.numbers();
		Table table = new Table(a);
		int inSecond = table.mark(b);
		return new Overlap(table.marked(), inSecond, first.compared(), second.compared());
	}

	/** Runs of one text by hash, each marked once another text has it. */
	private static final class Table {
		private final int[] words;
		private final int[] slots;
		private final boolean[] seen;

		Table(int[] words) {
			this.words = words;
			slots = new int[Integer.highestOneBit(Math.max(words.length, 8)) * 4];
			seen = new boolean[slots.length];
			Arrays.fill(slots, -1);
			for (int i = 0; i + RUN <= words.length; i++) {
				if (isWhole(words, i)) {
					int slot = slot(words, i);
					if (slots[slot] < 0) {
						slots[slot] = i;
					}
				}
			}
		}

		/** Marks the runs that the other text has, and counts the words of the other that stand in them. */
		int mark(int[] other) {
			int count = 0;
			int covered = 0;
			for (int i = 0; i + RUN <= other.length; i++) {
				if (isWhole(other, i)) {
					int slot = slot(other, i);
					if (slots[slot] >= 0) {
						seen[slot] = true;
						count += i + RUN - Math.max(covered, i);
						covered = i + RUN;
					}
				}
			}
			return count;
		}

		/** Words of this text that stand in marked runs. */
		int marked() {
			int count = 0;
			int covered = 0;
			for (int i = 0; i + RUN <= words.length; i++) {
				if (isWhole(words, i) && seen[slot(words, i)]) {
					count += i + RUN - Math.max(covered, i);
					covered = i + RUN;
				}
			}
			return count;
		}

		private int slot(int[] other, int at) {
			int hash = 0;
			for (int i = 0; i < RUN; i++) {
				hash = (hash + other[at + i]) * 0x9E3779B1;
				hash ^= hash >>> 15;
			}
			int slot = hash & slots.length - 1;
			while (slots[slot] >= 0
					&& !Arrays.equals(words, slots[slot], slots[slot] + RUN, other, at, at + RUN)) {
				slot = slot + 1 & slots.length - 1;
			}
			return slot;
		}

		private static boolean isWhole(int[] numbers, int at) {
			for (int i = at; i < at + RUN; i++) {
				if (numbers[i] < 0) {
					return false;
				}
			}
			return true;
		}
	}
}
