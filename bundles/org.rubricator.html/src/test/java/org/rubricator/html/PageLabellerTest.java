package org.rubricator.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

class PageLabellerTest {

    private static final String APPEAL = "<p>The Gauge has no owner but its readers: become a member for 9 crowns a month.</p>";

    private static String page(String title, String story) {
        return "<html lang=en><head><title>" + title + " - The Gauge</title><meta property=og:site_name content='The Gauge'></head><body>"
                + "<nav class=menu><a href=/>Home</a> <a href=/w>World</a> <a href=/c>Climate</a></nav>"
                + "<article><h1>" + title + "</h1><div class=byline><span>By Ann Lee and Bo Ek</span> <time>3 May 2024, 14.05</time></div>"
                + "<figure><img src=a.jpg><figcaption>The dam on Thursday. <span class=credit>Photo: Bo Ek</span></figcaption></figure>"
                + story + APPEAL + "</article>"
                + "<section class=comments><h3>2 comments</h3><p>Quayhand: They told us so.</p></section>"
                + "<aside class=related><h3>Related content</h3><ul><li><a href=/1>Five villages below the dam are told to leave tonight</a></li>"
                + "<li><a href=/2>How a dam is watched when nobody is looking at it</a></li></ul></aside>"
                + "<footer><p>© 2024 The Gauge. All rights reserved.</p><a href=/p>Privacy policy</a></footer></body></html>";
    }

    private static final String STORY = "<p>The council of Port Ostrel voted on Tuesday to build a tidal barrier across the mouth of the "
            + "river, after a debate of five hours in which engineers warned that the ground was not known well enough.</p>"
            + "<p>Councillors approved the plan by 27 votes to 22. The mayor said that the city had decided to stop drowning, and "
            + "that work on the north pier would begin before the winter.</p>"
            + "<p>“We do not know what is below the clay,” said the engineer who led the survey. “Nobody has asked us to look.”</p>"
            + "<p>The finance ministry will pay half of the cost, which is put at two billion crowns over seven years.</p>";

    private static LabelledPage label(String html) throws PageRefusedException {
        return PageLabeller.label(html.getBytes(StandardCharsets.UTF_8), "utf-8", "https://gauge.example/2024/dam.html");
    }

    private static Kind kindOf(LabelledPage page, String part) {
        return blockOf(page, part).kind();
    }

    private static LabelledBlock blockOf(LabelledPage page, String part) {
        int at = page.page().text().indexOf(part);
        return page.blocks().stream().filter(block -> block.begin() <= at && at < block.end()).findFirst().orElseThrow();
    }

    @Test
    void kindsOfAnOrdinaryPage() throws PageRefusedException {
        LabelledPage page = label(page("Council votes for barrier", STORY));
        assertEquals(Kind.NAVIGATION, kindOf(page, "Home"));
        assertEquals(Kind.TITLE, kindOf(page, "Council votes"));
        assertEquals(Kind.BYLINE, kindOf(page, "By Ann Lee"));
        assertEquals(Kind.DATELINE, kindOf(page, "3 May"));
        assertEquals(Kind.CAPTION, kindOf(page, "The dam on"));
        assertEquals(Kind.CREDIT, kindOf(page, "Photo: Bo"));
        assertEquals(Kind.MAIN, kindOf(page, "Councillors approved"));
        assertEquals(Kind.COMMENTS, kindOf(page, "Quayhand"));
        assertEquals(Kind.TEASER, kindOf(page, "Related content"));
        assertEquals(Kind.TEASER, kindOf(page, "Five villages"));
        assertEquals(Kind.LEGAL, kindOf(page, "©"));
        assertEquals(Kind.LEGAL, kindOf(page, "Privacy"));
    }

    @Test
    void mainTextKeepsParagraphsApart() throws PageRefusedException {
        String main = label(page("Council votes for barrier", STORY)).mainText();
        assertTrue(main.startsWith("The council of Port Ostrel"), main);
        assertTrue(main.contains("known well enough.\n\nCouncillors approved"), main);
        assertFalse(main.contains("Photo"), main);
    }

    @Test
    void metadataFromThePageWithEvidence() throws PageRefusedException {
        LabelledPage page = label(page("Council votes for barrier", STORY));
        assertEquals("Ann Lee, Bo Ek", page.page().metadata().byline());
        assertEquals("2024-05-03", page.page().metadata().published());
        assertTrue(page.evidence().contains(new Evidence("published", "2024-05-03", "the page: dateline")), page.evidence()::toString);
        assertTrue(page.evidence().contains(new Evidence("title", "Council votes for barrier", "title element")), page.evidence()::toString);
    }

    @Test
    void conflictsAreKept() throws PageRefusedException {
        LabelledPage page = label(page("Council votes for barrier", STORY).replace("<head>", "<head><meta name=date content=2024-05-02>"));
        List<String> dates = page.evidence().stream().filter(each -> each.property().equals("published")).map(Evidence::value).toList();
        assertEquals("2024-05-02", page.page().metadata().published());
        assertEquals(List.of("2024-05-02", "2024-05-03"), dates);
    }

    @Test
    void whatStandsOnTwoPagesIsTheOutlets() throws PageRefusedException {
        String first = page("Council votes for barrier", STORY);
        String second = page("Minister signs order", STORY.replace("council", "minister").replace("barrier", "order").replace("ministry", "bank"));
        OutletBlocks outlets = new OutletBlocks();
        for (String each : List.of(first, second)) {
            outlets.add("gauge.example", Pages.read(each));
        }
        LabelledPage page = PageLabeller.label(first.getBytes(StandardCharsets.UTF_8), "utf-8", null, outlets.of("gauge.example"));
        assertFalse(page.mainText().contains("no owner"), page.mainText());
        assertTrue(blockOf(page, "no owner").reason().contains("same block on 2 pages of this outlet"), blockOf(page, "no owner")::reason);
        assertTrue(page.mainText().contains("“We do not know"), page.mainText());
    }

    @Test
    void blocksCoverAllInkAndLieWithinBlocks() throws PageRefusedException {
        LabelledPage page = label(page("Council votes for barrier", STORY));
        String text = page.page().text();
        int end = 0;
        for (LabelledBlock block : page.blocks()) {
            assertTrue(text.substring(end, block.begin()).isBlank());
            assertTrue(page.page().blocks().stream().anyMatch(each -> each.path().equals(block.path())
                    && each.begin() <= block.begin() && block.end() <= each.end()));
            assertFalse(block.reason().isEmpty());
            end = block.end();
        }
        assertEquals(text.length(), end);
    }

    @Test
    void samePageSameAnswer() throws PageRefusedException {
        String html = page("Council votes for barrier", STORY);
        assertEquals(label(html), label(html));
    }

    @Test
    void aPageWithoutAnArticleHasNoMainText() throws PageRefusedException {
        assertEquals("", label("<nav><a href=a>Home</a></nav>").mainText());
    }

    @Test
    void namesOfKindsAreThoseOfTheLabelSet() {
        assertEquals(Kind.CAPTION, Kind.ofId("caption"));
        assertEquals("main", Kind.MAIN.id());
    }
}
