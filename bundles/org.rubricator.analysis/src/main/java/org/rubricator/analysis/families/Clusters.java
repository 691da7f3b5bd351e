package org.rubricator.analysis.families;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts articles together one tie at a time, and never two that a person put apart. */
final class Clusters {

	private final Map<String, Set<String>> clusters = new TreeMap<>();
	private final Map<String, Set<String>> together = new TreeMap<>();
	private final Map<String, Set<String>> apart = new TreeMap<>();

	Clusters(List<Decision> decisions) {
		decisions.forEach(this::decide);
		together.forEach((article, others) -> others.forEach(other -> join(article, other)));
	}

	/** Makes one cluster of the two articles' clusters; false if a decision is against it. */
	boolean join(String first, String second) {
		Set<String> one = of(first);
		Set<String> other = of(second);
		if (one == other) {
			return true;
		}
		for (String article : one) {
			if (apart.containsKey(article) && apart.get(article).stream().anyMatch(other::contains)) {
				return false;
			}
		}
		Set<String> larger = one.size() >= other.size() ? one : other;
		Set<String> smaller = larger == one ? other : one;
		larger.addAll(smaller);
		smaller.forEach(article -> clusters.put(article, larger));
		return true;
	}

	/** Whether the two are in one cluster. */
	boolean joined(String first, String second) {
		return of(first) == of(second);
	}

	/** Clusters of two and more. */
	List<Set<String>> all() {
		Set<Set<String>> seen = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
		List<Set<String>> all = new ArrayList<>();
		for (Set<String> cluster : clusters.values()) {
			if (cluster.size() > 1 && seen.add(cluster)) {
				all.add(new TreeSet<>(cluster));
			}
		}
		return all;
	}

	/** Pairs that decisions put together and others, by way of a third article, put apart. */
	List<String> contradictions() {
		Collection<String> found = new TreeSet<>();
		together.forEach((article, others) -> others.stream()
				.filter(other -> article.compareTo(other) < 0 && !joined(article, other))
				.forEach(other -> found.add(article + " and " + other)));
		return List.copyOf(found);
	}

	private void decide(Decision decision) {
		Collection<String> others = decision.together() ? decision.articles() : decision.others();
		for (String article : decision.articles()) {
			for (String other : others) {
				if (!article.equals(other)) {
					put(decision.together() ? together : apart, decision.together() ? apart : together, article, other);
					put(decision.together() ? together : apart, decision.together() ? apart : together, other, article);
				}
			}
		}
	}

	private static void put(Map<String, Set<String>> into, Map<String, Set<String>> outOf, String article, String other) {
		into.computeIfAbsent(article, key -> new TreeSet<>()).add(other);
		outOf.getOrDefault(article, new TreeSet<>()).remove(other);
	}

	private Set<String> of(String article) {
		return clusters.computeIfAbsent(article, key -> new LinkedHashSet<>(List.of(article)));
	}
}
