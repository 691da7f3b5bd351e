package org.rubricator.html;

import java.util.Objects;

/**
 * A run of text in one block element: a paragraph, a headline, a list item, a table cell, text directly in a div.
 *
 * <p>The run neither begins nor ends with white space. {@code sourceBegin} to {@code sourceEnd} goes from its first
 * to its last character in the decoded source, with the inline markup between. Where the parser moved content (text
 * directly in a table goes before it), source ranges can overlap and are not in the order of the text.
 *
 * @param begin in the canonical text, UTF-16 units
 * @param end in the canonical text, greater than {@code begin}
 * @param path of the block element from the root, as {@code html/body/div[2]/p[1]}: the index counts from 1 among
 *            siblings of one name; html and body have none
 * @param sourceBegin in {@link Page#source()}, UTF-16 units
 * @param sourceEnd in {@link Page#source()}, greater than {@code sourceBegin}
 * @param tag name of the block element, lower case
 */
public record Block(int begin, int end, String path, int sourceBegin, int sourceEnd, String tag) {

    /** @throws IllegalArgumentException if a range is empty or negative */
    public Block {
        Objects.requireNonNull(path);
        Objects.requireNonNull(tag);
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("not a range of text: " + begin + " to " + end);
        }
        if (sourceBegin < 0 || sourceEnd <= sourceBegin) {
            throw new IllegalArgumentException("not a range of source: " + sourceBegin + " to " + sourceEnd);
        }
    }
}
