package org.rubricator.html;

import java.util.Iterator;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * Source to tree, within bounded memory. Element depth is limited by jsoup to 512, as in Chromium: what is nested
 * deeper becomes a sibling, and no text is lost.
 */
final class MarkupParser {

    /** A page of 20 MB with an element every 40 bytes stays under both; what is under them is read within 1 GB and 10 s. */
    static final int MOST_ELEMENTS = 500_000;
    static final int MOST_MARKUP = 1_000_000;

    private MarkupParser() {
    }

    /** @param address base of relative addresses; may be null */
    static Document parse(String source, String address) throws PageRefusedException {
        refuseTooMuchMarkup(source);
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        try (StreamParser stream = new StreamParser(parser)) {
            stream.parse(source, address == null ? "" : address);
            int elements = 0;
            for (Iterator<Element> each = stream.iterator(); each.hasNext(); each.next()) {
                if (++elements > MOST_ELEMENTS) {
                    throw tooMuch("more than " + MOST_ELEMENTS + " elements");
                }
            }
            return stream.document();
        }
    }

    /** Before parsing: text between tags takes memory too, and is not counted as elements. */
    private static void refuseTooMuchMarkup(String source) throws PageRefusedException {
        int markup = 0;
        for (int at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) {
            if (++markup > MOST_MARKUP) {
                throw tooMuch("more than " + MOST_MARKUP + " tags");
            }
        }
    }

    private static PageRefusedException tooMuch(String what) {
        return new PageRefusedException("The page has " + what
                + ", which no news page has: save the article itself as a page of its own and import that.");
    }
}
