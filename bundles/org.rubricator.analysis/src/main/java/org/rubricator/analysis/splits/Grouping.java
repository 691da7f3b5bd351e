package org.rubricator.analysis.splits;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a split keeps together in one part. Several together keep what any of them does. */
public enum Grouping {
	/** All articles that share a passage, directly or by way of others, and those that people put into one family. */
	FAMILY("articles that share passages"),
	/** All articles that quote the same words. */
	QUOTATION("articles that quote the same words"),
	/** All articles of an outlet. Those without an outlet are placed one by one. */
	OUTLET("articles of an outlet"),
	/** All articles published in the same window of some days. Those without a date are placed one by one. */
	EVENT("articles published in the same days");

	private final String title;

	Grouping(String title) {
		this.title = title;
	}

	/** For scripts. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What it keeps together, for people. */
	public String title() {
		return title;
	}

	/**
	 * Reads {@code family,outlet}.
	 *
	 * @param text ids with commas between; {@code article} or {@code none} for none of them
	 * @throws IllegalArgumentException if there is no such grouping; the message is for people
	 */
	public static Set<Grouping> parse(String text) {
		Set<Grouping> groupings = new TreeSet<>();
		if (!text.equals("none") && !text.equals("article")) {
			for (String id : text.split(",", -1)) {
				groupings.add(Arrays.stream(values()).filter(grouping -> grouping.id().equals(id.strip())).findFirst()
						.orElseThrow(() -> new IllegalArgumentException(
								"Articles are grouped by " + ids(", ") + ", article or none, not by '" + id + "'.")));
			}
		}
		return groupings;
	}

	/** As {@link #parse} reads it. */
	public static String text(Set<Grouping> groupings) {
		return groupings.isEmpty() ? "article"
				: new TreeSet<>(groupings).stream().map(Grouping::id).collect(Collectors.joining(","));
	}

	/** All ids, with this between. */
	public static String ids(String separator) {
		return Arrays.stream(values()).map(Grouping::id).collect(Collectors.joining(separator));
	}
}
