package org.rubricator.core.search;

import org.rubricator.core.text.KeywordInContext;
import org.rubricator.model.annotation.Range;

/**
 * Something that was found.
 *
 * @param article    id of the article
 * @param title      what a person calls the article
 * @param annotator  whose annotation it is, or null where text was found
 * @param annotation id of the annotation in that layer, or null
 * @param label      label of the annotation, or null
 * @param range      where: the text, or the first part of the annotation; UTF-16 units
 */
public record Hit(String article, String title, String annotator, String annotation, String label, Range range,
		KeywordInContext context) {
}
