package org.rubricator.analysis.families;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * What a person decided about families. No computation overrules it; of two that contradict each other, the later holds.
 *
 * @param together true: {@code articles} are of one family; false: none of {@code articles} is of a family with any of
 *                 {@code others}
 * @param articles ids, sorted
 * @param others   ids, sorted; empty where {@code together}
 */
public record Decision(boolean together, List<String> articles, List<String> others) {

	public Decision {
		articles = List.copyOf(new TreeSet<>(articles));
		others = List.copyOf(new TreeSet<>(others));
	}

	/** These are of one family, whatever they share. */
	public static Decision together(Collection<String> articles) {
		return new Decision(true, List.copyOf(articles), List.of());
	}

	/** The one set and the other are of different families, whatever they share. */
	public static Decision apart(Collection<String> articles, Collection<String> others) {
		return new Decision(false, List.copyOf(articles), List.copyOf(others));
	}
}
