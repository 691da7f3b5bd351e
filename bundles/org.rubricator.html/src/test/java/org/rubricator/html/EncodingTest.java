package org.rubricator.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules in the order in which they are asked. */
class EncodingTest {

    private static final String WORD = "caf\u00E9";

    @Test
    void byteOrderMarkBeforeTransport() throws PageRefusedException {
        check("UTF-8", with(new byte[] { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF }, WORD, "UTF-8"), "iso-8859-2");
        check("UTF-16LE", with(new byte[] { (byte) 0xFF, (byte) 0xFE }, WORD, "UTF-16LE"), "utf-8");
        check("UTF-16BE", with(new byte[] { (byte) 0xFE, (byte) 0xFF }, WORD, "UTF-16BE"), null);
    }

    @Test
    void transportBeforeMeta() throws PageRefusedException {
        check("windows-1252", ("<meta charset=utf-8>" + WORD).getBytes(StandardCharsets.ISO_8859_1), " ISO-8859-1 ");
    }

    @Test
    void unknownTransportIsPassedOver() throws PageRefusedException {
        check("windows-1252", ("<meta charset=latin1>" + WORD).getBytes(StandardCharsets.ISO_8859_1), "klingon");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "<meta charset=iso-8859-1>|windows-1252", "<META CHARSET = 'L1' />|windows-1252",
            "<meta http-equiv=Content-Type content='text/html; charset=windows-1250'>|windows-1250",
            "<meta content='charset=\"iso-8859-15\"' http-equiv=content-type>|ISO-8859-15",
            "<!-- <meta charset=koi8-r> --><meta charset=iso-8859-2>|ISO-8859-2",
            "<p title='<meta charset=koi8-r>'><meta charset=iso-8859-2>|ISO-8859-2",
            "<meta name=a content='charset=koi8-r'><meta charset=iso-8859-2>|ISO-8859-2",
            "<meta charset=nonsense><meta charset=x-user-defined>|windows-1252",
            "<meta charset=iso-8859-9>|windows-1254", "<metal charset=koi8-r>|windows-1252" })
    void meta(String meta, String name) throws PageRefusedException {
        check(name, (meta + WORD).getBytes(StandardCharsets.ISO_8859_1), null);
    }

    @Test
    void utf16InMetaIsUtf8() throws PageRefusedException {
        check("UTF-8", ("<meta charset=utf-16le>" + WORD).getBytes(StandardCharsets.UTF_8), null);
    }

    @Test
    void metaCountsInTheFirst1024BytesOnly() throws PageRefusedException {
        String late = "<!--" + "x".repeat(1024) + "--><meta charset=iso-8859-2>" + WORD;
        check("UTF-8", late.getBytes(StandardCharsets.UTF_8), null);
        check("windows-1252", late.getBytes(StandardCharsets.ISO_8859_1), null);
    }

    @Test
    void validUtf8WithoutSayingSo() throws PageRefusedException {
        check("UTF-8", WORD.getBytes(StandardCharsets.UTF_8), null);
        check("UTF-8", ("\uFFFD " + WORD).getBytes(StandardCharsets.UTF_8), null, "\uFFFD " + WORD);
    }

    @Test
    void elseWindows1252WithItsHolesFilled() throws PageRefusedException {
        check("windows-1252", new byte[] { (byte) 0x93, 'a', (byte) 0x81, (byte) 0x94 }, null, "\u201Ca\u0081\u201D");
    }

    @Test
    void malformedBytesAreReplaced() throws PageRefusedException {
        check("UTF-8", WORD.getBytes(StandardCharsets.ISO_8859_1), "utf8", "caf\uFFFD");
    }

    @ParameterizedTest
    @CsvSource({ "shift_jis,windows-31j,\u3042\u2460", "gb2312,GB18030,\u4E2D\u6587", "euc-kr,x-windows-949,\uD55C\uAD6D",
            "big5,Big5-HKSCS,\u4E2D", "koi8-r,KOI8-R,\u0416", "windows-874,x-windows-874,\u0E01", "euc-jp,EUC-JP,\u3042",
            "iso-2022-jp,ISO-2022-JP,\u3042", "x-mac-cyrillic,x-MacUkraine,\u0416", "macintosh,x-MacRoman,\u00E9" })
    void otherScripts(String label, String charset, String word) throws PageRefusedException {
        byte[] bytes = word.getBytes(Charset.forName(charset));
        assertEquals(word, PageReader.read(bytes, label, null).text());
    }

    private static void check(String name, byte[] bytes, String transport) throws PageRefusedException {
        check(name, bytes, transport, WORD);
    }

    private static void check(String name, byte[] bytes, String transport, String text) throws PageRefusedException {
        Page page = PageReader.read(bytes, transport, null);
        assertEquals(name, page.charset());
        assertEquals(text, page.text());
    }

    private static byte[] with(byte[] mark, String text, String charset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(mark);
        bytes.writeBytes(text.getBytes(Charset.forName(charset)));
        return bytes.toByteArray();
    }
}
