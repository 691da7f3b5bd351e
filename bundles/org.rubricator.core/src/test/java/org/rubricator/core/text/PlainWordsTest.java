package org.rubricator.core.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.ibm.icu.text.BreakIterator;

/** Tokens that are found by hand are those that ICU finds. */
class PlainWordsTest {

	private static final String[] PIECES = { "a", "B", "xyz", "don't", "dogs\u2019", "it\u2019s", "'s", "1", "23", "1,234.5",
			"_", "__", ".", ",", ";", ":", "'", "\u2019", "\u2018", "\"", "\u201C", "\u201D", "\u00B7", "\u2013", "\u2026", "\u2024",
			"\u2027", "-", "/", "@", "#", "$", "\u20AC", "\u00E9", "\u00DF", "\u00AA", "\u00BA", "\u00B2", "\u00BD", "\u00A9", "\u00AB", " ",
			" ", " ", "  ", "\t", "\u00A0", "\u00AD", "\u200B", "\u200D", "\u2003", "\u0301", "\u0600", "\u0E01\u0E33", "\u05D0\"\u05D1",
			"\u30AB", "\u4F60\u597D", "\u0414\u0430", "\uD83D\uDE0A", "\uD83D\uDC4D\uD83C\uDFFD", "\uD83C\uDDE9\uD83C\uDDEA", "\u0001",
			"\u007F", "\u0085", "\u2028", "\n" };

	private static String text(Random random) {
		StringBuilder text = new StringBuilder();
		// Most texts are of the first pieces, which are plain.
		int some = random.nextInt(3) == 0 ? PIECES.length : 46;
		for (int left = random.nextInt(40); left > 0; left--) {
			text.append(PIECES[random.nextInt(some)]);
		}
		return text.toString();
	}

	private static void check(String text, String language) {
		assertArrayEquals(new Segmentation(text, language, false).tokens().toArray(),
				new Segmentation(text, language, true).tokens().toArray(), () -> language + ": "
						+ text.codePoints().mapToObj(c -> c > ' ' && c < 0x7f ? Character.toString(c) : "\\u" + Integer.toHexString(c))
								.toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "de", "fr", "fi", "sv", "el", "he", "th", "ja", "zh-Hans", "und" })
	void areThoseOfIcu(String language) {
		Random random = new Random(language.hashCode());
		for (int i = 0; i < 3_000; i++) {
			check(text(random), language);
			check(RandomTexts.any(random, 30), language);
		}
	}

	/** Each character of the tables in each surrounding that a rule knows. */
	@ParameterizedTest
	@ValueSource(strings = { "%s", "a%sb", "1%s2", "a%s1", "_%s_", " %s ", "a%s", "%sb", "a%s.b", "1%s,2" })
	void eachCharacter(String pattern) {
		for (int c = 1; c < 0x2100; c++) {
			check(pattern.formatted(Character.toString(c)), "en");
		}
	}

	/** ICU knows languages in which words have other borders; none may be taken for one with the standard's. */
	@ParameterizedTest
	@ValueSource(strings = { "a:b c.d 1,2 'x' it's 1:2 e.g. _a_ x-y 5.a a5.5", "\u00E9:\u00E8 l\u2019\u00E9t\u00E9 \u00AB a \u00BB" })
	void languagesWithRulesOfTheirOwn(String text) {
		for (Locale locale : BreakIterator.getAvailableLocales()) {
			check(text, locale.toLanguageTag());
		}
	}
}
