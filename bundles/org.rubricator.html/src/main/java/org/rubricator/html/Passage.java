package org.rubricator.html;

/**
 * A block, or a part of one that may be something else than the rest: a line, the span of the date beside the byline.
 * Neither begins nor ends with white space.
 */
final class Passage {

    final int begin;
    final int end;
    final int block;
    /** The innermost element that holds all of it. */
    final OpenElement place;
    /** UTF-16 units in links, and in elements of stronger type. */
    int linked;
    int strong;
    int links;

    Passage(int begin, int end, int block, OpenElement place) {
        this.begin = begin;
        this.end = end;
        this.block = block;
        this.place = place;
    }

    int length() {
        return end - begin;
    }
}
