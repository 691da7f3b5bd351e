package org.rubricator.analysis.propagation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rubricator.analysis.families.Families;
import org.rubricator.analysis.families.Tie;
import org.rubricator.analysis.passages.Pair;
import org.rubricator.analysis.passages.Passage;
import org.rubricator.analysis.passages.Template;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;

/** Where words of one article stand as well. Texts of articles that share passages with it are read when they are needed, and kept. */
public final class WhereElse {

	/** Gives the text of an article. */
	@FunctionalInterface
	public interface Texts {
		String of(String article) throws IOException;
	}

	private final String article;
	private final Texts texts;
	private final List<Pair> pairs;
	private final List<Template> templates;
	private final Map<String, PassageMap> maps = new HashMap<>();

	/** @param article id */
	public WhereElse(String article, Families families, Texts texts) {
		this.article = article;
		this.texts = texts;
		pairs = families.ties().stream().map(Tie::pair)
				.filter(pair -> pair.first().equals(article) || pair.second().equals(article))
				.map(pair -> pair.first().equals(article) ? pair : pair.turned()).toList();
		templates = families.templates().stream()
				.filter(template -> template.places().stream().anyMatch(place -> place.article().equals(article))).toList();
	}

	/** Places of the passages that the caret stands in, the longest passage of each article, in the order of the corpus. */
	public List<Elsewhere> at(int caret) {
		List<Elsewhere> places = new ArrayList<>();
		for (Pair pair : pairs) {
			longest(pair, caret, caret).ifPresent(
					passage -> places.add(new Elsewhere(pair.second(), passage.second(), passage.words(), true)));
		}
		addTemplates(caret, caret, true, places);
		return places;
	}

	/** Places of the same parts, and of passages that have some of their words. */
	public List<Elsewhere> of(Parts parts) throws IOException {
		List<Elsewhere> places = new ArrayList<>();
		for (Pair pair : pairs) {
			Optional<Passage> passage = longest(pair, parts.begin(), parts.end());
			if (passage.isPresent()) {
				Optional<Parts> there = map(pair).map(parts);
				places.add(new Elsewhere(pair.second(),
						there.map(same -> new Range(same.begin(), same.end())).orElse(passage.get().second()), passage.get().words(),
						there.isPresent()));
			}
		}
		addTemplates(parts.begin(), parts.end(), false, places);
		return places;
	}

	/** The articles that share passages with it, each with the way there. */
	List<String> others() {
		return pairs.stream().filter(pair -> !pair.passages().isEmpty()).map(Pair::second).toList();
	}

	/** The way to another article. */
	PassageMap mapTo(String other) throws IOException {
		for (Pair pair : pairs) {
			if (pair.second().equals(other)) {
				return map(pair);
			}
		}
		throw new IllegalArgumentException(article + " shares nothing with " + other);
	}

	private PassageMap map(Pair pair) throws IOException {
		PassageMap map = maps.get(pair.second());
		if (map == null) {
			map = new PassageMap(texts.of(article), texts.of(pair.second()), pair.passages());
			maps.put(pair.second(), map);
		}
		return map;
	}

	private static Optional<Passage> longest(Pair pair, int begin, int end) {
		return pair.passages().stream().filter(passage -> touches(passage.first(), begin, end))
				.max(java.util.Comparator.comparingInt(Passage::words));
	}

	private void addTemplates(int begin, int end, boolean same, List<Elsewhere> places) {
		for (Template template : templates) {
			if (template.places().stream().anyMatch(place -> place.article().equals(article) && touches(place.range(), begin, end))) {
				template.places().stream().filter(place -> !place.article().equals(article))
						.forEach(place -> places.add(new Elsewhere(place.article(), place.range(), template.words(), same)));
			}
		}
	}

	/** Whether they have a unit in common; a caret also where it stands at the end. */
	private static boolean touches(Range range, int begin, int end) {
		return begin == end ? range.begin() <= begin && end <= range.end() : range.begin() < end && begin < range.end();
	}
}
