package org.rubricator.model.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

class AttributesTest {

	@Test
	void areWrittenInTheOrderOfTheirNames() {
		assertEquals("attitude=belief form=direct", Attributes.of(Map.of("form", "direct", "attitude", "belief")).toString());
	}

	@Test
	void anyNamesAndValuesComeBack() {
		String alphabet = "ab =%\t\n\r\u00a0\u2028é😀=\u007f";
		Random random = new Random(3);
		for (int round = 0; round < 2_000; round++) {
			Map<String, String> values = new TreeMap<>();
			for (int i = random.nextInt(4); i > 0; i--) {
				values.put("n" + word(random, alphabet), word(random, alphabet));
			}
			Attributes attributes = Attributes.of(values);
			assertEquals(attributes, Attributes.parse(attributes.toString()), attributes.toString());
			assertEquals(values, Attributes.parse(attributes.toString()).values());
		}
	}

	private static String word(Random random, String alphabet) {
		StringBuilder word = new StringBuilder();
		for (int i = random.nextInt(5); i > 0; i--) {
			int at = alphabet.offsetByCodePoints(0, random.nextInt(alphabet.codePointCount(0, alphabet.length())));
			word.appendCodePoint(alphabet.codePointAt(at));
		}
		return word.toString();
	}

	@Test
	void brokenOnesAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> Attributes.parse("form"));
		assertThrows(IllegalArgumentException.class, () -> Attributes.parse("form=%2"));
		assertThrows(IllegalArgumentException.class, () -> Attributes.parse("form=%zz"));
	}
}
