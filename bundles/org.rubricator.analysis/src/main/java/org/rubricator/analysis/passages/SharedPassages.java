package org.rubricator.analysis.passages;

import java.util.List;

/**
 * What the articles of a corpus have in common.
 *
 * @param pairs     articles that share passages or are alike, in the order of the corpus
 * @param templates passages that tie nothing, those in most places first; their words are in no pair
 */
public record SharedPassages(List<Pair> pairs, List<Template> templates) {

	public SharedPassages {
		pairs = List.copyOf(pairs);
		templates = List.copyOf(templates);
	}
}
