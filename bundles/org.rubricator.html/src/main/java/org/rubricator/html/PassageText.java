package org.rubricator.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a passage, and what is counted in them. Of a long passage the first and last words are looked up. */
final class PassageText {

    /** Words at either end that are looked up in the lists. */
    private static final int LOOKED_UP = 24;
    private static final int MOST_COUNTED = 400_000;

    int words;
    int letters;
    int upper;
    int digits;
    int commas;
    int sentenceEnds;
    int quotes;
    int bars;
    int nonLatin;
    int capitalized;
    final int[] counts = new int[Wordlist.values().length];
    int startBits;
    char first;
    char last;
    long hash;
    /** Words in lower case: all of a short passage, both ends of a long one. */
    final List<String> looked = new ArrayList<>();
    /** Hashes of all words, for comparison with other texts. */
    int[] wordHashes = new int[16];

    PassageText(String text, int begin, int end) {
        this(text, begin, Math.min(end, begin + MOST_COUNTED), end);
        lookUp(text, begin, end);
    }

    private PassageText(String text, int begin, int counted, int end) {
        first = text.charAt(begin);
        last = text.charAt(end - 1);
        scan(text, begin, counted);
    }

    /** Of a whole text, which is not empty; nothing is looked up. */
    static PassageText counted(String text) {
        return new PassageText(text, 0, Math.min(text.length(), MOST_COUNTED), text.length());
    }

    private void scan(String text, int begin, int end) {
        int word = 0;
        boolean open = false;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            boolean letter = c < 128 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
            boolean digit = c >= '0' && c <= '9';
            if (letter || digit) {
                boolean capital = letter && Character.isUpperCase(c);
                letters += letter ? 1 : 0;
                digits += digit ? 1 : 0;
                upper += capital ? 1 : 0;
                nonLatin += c > 0x24F ? 1 : 0;
                if (!open) {
                    capitalized += capital ? 1 : 0;
                    word = 0;
                    open = true;
                }
                word = word * 31 + (capital ? Character.toLowerCase(c) : c);
            } else {
                if (open) {
                    addWord(word);
                    open = false;
                }
                punctuation(text, i, end);
            }
        }
        if (open) {
            addWord(word);
        }
    }

    private void punctuation(String text, int i, int end) {
        switch (text.charAt(i)) {
        case ',' -> commas++;
        case '.', '!', '?' -> sentenceEnds += i + 1 == end || text.charAt(i + 1) <= ' ' || text.charAt(i + 1) > 0x2000 ? 1 : 0;
        case '"', '“', '”', '„', '«', '»' -> quotes++;
        case '|', '•', '·', '›', '→', '/', '>' -> bars++;
        default -> { }
        }
    }

    private void addWord(int word) {
        if (words == wordHashes.length) {
            wordHashes = java.util.Arrays.copyOf(wordHashes, words * 2);
        }
        int mixed = word * 0x9E3779B1;
        wordHashes[words++] = mixed;
        hash = hash * 0x100000001B3L + mixed + 1;
    }

    private void lookUp(String text, int begin, int end) {
        int at = begin;
        String before = "";
        boolean jumped = words <= 2 * LOOKED_UP;
        int seen = 0;
        while (at < end) {
            while (at < end && !isWordPart(text.charAt(at))) {
                at++;
            }
            int from = at;
            while (at < end && isWordPart(text.charAt(at)) && at - from < 60) {
                at++;
            }
            if (from == at) {
                break;
            }
            String word = text.substring(from, at).toLowerCase(Locale.ROOT).replace('’', '\'');
            looked.add(word);
            int bits = Wordlist.of(word) | Wordlist.ofPair(before, word);
            count(bits);
            seen++;
            if (seen <= 3) {
                startBits |= bits;
            }
            before = word;
            if (!jumped && seen == LOOKED_UP) {
                jumped = true;
                at = Math.max(at, end - 7 * LOOKED_UP);
                before = "";
            }
        }
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '’' || c == '-';
    }

    private void count(int bits) {
        for (int rest = bits; rest != 0; rest &= rest - 1) {
            counts[Integer.numberOfTrailingZeros(rest)]++;
        }
    }

    int count(Wordlist list) {
        return counts[list.ordinal()];
    }

    boolean startsWith(Wordlist list) {
        return list.in(startBits);
    }
}
