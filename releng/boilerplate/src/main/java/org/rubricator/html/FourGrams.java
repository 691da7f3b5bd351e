package org.rubricator.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The scorer of shared/data (score.py) in Java: multisets of runs of four words. */
final class FourGrams {

    final Map<String, Integer> counts = new HashMap<>();
    int size;

    FourGrams(List<String> tokens) {
        if (!tokens.isEmpty()) {
            for (int i = 0; i < Math.max(1, tokens.size() - 3); i++) {
                counts.merge(String.join(" ", tokens.subList(i, Math.min(tokens.size(), i + 4))), 1, Integer::sum);
                size++;
            }
        }
    }

    int common(FourGrams other) {
        int common = 0;
        for (Map.Entry<String, Integer> each : counts.entrySet()) {
            common += Math.min(each.getValue(), other.counts.getOrDefault(each.getKey(), 0));
        }
        return common;
    }

    /** As Python's {@code \w+}. */
    static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        int begin = -1;
        for (int i = 0; i <= text.length();) {
            int c = i < text.length() ? text.codePointAt(i) : ' ';
            boolean word = c == '_' || Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_NUMBER
                    || Character.getType(c) == Character.LETTER_NUMBER;
            if (word && begin < 0) {
                begin = i;
            } else if (!word && begin >= 0) {
                tokens.add(text.substring(begin, i));
                begin = -1;
            }
            i += Math.max(1, Character.charCount(c));
        }
        return tokens;
    }

    /** Precision is the mean over pages with output, recall over pages with gold, F1 is made of the two means. */
    static final class Tally {

        private double precision;
        private double recall;
        private int withOutput;
        private int withGold;
        private int exact;
        private int pages;

        /** @return F1 of this page */
        double add(FourGrams gold, String predicted) {
            FourGrams got = new FourGrams(tokens(predicted));
            int hit = gold.common(got);
            pages++;
            if (got.size > 0) {
                precision += (double) hit / got.size;
                withOutput++;
            }
            if (gold.size > 0) {
                recall += (double) hit / gold.size;
                withGold++;
            }
            exact += hit == gold.size && hit == got.size ? 1 : 0;
            return 2.0 * hit / Math.max(1, gold.size + got.size);
        }

        double f1() {
            double p = precision / withOutput;
            double r = recall / withGold;
            return 2 * p * r / (p + r);
        }

        @Override
        public String toString() {
            return String.format("F1 %.4f  P %.4f  R %.4f  exact %.3f  pages %d", f1(), precision / withOutput,
                    recall / withGold, (double) exact / pages, pages);
        }
    }
}
