package org.rubricator.core.search;

/**
 * What to look for in a corpus.
 *
 * @param text        text to look for in articles, or in the quotes of annotations; empty for any annotation
 * @param annotations which annotations to look for, or null to look for text in articles
 */
public record CorpusQuery(TextQuery text, AnnotationQuery annotations) {

	public boolean isOfText() {
		return annotations == null;
	}
}
