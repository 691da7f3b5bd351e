package org.rubricator.html;

import java.util.Optional;

/**
 * The encoding that the first bytes tell, and how many bytes to leave out.
 *
 * @see <a href="https://encoding.spec.whatwg.org/#bom-sniff">Encoding Standard, BOM sniff</a>
 */
record ByteOrderMark(Encoding encoding, int length) {

    static Optional<ByteOrderMark> of(byte[] bytes) {
        if (at(bytes, 0) == 0xEF && at(bytes, 1) == 0xBB && at(bytes, 2) == 0xBF) {
            return Optional.of(new ByteOrderMark(Encoding.UTF_8, 3));
        }
        if (at(bytes, 0) == 0xFE && at(bytes, 1) == 0xFF) {
            return Optional.of(new ByteOrderMark(Encoding.UTF_16BE, 2));
        }
        if (at(bytes, 0) == 0xFF && at(bytes, 1) == 0xFE) {
            return Optional.of(new ByteOrderMark(Encoding.UTF_16LE, 2));
        }
        return Optional.empty();
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xFF : -1;
    }
}
