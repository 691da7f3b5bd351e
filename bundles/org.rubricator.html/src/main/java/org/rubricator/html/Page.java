package org.rubricator.html;

import java.util.List;
import java.util.Objects;

/**
 * A page that was read.
 *
 * <p>The text is all that a reader can see in the body, boilerplate included; lines end in LF; it has no white space
 * at either end, no run of more than two line breaks, no NUL or other control character that XML forbids, and no lone
 * surrogate. Every character that is not white space lies in exactly one block; blocks are in order of the text.
 *
 * @param source the bytes decoded, byte order mark removed, nothing else changed
 * @param charset name of the encoding used, as the Encoding Standard writes it, such as {@code windows-1252}
 * @param text canonical text, not normalized
 * @param blocks in order, not overlapping, at least one
 * @param metadata what the page says about itself
 */
public record Page(String source, String charset, String text, List<Block> blocks, Metadata metadata) {

    public Page {
        Objects.requireNonNull(source);
        Objects.requireNonNull(charset);
        Objects.requireNonNull(text);
        Objects.requireNonNull(metadata);
        blocks = List.copyOf(blocks);
    }
}
