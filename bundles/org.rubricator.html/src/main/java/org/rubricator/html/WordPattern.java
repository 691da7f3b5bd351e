package org.rubricator.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern whose matches begin at a word, asked only where a match can begin: most texts hold no word whose first two
 * letters begin any of the pattern's. Which do is asked of the pattern itself: given only two letters, it either
 * matches or says that it ran into the end. So the answer is the pattern's own, a few times faster.
 */
final class WordPattern {

    private static final int LETTERS = 36;

    private final Pattern pattern;
    private final boolean[] begins = new boolean[LETTERS * LETTERS];

    private WordPattern(String regex) {
        pattern = Pattern.compile(regex);
        char[] letters = "abcdefghijklmnopqrstuvwxyz0123456789".toCharArray();
        for (int a = 0; a < LETTERS; a++) {
            for (int b = 0; b < LETTERS; b++) {
                Matcher matcher = pattern.matcher(String.valueOf(new char[] { letters[a], letters[b] }));
                begins[a * LETTERS + b] = matcher.lookingAt() || matcher.hitEnd();
            }
        }
    }

    /** @param alternatives as in a regular expression, each beginning with a letter or digit of ASCII, in either case */
    static WordPattern of(String alternatives) {
        return new WordPattern("(?i)(?:" + alternatives + ")");
    }

    /** Whether the text begins with a match, after what is neither letter nor digit of ASCII, nor a low line. */
    boolean begins(String text) {
        int at = firstWord(text);
        return canBegin(text, at) && matcher(text, at).lookingAt();
    }

    /** Whether a match begins at any word of the text. */
    boolean isIn(String text) {
        Matcher matcher = null;
        boolean inside = false;
        for (int at = 0; at < text.length(); at++) {
            boolean word = isWord(text.charAt(at));
            if (word && !inside && canBegin(text, at)) {
                matcher = matcher == null ? matcher(text, at) : matcher.region(at, text.length());
                if (matcher.lookingAt()) {
                    return true;
                }
            }
            inside = word;
        }
        return false;
    }

    private Matcher matcher(String text, int at) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false).region(at, text.length());
    }

    private static int firstWord(String text) {
        int at = 0;
        while (at < text.length() && !isWord(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** As {@code \w}. */
    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    private boolean canBegin(String text, int at) {
        if (at + 1 >= text.length()) {
            return at < text.length();
        }
        int first = index(text.charAt(at));
        int second = index(text.charAt(at + 1));
        return first >= 0 && (second < 0 || begins[first * LETTERS + second]);
    }

    private static int index(char c) {
        return c >= 'a' && c <= 'z' ? c - 'a' : c >= 'A' && c <= 'Z' ? c - 'A' : c >= '0' && c <= '9' ? c - '0' + 26 : -1;
    }
}
