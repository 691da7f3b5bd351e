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
 * @param mainScore probability that it belongs to the text of the article, 0 to 1; where it is low and {@code score} is,
 *            too, it is boilerplate of an uncertain kind
 * @param reason in words, for an annotator to read: "link density 0.9, among related articles"; may be empty
 * @param template place in the template of the site: names and class words of its element and up to two above, digits left
 *            out, such as {@code aside.related > ul > li}; blocks of one template have it in common on all pages of a site
 * @param linkDensity share of its characters that stand in links, 0 to 1
 * @param inMainText whether it belongs to the text of the article; a standfirst may, though its kind is
 *            {@link Kind#SUBTITLE}
 */
public record LabelledBlock(int begin, int end, String path, Kind kind, double score, double mainScore, String reason, String template,
        double linkDensity, boolean inMainText) {

    /** @throws IllegalArgumentException if the range is empty or the score no probability */
    public LabelledBlock {
        Objects.requireNonNull(path);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(template);
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("not a range of text: " + begin + " to " + end);
        }
        if (!(score >= 0 && score <= 1 && mainScore >= 0 && mainScore <= 1)) {
            throw new IllegalArgumentException("not probabilities: " + score + ", " + mainScore);
        }
    }

    LabelledBlock part(int from, int to, Kind partKind, double partScore, double partMainScore, String why) {
        return new LabelledBlock(from, to, path, partKind, partScore, partMainScore, why, template, linkDensity, inMainText);
    }
}
