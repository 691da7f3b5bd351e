package org.rubricator.html;

/**
 * What becomes of spaces, tabs and line ends in a text node, and which characters show nothing.
 *
 * @see <a href="https://drafts.csswg.org/css-text/#white-space-processing">CSS Text, white space processing</a>
 */
enum WhiteSpace {

    COLLAPSE, KEEP_LINES, KEEP;

    /** The five of HTML: what collapses. No-break space is not among them. */
    static boolean collapses(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
    }

    /** White space of any kind, no-break spaces among it: what a block neither begins nor ends with. */
    static boolean isWhite(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    /** Takes no ink on its own: a line of these alone is an empty line. Soft hyphens, joiners, marks of direction. */
    static boolean isBlank(char c) {
        return isWhite(c) || Character.getType(c) == Character.FORMAT;
    }

    /** Control characters and non-characters that XML forbids: browsers draw nothing for them. */
    static boolean isForbidden(char c) {
        return c < ' ' && !collapses(c) || c == '\uFFFE' || c == '\uFFFF';
    }
}
