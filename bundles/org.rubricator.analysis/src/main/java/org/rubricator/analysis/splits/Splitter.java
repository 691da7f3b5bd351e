package org.rubricator.analysis.splits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import org.rubricator.analysis.leakage.ArticleGroups;

/**
 * Splits articles into parts so that each part has its share of the articles and, as far as that can be, its share of
 * the annotations of each label. Deterministic: neither the order in which articles are given nor anything but the seed
 * matters.
 * <p>
 * Iterative stratification after K. Sechidis, G. Tsoumakas and I. Vlahavas, "On the Stratification of Multi-Label Data",
 * ECML PKDD 2011, algorithm 1: again and again the label with the fewest annotations left is taken, and each group that
 * has it goes to the part that most wants that label; of several such parts to the one that most wants articles; of
 * several such to one drawn by the seed. Differences: a group counts with its number of annotations and articles rather
 * than with yes and one; of the groups with the label, those with most annotations are placed first, so that the small
 * ones even things out; the part that most wants is that of whose share the largest fraction is missing, for with counts
 * the largest part would get all large groups; a part that has its share of articles takes no more while others lack, for
 * shares of articles are what was asked for; groups without labels come last and go by articles alone.
 */
public final class Splitter {

	private final SplitRequest request;
	private final ArticleGroups groups;
	private final List<String> names;
	private final double[] shares;
	private final double[] wantedArticles;
	private final Map<String, double[]> wantedLabels = new TreeMap<>();
	private final List<List<LabelledArticle>> parts = new ArrayList<>();
	private final Random random;

	private Splitter(List<LabelledArticle> articles, SplitRequest request, ArticleGroups groups) {
		this.request = request;
		this.groups = groups;
		names = List.copyOf(request.weights().keySet());
		random = new Random(request.seed());
		shares = names.stream().mapToDouble(request::share).toArray();
		wantedArticles = new double[names.size()];
		for (int part = 0; part < names.size(); part++) {
			wantedArticles[part] = articles.size() * shares[part];
			parts.add(new ArrayList<>());
		}
		Map<String, Integer> totals = new TreeMap<>();
		articles.forEach(article -> article.labels().forEach((label, count) -> totals.merge(label, count, Integer::sum)));
		totals.forEach((label, total) -> {
			double[] wanted = new double[names.size()];
			for (int part = 0; part < names.size(); part++) {
				wanted[part] = total * shares[part];
			}
			wantedLabels.put(label, wanted);
		});
	}

	/** Articles that go to the same part. */
	private record Group(List<LabelledArticle> articles, Map<String, Integer> labels) {

		static Group of(List<LabelledArticle> articles) {
			Map<String, Integer> labels = new TreeMap<>();
			articles.forEach(
					article -> article.labels().forEach((label, count) -> labels.merge(label, count, Integer::sum)));
			return new Group(articles, labels);
		}

		int count(String label) {
			return labels.getOrDefault(label, 0);
		}
	}

	/** Articles are placed one by one, whatever the request says of groups. */
	public static Split split(List<LabelledArticle> articles, SplitRequest request) {
		return split(articles, request, new ArticleGroups());
	}

	/** @param groups articles that stay together */
	public static Split split(List<LabelledArticle> articles, SplitRequest request, ArticleGroups groups) {
		List<LabelledArticle> sorted = articles.stream().sorted(Comparator.comparing(LabelledArticle::id)).toList();
		return new Splitter(sorted, request, groups).run(sorted);
	}

	private Split run(List<LabelledArticle> articles) {
		List<Group> rest = groups(articles);
		int count = rest.size();
		// So that equals are not placed by the alphabet.
		java.util.Collections.shuffle(rest, random);
		for (String label = rarest(rest); label != null; label = rarest(rest)) {
			String rarest = label;
			List<Group> having = rest.stream().filter(group -> group.count(rarest) > 0)
					.sorted(Comparator.comparingInt((Group group) -> -group.count(rarest))).toList();
			having.forEach(group -> place(group, rarest));
			rest.removeAll(having);
		}
		rest.sort(Comparator.comparingInt((Group group) -> -group.articles().size()));
		rest.forEach(group -> place(group, null));
		List<Split.Part> made = new ArrayList<>();
		for (int part = 0; part < names.size(); part++) {
			made.add(new Split.Part(names.get(part), parts.get(part)));
		}
		return new Split(request, made, count, Optional.empty());
	}

	private List<Group> groups(List<LabelledArticle> articles) {
		Map<String, List<LabelledArticle>> members = new TreeMap<>();
		for (LabelledArticle article : articles) {
			members.computeIfAbsent(groups.group(article.id()), key -> new ArrayList<>()).add(article);
		}
		return new ArrayList<>(members.values().stream().map(Group::of).toList());
	}

	/** The label with the fewest annotations left, or null if none is left. */
	private static String rarest(List<Group> rest) {
		Map<String, Integer> left = new TreeMap<>();
		rest.forEach(group -> group.labels().forEach((label, count) -> left.merge(label, count, Integer::sum)));
		return left.entrySet().stream().filter(label -> label.getValue() > 0)
				.min(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
				.map(Map.Entry::getKey).orElse(null);
	}

	private void place(Group group, String label) {
		List<Integer> best = candidates(group);
		if (label != null) {
			best = most(best, wantedLabels.get(label));
		}
		best = most(best, wantedArticles);
		int part = best.size() == 1 ? best.get(0) : best.get(random.nextInt(best.size()));
		parts.get(part).addAll(group.articles());
		wantedArticles[part] -= group.articles().size();
		group.labels().forEach((name, count) -> wantedLabels.get(name)[part] -= count);
	}

	/** Parts that the group fits into, give or take half an article; all parts if it fits into none. */
	private List<Integer> candidates(Group group) {
		List<Integer> all = new ArrayList<>();
		List<Integer> fitting = new ArrayList<>();
		for (int part = 0; part < wantedArticles.length; part++) {
			all.add(part);
			if (wantedArticles[part] - group.articles().size() >= -0.5) {
				fitting.add(part);
			}
		}
		return fitting.isEmpty() ? most(all, wantedArticles) : fitting;
	}

	private List<Integer> most(List<Integer> among, double[] wanted) {
		double most = among.stream().mapToDouble(part -> wanted[part] / shares[part]).max().orElseThrow();
		return among.stream().filter(part -> wanted[part] / shares[part] >= most - 1e-9).toList();
	}
}
