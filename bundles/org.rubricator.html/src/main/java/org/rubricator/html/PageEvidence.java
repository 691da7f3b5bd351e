package org.rubricator.html;

import java.util.List;

/**
 * What a page gives beside its visible text, to weigh its passages with.
 *
 * @param titles of the metadata, with the outlet's name where the page has it
 * @param description summary for search engines and social networks; empty if none
 * @param articleBody the article's text in linked data; evidence, never the text; empty if none
 * @param authors names as the metadata give them, may be empty
 * @param type what the page says that it is
 */
record PageEvidence(List<String> titles, String description, String articleBody, List<String> authors,
        Type type) {

    /** The order is part of the model. */
    enum Type {
        UNKNOWN, WEBSITE, ARTICLE, BLOG_POST, NEWS_ARTICLE
    }
}
