package org.rubricator.analysis.families;

import java.util.Locale;

/** Which of two articles had the words first, as far as their times of publication tell. */
public enum Direction {
	/** The second took over from the first. */
	FORWARD,
	/** The first took over from the second. */
	BACKWARD,
	/** A time is missing, or the two cannot be told apart. */
	UNKNOWN;

	/** For people and scripts. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}
}
