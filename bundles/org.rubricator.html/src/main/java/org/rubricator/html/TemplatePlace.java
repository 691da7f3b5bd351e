package org.rubricator.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

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
            steps.addFirst(step(each));
        }
        return steps.isEmpty() ? "body" : String.join(BELOW, steps);
    }

    /** From a path alone, where elements are not at hand. */
    static String of(String path) {
        List<String> steps = List.of(path.replaceAll("\\[\\d+\\]", "").split("/"));
        List<String> below = steps.subList(Math.min(steps.size(), 2), steps.size());
        return below.isEmpty() ? "body" : String.join(BELOW, below.subList(Math.max(0, below.size() - LEVELS), below.size()));
    }

    private static boolean isRoot(OpenElement place) {
        return place.element.nameIs("body") || place.element.nameIs("html");
    }

    /** Digits are of the article ("post-123"), not of the template. */
    private static String step(OpenElement place) {
        StringBuilder step = new StringBuilder(place.element.normalName());
        String classes = place.element.className();
        int words = 0;
        for (String word : classes.isEmpty() ? new String[0] : classes.split("\\s+", 12)) {
            String kept = word.codePoints().filter(c -> !Character.isDigit(c) && !Character.isWhitespace(c) && c != '>').limit(MOST_CHARACTERS)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
            if (!kept.isEmpty() && words++ < WORDS) {
                step.append('.').append(kept);
            }
        }
        return step.toString();
    }
}
