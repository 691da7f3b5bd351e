package org.rubricator.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of random markup, well and badly nested; the seed is in the name of a failing test. */
class GeneratedPageTest {

    private static final int PAGES = 400;
    private static final List<String> TAGS = List.of("p", "div", "span", "b", "a", "i", "table", "tr", "td", "th", "ul",
            "li", "h1", "pre", "br", "hr", "button", "section", "blockquote", "dl", "dt", "details", "svg", "math", "mi",
            "script", "noscript", "template", "select", "option", "title", "form", "font", "custom-a", "caption", "body",
            "html", "frameset", "style", "textarea", "dialog", "ruby", "rt", "img", "input", "nobr");
    private static final List<String> ATTRIBUTES = List.of("", "", "", " hidden", " style='display:none'",
            " style='display:block'", " style='visibility:hidden'", " style='white-space:pre'", " class=sr-only",
            " style='display:table-cell'", " style='display:inline-block'", " itemprop=author", " id=S:0");
    private static final List<String> TEXTS = List.of(" ", "\n", "\r\n", "\t", "word", "Two words", " lead", "trail ",
            "\uD83D\uDC68\u200D\uD83D\uDC69", "e\u0301", "&nbsp;", "\u00A0", "\u00AD", "\u200B", "\u200F\u05D0", "\u0000",
            "\f", "\r", "&#xD83D;", "&#x0;", "&#13;", "&#10;", "&lt;p&gt;", "&amp;", "&", "<", "<!-- c -->", "\u2028",
            "\u0085", "<![CDATA[x]]>", "\uFEFF", "&#xFFFF;", "\u3000", "</p>", "</div>", "</b>", "</table>", "</svg>");

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
    void invariantsHold(long seed) {
        Random random = new Random(seed);
        int read = 0;
        for (int i = 0; i < PAGES; i++) {
            String html = page(random);
            try {
                Page page = PageReader.read(html.getBytes(StandardCharsets.UTF_8), "utf-8", null);
                Invariants.check(page);
                assertEquals(page, PageReader.read(html.getBytes(StandardCharsets.UTF_8), "utf-8", null));
                read++;
            } catch (PageRefusedException nothingVisible) {
                continue;
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("page " + i + ": " + html, e);
            }
        }
        assertEquals(true, read > PAGES / 2, "too few pages with text: " + read);
    }

    private static String page(Random random) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><body>");
        int pieces = 5 + random.nextInt(80);
        for (int i = 0; i < pieces; i++) {
            int kind = random.nextInt(10);
            if (kind < 3) {
                html.append('<').append(any(TAGS, random)).append(any(ATTRIBUTES, random)).append('>');
            } else if (kind < 5) {
                html.append("</").append(any(TAGS, random)).append('>');
            } else {
                html.append(any(TEXTS, random));
            }
        }
        return html.toString();
    }

    private static String any(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
