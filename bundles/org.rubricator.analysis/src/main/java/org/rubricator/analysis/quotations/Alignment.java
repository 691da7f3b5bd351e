package org.rubricator.analysis.quotations;

import java.util.ArrayList;
import java.util.List;

/**
 * The best local alignment of the words of two quotations (T. Smith, M. Waterman, "Identification of common molecular
 * subsequences", J. Mol. Biol. 1981): 2 for the same word, -2 for another, -1 for a word that is missing, nothing where
 * an ellipsis or a cue says that words may be missing.
 *
 * @param same    words that are the same, the last first
 * @param skipped words of either that are passed over within the alignment, without those an ellipsis stands for
 */
record Alignment(List<String> same, int skipped) {

	private static final int SAME = 2;
	private static final int OTHER = -2;
	private static final int MISSING = -1;

	/** How many words are the same. */
	int words() {
		return same.size();
	}

	static Alignment of(SaidWords first, SaidWords second) {
		int rows = first.size();
		int columns = second.size();
		int[][] scores = new int[rows + 1][columns + 1];
		byte[][] steps = new byte[rows + 1][columns + 1];
		int best = 0;
		int bestRow = 0;
		int bestColumn = 0;
		for (int i = 1; i <= rows; i++) {
			for (int j = 1; j <= columns; j++) {
				int diagonal = scores[i - 1][j - 1] + (first.get(i - 1).equals(second.get(j - 1)) ? SAME : OTHER);
				int up = scores[i - 1][j] + (second.gapAfter(j - 1) ? 0 : MISSING);
				int left = scores[i][j - 1] + (first.gapAfter(i - 1) ? 0 : MISSING);
				int score = Math.max(0, Math.max(diagonal, Math.max(up, left)));
				scores[i][j] = score;
				steps[i][j] = (byte) (score == 0 ? 0 : score == diagonal ? 1 : score == up ? 2 : 3);
				if (score > best) {
					best = score;
					bestRow = i;
					bestColumn = j;
				}
			}
		}
		return trace(first, second, steps, bestRow, bestColumn);
	}

	private static Alignment trace(SaidWords first, SaidWords second, byte[][] steps, int row, int column) {
		List<String> same = new ArrayList<>();
		int skipped = 0;
		int i = row;
		int j = column;
		while (steps[i][j] != 0) {
			switch (steps[i][j]) {
			case 1 -> {
				if (first.get(i - 1).equals(second.get(j - 1))) {
					same.add(first.get(i - 1));
				} else {
					skipped++;
				}
				i--;
				j--;
			}
			case 2 -> {
				skipped += second.gapAfter(j - 1) ? 0 : 1;
				i--;
			}
			default -> {
				skipped += first.gapAfter(i - 1) ? 0 : 1;
				j--;
			}
			}
		}
		return new Alignment(same, skipped);
	}
}
