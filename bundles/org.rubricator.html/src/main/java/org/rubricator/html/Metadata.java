package org.rubricator.html;

/**
 * What a page says about itself. Each component may be null: the page does not say, or says nothing valid.
 *
 * @param title headline, without the outlet's name at its end
 * @param byline names of the authors joined by ", ", without a leading "By"; an organisation where no person is named
 * @param outlet name of the site or newspaper
 * @param published ISO 8601 date, or date and time with the zone where the page gives one; it parses
 * @param language BCP 47 tag with its primary part in lower case, such as {@code en} or {@code de-AT}
 * @param canonicalAddress absolute http or https address
 * @param section of the newspaper, as the page names it
 */
public record Metadata(String title, String byline, String outlet, String published, String language,
        String canonicalAddress, String section) {
}
