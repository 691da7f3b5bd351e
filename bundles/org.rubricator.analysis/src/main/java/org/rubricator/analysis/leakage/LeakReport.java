package org.rubricator.analysis.leakage;

import java.util.Locale;

/**
 * What the parts of a split share, beside what random splits would.
 *
 * @param minimum  words of the shortest passage that counts
 * @param folds    whether each part is tested on once
 * @param leak     what they share
 * @param expected what random splits share
 */
public record LeakReport(int minimum, boolean folds, Leak leak, ExpectedLeak expected) {

	/** For a receipt, in Markdown. */
	public String text() {
		StringBuilder text = new StringBuilder("| Shared by two parts, from " + minimum
				+ " words | This split | Random, mean of " + expected.splits() + " |\n|---|---:|---:|\n");
		row(text, "Longest passage, words", leak.longest(), expected.longest());
		row(text, "Passages", leak.passages(), expected.passages());
		row(text, folds ? "Articles that have one" : "Articles outside the largest part that have one", leak.articles(), expected.articles());
		if (!leak.isEmpty()) {
			text.append("\nThe longest stands at ").append(leak.example()).append(".\n");
		}
		return text.append('\n').toString();
	}

	private static void row(StringBuilder text, String name, int here, double random) {
		text.append("| ").append(name).append(" | ").append(here).append(" | ")
				.append(String.format(Locale.ROOT, "%.1f", random)).append(" |\n");
	}
}
