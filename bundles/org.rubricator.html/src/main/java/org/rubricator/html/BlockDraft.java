package org.rubricator.html;

import java.util.List;

import org.jsoup.nodes.Range;

/** The block being written: grows with its text, and knows where that stands in the source. */
final class BlockDraft {

    /** Sum over a page. Deep nesting of many blocks would make the paths larger than the page. */
    private static final int MOST_PATH_CHARACTERS = 100_000_000;

    private final String source;
    private OpenElement place;
    private int begin;
    private int end;
    private int sourceBegin;
    private int sourceEnd;
    private int pathCharacters;

    BlockDraft(String source) {
        this.source = source;
    }

    /** Opens at a place, unless a block is open already. */
    void open(OpenElement where) throws PageRefusedException {
        if (place != null) {
            return;
        }
        place = where.block();
        begin = -1;
        sourceBegin = Integer.MAX_VALUE;
        sourceEnd = 0;
        pathCharacters += place.path().length();
        if (pathCharacters > MOST_PATH_CHARACTERS) {
            throw new PageRefusedException("The page is both too long and too deeply nested to be a news page: "
                    + "save the article itself as a page of its own and import that.");
        }
    }

    boolean isOpen() {
        return place != null;
    }

    /** Takes the character at an offset of the text in, and all before it. */
    void add(int offset) {
        begin = begin < 0 ? offset : begin;
        end = offset + 1;
    }

    /** Takes the range of a text node in, without white space around it. */
    void extendSource(Range range) {
        int from = range.startPos();
        int to = range.endPos();
        while (from < to && WhiteSpace.collapses(source.charAt(from))) {
            from++;
        }
        while (to > from && WhiteSpace.collapses(source.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            sourceBegin = Math.min(sourceBegin, from);
            sourceEnd = Math.max(sourceEnd, to);
        }
    }

    void close(List<Block> blocks) {
        if (place != null) {
            blocks.add(new Block(begin, end, place.path(), sourceBegin, sourceEnd, place.element.normalName()));
            place = null;
        }
    }
}
