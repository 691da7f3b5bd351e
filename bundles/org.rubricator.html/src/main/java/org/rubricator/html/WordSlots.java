package org.rubricator.html;

import java.util.Arrays;
import java.util.List;

/** The words of a passage and of the elements around it, as slots of the {@link Lexicon}. */
final class WordSlots {

    private static final int LEVELS = 7;
    private static final int MOST = 160;
    private static final int SHORT = 14;

    private final int[] slots = new int[MOST];
    private int count;

    private WordSlots() {
    }

    /** Class, id and tag words of the place and those above it, by their distance. */
    static int[] ofNames(OpenElement place) {
        WordSlots words = new WordSlots();
        OpenElement each = place;
        int path = 0;
        for (int level = 0; level < LEVELS && each != null && each.parent != null && !each.element.nameIs("body"); level++) {
            int tag = each.element.normalName().hashCode();
            path = path * 31 + tag;
            if (level > 0 && level < 4) {
                words.add(20 + level, path);
            }
            int role = level == 0 ? 1 : level == 1 ? 2 : level == 2 ? 3 : 4;
            for (int word : each.signs().words()) {
                words.add(role, word);
                if (level < 3) {
                    words.add(4, word);
                }
            }
            each = each.parent;
        }
        return words.distinct();
    }

    /** Words of a short text, the first and last words of a long one. */
    static int[] ofText(PassageText text) {
        WordSlots words = new WordSlots();
        List<String> looked = text.looked;
        int size = looked.size();
        boolean isShort = size <= SHORT;
        for (int i = 0; i < size && i < 60; i++) {
            words.add(isShort ? 10 : 11, hash(looked.get(i)));
            if (isShort && i > 0) {
                words.add(12, hash(looked.get(i - 1)) * 31 + hash(looked.get(i)));
            }
        }
        int head = 0;
        for (int i = 0; i < size && i < 3; i++) {
            head = head * 31 + hash(looked.get(i));
            words.add(13 + i, head);
        }
        if (isShort && size <= 5 && size > 0) {
            words.add(16, (int) text.hash);
        }
        return words.distinct();
    }

    /** Digits are all alike. */
    private static int hash(String word) {
        return Character.isDigit(word.charAt(0)) ? word.length() : word.hashCode();
    }

    private void add(int role, int hash) {
        if (count < MOST) {
            slots[count++] = Lexicon.slot(role, hash);
        }
    }

    private int[] distinct() {
        Arrays.sort(slots, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || slots[i] != slots[i - 1]) {
                slots[kept++] = slots[i];
            }
        }
        return Arrays.copyOf(slots, kept);
    }
}
