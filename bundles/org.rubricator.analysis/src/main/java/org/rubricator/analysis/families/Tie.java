package org.rubricator.analysis.families;

import org.rubricator.analysis.passages.Pair;

/**
 * What ties two articles.
 *
 * @param pair      the two, with their passages and how much of each stands in the other
 * @param kind      what was taken over
 * @param direction who had it first
 * @param family    whether they share enough to be of one family, were there nobody to decide otherwise
 */
public record Tie(Pair pair, TieKind kind, Direction direction, boolean family) {

	public String first() {
		return pair.first();
	}

	public String second() {
		return pair.second();
	}

	/** Share of the shorter that stands in the longer, 0 to 1. */
	public double containment() {
		return pair.overlap().containment();
	}

	Tie withKind(TieKind other) {
		return new Tie(pair, other, direction, family);
	}
}
