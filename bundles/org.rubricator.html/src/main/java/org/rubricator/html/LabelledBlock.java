package org.rubricator.html;

import java.util.Objects;

/**
 * A block of a page, or the part of one that is of one kind ("By Ann Lee" and "3 May" in one line are two), with what it
 * is.
 *
 * @param begin in the canonical text, UTF-16 units
 * @param end in the canonical text, greater than {@code begin}
 * @param path of the block element, as in {@link Block#path()}
 * @param kind what it is
 * @param score probability that it is of this kind, 0 to 1
 * @param reason in words, for an annotator to read: "link density 0.9, among related articles"; may be empty
 * @param inMainText whether it belongs to the text of the article; a standfirst may, though its kind is
 *            {@link Kind#SUBTITLE}
 */
public record LabelledBlock(int begin, int end, String path, Kind kind, double score, String reason, boolean inMainText) {

    /** @throws IllegalArgumentException if the range is empty or the score no probability */
    public LabelledBlock {
        Objects.requireNonNull(path);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(reason);
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("not a range of text: " + begin + " to " + end);
        }
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("not a probability: " + score);
        }
    }
}
