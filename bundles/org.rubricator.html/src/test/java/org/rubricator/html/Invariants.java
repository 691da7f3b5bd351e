package org.rubricator.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

/** What holds for every page that is read, whatever its source. */
final class Invariants {

    private Invariants() {
    }

    static void check(Page page) {
        checkText(page.text());
        checkBlocks(page);
        for (Block block : page.blocks()) {
            checkSource(page, block);
        }
        checkMetadata(page.metadata());
    }

    private static void checkText(String text) {
        assertFalse(text.isEmpty(), "no text");
        assertFalse(white(text.charAt(0)), "white space at the begin");
        assertFalse(white(text.charAt(text.length() - 1)), "white space at the end");
        assertFalse(text.contains("\n\n\n"), "three line breaks");
        assertEquals(text, new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8), "lone surrogate");
        text.chars().forEach(c -> assertFalse(c < ' ' && c != '\n' && c != '\t' || c == 0xFFFE || c == 0xFFFF,
                () -> "forbidden character " + c));
    }

    private static void checkBlocks(Page page) {
        String text = page.text();
        int end = 0;
        for (Block block : page.blocks()) {
            assertTrue(block.begin() >= end, () -> "overlaps the block before: " + block);
            assertTrue(text.substring(end, block.begin()).chars().allMatch(Invariants::white),
                    () -> "text before and in no block: " + block);
            assertTrue(block.end() <= text.length(), () -> "beyond the text: " + block);
            assertFalse(white(text.charAt(block.begin())), () -> "begins with white space: " + block);
            assertFalse(white(text.charAt(block.end() - 1)), () -> "ends with white space: " + block);
            assertTrue(block.path().equals("html/body") || block.path().endsWith(block.tag())
                    || block.path().endsWith("]"), () -> "path: " + block);
            end = block.end();
        }
        assertTrue(text.substring(end).isEmpty(), "text after the last block");
    }

    /** The letters of the block stand in its source, in order; those from character references excepted. */
    private static void checkSource(Page page, Block block) {
        assertTrue(block.sourceEnd() <= page.source().length(), () -> "beyond the source: " + block);
        String source = page.source().substring(block.sourceBegin(), block.sourceEnd());
        assertFalse(WhiteSpace.collapses(source.charAt(0)), () -> "source begins with white space: " + block);
        assertFalse(WhiteSpace.collapses(source.charAt(source.length() - 1)),
                () -> "source ends with white space: " + block);
        if (source.contains("&#")) {
            return;
        }
        String text = page.text().substring(block.begin(), block.end());
        int at = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80 && Character.isLetterOrDigit(c)) {
                at = source.indexOf(c, at) + 1;
                assertTrue(at > 0, () -> "not in its source: " + text + "\n" + source);
            }
        }
    }

    private static void checkMetadata(Metadata metadata) {
        if (metadata.canonicalAddress() != null) {
            assertTrue(metadata.canonicalAddress().matches("(?i)https?://.*"), metadata.canonicalAddress());
        }
        if (metadata.published() != null) {
            assertTrue(metadata.published().matches("\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d.*)?"), metadata.published());
        }
    }

    private static boolean white(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }
}
