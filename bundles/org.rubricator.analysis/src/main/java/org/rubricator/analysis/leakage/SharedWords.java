package org.rubricator.analysis.leakage;

import java.util.ArrayList;
import java.util.List;

import org.rubricator.analysis.passages.Pair;
import org.rubricator.analysis.passages.Passage;
import org.rubricator.analysis.passages.Place;
import org.rubricator.analysis.passages.SharedPassages;
import org.rubricator.analysis.passages.Template;

/**
 * Words that stand in several articles.
 *
 * @param words  how many words
 * @param places where they stand, sorted; in two articles and more
 */
public record SharedWords(int words, List<Place> places) {

	public SharedWords {
		places = places.stream().sorted().toList();
	}

	/** All passages of pairs, and templates too: a model learns these by heart as well. */
	public static List<SharedWords> of(SharedPassages shared) {
		List<SharedWords> all = new ArrayList<>();
		for (Pair pair : shared.pairs()) {
			for (Passage passage : pair.passages()) {
				all.add(new SharedWords(passage.words(), List.of(new Place(pair.first(), passage.first()),
						new Place(pair.second(), passage.second()))));
			}
		}
		for (Template template : shared.templates()) {
			all.add(new SharedWords(template.words(), template.places()));
		}
		return all;
	}
}
