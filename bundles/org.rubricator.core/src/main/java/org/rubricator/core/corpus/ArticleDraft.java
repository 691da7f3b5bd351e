package org.rubricator.core.corpus;

import org.rubricator.model.article.Article;

/**
 * An article that is to be added to a corpus.
 *
 * @param article    metadata and blocks; its id may be unset, its text hash and source file are set on adding
 * @param text       canonical text
 * @param source     the bytes as they came
 * @param sourceFile {@code source.html} or {@code source.txt}
 */
public record ArticleDraft(Article article, String text, byte[] source, String sourceFile) {
}
