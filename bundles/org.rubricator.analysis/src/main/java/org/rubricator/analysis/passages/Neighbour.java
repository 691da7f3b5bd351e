package org.rubricator.analysis.passages;

import java.util.List;

/**
 * A text that another one shares words with.
 *
 * @param text    its number in the index
 * @param matches all maximal common runs of at least the index's words, by place; empty where the two share only shorter
 *                ones, many enough to be worth comparing
 */
public record Neighbour(int text, List<Match> matches) {

	public Neighbour {
		matches = List.copyOf(matches);
	}
}
