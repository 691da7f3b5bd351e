package org.rubricator.analysis.families;

import java.util.Locale;

/** What one of two articles took over from the other. */
public enum TieKind {
	/** Most of each stands in the other: at least seven tenths of the shorter and six of the longer. */
	WHOLE,
	/** At least half of the later, shorter article stands in the longer; so, too, where it is not known which is later. */
	CUT,
	/** At least half of the earlier, shorter article stands in the longer, which has more. */
	EXTENDED,
	/** The longer has parts of several articles that are not tied to each other. */
	MERGED,
	/** Much of the words of one is in the other, but in short runs: other words stand between. */
	REWORDED,
	/** Passages of one stand in the other, which is mostly of its own. */
	EXCERPT,
	/**
	 * All that they share is whole paragraphs at the head or foot of both, or of articles far apart in time; both are of one
	 * outlet, and they are of no family: what the outlet has standing, such as the hours of a programme or a list of links.
	 */
	HOUSE,
	/** All that they share is between quotation marks in both. */
	QUOTATION;

	/** For people and scripts. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}
}
