package org.rubricator.analysis.leakage;

import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.rubricator.analysis.passages.Place;
import org.rubricator.analysis.passages.SharedPassages;

/**
 * Articles that a split must not part, grown tie by tie. Unlike a family, a group has every article that shares even one
 * passage with one of its members: a family says where words come from, a group what a test would give away.
 */
public final class ArticleGroups {

	private final Map<String, String> parents = new HashMap<>();

	/** All that share a passage, a template or many shorter runs of words. */
	public static ArticleGroups of(SharedPassages shared) {
		ArticleGroups groups = new ArticleGroups();
		shared.pairs().forEach(pair -> groups.tie(List.of(pair.first(), pair.second())));
		shared.templates().forEach(template -> groups.tie(template.places().stream().map(Place::article).toList()));
		return groups;
	}

	/** Puts articles into one group, with all that are in a group with one of them. */
	public void tie(Collection<String> articles) {
		Iterator<String> rest = articles.iterator();
		if (rest.hasNext()) {
			String first = root(rest.next());
			while (rest.hasNext()) {
				String other = root(rest.next());
				// The first by the alphabet names the group, whatever the order of the ties.
				if (first.compareTo(other) < 0) {
					parents.put(other, first);
				} else if (!first.equals(other)) {
					parents.put(first, other);
					first = other;
				}
			}
		}
	}

	/** Name of the article's group: the id of its first member by the alphabet; its own where it stands alone. */
	public String group(String article) {
		return root(article);
	}

	/** Groups of two and more by name. */
	public Map<String, Set<String>> all() {
		Map<String, Set<String>> all = new TreeMap<>();
		for (String article : List.copyOf(parents.keySet())) {
			all.computeIfAbsent(root(article), key -> new TreeSet<>(List.of(key))).add(article);
		}
		all.values().removeIf(members -> members.size() < 2);
		return all;
	}

	private String root(String article) {
		String root = article;
		for (String parent = parents.get(root); parent != null && !parent.equals(root); parent = parents.get(root)) {
			root = parent;
		}
		String at = article;
		while (!at.equals(root)) {
			at = parents.put(at, root);
		}
		return root;
	}
}
