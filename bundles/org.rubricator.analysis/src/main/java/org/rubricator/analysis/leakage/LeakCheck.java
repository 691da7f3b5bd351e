package org.rubricator.analysis.leakage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.rubricator.analysis.passages.Place;

/** Measures what the parts of a split have in common, and what those of random splits would have. */
public final class LeakCheck {

	private static final int NONE = -1;

	private final List<SharedWords> shared;

	/**
	 * @param shared  all that articles share
	 * @param minimum words of the shortest passage that counts
	 */
	public LeakCheck(List<SharedWords> shared, int minimum) {
		this.shared = shared.stream().filter(words -> words.words() >= minimum)
				.sorted(Comparator.comparingInt((SharedWords words) -> -words.words())
						.thenComparing(words -> words.places().getFirst()).thenComparing(words -> words.places().getLast()))
				.toList();
	}

	/** @param parts ids of the articles of each part; what is in the largest is trained on */
	public Leak check(List<? extends Collection<String>> parts) {
		return check(parts, false);
	}

	/** @param folds whether each part is tested on once, so that the articles of all count */
	public Leak check(List<? extends Collection<String>> parts, boolean folds) {
		Map<String, Integer> partOf = new HashMap<>();
		int largest = 0;
		for (int part = 0; part < parts.size(); part++) {
			for (String article : parts.get(part)) {
				partOf.put(article, part);
			}
			largest = parts.get(part).size() > parts.get(largest).size() ? part : largest;
		}
		return check(partOf, folds ? NONE : largest);
	}

	/**
	 * The mean over random splits of the same articles into parts of the same sizes, drawn with the seeds 0 and up. Each
	 * article is placed by itself, whatever it shares.
	 */
	public ExpectedLeak random(List<? extends Collection<String>> parts, boolean folds, int splits) {
		List<String> articles = parts.stream().flatMap(Collection::stream).sorted().collect(Collectors.toCollection(ArrayList::new));
		double longest = 0;
		double passages = 0;
		double affected = 0;
		for (int seed = 0; seed < splits; seed++) {
			Collections.sort(articles);
			Collections.shuffle(articles, new Random(seed));
			List<List<String>> drawn = new ArrayList<>();
			int from = 0;
			for (Collection<String> part : parts) {
				drawn.add(articles.subList(from, from + part.size()));
				from += part.size();
			}
			Leak leak = check(drawn, folds);
			longest += leak.longest();
			passages += leak.passages();
			affected += leak.articles();
		}
		int count = Math.max(1, splits);
		return new ExpectedLeak(splits, longest / count, passages / count, affected / count);
	}

	private Leak check(Map<String, Integer> partOf, int trained) {
		int passages = 0;
		Set<String> affected = new HashSet<>();
		SharedWords longest = null;
		for (SharedWords words : shared) {
			if (parts(words, partOf) > 1) {
				passages++;
				longest = longest == null ? words : longest;
				for (Place place : words.places()) {
					Integer part = partOf.get(place.article());
					if (part != null && part != trained) {
						affected.add(place.article());
					}
				}
			}
		}
		return longest == null ? new Leak(0, 0, 0, "")
				: new Leak(longest.words(), passages, affected.size(), example(longest, partOf));
	}

	private static long parts(SharedWords words, Map<String, Integer> partOf) {
		return words.places().stream().map(place -> partOf.get(place.article())).filter(part -> part != null).distinct().count();
	}

	/** Its first place, and the first in another part. */
	private static String example(SharedWords words, Map<String, Integer> partOf) {
		Place first = words.places().stream().filter(place -> partOf.containsKey(place.article())).findFirst().orElseThrow();
		Place other = words.places().stream()
				.filter(place -> partOf.containsKey(place.article())
						&& !partOf.get(place.article()).equals(partOf.get(first.article())))
				.findFirst().orElseThrow();
		return first + " and " + other;
	}
}
