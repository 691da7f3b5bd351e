package org.rubricator.html;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Looks for an encoding in the meta elements of the first 1024 bytes.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding">
 *      HTML Standard, prescan a byte stream to determine its encoding</a>
 */
final class MetaPrescan {

    private static final int SCANNED = 1024;

    private final String head;
    private int at;

    MetaPrescan(byte[] bytes) {
        head = new String(bytes, 0, Math.min(SCANNED, bytes.length), StandardCharsets.ISO_8859_1);
    }

    Optional<Encoding> encoding() {
        for (at = 0; at < head.length(); at++) {
            if (head.startsWith("<!--", at)) {
                skipTo("-->", at + 2, 2);
            } else if (isMeta()) {
                at += 5;
                Optional<Encoding> found = fromMeta();
                if (found.isPresent()) {
                    return found;
                }
            } else if (isTag()) {
                at = tagNameEnd();
                attributes();
            } else if (head.startsWith("<!", at) || head.startsWith("</", at) || head.startsWith("<?", at)) {
                skipTo(">", at, 0);
            }
        }
        return Optional.empty();
    }

    private void skipTo(String end, int from, int endLength) {
        int found = head.indexOf(end, from);
        at = found < 0 ? head.length() : found + endLength;
    }

    private boolean isMeta() {
        return head.regionMatches(true, at, "<meta", 0, 5) && at + 5 < head.length()
                && (isSpace(head.charAt(at + 5)) || head.charAt(at + 5) == '/');
    }

    private boolean isTag() {
        int name = head.startsWith("</", at) ? at + 2 : at + 1;
        return head.charAt(at) == '<' && name < head.length() && isLetter(head.charAt(name));
    }

    private int tagNameEnd() {
        int end = at;
        while (end < head.length() && !isSpace(head.charAt(end)) && head.charAt(end) != '>') {
            end++;
        }
        return end;
    }

    private Optional<Encoding> fromMeta() {
        Map<String, String> attributes = attributes();
        String label = attributes.get("charset");
        if (label == null && "content-type".equals(attributes.get("http-equiv"))) {
            label = charsetIn(attributes.getOrDefault("content", ""));
        }
        return label == null ? Optional.empty() : asInMeta(label);
    }

    /** A page that could be scanned as ASCII is not in UTF-16, whatever it says. */
    private static Optional<Encoding> asInMeta(String label) {
        if (label.strip().equals("x-user-defined")) {
            return Optional.of(Encoding.WINDOWS_1252);
        }
        return EncodingLabels.find(label).map(found -> found.name().startsWith("UTF-16") ? Encoding.UTF_8 : found);
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new HashMap<>();
        while (true) {
            skipSpaceAndSlash();
            if (at >= head.length() || head.charAt(at) == '>') {
                return attributes;
            }
            String name = attributeName();
            attributes.putIfAbsent(name, attributeValue());
        }
    }

    private void skipSpaceAndSlash() {
        while (at < head.length() && (isSpace(head.charAt(at)) || head.charAt(at) == '/')) {
            at++;
        }
    }

    private String attributeName() {
        int begin = at++;
        while (at < head.length() && "=/> \t\n\f\r".indexOf(head.charAt(at)) < 0) {
            at++;
        }
        return head.substring(begin, at).toLowerCase(Locale.ROOT);
    }

    private String attributeValue() {
        int equals = afterSpace(at);
        if (equals >= head.length() || head.charAt(equals) != '=') {
            return "";
        }
        at = afterSpace(equals + 1);
        char quote = at < head.length() ? head.charAt(at) : '>';
        int begin = quote == '"' || quote == '\'' ? ++at : at;
        while (at < head.length() && !endsValue(quote, head.charAt(at))) {
            at++;
        }
        String value = head.substring(Math.min(begin, head.length()), at).toLowerCase(Locale.ROOT);
        at = quote == '"' || quote == '\'' ? at + 1 : at;
        return value;
    }

    private static boolean endsValue(char quote, char c) {
        return quote == '"' || quote == '\'' ? c == quote : c == '>' || isSpace(c);
    }

    private int afterSpace(int from) {
        int next = from;
        while (next < head.length() && isSpace(head.charAt(next))) {
            next++;
        }
        return next;
    }

    /**
     * @return null if there is none
     * @see <a href="https://html.spec.whatwg.org/multipage/urls-and-fetching.html#extracting-character-encodings-from-meta-elements">
     *      HTML Standard, extracting character encodings from meta elements</a>
     */
    private static String charsetIn(String content) {
        int from = content.indexOf("charset");
        while (from >= 0) {
            String rest = content.substring(from + "charset".length()).stripLeading();
            if (rest.startsWith("=")) {
                return unquoted(rest.substring(1).stripLeading());
            }
            from = content.indexOf("charset", from + 1);
        }
        return null;
    }

    private static String unquoted(String value) {
        if (value.startsWith("\"") || value.startsWith("'")) {
            int end = value.indexOf(value.charAt(0), 1);
            return end < 0 ? null : value.substring(1, end);
        }
        return value.split("[;\\s]", 2)[0];
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
