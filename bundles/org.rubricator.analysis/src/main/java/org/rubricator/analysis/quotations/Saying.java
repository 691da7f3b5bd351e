package org.rubricator.analysis.quotations;

import java.util.List;

/**
 * The same words, quoted in one place or several.
 *
 * @param text        its fullest form
 * @param appearances in the order of the articles, then of the text; at least one
 */
public record Saying(String text, List<Appearance> appearances) {

	public Saying {
		appearances = List.copyOf(appearances);
	}

	/** In how many articles it is quoted. */
	public int articles() {
		return (int) appearances.stream().map(Appearance::article).distinct().count();
	}
}
