package org.rubricator.analysis.passages;

import java.util.Comparator;
import java.util.List;

/**
 * Two articles that share passages, or many shorter runs of words.
 *
 * @param first    id of the one that came first in the corpus
 * @param second   id of the other
 * @param passages all maximal passages, by place in the first; empty where the two share shorter runs only
 * @param overlap  how much of each stands in the other
 */
public record Pair(String first, String second, List<Passage> passages, Overlap overlap) {

	public Pair {
		passages = List.copyOf(passages);
	}

	/** The same, seen from the other article. */
	public Pair turned() {
		return new Pair(second, first, passages.stream().map(Passage::turned)
				.sorted(Comparator.comparing(Passage::first).thenComparing(Passage::second)).toList(), overlap.turned());
	}

	/** Words of the longest passage; 0 where there is none. */
	public int longest() {
		return passages.stream().mapToInt(Passage::words).max().orElse(0);
	}
}
