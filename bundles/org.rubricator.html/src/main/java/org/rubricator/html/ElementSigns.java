package org.rubricator.html;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Attribute;
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
 * @param within names of elements that it and its ancestors have, bits of {@link PassageFeatures#within}
 * @param lists how many lists among it and its ancestors
 */
record ElementSigns(long own, long near, long all, int shape, int template, int[] words, int within, int lists) {

    private static final int MOST_CHARACTERS = 300;
    private static final int MOST_WORDS = 24;
    private static final int[] NO_WORDS = {};
    /** Attributes that templates are marked with. */
    private static final Set<String> NAMING = Set.of("class", "id", "role", "itemprop", "data-testid", "data-component",
            "data-component-name", "data-type", "aria-label");
    /** By the hash of the word. */
    private static final Map<Integer, Long> FAMILIES = new HashMap<>();

    static {
        for (Sign sign : Sign.values()) {
            for (String word : sign.words.split(" ")) {
                FAMILIES.merge(word.hashCode(), sign.bit(), (a, b) -> a | b);
            }
        }
    }

    static ElementSigns of(OpenElement place) {
        Element element = place.element;
        boolean page = element.nameIs("body") || element.nameIs("html");
        String name = element.normalName();
        long own = Sign.ofName(name);
        int shape = name.hashCode();
        int within = PassageFeatures.within(name);
        int lists = name.equals("ul") || name.equals("ol") ? 1 : 0;
        int[] words = NO_WORDS;
        if (!page && element.attributesSize() > 0) {
            for (Attribute attribute : element.attributes()) {
                own |= NAMING.contains(attribute.getKey()) ? families(attribute.getValue()) : 0;
            }
            String classes = element.className();
            shape = shape * 31 + shape(classes);
            words = words(classes + ' ' + element.id());
        }
        if (place.parent == null) {
            return new ElementSigns(own, own, own, shape, shape, words, within, lists);
        }
        ElementSigns parent = place.parent.signs();
        long near = own | parent.own | (place.parent.parent == null ? 0 : place.parent.parent.signs().own);
        int above = place.parent.parent == null ? 0 : place.parent.parent.signs().shape;
        return new ElementSigns(own, near, own | parent.all, shape, (shape * 31 + parent.shape) * 31 + above, words,
                within | parent.within, lists + parent.lists);
    }

    /** Whether its class words say that it is a picture, film or sound. */
    static boolean namesMedia(Element element) {
        return (families(element.className()) & Sign.MEDIA.bit()) != 0;
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
        int hash = 0;
        for (int i = 0; i <= end; i++) {
            char c = i < end ? names.charAt(i) : ' ';
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            boolean hump = letter && i > begin && c <= 'Z' && names.charAt(i - 1) >= 'a';
            if (!letter || hump) {
                if (i - begin > 1) {
                    families |= FAMILIES.getOrDefault(hash, 0L);
                }
                begin = hump ? i : i + 1;
                hash = 0;
            }
            hash = letter ? hash * 31 + (c | 0x20) : hash;
        }
        return families;
    }
}
