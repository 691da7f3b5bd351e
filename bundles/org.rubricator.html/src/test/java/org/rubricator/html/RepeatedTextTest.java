package org.rubricator.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class RepeatedTextTest {

    private static final String HEAD = "<html><body><article><h1>The ferry that never sailed</h1>";

    private static String paragraph(int n) {
        return "<p>On day " + n + " the harbour board said that the ferry would not sail before the pier had been mended, and " + n
                + " people who had waited at the gate since the morning went home, the clerk told the paper.</p>";
    }

    private static String mainText(String html) throws PageRefusedException {
        return PageLabeller.label(html.getBytes(StandardCharsets.UTF_8), "utf-8", null).mainText();
    }

    private static long count(String text, String words) {
        return text.split(words, -1).length - 1;
    }

    @Test
    void aTextThatStandsTwiceIsTakenOnce() throws PageRefusedException {
        String body = IntStream.range(2, 12).mapToObj(RepeatedTextTest::paragraph).collect(Collectors.joining());
        String text = mainText(HEAD + "<div class=wide>" + body + "</div><div class=narrow>" + body + "</div></article></body></html>");
        for (int n = 2; n < 12; n++) {
            assertEquals(1, count(text, "On day " + n + " "), text);
        }
    }

    @Test
    void aParagraphThatReturnsStays() throws PageRefusedException {
        String body = IntStream.range(2, 22).mapToObj(RepeatedTextTest::paragraph).collect(Collectors.joining());
        assertEquals(2, count(mainText(HEAD + body + paragraph(4) + paragraph(30) + "</article></body></html>"), "On day 4 "));
    }
}
