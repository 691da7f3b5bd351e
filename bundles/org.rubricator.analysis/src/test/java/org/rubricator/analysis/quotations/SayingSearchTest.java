package org.rubricator.analysis.quotations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class SayingSearchTest {

	private static final String FULL = "\u201COur soil data, taken in 2022 and 2024, leave no room for doubt. We have been ready since May.\u201D";

	@Test
	void aPieceIsCut() {
		assertEquals(List.of(Form.FULL, Form.CUT), forms(FULL, "They \"leave no room for doubt\"."));
	}

	@Test
	void anEllipsisIsSeen() {
		assertEquals(List.of(Form.FULL, Form.ELLIPSIS), forms(FULL, "\"Our soil data \u2026 leave no room for doubt.\""));
		assertEquals(List.of(Form.FULL, Form.ELLIPSIS), forms(FULL, "\"Our soil data... leave no room for doubt.\""));
	}

	@Test
	void wordsLeftOutWithoutAMarkAreAChange() {
		assertEquals(List.of(Form.FULL, Form.CHANGED), forms(FULL, "\"Our soil data leave no room for doubt.\""));
	}

	@Test
	void anotherPronounOrContractionIsTheSame() {
		assertEquals(List.of(Form.FULL, Form.FULL),
				forms("\"I answered the question that was asked of me.\"", "she had \u201Canswered the question that was asked of her\u201D"));
		assertEquals(List.of(Form.FULL, Form.FULL),
				forms("\"It's premature for us to say that there is a path.\"", "\"it is premature for us to say that there\u2019s a path\""));
		assertEquals(List.of(Form.FULL, Form.FULL), forms("\"The sea does not wait.\"", "\"The sea doesn't wait.\""));
	}

	@Test
	void othersStayApart() {
		assertEquals(2, search("\"I don't know what to do about the harbour.\"", "\"I don't know what he said about the money.\"").size());
	}

	@Test
	void aCueMayBreakIn() {
		assertEquals(List.of(Form.FULL, Form.FULL),
				forms("\u201CI answered the question,\u201D she said, \u201Con the day it was asked.\u201D",
						"\"answered the question on the day it was asked\""));
	}

	private static List<Form> forms(String... texts) {
		List<Saying> sayings = search(texts);
		assertEquals(1, sayings.size());
		return sayings.get(0).appearances().stream().map(Appearance::form).toList();
	}

	private static List<Saying> search(String... texts) {
		SayingSearch search = new SayingSearch(4);
		for (int i = 0; i < texts.length; i++) {
			search.add(QuotedText.of("a" + i, texts[i], new QuotationFinder(false)), quotation -> List.of());
		}
		return search.run(() -> {
		});
	}
}
