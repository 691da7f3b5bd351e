package org.rubricator.analysis.propagation;

import org.rubricator.model.annotation.Range;

/**
 * A place in another article with the same words.
 *
 * @param article id of the other article
 * @param place   there; from the first to the last unit
 * @param words   how many words the shared passage has
 * @param same    whether all of what was asked for stands there, up to both boundaries; else only some of its words do
 */
public record Elsewhere(String article, Range place, int words, boolean same) {
}
