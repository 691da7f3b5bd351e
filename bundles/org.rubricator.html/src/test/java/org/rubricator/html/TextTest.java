package org.rubricator.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "<p>a</p><p>b</p>|a\\n\\nb",
            "<div>a</div><div>b</div>|a\\nb",
            "<div>a</div>b<div>c</div>|a\\nb\\nc",
            "a<br>b|a\\nb",
            "a<br></div><div>b|a\\nb",
            "a<br><br><br><br>b|a\\n\\nb",
            "a<br>&nbsp;<br>b|a\\n\\nb",
            "<div>a</div><br><div>b</div>|a\\n\\nb",
            "<p>a</p><p>&nbsp;</p><p>b</p>|a\\n\\nb",
            "<h1>a</h1>b|a\\n\\nb",
            "<ul><li>a<li>b<ul><li>c</ul></ul>d|a\\nb\\nc\\n\\nd",
            "<table><tr><td>a<td>b<tr><td>c<td>d</table>|a\\tb\\nc\\td",
            "<table><tr><td>a<td><td>b</table>|a\\t\\tb",
            "<table><tr><td><td>b</table>|b",
            "<table><tr><td>a<td>&nbsp;<tr><td>c</table>|a\\nc",
            "<table><caption>c</caption><tr><td>a</table>d|c\\na\\n\\nd",
            "<p>a <b>b</b>c <i> d</i></p>|a bc d",
            "<p>a\\r\\n\\t b</p>|a b",
            "<p> <b> </b>a</p>|a",
            "<pre>\\na  b\\r\\n\\tc\\n\\n\\n\\nd \\n</pre>e|a  b\\n\\tc\\n\\nd\\n\\ne",
            "<div style='white-space: pre-line'>a  b\\nc</div>|a b\\nc",
            "<a>a</a><a>b</a> <button>c</button><button>d</button>|a b c d",
            "<p style='display:inline'>a</p><span style='display:block'>b</span>|a\\nb",
            "a<wbr>b&shy;c&nbsp; &nbsp;d|ab\u00ADc\u00A0 \u00A0d",
            "x&#xD800;y&#0;z&#1;w|x\uFFFDy\uFFFDzw",
            "\uD83D\uDC69\u200D\uD83D\uDE80 e\u0301|\uD83D\uDC69\u200D\uD83D\uDE80 e\u0301",
            "<ruby>a<rp>(</rp><rt>b</rt><rp>)</rp></ruby>|ab",
            "<p>a<math><mi>x</mi></math></p>|ax" })
    void laidOut(String body, String expected) throws PageRefusedException {
        assertEquals(unescaped(expected), Pages.text(unescaped(body)));
    }

    private static String unescaped(String value) {
        return value.replace("\\r", "\r").replace("\\n", "\n").replace("\\t", "\t");
    }

    @ParameterizedTest
    @ValueSource(strings = { "<script>x</script>", "<style>x</style>", "<template>x</template>",
            "<noscript>x</noscript>", "<iframe>x</iframe>", "<object>x</object>", "<svg><text>x</text></svg>",
            "<canvas>x</canvas>", "<video>x</video>", "<audio>x</audio>", "<input value=x>", "<input type=hidden value=x>",
            "<select><option>x</select>", "<textarea>x</textarea>", "<datalist><option>x</datalist>",
            "<title>x</title>", "<p hidden>x</p>", "<p style='color:red; DISPLAY : NONE !important'>x</p>",
            "<p style='visibility:hidden'>x</p>", "<dialog>x</dialog>", "<div popover>x</div>",
            "<span class='a sr-only'>x</span>", "<span class=visually-hidden>x</span>",
            "<span class=screen-reader-text>x</span>", "<div class=d-none>x</div>", "<div class=hidden>x</div>",
            "<img alt=x>", "<!-- x -->", "<noembed>x</noembed>", "<noframes>x</noframes>" })
    void leftOut(String hidden) throws PageRefusedException {
        assertEquals("a b", Pages.text("a " + hidden + " b").replaceAll("\\s+", " "));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<p aria-hidden=true>x</p>", "<details><summary>x</summary></details>",
            "<details><p>x</p></details>", "<button>x</button>", "<label>x</label>", "<dialog open>x</dialog>",
            "<p style='visibility:hidden'><b style='visibility:visible'>x</b></p>", "<div class='d-none d-md-block'>x</div>",
            "<div class='hidden lg:block'>x</div>", "<div hidden id=S:1>x</div>", "<p style='content-visibility:hidden'>x</p>",
            "<custom-box>x</custom-box>", "<marquee>x</marquee>" })
    void kept(String shown) throws PageRefusedException {
        assertEquals("x", Pages.text(shown));
    }

    @Test
    void bodyIsNeverHidden() throws PageRefusedException {
        assertEquals("x", Pages.read("<html class=hidden hidden><body style='display:none' class=d-none>x").text());
    }

    @Test
    void noscriptCountsWhereNothingElseIsShown() throws PageRefusedException {
        assertEquals("Turn scripts on", Pages.text("<div id=app></div><noscript><p>Turn scripts on</p></noscript>"));
    }

    @Test
    void headIsNoText() throws PageRefusedException {
        assertEquals("b", Pages.read("<head><title>a</title><meta name=description content=c></head>b").text());
    }

    @Test
    void blocksOfMixedContent() throws PageRefusedException {
        assertEquals(List.of("a b", "c", "d e", "f\ng", "h"),
                Pages.blocks("<div>a <b>b</b><p>c</p>d <a>e</a><br><br>f<br>g<hr>h</div>"));
    }

    @Test
    void linkAroundBlocks() throws PageRefusedException {
        assertEquals(List.of("a b", "c", "d e"), Pages.blocks("<div>a <a>b <div>c</div> d</a> e</div>"));
    }

    @Test
    void cellsAreBlocks() throws PageRefusedException {
        assertEquals(List.of("a", "b", "c"), Pages.blocks("<table><tr><th>a<td>b<tr><td>c</table>"));
    }

    @Test
    void marginsAreNoPartOfBlocks() throws PageRefusedException {
        assertEquals(List.of("a\u00A0b", "c"), Pages.blocks("<p>&nbsp;a&nbsp;b&nbsp;</p><p>&nbsp;&nbsp;c"));
    }

    @Test
    void pathsCountAllSiblings() throws PageRefusedException {
        Page page = Pages.readBody("<p hidden>x</p><div>a</div><p>b</p><div><p>c</p>d<section>e</section></div>");
        assertEquals(List.of("html/body/div[1]", "html/body/p[2]", "html/body/div[2]/p[1]", "html/body/div[2]",
                "html/body/div[2]/section[1]"), page.blocks().stream().map(Block::path).toList());
        assertEquals(List.of("div", "p", "p", "div", "section"), page.blocks().stream().map(Block::tag).toList());
    }

    @Test
    void sourceRangesCoverTheMarkupBetween() throws PageRefusedException {
        Page page = Pages.readBody("<p>\r\n \uD83D\uDE00 one <b>t&amp;wo</b>\u0000 three. <br> </p>");
        Block block = page.blocks().get(0);
        assertEquals("\uD83D\uDE00 one <b>t&amp;wo</b>\u0000 three.",
                page.source().substring(block.sourceBegin(), block.sourceEnd()));
        assertEquals("\uD83D\uDE00 one t&wo three.", page.text());
    }
}
