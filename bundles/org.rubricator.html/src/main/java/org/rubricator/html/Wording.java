package org.rubricator.html;

import java.util.Optional;
import java.util.regex.Pattern;

import org.jsoup.parser.Parser;

/** A value of the metadata as a person would write it: one line, no markup, no entities. */
final class Wording {

    private static final int MOST_CHARACTERS = 1_000;
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*+>");
    private static final Pattern ENTITY = Pattern.compile("&(?:[A-Za-z][A-Za-z0-9]{1,31}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});");

    private Wording() {
    }

    /** Empty if nothing is left, or more than a person would write. */
    static Optional<String> of(String value) {
        if (value == null || value.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        String decoded = unescaped(unescaped(value));
        String line = oneLine(TAG.matcher(decoded).replaceAll(""));
        return line.isEmpty() ? Optional.empty() : Optional.of(line);
    }

    /** Many systems escape twice. */
    private static String unescaped(String value) {
        return ENTITY.matcher(value).find() ? Parser.unescapeEntities(value, true) : value;
    }

    private static String oneLine(String value) {
        StringBuilder line = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (WhiteSpace.isWhite(c)) {
                line.append(line.isEmpty() || line.charAt(line.length() - 1) == ' ' ? "" : " ");
            } else if (isLoneSurrogate(value, i)) {
                line.append('\uFFFD');
            } else if (!WhiteSpace.isForbidden(c)) {
                line.append(c);
            }
        }
        return line.toString().strip();
    }

    private static boolean isLoneSurrogate(String value, int at) {
        char c = value.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == value.length() || !Character.isLowSurrogate(value.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(value.charAt(at - 1)));
    }
}
