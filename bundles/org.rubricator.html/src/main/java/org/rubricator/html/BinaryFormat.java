package org.rubricator.html;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Files that are no text, known by their first bytes. Names of files are not looked at: they lie. */
enum BinaryFormat {

    PDF("a PDF document", "%PDF-"),
    PNG("a PNG picture", "\u0089PNG\r\n"),
    JPEG("a JPEG picture", "\u00FF\u00D8\u00FF"),
    GIF("a GIF picture", "GIF8"),
    TIFF_LITTLE("a TIFF picture", "II*\0"),
    TIFF_BIG("a TIFF picture", "MM\0*"),
    RIFF("a RIFF file (WebP, WAV or AVI)", "RIFF"),
    ZIP("a ZIP archive or office document", "PK\u0003\u0004"),
    EMPTY_ZIP("an empty ZIP archive", "PK\u0005\u0006"),
    GZIP("a gzip file", "\u001F\u008B"),
    BZIP2("a bzip2 file", "BZh"),
    XZ("an xz file", "\u00FD7zXZ\0"),
    ZSTD("a Zstandard file", "\u0028\u00B5\u002F\u00FD"),
    SEVEN_ZIP("a 7-Zip archive", "7z\u00BC\u00AF\u0027\u001C"),
    RAR("a RAR archive", "Rar!\u001A"),
    OLE("an old office document", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
    RTF("an RTF document", "{\\rtf"),
    POSTSCRIPT("a PostScript document", "%!PS"),
    OGG("an Ogg recording", "OggS\0"),
    MP3("an MP3 recording", "ID3"),
    SQLITE("an SQLite database", "SQLite format 3\0"),
    ELF("a program", "\u007FELF"),
    CLASS("a Java class", "\u00CA\u00FE\u00BA\u00BE");

    private static final int SNIFFED = 1445;

    private final String description;
    private final byte[] magic;

    BinaryFormat(String description, String magic) {
        this.description = description;
        this.magic = magic.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** What the bytes are, for a sentence; empty if they may be text. */
    static Optional<String> describe(byte[] bytes) {
        for (BinaryFormat format : values()) {
            if (startsWith(bytes, format.magic)) {
                return Optional.of(format.description);
            }
        }
        return looksBinary(bytes) ? Optional.of("binary data") : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }

    /**
     * More than a tenth "binary data bytes" among the first 1445. The standard stops at one; pages with a few stray
     * control characters exist, and browsers show them when the server says text/html.
     *
     * @see <a href="https://mimesniff.spec.whatwg.org/#binary-data-byte">MIME Sniffing Standard, binary data byte</a>
     */
    private static boolean looksBinary(byte[] bytes) {
        int sniffed = Math.min(SNIFFED, bytes.length);
        int binary = 0;
        for (int i = 0; i < sniffed; i++) {
            int b = bytes[i] & 0xFF;
            if (b < 0x20 && b != '\t' && b != '\n' && b != '\f' && b != '\r' && b != 0x1B) {
                binary++;
            }
        }
        return binary * 10 > sniffed;
    }
}
