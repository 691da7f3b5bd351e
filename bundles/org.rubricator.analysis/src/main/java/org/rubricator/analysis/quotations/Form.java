package org.rubricator.analysis.quotations;

import java.util.Locale;

/** How a quotation stands somewhere, beside its fullest form. */
public enum Form {
	/** All of its words, or all but one or two. */
	FULL,
	/** A piece of it, word for word. */
	CUT,
	/** With words left out, and a mark that says so. */
	ELLIPSIS,
	/** With other words in it, or words left out without a mark. */
	CHANGED;

	/** For people and scripts. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}
}
