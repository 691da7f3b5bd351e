package org.rubricator.analysis.families;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a person decided about families. No computation overrules it; of two that contradict each other, the later holds.
 *
 * @param together  true: {@code articles} are of one family; false: none of {@code articles} is of a family with any of
 *                  {@code others}
 * @param articles  ids, sorted
 * @param others    ids, sorted; empty where {@code together}
 * @param annotator who decided; empty where that is not known
 */
public record Decision(boolean together, List<String> articles, List<String> others, String annotator) {

	public Decision {
		articles = List.copyOf(new TreeSet<>(articles));
		others = List.copyOf(new TreeSet<>(others));
	}

	/** These are of one family, whatever they share. */
	public static Decision together(Collection<String> articles) {
		return new Decision(true, List.copyOf(articles), List.of(), "");
	}

	/** The one set and the other are of different families, whatever they share. */
	public static Decision apart(Collection<String> articles, Collection<String> others) {
		return new Decision(false, List.copyOf(articles), List.copyOf(others), "");
	}

	/** The same, made by this person. */
	public Decision by(String name) {
		return new Decision(together, articles, others, name);
	}

	/** Whether it says something of any two articles. */
	public boolean isEmpty() {
		return pairs().isEmpty();
	}

	/** Whether all that it says is said, or said otherwise, by a later one. */
	boolean isOverruledBy(Decision later) {
		return later.pairs().containsAll(pairs());
	}

	/** The pairs that it is about. */
	private Set<Set<String>> pairs() {
		Set<Set<String>> pairs = new HashSet<>();
		for (String article : articles) {
			for (String other : together ? articles : others) {
				if (!article.equals(other)) {
					pairs.add(Set.of(article, other));
				}
			}
		}
		return pairs;
	}

	/** For people. */
	@Override
	public String toString() {
		return together ? "together: " + String.join(", ", articles)
				: "apart: " + String.join(", ", articles) + " from " + String.join(", ", others);
	}
}
