package org.rubricator.html;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.jsoup.nodes.Element;

/**
 * What the names of an element (class, id, role, and the attributes that templates are marked with) say about its
 * content, as families of words. The names are those of common systems (WordPress, Drupal, AMP, Arc, schema.org) and of
 * plain English; none is the name of a site.
 *
 * @param own families that the element itself names, one bit each
 * @param near families that it, its parent or grandparent names
 * @param all families that it or any ancestor below the body names
 * @param shape hash of its name and class words, digits left out
 * @param template hash of its name and class words and those of two ancestors: equal for blocks of one template
 * @param words hashes of the words of its class and id; not to be changed
 */
record ElementSigns(long own, long near, long all, int shape, int template, int[] words) {

    private static final int MOST_CHARACTERS = 300;
    private static final int MOST_WORDS = 24;
    private static final int[] NO_WORDS = {};
    private static final Map<String, Long> FAMILIES = new HashMap<>();

    static {
        for (Sign sign : Sign.values()) {
            for (String word : sign.words.split(" ")) {
                FAMILIES.merge(word, sign.bit(), (a, b) -> a | b);
            }
        }
    }

    static ElementSigns of(OpenElement place) {
        Element element = place.element;
        boolean page = element.nameIs("body") || element.nameIs("html");
        long own = Sign.ofName(element.normalName());
        int shape = element.normalName().hashCode();
        int[] words = NO_WORDS;
        if (!page && element.attributesSize() > 0) {
            String classes = element.className();
            own |= families(classes) | families(element.id()) | families(element.attr("role"))
                    | families(element.attr("itemprop")) | families(element.attr("data-testid"))
                    | families(element.attr("data-component")) | families(element.attr("data-component-name"))
                    | families(element.attr("data-type")) | families(element.attr("aria-label"));
            shape = shape * 31 + shape(classes);
            words = words(classes + ' ' + element.id());
        }
        if (place.parent == null) {
            return new ElementSigns(own, own, own, shape, shape, words);
        }
        ElementSigns parent = place.parent.signs();
        long near = own | parent.own | (place.parent.parent == null ? 0 : place.parent.parent.signs().own);
        int above = place.parent.parent == null ? 0 : place.parent.parent.signs().shape;
        return new ElementSigns(own, near, own | parent.all, shape, (shape * 31 + parent.shape) * 31 + above, words);
    }

    /** 3 if the element itself says so, 2 if one of two above, 1 if any above, else 0. */
    int closeness(Sign sign) {
        long bit = sign.bit();
        return (own & bit) != 0 ? 3 : (near & bit) != 0 ? 2 : (all & bit) != 0 ? 1 : 0;
    }

    /** Hash of the class words, digits left out: "post-123 entry" is "post- entry". */
    private static int shape(String classes) {
        int hash = 0;
        for (int i = 0; i < classes.length() && i < MOST_CHARACTERS; i++) {
            char c = classes.charAt(i);
            if (c < '0' || c > '9') {
                hash = hash * 31 + c;
            }
        }
        return hash;
    }

    /** Hashes of the runs of letters, split at humps, in lower case. */
    private static int[] words(String names) {
        int[] words = new int[MOST_WORDS];
        int count = 0;
        int end = Math.min(MOST_CHARACTERS, names.length());
        int begin = 0;
        int hash = 0;
        for (int i = 0; i <= end && count < MOST_WORDS; i++) {
            char c = i < end ? names.charAt(i) : ' ';
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            boolean hump = letter && i > begin && c <= 'Z' && names.charAt(i - 1) >= 'a';
            if (!letter || hump) {
                if (i - begin > 1) {
                    words[count++] = hash;
                }
                begin = hump ? i : i + 1;
                hash = 0;
            }
            hash = letter ? hash * 31 + (c | 0x20) : hash;
        }
        return count == 0 ? NO_WORDS : Arrays.copyOf(words, count);
    }

    private static long families(String names) {
        if (names.isEmpty()) {
            return 0;
        }
        long families = 0;
        int end = Math.min(MOST_CHARACTERS, names.length());
        int begin = 0;
        for (int i = 0; i <= end; i++) {
            char c = i < end ? names.charAt(i) : ' ';
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            boolean hump = letter && i > begin && c <= 'Z' && names.charAt(i - 1) >= 'a';
            if (!letter || hump) {
                if (i - begin > 1) {
                    families |= FAMILIES.getOrDefault(names.substring(begin, i).toLowerCase(Locale.ROOT), 0L);
                }
                begin = hump ? i : i + 1;
            }
        }
        return families;
    }
}
