package org.rubricator.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;

class OffsetMapTest {

	@Test
	void countsAsJavaDoes() {
		Random random = new Random(1);
		for (int round = 0; round < 500; round++) {
			String text = RandomTexts.any(random, 60);
			OffsetMap map = new OffsetMap(text);
			assertEquals(text.length(), map.utf16Length());
			assertEquals(text.codePointCount(0, text.length()), map.codePointLength());
			for (int codePoint = 0; codePoint <= map.codePointLength(); codePoint++) {
				int utf16 = text.offsetByCodePoints(0, codePoint);
				assertEquals(utf16, map.toUtf16(codePoint));
				assertEquals(codePoint, map.toCodePoints(utf16));
				assertTrue(map.isBoundary(utf16));
			}
		}
	}

	@Test
	void refusesTheMiddleOfAPair() {
		Random random = new Random(2);
		for (int round = 0; round < 200; round++) {
			String text = RandomTexts.any(random, 40);
			OffsetMap map = new OffsetMap(text);
			for (int i = 1; i < text.length(); i++) {
				int offset = i;
				if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
					assertFalse(map.isBoundary(i));
					assertThrows(IllegalArgumentException.class, () -> map.toCodePoints(offset));
				}
			}
		}
	}

	@Test
	void refusesWhatIsOutside() {
		OffsetMap map = new OffsetMap("a\uD83D\uDE00");
		assertThrows(IndexOutOfBoundsException.class, () -> map.toCodePoints(-1));
		assertThrows(IndexOutOfBoundsException.class, () -> map.toCodePoints(4));
		assertThrows(IndexOutOfBoundsException.class, () -> map.toUtf16(-1));
		assertThrows(IndexOutOfBoundsException.class, () -> map.toUtf16(3));
		assertFalse(map.isBoundary(-1));
		assertFalse(map.isBoundary(4));
	}
}
