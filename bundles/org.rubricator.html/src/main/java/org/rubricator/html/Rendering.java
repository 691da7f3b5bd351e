package org.rubricator.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Element;

/**
 * How an element takes part in the text, after the style sheet that the HTML Standard suggests to browsers.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/rendering.html#flow-content-3">HTML Standard, flow content</a>
 */
enum Rendering {

    /** Not on the screen, with all that is in it. */
    NONE,
    /** Part of the line. */
    INLINE,
    /** Part of the line, but with room around it: a button. */
    APART,
    /** Lines of its own. */
    BLOCK,
    /** Lines of its own, and an empty line before and after. */
    PARAGRAPH,
    /** A table cell: a tab from its neighbour. */
    CELL,
    /** The end of a line. */
    BREAK;

    private static final Map<String, Rendering> BY_NAME = new HashMap<>();

    static {
        Set.of("address", "article", "aside", "body", "caption", "center", "dd", "details", "dialog", "div", "dt",
                "fieldset", "figcaption", "footer", "form", "header", "hgroup", "html", "legend", "li", "main", "nav",
                "optgroup", "search", "section", "summary", "tbody", "tfoot", "thead", "tr")
                .forEach(name -> BY_NAME.put(name, BLOCK));
        Set.of("blockquote", "dir", "dl", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "listing", "menu", "ol",
                "p", "plaintext", "pre", "table", "ul", "xmp")
                .forEach(name -> BY_NAME.put(name, PARAGRAPH));
        BY_NAME.put("td", CELL);
        BY_NAME.put("th", CELL);
        BY_NAME.put("button", APART);
        BY_NAME.put("br", BREAK);
    }

    static Rendering of(Element element, InlineStyle style) {
        if (Hidden.hides(element, style)) {
            return NONE;
        }
        Rendering usual = BY_NAME.getOrDefault(element.normalName(), INLINE);
        if (style.display().isEmpty() || usual == BREAK) {
            return usual;
        }
        return declared(style.display(), usual);
    }

    private static Rendering declared(String display, Rendering usual) {
        return switch (display) {
        case "inline", "contents", "ruby" -> INLINE;
        case "inline-block", "inline-flex", "inline-grid", "inline-table", "-webkit-inline-box" -> APART;
        case "block", "flex", "grid", "list-item", "flow-root", "table", "table-row", "table-caption", "-webkit-box",
                "-webkit-flex" -> usual == PARAGRAPH ? PARAGRAPH : BLOCK;
        case "table-cell" -> CELL;
        default -> usual;
        };
    }

    /** Whether its text stands apart from the text around it, as a block of its own. */
    boolean holdsBlock() {
        return this == BLOCK || this == PARAGRAPH || this == CELL;
    }
}
