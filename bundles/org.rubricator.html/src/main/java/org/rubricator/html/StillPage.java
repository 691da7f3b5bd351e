package org.rubricator.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * A page to look at that can do nothing: no scripts, no frames, no forms, no styles, no images but those within the page
 * itself; links lead nowhere. A list says what may stay, and a policy in the page forbids the rest to the browser, so
 * that nothing is fetched should the list have a hole.
 *
 * <p>Every run of text that the canonical text has is a link to {@code rubricator:BEGIN}, where it begins in that text in
 * UTF-16 units, and an element with the id {@code tBEGIN}: a browser shows a place by {@code #tBEGIN}, without scripts, and
 * who listens to where it wants to go hears of clicks.
 *
 * <p>The page's own styles are left out on purpose: most are fetched, and what overlays hide could not be closed without
 * scripts.
 */
public final class StillPage {

    /** What links begin with. */
    public static final String SCHEME = "rubricator:";
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
    private static final String STYLE = "body{max-width:46em;margin:1em auto;padding:0 1em;font-family:sans-serif;line-height:1.4;overflow-wrap:anywhere}"
            + "a[id]{color:inherit;text-decoration:none}a[id]:hover{outline:1px dotted}a[id]:target{outline:2px solid #c80}"
            + ":is(p,li,h1,h2,h3,h4,h5,h6,dt,dd,figcaption,address,pre):has(a:target),:is(div,td,th,section,article,aside,footer,header,span):has(> a:target){background:#ffe9a8;color:#000}"
            + ".rubricator-link{text-decoration:underline}.rubricator-image{border:1px solid;padding:.1em .5em;opacity:.6}"
            + "nav,aside,footer,figure{border-left:3px solid;padding-left:.7em;margin-left:0;border-color:#999}"
            + "table{border-collapse:collapse}td,th{border:1px solid #999;padding:.2em .4em}";
    /** Links and images that are left when it is asked are the marks, and images within the page: see {@link #replaceWhatActs}. */
    private static final Safelist ALLOWED = new Safelist().addTags("a", "abbr", "address", "article", "aside", "b", "bdi", "bdo", "blockquote",
            "br", "caption", "center", "cite", "code", "col", "colgroup", "dd", "del", "details", "dfn", "div", "dl", "dt", "em", "figcaption",
            "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "i", "img", "ins", "kbd", "li", "main", "mark",
            "menu", "nav", "ol", "p", "pre", "q", "ruby", "rp", "rt", "s", "samp", "section", "small", "span", "strong", "sub", "summary",
            "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "tt", "u", "ul", "var", "wbr")
            .addAttributes(":all", "dir", "lang").addAttributes("a", "href", "id", "class").addAttributes("span", "class")
            .addAttributes("img", "alt", "src", "width", "height").addAttributes("td", "colspan", "rowspan").addAttributes("th", "colspan", "rowspan")
            .addAttributes("ol", "start");

    private final String html;
    private final int[] begins;

    private StillPage(String html, int[] begins) {
        this.html = html;
        this.begins = begins;
    }

    /**
     * @param bytes of the page as they came
     * @param transportCharset as for {@link PageReader#read}
     * @throws PageRefusedException if {@link PageReader#read} refuses the page
     */
    public static StillPage of(byte[] bytes, String transportCharset) throws PageRefusedException {
        Objects.requireNonNull(bytes);
        PageReader.Parsed parsed = PageReader.parse(bytes, transportCharset, null);
        Document document = parsed.document();
        List<TextRun> runs = parsed.rendered().runs();
        replaceWhatActs(document);
        int[] begins = mark(runs, parsed.rendered().text());
        removeWhatIsNotRead(document);
        Document page = new Cleaner(ALLOWED).clean(document);
        page.outputSettings().prettyPrint(false);
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head().appendElement("meta").attr("http-equiv", "Content-Security-Policy").attr("content", POLICY);
        page.head().appendElement("title").text(document.title());
        page.head().appendElement("style").appendChild(new DataNode(STYLE));
        return new StillPage("<!DOCTYPE html>\n" + page.outerHtml(), begins);
    }

    /** The page, in UTF-8 by its own word. */
    public String html() {
        return html;
    }

    /** The id of the run of text at a place of the canonical text, or of the one before it; empty where there is none. */
    public String idAt(int offset) {
        int at = java.util.Arrays.binarySearch(begins, offset);
        int run = at >= 0 ? at : -at - 2;
        return begins.length == 0 ? "" : "t" + begins[Math.max(0, run)];
    }

    /** Links become text that looks like one, images what they show in words, so that marks can be links themselves. */
    private static void replaceWhatActs(Document document) {
        for (Element link : document.select("a")) {
            link.tagName("span").clearAttributes().attr("class", "rubricator-link");
        }
        for (Element image : document.select("img:not([src^=data:image/])")) {
            String alt = image.attr("alt");
            image.tagName("span").clearAttributes().attr("class", "rubricator-image").text(alt.isBlank() ? "image" : alt);
        }
        document.select("script, style, template, head, svg, math, iframe, object, embed, video, audio, select, textarea").remove();
    }

    /** What is hidden, or shown only where scripts run, has no place in the canonical text: it would only confuse. */
    private static void removeWhatIsNotRead(Document document) {
        List<TextNode> unread = new ArrayList<>();
        document.body().nodeStream(TextNode.class).filter(node -> !node.isBlank() && !isMark(node.parent())).forEach(unread::add);
        unread.forEach(node -> node.text(" "));
    }

    private static boolean isMark(Node node) {
        return node instanceof Element element && (element.nameIs("a") || element.className().equals("rubricator-image"));
    }

    /** Puts each run of text into a link that says its place. */
    private static int[] mark(List<TextRun> runs, String text) {
        int[] begins = new int[runs.size()];
        int count = 0;
        Map<Node, Boolean> seen = new IdentityHashMap<>();
        for (TextRun run : runs) {
            TextNode node = run.node();
            if (node == null || node.parent() == null || node.ownerDocument() == null || seen.put(node, Boolean.TRUE) != null) {
                continue;
            }
            int begin = run.begin();
            while (begin < run.end() - 1 && Character.isWhitespace(text.charAt(begin))) {
                begin++;
            }
            Element mark = new Element("a").attr("id", "t" + begin).attr("href", SCHEME + begin);
            node.replaceWith(mark);
            mark.appendChild(node);
            begins[count++] = begin;
        }
        int[] sorted = java.util.Arrays.copyOf(begins, count);
        java.util.Arrays.sort(sorted);
        return sorted;
    }
}
