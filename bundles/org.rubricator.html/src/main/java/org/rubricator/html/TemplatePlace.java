package org.rubricator.html;

import java.util.ArrayDeque;
import java.util.Deque;

import org.jsoup.nodes.Element;

/** Where a block stands in the template of its site, in words: the same on all pages that the template makes. */
final class TemplatePlace {

    private static final int LEVELS = 3;
    private static final int WORDS = 2;
    private static final int MOST_CHARACTERS = 40;
    private static final String BELOW = " > ";

    private TemplatePlace() {
    }

    static String of(OpenElement place) {
        Deque<String> steps = new ArrayDeque<>();
        OpenElement each = place;
        for (int level = 0; level < LEVELS && each != null && !isRoot(each); level++, each = each.parent) {
            steps.addFirst(each.templateStep());
        }
        return steps.isEmpty() ? "body" : String.join(BELOW, steps);
    }

    /** From a path alone, where elements are not at hand. */
    static String of(String path) {
        Deque<String> steps = new ArrayDeque<>();
        for (int end = path.length(); end > 0 && steps.size() < LEVELS;) {
            int begin = path.lastIndexOf('/', end - 1) + 1;
            int index = path.indexOf('[', begin);
            String step = path.substring(begin, index < 0 || index > end ? end : index);
            if (step.equals("body") || step.equals("html")) {
                break;
            }
            steps.addFirst(step);
            end = begin - 1;
        }
        return steps.isEmpty() ? "body" : String.join(BELOW, steps);
    }

    private static boolean isRoot(OpenElement place) {
        return place.element.nameIs("body") || place.element.nameIs("html");
    }

    /** Digits are of the article ("post-123"), not of the template. */
    static String step(Element element) {
        StringBuilder step = new StringBuilder(element.normalName());
        String classes = element.className();
        int words = 0;
        int kept = 0;
        for (int i = 0; i < classes.length() && words <= WORDS;) {
            int c = classes.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c)) {
                kept = 0;
            } else if (!Character.isDigit(c) && c != '>' && kept++ < MOST_CHARACTERS) {
                words += kept == 1 ? 1 : 0;
                if (words <= WORDS) {
                    step.append(kept == 1 ? "." : "").appendCodePoint(c);
                }
            }
        }
        return step.toString();
    }
}
