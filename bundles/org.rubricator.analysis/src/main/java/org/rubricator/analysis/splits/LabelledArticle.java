package org.rubricator.analysis.splits;

import java.util.Map;
import java.util.TreeMap;

/**
 * An article as a split sees it.
 *
 * @param id     its id
 * @param labels how many accepted annotations it has by label
 */
public record LabelledArticle(String id, Map<String, Integer> labels) {

	public LabelledArticle {
		labels = Map.copyOf(new TreeMap<>(labels));
	}
}
