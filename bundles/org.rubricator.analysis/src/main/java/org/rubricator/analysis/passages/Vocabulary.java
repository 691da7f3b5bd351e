package org.rubricator.analysis.passages;

import java.util.Arrays;

/** Numbers for words, so that words are compared as integers and exactly. Not thread-safe while words are added. */
public final class Vocabulary {

	private int[] slots = new int[1 << 12];
	private long[] hashes = new long[1 << 11];
	private int[] ends = new int[1 << 11];
	private char[] letters = new char[1 << 14];
	private int size;

	/** How many words there are. */
	public int size() {
		return size;
	}

	/** Number of the word, from 0; a new one if it has none yet. */
	int number(char[] word, int length) {
		long hash = hash(word, length);
		int mask = slots.length - 1;
		int slot = (int) hash & mask;
		while (slots[slot] != 0) {
			int number = slots[slot] - 1;
			if (hashes[number] == hash && is(number, word, length)) {
				return number;
			}
			slot = slot + 1 & mask;
		}
		append(word, length, hash);
		slots[slot] = size;
		int number = size - 1;
		if (size * 2 > slots.length) {
			grow();
		}
		return number;
	}

	/** Hash of a word's letters: the same in every run and every vocabulary. */
	long hash(int number) {
		return hashes[number];
	}

	/** The word as it is compared. */
	String word(int number) {
		int begin = number == 0 ? 0 : ends[number - 1];
		return new String(letters, begin, ends[number] - begin);
	}

	private boolean is(int number, char[] word, int length) {
		int begin = number == 0 ? 0 : ends[number - 1];
		return Arrays.equals(letters, begin, ends[number], word, 0, length);
	}

	private void append(char[] word, int length, long hash) {
		if (size == hashes.length) {
			hashes = Arrays.copyOf(hashes, size * 2);
			ends = Arrays.copyOf(ends, size * 2);
		}
		int begin = size == 0 ? 0 : ends[size - 1];
		if (begin + length > letters.length) {
			letters = Arrays.copyOf(letters, Math.max(letters.length * 2, begin + length));
		}
		System.arraycopy(word, 0, letters, begin, length);
		hashes[size] = hash;
		ends[size++] = begin + length;
	}

	private void grow() {
		int[] larger = new int[slots.length * 2];
		int mask = larger.length - 1;
		for (int number = 0; number < size; number++) {
			int slot = (int) hashes[number] & mask;
			while (larger[slot] != 0) {
				slot = slot + 1 & mask;
			}
			larger[slot] = number + 1;
		}
		slots = larger;
	}

	private static long hash(char[] word, int length) {
		long hash = length;
		for (int i = 0; i < length; i++) {
			hash = hash * 0x9E3779B97F4A7C15L + word[i];
			hash ^= hash >>> 32;
		}
		return mix(hash);
	}

	/** Finalizer of SplitMix64 (Steele, Lea, Flood 2014): every bit of the result depends on every bit given. */
	static long mix(long bits) {
		long mixed = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
		mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
		return mixed ^ mixed >>> 31;
	}
}
