package org.rubricator.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.rubricator.model.annotation.Range;

class KeywordInContextTest {

	@Test
	void contextIsOnOneLineAndCutBetweenWords() {
		String text = "One two\n\nthree  four \ud83d\ude00 five";
		int three = text.indexOf("three");
		assertEquals("\u2026two [three] four\u2026", show(KeywordInContext.of(text, new Range(three, three + 5), 8)));
		assertEquals("One two [three] four \ud83d\ude00 five", show(KeywordInContext.of(text, new Range(three, three + 5), 80)));
		assertEquals("[One two] three\u2026", show(KeywordInContext.of(text, new Range(0, 7), 9)));
	}

	@Test
	void noHalfOfACharacterIsShown() {
		String text = "\ud83d\ude00\ud83d\ude00x\ud83d\ude00\ud83d\ude00";
		assertEquals("\u2026\ud83d\ude00[x]\ud83d\ude00\u2026", show(KeywordInContext.of(text, new Range(4, 5), 3)));
	}

	private static String show(KeywordInContext context) {
		return context.before() + "[" + context.keyword() + "]" + context.after();
	}
}
