package org.rubricator.html;

import java.util.Locale;

/** What a block of a page is. */
public enum Kind {

    /** Text of the article, its subheads and lists. */
    MAIN,
    /** The headline. */
    TITLE,
    /** Standfirst, deck or summary above the text. */
    SUBTITLE,
    /** Authors, author boxes, "(Reporting by …)". */
    BYLINE,
    /** Time and place of publication. */
    DATELINE,
    /** What a picture shows. */
    CAPTION,
    /** Who made or owns a picture. */
    CREDIT,
    /** Menus, name plate, breadcrumbs, skip links, tags. */
    NAVIGATION,
    /** Links to other articles with their headings, dates and authors. */
    TEASER,
    /** Subscribe, donate, follow; about the publisher. */
    PROMOTION,
    /** Share bars and links to the publisher's social networks. */
    SHARE,
    /** Comments, their heading, count, buttons and policy. */
    COMMENTS,
    /** Forms with heading and button. */
    FORM,
    /** Cookies, copyright, terms, disclaimers. */
    LEGAL,
    /** Advertising and what is sponsored. */
    ADVERT,
    /** Reading time, players, corrections, pull quotes, and what is none of the others. */
    OTHER;

    /** The name in files: lower case, such as {@code main}; the same as in the label set from {@link #BYLINE} on. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if there is no kind of this name */
    public static Kind ofId(String id) {
        for (Kind kind : values()) {
            if (kind.id().equals(id)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of block: " + id);
    }
}
