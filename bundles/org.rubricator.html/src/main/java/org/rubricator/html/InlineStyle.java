package org.rubricator.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.jsoup.nodes.Element;

/**
 * The declarations of a style attribute that decide what is text. The last of one property counts.
 *
 * @see <a href="https://drafts.csswg.org/css-style-attr/">CSS Style Attributes</a>
 */
final class InlineStyle {

    private static final int MOST_CHARACTERS = 10_000;

    private static final InlineStyle NONE = new InlineStyle(Map.of());

    private final Map<String, String> declarations;

    private InlineStyle(Map<String, String> declarations) {
        this.declarations = declarations;
    }

    static InlineStyle of(Element element) {
        String source = element.attr("style");
        if (source.isEmpty() || source.length() > MOST_CHARACTERS) {
            return NONE;
        }
        Map<String, String> declarations = new HashMap<>();
        for (String declaration : source.toLowerCase(Locale.ROOT).split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String value = declaration.substring(colon + 1).replace("!important", "").strip();
                declarations.put(declaration.substring(0, colon).strip(), value);
            }
        }
        return new InlineStyle(declarations);
    }

    /** Value in lower case; empty where not declared. */
    private String value(String property) {
        return declarations.getOrDefault(property, "");
    }

    String display() {
        return value("display");
    }

    /** What the element's text inherits. */
    boolean visible(boolean inherited) {
        return switch (value("visibility")) {
        case "hidden", "collapse" -> false;
        case "visible" -> true;
        default -> inherited;
        };
    }

    WhiteSpace whiteSpace(WhiteSpace inherited) {
        return switch (value("white-space")) {
        case "pre", "pre-wrap", "break-spaces" -> WhiteSpace.KEEP;
        case "pre-line" -> WhiteSpace.KEEP_LINES;
        case "normal", "nowrap" -> WhiteSpace.COLLAPSE;
        default -> inherited;
        };
    }
}
