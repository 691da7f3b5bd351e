package org.rubricator.html;

import java.util.Optional;

/**
 * Finds the encoding of a page in the order of browsers: byte order mark, transport, meta element, then UTF-8 if the
 * bytes are valid UTF-8, then windows-1252.
 *
 * <p>jsoup's own detection stops at the meta element, does not use the label table of the web (so iso-8859-1 is not
 * windows-1252) and takes UTF-8 for the rest.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding">HTML Standard,
 *      determining the character encoding</a>
 */
final class EncodingDetector {

    private EncodingDetector() {
    }

    /** @param transportCharset label from the HTTP header; may be null */
    static DecodedSource decode(byte[] bytes, String transportCharset) {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) {
            return decoded(bytes, mark.get().encoding(), mark.get().length());
        }
        Encoding encoding = Optional.ofNullable(transportCharset).flatMap(EncodingLabels::find)
                .or(() -> new MetaPrescan(bytes).encoding())
                .orElseGet(() -> Encoding.isUtf8(bytes) ? Encoding.UTF_8 : Encoding.WINDOWS_1252);
        return decoded(bytes, encoding, 0);
    }

    private static DecodedSource decoded(byte[] bytes, Encoding encoding, int from) {
        return new DecodedSource(encoding.decode(bytes, from), encoding.name());
    }
}
