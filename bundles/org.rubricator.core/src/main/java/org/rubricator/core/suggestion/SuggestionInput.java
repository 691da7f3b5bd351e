package org.rubricator.core.suggestion;

import java.util.List;
import java.util.Objects;

import org.rubricator.core.change.AnnotationState;
import org.rubricator.model.article.Article;

/**
 * One article for which a suggester is asked.
 *
 * @param text        canonical text
 * @param source      the bytes as they came; not to be changed
 * @param annotations what is in the saved layer of the annotator
 */
public record SuggestionInput(Article article, String text, byte[] source, List<AnnotationState> annotations) {

	public SuggestionInput {
		Objects.requireNonNull(article);
		Objects.requireNonNull(text);
		Objects.requireNonNull(source);
		annotations = List.copyOf(annotations);
	}
}
