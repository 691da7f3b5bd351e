package org.rubricator.analysis.families;

/**
 * An article as families see it.
 *
 * @param id        its id
 * @param published ISO 8601 date or time; may be null
 */
public record DatedArticle(String id, String published) {
}
