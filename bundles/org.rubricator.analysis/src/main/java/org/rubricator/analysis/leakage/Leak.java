package org.rubricator.analysis.leakage;

/**
 * What parts of a split have in common.
 *
 * @param longest  words of the longest passage that two parts share, 0 where they share none
 * @param passages how many passages two parts share
 * @param articles how many articles outside the largest part, or in any fold, have a passage that another part has too
 * @param example  the longest, for people: where it stands; empty where there is none
 */
public record Leak(int longest, int passages, int articles, String example) {

	/** Whether nothing is shared. */
	public boolean isEmpty() {
		return passages == 0;
	}
}
