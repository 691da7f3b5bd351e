package org.rubricator.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    private static final String ARTICLE = """
            The valley railway will close its last branch in March, the transport board decided on Monday after a meeting of six hours.

            Passengers between the mill towns will have to take buses, which need forty minutes longer and do not run on Sundays.

            “We were promised that nobody would be left behind,” said Odile Ferrand, the driver of the last train. “Now they leave the valley behind.”

            The board said that the bridge over the gorge would cost nine million crowns to mend, more than the line earns in a decade.

            The line was opened in 1911 to bring timber down from the mountains, and carried four million passengers a year before the mills closed.
            """;
    private static final String COPIED = """
            Last branch of the valley railway to close

            The last train crosses the gorge in the snow on Monday evening. (Ann Lee, Pool via AP)

            """ + ARTICLE + """

            Pell Dragan Transport correspondent

            Read more on:    railways  |  valley

            Join the discussion! Please read our comments policy.

            Related Content

            Article image
            Board weighs the end of the line
            After forty years of losses the board asks whether the valley needs a train at all

            Pell Dragan Transport correspondent

            07, Sep, 2016 @9:56 PM

            Article image
            A day on the last train of the valley
            What the passengers say who have nothing else to take them to work in the morning

            Ann Lee

            15, Nov, 2016 @7:32 PM
            """;

    private static Kind kind(String text, String part) {
        int at = text.indexOf(part);
        return PageLabeller.labelText(text, text.lines().findFirst().orElseThrow()).stream()
                .filter(block -> block.begin() <= at && at < block.end()).findFirst().orElseThrow().kind();
    }

    @Test
    void whatWasCopiedWithTheArticleIsToldFromIt() {
        assertEquals(Kind.TITLE, kind(COPIED, "Last branch of"));
        assertEquals(Kind.CAPTION, kind(COPIED, "The last train crosses"));
        assertEquals(Kind.MAIN, kind(COPIED, "The valley railway"));
        assertEquals(Kind.MAIN, kind(COPIED, "“We were promised"));
        assertEquals(Kind.MAIN, kind(COPIED, "The line was opened"));
        assertEquals(Kind.BYLINE, kind(COPIED, "Pell Dragan"));
        assertEquals(Kind.NAVIGATION, kind(COPIED, "Read more on"));
        assertEquals(Kind.COMMENTS, kind(COPIED, "Join the discussion"));
        assertEquals(Kind.TEASER, kind(COPIED, "Related Content"));
        assertEquals(Kind.TEASER, kind(COPIED, "Board weighs"));
        assertEquals(Kind.TEASER, kind(COPIED, "What the passengers say"));
        assertEquals(Kind.TEASER, kind(COPIED, "15, Nov"));
    }

    @Test
    void anArticleAloneIsAllText() {
        assertTrue(PageLabeller.labelText(ARTICLE, null).stream().allMatch(LabelledBlock::inMainText));
    }

    @Test
    void oneLineIsTheArticleWhateverItLooksLike() {
        assertTrue(PageLabeller.labelText("[GIRLS BASKETBALL  Palm d. Rock 70-44  Rock 14 11 6 15 — 44  Palm 18 22 13 17 — 70", null).getFirst().inMainText());
        assertTrue(PageLabeller.labelText("", null).isEmpty());
    }

    @Test
    void aTextOfVeryManyLinesIsNoArticle() {
        assertTrue(PageLabeller.labelText("a line\n".repeat(3_000_000), null).isEmpty());
    }

    @Test
    void linesAreFoundWhereTheyStand() {
        Random random = new Random(41);
        List<String> pieces = List.of("\n", "\n\n", " ", "\t", "\u00A0", "\u00AD", "Word", " of a line. ", "😀", "| ", "\u2028", "© 2024");
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            int at = 0;
            for (LabelledBlock block : PageLabeller.labelText(text.toString(), null)) {
                assertTrue(text.substring(at, block.begin()).isBlank() || WhiteSpace.isWhite(text.charAt(block.begin() - 1)));
                String line = text.substring(block.begin(), block.end());
                assertTrue(!WhiteSpace.isWhite(line.charAt(0)) && !WhiteSpace.isWhite(line.charAt(line.length() - 1)) && line.indexOf('\n') < 0, line);
                at = block.end();
            }
            assertTrue(text.substring(at).chars().allMatch(c -> WhiteSpace.isWhite((char) c)), () -> "ink is left: " + text);
        }
    }
}
