package org.rubricator.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class BesideRulesTest {

    private static final List<String> PARAGRAPHS = List.of(
            "The valley railway will close its last branch in March, the transport board decided on Monday after a meeting of six hours.",
            "Passengers between the mill towns will have to take buses, which need forty minutes longer and do not run on Sundays.",
            "“We were promised that nobody would be left behind,” said the driver of the last train. “Now they leave the valley behind.”",
            "The board says that the bridge over the gorge would cost nine million crowns to mend, more than the line earns in a decade.");
    private static final String BACKGROUND = "The line was opened in 1911 to bring timber down from the mountains, and carried four million passengers a year before the mills closed one by one.";

    private static String page(String aboveText, String afterSecond, String afterText) {
        return page("Last branch of the valley railway to close", aboveText, PARAGRAPHS, afterSecond, afterText);
    }

    private static String page(String title, String aboveText, List<String> paragraphs, String afterSecond, String afterText) {
        StringBuilder page = new StringBuilder("<html lang=en><head><title>" + title + " - The Lantern</title></head><body>"
                + "<div class=top><a href=/>Home</a> <a href=/v>Valley</a> <a href=/m>Mountains</a></div><div class=main><h1>" + title + "</h1>" + aboveText);
        for (int i = 0; i < paragraphs.size(); i++) {
            page.append("<p>").append(paragraphs.get(i)).append("</p>").append(i == 1 ? afterSecond : "");
        }
        return page + afterText + "</div><div class=foot><p>© 2024 The Lantern</p></div></body></html>";
    }

    private static LabelledPage label(String html) throws PageRefusedException {
        return PageLabeller.label(html.getBytes(StandardCharsets.UTF_8), "utf-8", null);
    }

    private static LabelledBlock block(LabelledPage page, String part) {
        int at = page.page().text().indexOf(part);
        return page.blocks().stream().filter(block -> block.begin() <= at && at < block.end()).findFirst().orElseThrow();
    }

    private static void assertBlock(Kind kind, String text, LabelledPage page) {
        LabelledBlock block = block(page, text);
        assertEquals(kind, block.kind(), () -> text + ": " + block.reason());
        assertEquals(text, page.page().text().substring(block.begin(), block.end()));
    }

    @Test
    void aListOfArticlesWithinTheText() throws PageRefusedException {
        LabelledPage page = label(page("", "<div class=box><h3>Related</h3><ul><li><a href=/1>Board weighs the end of the line</a> 2 March 2024</li>"
                + "<li><a href=/2>A day on the last train of the valley</a> (1 May 2023)</li></ul></div>", ""));
        assertBlock(Kind.TEASER, "Board weighs the end of the line 2 March 2024", page);
        assertBlock(Kind.TEASER, "A day on the last train of the valley (1 May 2023)", page);
        assertFalse(page.mainText().contains("Board weighs"), page.mainText());
        assertTrue(page.mainText().contains("the driver of the last train"), page.mainText());
    }

    @Test
    void aListOfTheArticleStaysText() throws PageRefusedException {
        LabelledPage page = label(page("", "<h3>What will change</h3><ul><li>The morning train of 6.10 ends in the junction from March on.</li>"
                + "<li>Season tickets of the branch are good in the buses until the summer.</li></ul>", ""));
        assertTrue(page.mainText().contains("The morning train"), page.mainText());
    }

    @Test
    void aCountOfCommentsBesideAShareBar() throws PageRefusedException {
        LabelledPage page = label(page("<div class=sharebar><a href=#>SHARE</a> <a href=#>POST</a> <a href=#>38 COMMENTS</a></div>", "", ""));
        assertBlock(Kind.SHARE, "SHARE POST", page);
        assertBlock(Kind.COMMENTS, "38 COMMENTS", page);
    }

    @Test
    void linksBehindACallToShare() throws PageRefusedException {
        LabelledPage page = label(page("<div class=tools><span>Share this article:</span> <a href=#>Chatterbox</a> <a href=#>Owlpost</a></div>", "", ""));
        assertBlock(Kind.SHARE, "Share this article: Chatterbox Owlpost", page);
    }

    @Test
    void whatStandsBeforeACreditIsACaption() throws PageRefusedException {
        LabelledPage page = label(page("<div class=x><span>The last train leaves the gorge behind on Monday</span> <span>(Image: Lantern Library)</span></div>", "", ""));
        assertBlock(Kind.CAPTION, "The last train leaves the gorge behind on Monday", page);
        assertBlock(Kind.CREDIT, "(Image: Lantern Library)", page);
    }

    @Test
    void aNameAndAnAgencyBelowAPicture() throws PageRefusedException {
        LabelledPage page = label(page("<div><img src=a.jpg></div><div class=x><span>The driver in her cab.</span> <span>Ann Lee / Valley Press</span></div>", "", ""));
        assertBlock(Kind.CAPTION, "The driver in her cab.", page);
        assertBlock(Kind.CREDIT, "Ann Lee / Valley Press", page);
    }

    @Test
    void aQuoteOfTheTextSetApart() throws PageRefusedException {
        LabelledPage page = label(page("", "<aside class=pull>“Now they leave the valley behind”</aside>", ""));
        assertBlock(Kind.OTHER, "“Now they leave the valley behind”", page);
        assertTrue(page.mainText().contains("“Now they leave the valley behind.”"), page.mainText());
    }

    @Test
    void aFootLineIsNoTeaser() throws PageRefusedException {
        LabelledPage page = label(page("", "", "").replace("The Lantern</p>", "The Lantern</p><p><a href=/h>Help</a> | <a href=/s>Editorial standards</a> | <a href=/l>In plain language</a></p>"));
        assertBlock(Kind.NAVIGATION, "Help | Editorial standards | In plain language", page);
    }

    @Test
    void whoIsNamedBeforeTheDate() throws PageRefusedException {
        LabelledPage page = label(page("<p class=x><span>Lantern newsroom</span> · <span>Published 4 March 2024, 06:30</span></p>", "", ""));
        assertEquals(Kind.BYLINE, block(page, "Lantern newsroom").kind());
        assertEquals(Kind.DATELINE, block(page, "Published 4").kind());
    }

    @Test
    void backgroundToldAgainAtTheEndStaysText() throws PageRefusedException {
        String first = page("", "", "<p>" + BACKGROUND + "</p><p>Get our letter every Friday: sign up here.</p>");
        String second = page("Buses of the valley get new drivers", "", List.of("Twelve drivers of the closed railway branch will steer buses from April on, the company said on Friday in the town hall.",
                "They are trained on the mountain road in snow, which three of them had never driven before.",
                "The union had asked for the same pay as on the train, and got most of it after a week of talks."), "",
                "<p>" + BACKGROUND + "</p><p>Get our letter every Friday: sign up here.</p>");
        OutletBlocks outlets = new OutletBlocks();
        for (String each : List.of(first, second)) {
            outlets.add("lantern", Pages.read(each));
        }
        LabelledPage page = PageLabeller.label(first.getBytes(StandardCharsets.UTF_8), "utf-8", null, outlets.of("lantern"));
        assertTrue(page.mainText().contains(BACKGROUND), page.mainText());
        assertFalse(page.mainText().contains("Get our letter"), page.mainText());
    }

    @Test
    void theDatelineOfAnAgencyIsApartAndStaysInTheText() throws PageRefusedException {
        List<String> paragraphs = new ArrayList<>(PARAGRAPHS);
        paragraphs.set(0, "ORLEM, March 3 (Wire) - " + PARAGRAPHS.get(0));
        LabelledPage page = label(page("Last branch of the valley railway to close", "", paragraphs, "", ""));
        assertBlock(Kind.DATELINE, "ORLEM, March 3 (Wire) -", page);
        assertBlock(Kind.MAIN, PARAGRAPHS.get(0), page);
        assertTrue(page.mainText().startsWith("ORLEM, March 3 (Wire) - The valley"), page.mainText());
    }
}
