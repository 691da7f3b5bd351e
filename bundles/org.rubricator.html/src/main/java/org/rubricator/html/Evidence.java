package org.rubricator.html;

import java.util.Objects;

/**
 * One answer that a page gives to a question about itself. Of the answers to one question the first counts; where
 * another differs from it the page contradicts itself.
 *
 * @param property name of the component of {@link Metadata}, such as {@code published}
 * @param value as {@link Metadata} would have it
 * @param source where it stands, for a reader: "JSON-LD datePublished", "meta og:title", "the page: dateline"
 */
public record Evidence(String property, String value, String source) {

    public Evidence {
        Objects.requireNonNull(property);
        Objects.requireNonNull(value);
        Objects.requireNonNull(source);
    }
}
