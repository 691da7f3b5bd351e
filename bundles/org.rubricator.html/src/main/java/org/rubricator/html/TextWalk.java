package org.rubricator.html;

import java.util.ArrayDeque;
import java.util.Deque;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Goes through a tree in order and hands what is visible to a {@link TextWriter}. Does not recurse.
 *
 * <p>The reader's browser runs scripts, so {@code noscript} is not shown; only where nothing else is (a page that a
 * script would build) its content is the text.
 *
 * <p>Two neighbouring links with nothing between, and buttons, are set apart by a space: sites style them as separate
 * things, and words of two things must not become one.
 */
final class TextWalk {

    private final TextWriter writer;
    private final boolean withNoscript;
    private final Deque<OpenElement> open = new ArrayDeque<>();

    private TextWalk(TextWriter writer, boolean withNoscript) {
        this.writer = writer;
        this.withNoscript = withNoscript;
    }

    /** Text and blocks of a document; both empty if there is nothing to see. */
    static RenderedText of(Document document, String source) throws PageRefusedException {
        RenderedText text = new TextWalk(new TextWriter(source), false).walk(document);
        return text.text().isEmpty() ? new TextWalk(new TextWriter(source), true).walk(document) : text;
    }

    private RenderedText walk(Document document) throws PageRefusedException {
        Element root = document.firstElementChild();
        if (root != null) {
            open.push(OpenElement.root(root));
        }
        while (!open.isEmpty()) {
            OpenElement place = open.peek();
            if (place.children.hasNext()) {
                visit(place.children.next(), place);
            } else {
                leave(open.pop());
            }
        }
        return writer.finish();
    }

    private void visit(Node node, OpenElement place) throws PageRefusedException {
        if (node instanceof TextNode text) {
            if (place.visible) {
                writer.text(text, place);
            }
        } else if (node instanceof Element element) {
            place.count(element);
            visitElement(element, place);
        }
    }

    private void visitElement(Element element, OpenElement place) {
        InlineStyle style = InlineStyle.of(element);
        Rendering rendering = Rendering.of(element, style);
        if (rendering == Rendering.BREAK) {
            writer.lineBreak();
        } else if (rendering != Rendering.NONE && (withNoscript || !element.nameIs("noscript"))) {
            enter(place.enter(element, rendering, style));
        }
    }

    private void enter(OpenElement entered) {
        open.push(entered);
        if (entered.lines() > 0) {
            writer.edge(entered.lines());
        } else if (entered.rendering == Rendering.CELL) {
            writer.beginCell();
        } else if (entered.rendering == Rendering.APART || touchesLink(entered.element)) {
            writer.apart();
        }
    }

    private void leave(OpenElement left) {
        if (left.lines() > 0) {
            writer.edge(left.lines());
        } else if (left.rendering == Rendering.CELL) {
            writer.endCell();
        } else if (left.rendering == Rendering.APART) {
            writer.apart();
        }
    }

    private static boolean touchesLink(Element element) {
        return element.nameIs("a") && element.previousSibling() instanceof Element before && before.nameIs("a");
    }
}
