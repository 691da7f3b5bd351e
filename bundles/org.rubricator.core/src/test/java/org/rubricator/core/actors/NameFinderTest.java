package org.rubricator.core.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.rubricator.core.text.Segmentation;

class NameFinderTest {

	private static List<String> found(String text, String... names) {
		return new NameFinder(List.of(names)).find(new Segmentation(text, "en")).stream()
				.map(range -> text.substring(range.begin(), range.end())).toList();
	}

	@Test
	void wholeTokensAreFoundAndTheLongestNameWins() {
		assertEquals(List.of("Ada Lund", "Lund"), found("Ada Lund met Lundqvist, said Lund.", "Lund", "Ada Lund"));
		assertEquals(List.of("Lund"), found("It was Lund's idea", "Lund"));
		assertEquals(List.of(), found("Lundqvist", "Lund"));
		assertEquals(List.of("Lund"), found("Alund Lund", "lund", "Lund"));
	}

	@Test
	void namesWithCapitalsAreFoundAsWrittenAndInHeadlines() {
		assertEquals(List.of("Rice", "RICE"), found("Rice ate rice. RICE RESIGNS", "Rice"));
		assertEquals(List.of("The mayor", "the MAYOR"), found("The mayor and the MAYOR", "the mayor"));
	}

	@Test
	void anyWhiteSpaceMayStandBetweenWords() {
		assertEquals(List.of("Ada\n  Lund", "Ada\u00a0Lund"), found("Ada\n  Lund, Ada\u00a0Lund, AdaLund", "Ada Lund"));
	}

	@Test
	void signsInNamesAreNoExpressions() {
		assertEquals(List.of("AT&T (U.S.)"), found("said AT&T (U.S.) today", "AT&T (U.S.)"));
		assertEquals(List.of(), found("anything", "", " "));
	}
}
