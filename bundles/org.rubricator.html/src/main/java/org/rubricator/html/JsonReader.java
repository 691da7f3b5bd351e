package org.rubricator.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads JSON as pages have it. Tolerates raw line ends in strings, trailing and missing commas, a semicolon or comment
 * around the whole, several values in a row, and an end that comes too early: what was read until then is kept.
 *
 * <p>Values are {@code Map}, {@code List} and {@code String}; numbers, booleans and null are strings as written.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259</a>
 */
final class JsonReader {

    private static final int DEEPEST = 200;

    private final String source;
    private int at;
    private int depth;

    private JsonReader(String source) {
        this.source = source;
    }

    /** All objects and arrays that stand in the source one after the other. */
    static List<Object> read(String source) {
        JsonReader reader = new JsonReader(source.replace("<![CDATA[", ""));
        List<Object> values = new ArrayList<>();
        while (reader.skipToContainer()) {
            values.add(reader.value());
        }
        return values;
    }

    private boolean skipToContainer() {
        while (at < source.length() && source.charAt(at) != '{' && source.charAt(at) != '[') {
            at++;
        }
        return at < source.length() && depth < DEEPEST;
    }

    private Object value() {
        return switch (peek()) {
        case '{' -> object();
        case '[' -> array();
        case '"' -> string();
        default -> word();
        };
    }

    /** Next character that is not white space; 0 at the end. */
    private char peek() {
        while (at < source.length() && source.charAt(at) <= ' ') {
            at++;
        }
        return at < source.length() ? source.charAt(at) : 0;
    }

    private Map<String, Object> object() {
        Map<String, Object> members = new LinkedHashMap<>();
        if (!begin()) {
            return members;
        }
        while (more('}')) {
            String name = peek() == '"' ? string() : word();
            if (peek() == ':') {
                at++;
                members.putIfAbsent(name, value());
            }
        }
        end();
        return members;
    }

    private List<Object> array() {
        List<Object> elements = new ArrayList<>();
        if (!begin()) {
            return elements;
        }
        while (more(']')) {
            elements.add(value());
        }
        end();
        return elements;
    }

    /** False, and at the end of the source, where it is nested too deeply to be meant. */
    private boolean begin() {
        at++;
        depth++;
        if (depth >= DEEPEST) {
            at = source.length();
        }
        return depth < DEEPEST;
    }

    private void end() {
        depth--;
    }

    private boolean more(char close) {
        while (peek() == ',') {
            at++;
        }
        char next = peek();
        if (next == close) {
            at++;
            return false;
        }
        return next != 0;
    }

    private String string() {
        StringBuilder text = new StringBuilder();
        at++;
        while (at < source.length() && source.charAt(at) != '"') {
            char c = source.charAt(at++);
            if (c == '\\' && at < source.length()) {
                text.append(escaped());
            } else {
                text.append(c);
            }
        }
        at++;
        return text.toString();
    }

    private char escaped() {
        char c = source.charAt(at++);
        return switch (c) {
        case 'b', 'f', 'n', 'r', 't' -> ' ';
        case 'u' -> unit().orElse('u');
        default -> c;
        };
    }

    private Optional<Character> unit() {
        if (at + 4 > source.length()) {
            return Optional.empty();
        }
        int unit = 0;
        for (int i = at; i < at + 4; i++) {
            int digit = Character.digit(source.charAt(i), 16);
            if (digit < 0) {
                return Optional.empty();
            }
            unit = unit * 16 + digit;
        }
        at += 4;
        return Optional.of((char) unit);
    }

    /** A number, true, false, null, or what else stands there; at least one character. */
    private String word() {
        int begin = at++;
        while (at < source.length() && source.charAt(at) > ' ' && ",:{}[]\"".indexOf(source.charAt(at)) < 0) {
            at++;
        }
        return source.substring(Math.min(begin, source.length()), Math.min(at, source.length()));
    }
}
