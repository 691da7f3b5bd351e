package org.rubricator.core.suggestion;

import java.util.List;
import java.util.Objects;

/**
 * What is to be suggested.
 *
 * @param with      ids of suggesters, in this order; empty: all that fit the label set
 * @param articles  ids of articles, in this order; empty: all of the corpus, by id
 * @param annotator into whose layers the proposals go
 */
public record SuggestRequest(List<String> with, List<String> articles, String annotator) {

	public SuggestRequest {
		with = List.copyOf(with);
		articles = List.copyOf(articles);
		Objects.requireNonNull(annotator);
	}
}
