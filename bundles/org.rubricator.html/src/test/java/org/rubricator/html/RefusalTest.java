package org.rubricator.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

    @ParameterizedTest
    @ValueSource(strings = { "", " \n", "<html><body></body></html>", "<script>document.write('x')</script>",
            "<title>x</title>", "<p>&nbsp;&#8203;</p>", "<frameset><frame src=a></frameset>", "<p hidden>x</p>" })
    void nothingToSee(String html) {
        refused(html.getBytes(StandardCharsets.UTF_8), html.isEmpty() ? "no bytes" : "no text");
    }

    @ParameterizedTest
    @ValueSource(strings = { "PDF %PDF-1.7", "PNG \u0089PNG\r\n", "JPEG \u00FF\u00D8\u00FF\u00E0", "GIF GIF89a",
            "ZIP PK\u0003\u0004", "gzip \u001F\u008B\b", "office \u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1",
            "RTF {\\rtf1" })
    void binary(String format) {
        String[] parts = format.split(" ", 2);
        refused((parts[1] + "<html><p>text</p>").getBytes(StandardCharsets.ISO_8859_1), parts[0]);
    }

    @Test
    void unknownBinary() {
        byte[] bytes = new byte[4000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31 >> 2);
        }
        refused(bytes, "binary data");
    }

    @Test
    void tooLarge() {
        refused(new byte[PageReader.MOST_BYTES + 1], "52428801 bytes");
    }

    @Test
    void aFewControlCharactersAreNoReason() throws PageRefusedException {
        assertEquals("some text", Pages.text("some\u0000 text\u0001"));
    }

    private static void refused(byte[] bytes, String reason) {
        String message = assertThrows(PageRefusedException.class, () -> PageReader.read(bytes, null, null)).getMessage();
        assertTrue(message.contains(reason), message);
        assertTrue(message.endsWith(".") && message.contains(": "), "a reason, and what to do: " + message);
    }
}
