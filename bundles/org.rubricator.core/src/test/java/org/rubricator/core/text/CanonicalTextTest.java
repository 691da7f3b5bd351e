package org.rubricator.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.junit.jupiter.api.Test;

class CanonicalTextTest {

	@Test
	void endsLinesWithLineFeed() {
		assertEquals("a\nb\nc\n\nd", CanonicalText.canonical("a\r\nb\rc\n\rd"));
	}

	@Test
	void leavesOutByteOrderMarkAndNul() {
		assertEquals("a\uFEFFb", CanonicalText.canonical("\uFEFF\0\uFEFFa\0\uFEFFb"));
	}

	@Test
	void replacesWhatUtf8CannotCarry() {
		assertEquals("a\uFFFDb\uFFFD\uD83D\uDE00\uFFFD", CanonicalText.canonical("a\uD83Db\uDE00\uD83D\uDE00\uD83D"));
	}

	@Test
	void leavesTheRestAlone() {
		String text = "e\u0301 \u00E9\t\u00A0\u00AD\u2028 \uFB01";
		assertSame(text, CanonicalText.canonical(text));
	}

	@Test
	void canonicalTextStaysAsItIsAndSurvivesUtf8() {
		Random random = new Random(3);
		for (int round = 0; round < 1000; round++) {
			String any = RandomTexts.any(random, 40);
			String text = CanonicalText.canonical(any);
			assertEquals(any.equals(text), CanonicalText.isCanonical(any));
			assertTrue(CanonicalText.isCanonical(text));
			assertSame(text, CanonicalText.canonical(text));
			assertFalse(text.contains("\r"));
			assertEquals(text, new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
		}
	}

	@Test
	void hashesAsSha256sumDoes() {
		assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", CanonicalText.hash(""));
		assertEquals("4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c", CanonicalText.hash("\u00E9"));
	}
}
