package org.rubricator.analysis.families;

/**
 * An article as families see it.
 *
 * @param id        its id
 * @param outlet    its outlet; may be null
 * @param published ISO 8601 date or time; may be null
 */
public record DatedArticle(String id, String outlet, String published) {
}
