package org.rubricator.analysis.passages;

import org.rubricator.model.annotation.Range;

/**
 * A maximal passage that two articles share.
 *
 * @param first  where it stands in the first
 * @param second where it stands in the second
 * @param words  how many words it has
 */
public record Passage(Range first, Range second, int words) {

	/** The same, seen from the other article. */
	public Passage turned() {
		return new Passage(second, first, words);
	}
}
