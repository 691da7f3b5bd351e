package org.rubricator.html;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A text without markup, as people copy it from a page, in the shape of one: each line is a paragraph, and lines with no
 * empty line between them stand in one container.
 */
final class PlainText {

    private final String text;
    private final Element body = new Element("body");
    private final OpenElement page = OpenElement.root(body);
    private final List<Block> blocks = new ArrayList<>();
    private final List<TextRun> runs = new ArrayList<>();

    private PlainText(String text) {
        this.text = text;
    }

    static RenderedText of(String text) {
        return new PlainText(text).read();
    }

    private RenderedText read() {
        OpenElement group = null;
        for (int at = 0; at < text.length();) {
            int next = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
            int begin = at;
            int end = next;
            while (begin < end && WhiteSpace.isWhite(text.charAt(begin))) {
                begin++;
            }
            while (end > begin && WhiteSpace.isWhite(text.charAt(end - 1))) {
                end--;
            }
            if (begin == end) {
                group = null;
            } else {
                group = group == null ? child(page, "plaintext") : group;
                add(begin, end, child(group, "p"));
            }
            at = next + 1;
        }
        return new RenderedText(text, blocks, runs);
    }

    private static OpenElement child(OpenElement parent, String name) {
        Element child = new Element(name);
        parent.element.appendChild(child);
        parent.count(child);
        InlineStyle style = InlineStyle.of(child);
        return parent.enter(child, Rendering.of(child, style), style);
    }

    private void add(int begin, int end, OpenElement place) {
        TextNode node = new TextNode(text.substring(begin, end));
        place.element.appendChild(node);
        blocks.add(new Block(begin, end, place.path(), begin, end, "p"));
        runs.add(new TextRun(begin, end, place, node));
    }
}
