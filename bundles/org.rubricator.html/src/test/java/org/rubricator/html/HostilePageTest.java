package org.rubricator.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Read and labelled, or refused, within ten seconds each; never another exception, never an error. */
class HostilePageTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    static Stream<Arguments> pages() {
        return Stream.of(arguments("nested div", "<div>x".repeat(100_000)),
                arguments("nested b", "<b>x".repeat(100_000)),
                arguments("nested tables", "<table><tr><td>x".repeat(100_000)),
                arguments("nested lists", "<ul><li>x".repeat(100_000)),
                arguments("nested links and div", "<a>x<div>".repeat(100_000)),
                arguments("nested font with all attributes apart", fonts() + "<p>x".repeat(200_000)),
                arguments("nested svg", "x<svg>" + "<g>".repeat(300_000)),
                arguments("nested noscript", "<noscript>x".repeat(100_000)),
                arguments("unclosed comments", "x" + "<!--".repeat(1_000_000)),
                arguments("many attributes", "<p " + "a=1 b".repeat(500_000) + ">x"),
                arguments("long style", "<p style='" + "a:b;".repeat(1_000_000) + "'>x"),
                arguments("many classes", "<p class='" + "a ".repeat(1_000_000) + "'>x"),
                arguments("ampersands", "&".repeat(3_000_000)),
                arguments("brackets in text", "< ".repeat(1_000_000)),
                arguments("breaks", "x" + "<br>".repeat(500_000) + "y"),
                arguments("no-break spaces", "x" + "\u00A0".repeat(3_000_000) + "y"),
                arguments("cells", "<table><tr>" + "<td>".repeat(300_000) + "x"),
                arguments("text before table", "<table>" + "x<tr>".repeat(200_000)),
                arguments("one long name", "<" + "x".repeat(1_000_000) + ">y" + "<p>z".repeat(1_000)),
                arguments("deep and long", "<section>".repeat(500) + "<p>x".repeat(300_000)),
                arguments("nested json", "x<script type=application/ld+json>" + "[".repeat(3_000_000)),
                arguments("nested json objects", "x<script type=application/ld+json>" + "{\"a\":".repeat(800_000)),
                arguments("many json", "x" + "<script type=application/ld+json>{\"@id\":1}</script>".repeat(50_000)),
                arguments("many metas", "<meta name=author content='A B'>".repeat(100_000) + "x"),
                arguments("many itemprops", "<p itemscope itemprop=author>x".repeat(100_000)),
                arguments("nested itemprops", "<div itemscope itemprop=author>x".repeat(10_000)),
                arguments("long heading", "<h1>" + "<i>a </i>".repeat(200_000) + "</h1>"),
                arguments("many headings", "<h1>a b</h1>".repeat(100_000)),
                arguments("long title", "<title>" + " - ".repeat(500_000) + "</title>x"),
                arguments("long author", "x<meta name=author content='" + "A and ".repeat(500_000) + "'>"),
                arguments("20 MB of paragraphs", ("<p>" + "word ".repeat(20) + "</p>\n").repeat(190_000)),
                arguments("20 MB of bylines", ("<p>By Ann Lee and Bo Ek, 3 May 2024</p>" + "<p>" + "word ".repeat(40) + "</p>\n").repeat(80_000)),
                arguments("20 MB of cells", "<table>" + ("<tr><td>1</td><td>" + "word ".repeat(5) + "</td></tr>").repeat(400_000)),
                arguments("20 MB of text", "word ".repeat(4_000_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void inTime(String name, String html) {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        assertTimeoutPreemptively(PATIENCE, () -> {
            try {
                LabelledPage labelled = PageLabeller.label(bytes, null, "https://a.example/");
                Page page = labelled.page();
                assertEquals(page.blocks().getLast().end(), page.text().length());
                assertEquals(labelled.blocks().getLast().end(), page.text().length());
            } catch (PageRefusedException refused) {
                assertEquals(refused.getMessage().strip(), refused.getMessage());
            }
        });
    }

    @Test
    void nothingIsLostInDepth() throws PageRefusedException {
        String text = Pages.read("<div>x".repeat(5_000)).text();
        assertEquals(5_000, text.chars().filter(c -> c == 'x').count());
    }

    @Test
    void tooManyElementsAreRefused() {
        assertThrows(PageRefusedException.class, () -> Pages.read("<p>x".repeat(MarkupParser.MOST_ELEMENTS + 1)));
    }

    @Test
    void tooManyTagsAreRefused() {
        assertThrows(PageRefusedException.class, () -> Pages.read("x</b>".repeat(MarkupParser.MOST_MARKUP + 1)));
    }

    private static String fonts() {
        StringBuilder fonts = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            fonts.append("<font size=").append(i).append('>');
        }
        return fonts.toString();
    }
}
