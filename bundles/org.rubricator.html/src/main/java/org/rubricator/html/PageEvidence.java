package org.rubricator.html;

import java.util.List;

/**
 * What a page gives beside its visible text, to weigh its passages with.
 *
 * @param titles of the metadata, with the outlet's name where the page has it
 * @param description summary for search engines and social networks; empty if none
 * @param articleBody the article's text in linked data; evidence, never the text; empty if none
 * @param authors names as the metadata give them, may be empty
 * @param outlet name of the site or newspaper; empty if none
 * @param type what the page says that it is
 */
record PageEvidence(List<String> titles, String description, String articleBody, List<String> authors,
        String outlet, Type type) {

    /** The order is part of the model. TEXT is no page, but a text without markup. */
    enum Type {
        UNKNOWN, WEBSITE, ARTICLE, BLOG_POST, NEWS_ARTICLE, TEXT
    }
}
