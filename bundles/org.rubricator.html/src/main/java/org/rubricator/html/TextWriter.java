package org.rubricator.html;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/**
 * Writes the canonical text and its blocks, line breaks and white space after the rules of {@code innerText}.
 *
 * <p>White space is held until something visible follows on the same line. The text differs from the standard's so: no
 * more than two line breaks in a row; a line without ink (a no-break space as a paragraph) is an empty line; a line
 * break just before the end of a block adds none, as on the screen; spaces at the end of a line are left out in
 * preformatted text too; a table row has no tabs before its first and after its last cell with text.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/dom.html#rendered-text-collection-steps">HTML Standard, rendered
 *      text collection steps</a>
 */
final class TextWriter {

    private static final int MOST_BREAKS = 2;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder held = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<TextRun> runs = new ArrayList<>();
    private final BlockDraft draft;
    private int breaks;
    private int tabs;
    private boolean lineEmpty = true;

    TextWriter(String source) {
        draft = new BlockDraft(source);
    }

    /** The text of a node. */
    void text(TextNode node, OpenElement place) throws PageRefusedException {
        String characters = node.getWholeText();
        int inked = text.length();
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (Character.isSurrogate(c)) {
                i += surrogate(characters, i, place);
            } else if (WhiteSpace.collapses(c)) {
                i += space(characters, i, place.whiteSpace);
            } else if (WhiteSpace.isForbidden(c)) {
                continue;
            } else if (WhiteSpace.isBlank(c)) {
                held.append(c);
            } else {
                ink(c, place);
            }
        }
        if (text.length() > inked) {
            draft.extendSource(node.sourceRange());
            runs.add(new TextRun(inked, text.length(), place, node));
        }
    }

    private int surrogate(String characters, int at, OpenElement place) throws PageRefusedException {
        char c = characters.charAt(at);
        boolean pair = Character.isHighSurrogate(c) && at + 1 < characters.length()
                && Character.isLowSurrogate(characters.charAt(at + 1));
        ink(pair ? c : '\uFFFD', place);
        if (pair) {
            ink(characters.charAt(at + 1), place);
        }
        return pair ? 1 : 0;
    }

    private int space(String characters, int at, WhiteSpace rule) {
        char c = characters.charAt(at);
        boolean lineEnd = c == '\n' || c == '\r';
        if (lineEnd && rule != WhiteSpace.COLLAPSE) {
            endLine();
            breaks = Math.min(MOST_BREAKS, breaks + 1);
            return c == '\r' && at + 1 < characters.length() && characters.charAt(at + 1) == '\n' ? 1 : 0;
        }
        if (rule == WhiteSpace.KEEP) {
            held.append(c == '\t' ? c : ' ');
        } else {
            collapsedSpace();
        }
        return 0;
    }

    private void collapsedSpace() {
        boolean needless = held.isEmpty() ? lineEmpty : held.charAt(held.length() - 1) == ' ';
        if (!needless) {
            held.append(' ');
        }
    }

    private void ink(char c, OpenElement place) throws PageRefusedException {
        if (lineEmpty) {
            text.repeat('\n', text.isEmpty() ? 0 : Math.max(1, breaks));
            breaks = 0;
        } else if (tabs > 0) {
            text.repeat('\t', tabs);
            dropLeadingSpace();
        }
        tabs = 0;
        lineEmpty = false;
        draft.open(place);
        release();
        draft.add(text.length());
        text.append(c);
    }

    private void dropLeadingSpace() {
        while (!held.isEmpty() && WhiteSpace.collapses(held.charAt(0))) {
            held.deleteCharAt(0);
        }
    }

    /** Writes what was held; none of it before the first character of the text if it is white. */
    private void release() {
        for (int i = 0; i < held.length(); i++) {
            char c = held.charAt(i);
            if (!WhiteSpace.isWhite(c)) {
                draft.add(text.length());
                text.append(c);
            } else if (!text.isEmpty()) {
                text.append(c);
            }
        }
        held.setLength(0);
    }

    private void endLine() {
        if (!lineEmpty && draft.isOpen()) {
            while (!held.isEmpty() && WhiteSpace.collapses(held.charAt(held.length() - 1))) {
                held.setLength(held.length() - 1);
            }
            release();
        }
        held.setLength(0);
        tabs = 0;
        lineEmpty = true;
    }

    /** Room within the line, if there is none yet. */
    void apart() {
        collapsedSpace();
    }

    /** A br. Two of them, with nothing between, begin a new block. */
    void lineBreak() {
        endLine();
        breaks = Math.min(MOST_BREAKS, breaks + 1);
        if (breaks == MOST_BREAKS) {
            closeBlock();
        }
    }

    /** The edge of a block. */
    void edge(int lines) {
        endLine();
        breaks = Math.max(breaks, lines);
        closeBlock();
    }

    /** The begin of a table cell. */
    void beginCell() {
        closeBlock();
    }

    /** The end of a table cell: a tab, if another cell with text follows in the line. */
    void endCell() {
        if (!lineEmpty) {
            int tabsSoFar = tabs;
            endLine();
            lineEmpty = false;
            tabs = tabsSoFar + 1;
        }
        closeBlock();
    }

    private void closeBlock() {
        draft.close(blocks);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The whole, without white space at its end. */
    RenderedText finish() {
        edge(0);
        int end = text.length();
        while (end > 0 && WhiteSpace.isWhite(text.charAt(end - 1))) {
            end--;
        }
        return new RenderedText(text.substring(0, end), blocks, runs);
    }
}
