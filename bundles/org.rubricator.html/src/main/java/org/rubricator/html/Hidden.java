package org.rubricator.html;

import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/**
 * Elements that take no room on the screen: by name, by attribute, by inline style, by a class that the common style
 * frameworks hide. Style sheets are not read.
 *
 * <p>{@code aria-hidden} hides from screen readers only; a closed {@code details} can be opened by the reader: both
 * stay. {@code noscript} is decided by {@link TextWalk}.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/rendering.html#hidden-elements">HTML Standard, hidden
 *      elements</a>
 */
final class Hidden {

    private static final Set<String> NAMES = Set.of("area", "base", "basefont", "datalist", "head", "link", "meta",
            "noembed", "noframes", "param", "rp", "script", "style", "template", "title",
            // shown, but not as text of this page
            "applet", "audio", "canvas", "embed", "frame", "frameset", "iframe", "img", "input", "map", "meter",
            "object", "option", "optgroup", "progress", "select", "svg", "textarea", "video");

    /** Bootstrap, WordPress, Drupal, Foundation, Tailwind, Material and the names that sites give themselves. */
    private static final Set<String> CLASSES = Set.of("sr-only", "sronly", "visually-hidden", "visuallyhidden",
            "visually-hidden-focusable", "u-visually-hidden", "u-visuallyhidden", "is-visually-hidden",
            "screen-reader-text", "screen-reader-only", "screen-reader", "screenreader-text", "screenreader-only",
            "screenreader", "show-for-sr", "assistive-text", "element-invisible", "element-hidden", "a11y-hidden",
            "hidden-visually", "hide-visually", "visuallyhide", "accessibly-hidden", "offscreen", "off-screen",
            "cdk-visually-hidden", "usa-sr-only", "govuk-visually-hidden", "print-only", "visible-print");

    private static final Pattern STREAMED = Pattern.compile("S:[0-9a-z]+");

    private Hidden() {
    }

    static boolean hides(Element element, InlineStyle style) {
        if (NAMES.contains(element.normalName())) {
            return true;
        }
        if (element.nameIs("body") || element.nameIs("html")) {
            return false; // hidden until a script has run: nobody publishes a page that nobody sees
        }
        return style.display().equals("none") || byAttribute(element) || byClass(element);
    }

    private static boolean byAttribute(Element element) {
        return element.hasAttr("hidden") && !isStreamed(element) || element.hasAttr("popover")
                || element.nameIs("dialog") && !element.hasAttr("open");
    }

    /** What React's server sends late: hidden until the script beside it has put it in its place. */
    private static boolean isStreamed(Element element) {
        return STREAMED.matcher(element.id()).matches();
    }

    private static boolean byClass(Element element) {
        String classes = element.className();
        if (classes.isEmpty()) {
            return false;
        }
        boolean none = false;
        boolean shownOnSomeScreens = false;
        for (int begin = 0; begin < classes.length();) {
            int end = endOfWord(classes, begin);
            String each = classes.substring(begin, end);
            if (CLASSES.contains(each)) {
                return true;
            }
            boolean isNone = each.equals("hidden") || each.equals("d-none");
            none |= isNone;
            shownOnSomeScreens |= !isNone && (each.indexOf(':') > 0 || each.startsWith("d-"));
            begin = end + 1;
        }
        return none && !shownOnSomeScreens;
    }

    private static int endOfWord(String words, int from) {
        int end = from;
        while (end < words.length() && !WhiteSpace.collapses(words.charAt(end))) {
            end++;
        }
        return end;
    }
}
