package org.rubricator.analysis.passages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class WordReaderTest {

	@Test
	void punctuationStandsBetweenWords() {
		assertEquals(List.of("i", "will", "he", "said", "sign", "it"), words("\u201CI will,\u201D he said, \u201Csign it.\u201D"));
	}

	@Test
	void numbersKeepTheirPointsAndSigns() {
		assertEquals(List.of("1,600", "homes", "2.3", "95%", "$40", "\u20AC5", "2030"), words("1,600 homes; 2.3, 95% $40 \u20AC5 2030."));
	}

	@Test
	void apostrophesHaveNoStyleAndQuotationMarksAreNone() {
		assertEquals(words("don't O'Neil"), words("Don\u2019t o\u2018neil"));
		assertEquals(List.of("workers", "rights"), words("\u2018workers\u2019 rights"));
	}

	@Test
	void dashesOfAllKindsPart() {
		assertEquals(List.of("well", "known"), words("well\u2011known"));
		assertEquals(List.of("well", "known"), words("well \u2014 known"));
	}

	@Test
	void unseenCharactersAreNotCompared() {
		assertEquals(List.of("cooperative"), words("co\u00ADop\u200Bera\u00ADtive"));
		assertEquals(List.of("abc", "d"), words("\u200Eabc\u200F d"));
		assertEquals("0-8", range("abc\u00ADdefg", 0));
		assertEquals("0-3", range("abc\u00AD defg", 0));
	}

	@Test
	void accentsAreTheSameComposedOrNot() {
		assertEquals(words("Caf\u00E9"), words("CAFE\u0301"));
		assertEquals("0-5", range("Cafe\u0301 au", 0));
	}

	@Test
	void anEmojiWithAllThatIsJoinedToItIsOneWord() {
		assertEquals("2-10", range("a \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 b", 1));
		assertEquals("0-4", range("\uD83D\uDC4D\uD83C\uDFFD", 0));
		assertEquals("0-4", range("\uD83C\uDDFB\uD83C\uDDF3\uD83C\uDDFB\uD83C\uDDF3", 0));
	}

	@Test
	void ideographsAreWordsOfTheirOwn() {
		assertEquals(List.of("\u6771", "\u4EAC", "tower"), words("\u6771\u4EACTower"));
	}

	private static List<String> words(String text) {
		List<String> words = new ArrayList<>();
		WordReader reader = new WordReader(text);
		while (reader.next()) {
			words.add(reader.compared());
		}
		return words;
	}

	private static String range(String text, int word) {
		return Words.of(text, List.of(), new Vocabulary()).range(word, word + 1).toString();
	}
}
