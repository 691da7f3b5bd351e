package org.rubricator.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * A character encoding of the web.
 *
 * @param name as the Encoding Standard writes it
 * @param charset of the Java platform that decodes it
 * @see <a href="https://encoding.spec.whatwg.org/#names-and-labels">Encoding Standard, names and labels</a>
 */
record Encoding(String name, Charset charset) {

    static final Encoding UTF_8 = new Encoding("UTF-8", StandardCharsets.UTF_8);
    static final Encoding UTF_16LE = new Encoding("UTF-16LE", StandardCharsets.UTF_16LE);
    static final Encoding UTF_16BE = new Encoding("UTF-16BE", StandardCharsets.UTF_16BE);
    static final Encoding WINDOWS_1252 = new Encoding("windows-1252", Charset.forName("windows-1252"));

    private static final char REPLACEMENT = '\uFFFD';

    /** Decodes from an offset on; what is malformed becomes U+FFFD. */
    String decode(byte[] bytes, int from) {
        String decoded = new String(bytes, from, bytes.length - from, charset);
        return equals(WINDOWS_1252) ? withControls(decoded, bytes, from) : decoded;
    }

    /** Five bytes that Java leaves undefined are C1 controls on the web. */
    private static String withControls(String decoded, byte[] bytes, int from) {
        if (decoded.indexOf(REPLACEMENT) < 0) {
            return decoded;
        }
        char[] characters = decoded.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            if (characters[i] == REPLACEMENT) {
                characters[i] = (char) (bytes[from + i] & 0xFF);
            }
        }
        return new String(characters);
    }

    static boolean isUtf8(byte[] bytes) {
        if (new String(bytes, StandardCharsets.UTF_8).indexOf(REPLACEMENT) < 0) {
            return true;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }
}
