package org.rubricator.analysis.passages;

import java.util.Arrays;

/** Where shingles stand: places by hash, in the order in which they were put in. Fourteen bytes a place and more. */
final class Postings {

	static final int NONE = -1;

	/** Thirty-two bits of a group's hash; two hashes in 2^32 pairs have the same, so who reads a place compares its words. */
	private int[] keys = new int[1 << 10];
	private int[] last = new int[1 << 10];
	private int[] counts = new int[1 << 10];
	private int groups;

	private int[] previous = new int[1 << 10];
	private int[] texts = new int[1 << 10];
	private int[] positions = new int[1 << 10];
	private int size;

	Postings() {
		Arrays.fill(last, NONE);
	}

	/** Puts a place into the group of the hash, and gives the group. */
	int put(long hash, int text, int position) {
		if (groups * 3L > keys.length * 2L) {
			grow();
		}
		int group = slot(hash);
		if (last[group] == NONE) {
			keys[group] = key(hash);
			groups++;
		}
		if (size == previous.length) {
			int larger = size + (size >> 1);
			previous = Arrays.copyOf(previous, larger);
			texts = Arrays.copyOf(texts, larger);
			positions = Arrays.copyOf(positions, larger);
		}
		previous[size] = last[group];
		texts[size] = text;
		positions[size] = position;
		last[group] = size++;
		counts[group]++;
		return group;
	}

	/** The group of the hash, or {@link #NONE}. Good until the next place is put in. */
	int group(long hash) {
		int group = slot(hash);
		return last[group] == NONE ? NONE : group;
	}

	/** How many places are in a group. */
	int count(int group) {
		return counts[group];
	}

	/** The place that was put into a group last. */
	int last(int group) {
		return last[group];
	}

	/** The place that was put into the same group before, or {@link #NONE}. */
	int before(int place) {
		return previous[place];
	}

	int text(int place) {
		return texts[place];
	}

	int position(int place) {
		return positions[place];
	}

	/** Groups are numbered below this; not every number is one. */
	int groupLimit() {
		return keys.length;
	}

	boolean isGroup(int number) {
		return last[number] != NONE;
	}

	private static int key(long hash) {
		// The highest bits are zero in most chosen shingles.
		return (int) (hash >>> 24);
	}

	private int slot(long hash) {
		int mask = keys.length - 1;
		int slot = home(key(hash));
		while (last[slot] != NONE && keys[slot] != key(hash)) {
			slot = slot + 1 & mask;
		}
		return slot;
	}

	/** Only the key is kept, so the slot comes from it alone. */
	private int home(int key) {
		int mixed = key * 0x9E3779B9;
		return (mixed ^ mixed >>> 15) & keys.length - 1;
	}

	private void grow() {
		int[] oldKeys = keys;
		int[] oldLast = last;
		int[] oldCounts = counts;
		keys = new int[oldKeys.length * 2];
		last = new int[keys.length];
		counts = new int[keys.length];
		Arrays.fill(last, NONE);
		int mask = keys.length - 1;
		for (int i = 0; i < oldKeys.length; i++) {
			if (oldLast[i] != NONE) {
				int slot = home(oldKeys[i]);
				while (last[slot] != NONE) {
					slot = slot + 1 & mask;
				}
				keys[slot] = oldKeys[i];
				last[slot] = oldLast[i];
				counts[slot] = oldCounts[i];
			}
		}
	}
}
