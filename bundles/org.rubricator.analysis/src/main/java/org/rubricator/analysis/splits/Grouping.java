package org.rubricator.analysis.splits;

import java.util.Arrays;
import java.util.Locale;

/** What a split keeps together in one part. */
public enum Grouping {
	/** Articles are placed one by one. */
	ARTICLE,
	/** All articles of an outlet. Those without an outlet are placed one by one. */
	OUTLET,
	/** All articles that share a passage, directly or by way of others. */
	FAMILY;

	/** For people and scripts. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * @param id {@code article}, {@code none} (the same) or {@code outlet}
	 * @throws IllegalArgumentException if there is no such grouping; the message is for people
	 */
	public static Grouping of(String id) {
		if (id.equals("none")) {
			return ARTICLE;
		}
		return Arrays.stream(values()).filter(grouping -> grouping.id().equals(id)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(
						"Articles are grouped by family, article, outlet or none, not by '" + id + "'."));
	}
}
