package org.rubricator.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern whose matches begin at a word, asked only where a match can begin: most texts hold no word whose first three
 * letters begin any of the pattern's. Which do is asked of the pattern itself, once for each beginning that comes: given
 * that alone, it either matches or says that it ran into the end. So the answer is the pattern's own, several times faster.
 */
final class WordPattern {

    /** Letters and digits of ASCII, and what is neither. */
    private static final int LETTERS = 37;
    private static final int NEITHER = 36;
    private static final int BEGINNING = 3;
    private static final byte YES = 1;
    private static final byte NO = 2;

    private final Pattern pattern;
    /** 0 until it is known. Threads that find the same out at the same time write the same. */
    private final byte[] begins = new byte[LETTERS * LETTERS * LETTERS];

    private WordPattern(String regex) {
        pattern = Pattern.compile(regex);
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
        int slot = 0;
        int end = at;
        for (int i = at; i < at + BEGINNING; i++) {
            int letter = end == i && i < text.length() ? index(text.charAt(i)) : NEITHER;
            slot = slot * LETTERS + letter;
            end += letter == NEITHER ? 0 : 1;
        }
        if (end == at) {
            return false;
        }
        if (begins[slot] == 0) {
            Matcher matcher = pattern.matcher(text.substring(at, end));
            begins[slot] = matcher.lookingAt() || matcher.hitEnd() ? YES : NO;
        }
        return begins[slot] == YES;
    }

    private static int index(char c) {
        return c >= 'a' && c <= 'z' ? c - 'a' : c >= 'A' && c <= 'Z' ? c - 'A' : c >= '0' && c <= '9' ? c - '0' + 26 : NEITHER;
    }
}
