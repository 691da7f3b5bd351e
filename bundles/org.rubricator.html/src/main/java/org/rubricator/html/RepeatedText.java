package org.rubricator.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Text that a page holds twice, once for wide screens and once for narrow ones, or as a summary of itself: where a good
 * part of the main text stands above already, what comes later is left out of it. A refrain or a line that returns is not
 * such a part.
 */
final class RepeatedText {

    private static final int LEAST_WORDS = 8;
    private static final double PART = 0.15;
    private static final float LEFT = 0.03f;

    private RepeatedText() {
    }

    /** Lowers the estimate of later copies. */
    static void apply(PassageFeatures features, float[] main, float threshold) {
        Set<Long> seen = new HashSet<>();
        List<Integer> copies = new ArrayList<>();
        int taken = 0;
        int twice = 0;
        for (int i = 0; i < main.length; i++) {
            PassageText text = features.texts[i];
            if (main[i] >= threshold) {
                taken += text.words;
                if (text.words >= LEAST_WORDS && !seen.add(text.hash)) {
                    copies.add(i);
                    twice += text.words;
                }
            }
        }
        if (twice > PART * taken) {
            copies.forEach(i -> main[i] *= LEFT);
        }
    }
}
