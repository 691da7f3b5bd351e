package org.rubricator.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

class PassageCutterTest {

    private static List<String> cut(String body) throws PageRefusedException {
        RenderedText rendered = PageReader.parse(body.getBytes(StandardCharsets.UTF_8), null, null).rendered();
        return PassageCutter.cut(rendered).stream().map(passage -> rendered.text().substring(passage.begin, passage.end)).toList();
    }

    @Test
    void spansThatFillALine() throws PageRefusedException {
        assertEquals(List.of("By Ann Lee", "3 May 2024"), cut("<div><span>By Ann Lee</span> <span>3 May 2024</span></div>"));
        assertEquals(List.of("By Ann Lee", "3 May 2024"), cut("<div><span><b>By Ann Lee</b> <time>3 May 2024</time></span></div>"));
    }

    @Test
    void lines() throws PageRefusedException {
        assertEquals(List.of("One.", "Two."), cut("<p>One.<br>Two.</p>"));
        assertEquals(List.of("a\n b"), cut("<pre>a\n b</pre>"));
    }

    @Test
    void separators() throws PageRefusedException {
        assertEquals(List.of("Ann Lee ·", "3 May 2024"), cut("<p>Ann Lee · 3 May 2024</p>"));
        assertEquals(List.of("The dam.", "Photo: Bo Ek"), cut("<figcaption>The dam. Photo: Bo Ek</figcaption>"));
    }

    @Test
    void creditWithinACaption() throws PageRefusedException {
        assertEquals(List.of("The dam.", "Bo Ek"), cut("<figcaption>The dam. <span class=credit>Bo Ek</span></figcaption>"));
    }

    @Test
    void runsOfLinksStayWhole() throws PageRefusedException {
        assertEquals(List.of("News Sport"), cut("<div><a href=a>News</a> <a href=b>Sport</a></div>"));
    }

    @Test
    void wordsAndSentencesStayWhole() throws PageRefusedException {
        assertEquals(List.of("The dam broke."), cut("<p><span>T</span>he <b>dam</b> <i>broke.</i></p>"));
        assertEquals(List.of("The dam broke."), cut("<p><span>The dam</span> <span>broke.</span></p>"));
    }
}
