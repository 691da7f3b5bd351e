package org.rubricator.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StillPageTest {

    private static final Set<String> ACTIVE = Set.of("script", "iframe", "frame", "object", "embed", "form", "input", "button", "link", "base",
            "svg", "math", "video", "audio", "source", "applet", "portal", "template", "noscript");

    static Stream<String> hostile() {
        return Stream.of("<script>fetch('http://x.example/')</script>words", "<img src=http://x.example/a.png onerror=alert(1)>words",
                "<p onclick=alert(1) style='background:url(http://x.example/b)'>words", "<a href='javascript:alert(1)'>words</a>",
                "<iframe src=http://x.example></iframe>words", "<svg><script>alert(1)</script><use href='http://x.example/#a'/></svg>words",
                "<style>@import 'http://x.example/c.css'; p{background:url(//x.example/d)}</style><p>words",
                "<link rel=stylesheet href=http://x.example/e.css><link rel=prefetch href=//x.example/f>words",
                "<meta http-equiv=refresh content='0;url=http://x.example/'>words", "<base href=http://x.example/><img src=g.png>words",
                "<form action=http://x.example/><input type=image src=//x.example/h><button formaction=//x.example>words</button></form>",
                "<video poster=//x.example/i src=//x.example/j></video>words", "<table background=//x.example/k><td>words</table>",
                "<object data=//x.example/l><embed src=//x.example/m></object>words", "<img srcset='//x.example/n 2x' src=data:image/png;base64,AAAA>words",
                "<a ping=//x.example/o href=//x.example/p target=_blank>words</a>", "<p>words<!--[if IE]><script src=//x.example></script><![endif]-->",
                "<math><a xlink:href='javascript:alert(1)'>x</a></math>words", "<noscript><img src=//x.example/q></noscript>words",
                "<a id=t0 href='rubricator:0' onmouseover=alert(1)>words</a>", "<body onload=alert(1) background=//x.example/r>words",
                "<img src='data:text/html,<script>alert(1)</script>'>words", "<p><title><img src=//x.example/s></title>words");
    }

    /** Nothing in the page can act or name another place; the policy would stop it besides. */
    @ParameterizedTest
    @MethodSource("hostile")
    void nothingActsAndNothingIsNamedThatCouldBeFetched(String html) throws PageRefusedException {
        String still = StillPage.of(html.getBytes(StandardCharsets.UTF_8), "utf-8").html();
        Document page = Parser.parse(still, "");
        assertTrue(page.body().text().contains("words"), still);
        for (Element element : page.body().getAllElements()) {
            assertFalse(ACTIVE.contains(element.normalName()), still);
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                String value = attribute.getValue();
                assertFalse(name.startsWith("on") || name.equals("style") || name.equals("srcset"), still);
                assertTrue(!name.equals("href") || value.matches("rubricator:\\d+"), still);
                assertTrue(!name.equals("src") || value.startsWith("data:image/"), still);
            }
        }
        assertFalse(page.body().html().contains("x.example"), still);
        assertFalse(still.contains("alert(1)"), still);
        assertTrue(page.head().selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content").startsWith("default-src 'none';"), still);
    }

    @Test
    void everyRunOfTheTextIsAMarkAtItsPlace() throws Exception {
        for (Path file : List.of(Path.of("../../seeds/pages/harbour-echo/how-the-barrier-was-won.html"),
                Path.of("../../seeds/pages/tricoast-wire/minister-will-sign.html"))) {
            byte[] bytes = Files.readAllBytes(file);
            Page page = PageReader.read(bytes, null, null);
            StillPage still = StillPage.of(bytes, null);
            int marks = 0;
            for (Element mark : Parser.parse(still.html(), "").select("a[href]")) {
                int begin = Integer.parseInt(mark.attr("href").substring(StillPage.SCHEME.length()));
                String words = mark.text().strip();
                String there = page.text().substring(begin).replaceAll("\\s+", " ");
                assertTrue(there.startsWith(words), words + " / " + there.substring(0, Math.min(40, there.length())));
                assertEquals("t" + begin, still.idAt(begin + words.length() / 2));
                marks++;
            }
            assertTrue(marks > 20, file.toString());
        }
    }

    @Test
    void whatIsHiddenIsNotShown() throws PageRefusedException {
        String still = StillPage.of("<p style='display:none'>secret</p><p>words <span hidden>more</span></p>".getBytes(StandardCharsets.UTF_8), null).html();
        assertFalse(still.contains("secret") || still.contains("more"), still);
    }

    /** By the thread's own CPU time, since a busy machine says nothing about the page; beyond a minute of the clock it is stopped. */
    @ParameterizedTest
    @ValueSource(strings = { "<p>word word word word word word word word word word word word word word word word word word word word</p>\n", "<div>x" })
    void hugePagesInTime(String piece) {
        byte[] page = piece.repeat(100_000).getBytes(StandardCharsets.UTF_8);
        long nanos = assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            long begin = threads.getCurrentThreadCpuTime();
            try {
                StillPage.of(page, null);
            } catch (PageRefusedException refused) {
                assertTrue(refused.getMessage().endsWith("."), refused.getMessage());
            }
            return threads.getCurrentThreadCpuTime() - begin;
        });
        assertTrue(nanos < Duration.ofSeconds(10).toNanos(), nanos / 1_000_000 + " ms");
    }
}
