package org.rubricator.analysis.quotations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class QuotationFinderTest {

	@Test
	void marksOfAllStyles() {
		assertEquals(List.of("No."), quotes("\"No.\" he said."));
		assertEquals(List.of("No,"), quotes("\u201CNo,\u201D he said."));
		assertEquals(List.of("Nein"), quotes("Er sagte: \u201ENein\u201C."));
		assertEquals(List.of("Nein"), quotes("Er sagte: \u00BBNein\u00AB."));
		assertEquals(List.of("Non"), quotes("Il dit : \u00AB\u00A0Non\u00A0\u00BB."));
		assertEquals(List.of("Nej"), quotes("Hon sade \u201DNej\u201D."));
		assertEquals(List.of("Nie"), quotes("Rzek\u0142: \u201ENie\u201D."));
		assertEquals(List.of("\u5426"), quotes("\u300C\u5426\u300D"));
		assertEquals(List.of("no", "no more"), quotes("He said \u2018no\u2019 and 'no more'."));
	}

	@Test
	void apostrophesAreNoMarks() {
		assertEquals(List.of(), quotes("It\u2019s the workers\u2019 day, isn't it? Rock 'n' roll of the '90s."));
		assertEquals(List.of("It\u2019s ours"), quotes("\u2018It\u2019s ours\u2019, they said."));
		assertEquals(List.of("the workers\u2019 day is theirs"), quotes("He said \u2018the workers\u2019 day is theirs\u2019."));
	}

	@Test
	void inchesAreNoMarks() {
		assertEquals(List.of(), quotes("The board of 12\" is 6' long."));
		assertEquals(List.of("Hello"), quotes("The board of 12\" says \"Hello\"."));
	}

	@Test
	void nestedOnesAreFoundInsideOthers() {
		List<Quotation> found = new QuotationFinder(false).find("\u201CShe told me \u2018go away\u2019 twice,\u201D he said.");
		assertEquals(List.of(0, 1), found.stream().map(Quotation::depth).toList());
		assertEquals(List.of("She told me \u2018go away\u2019 twice,", "go away"),
				quotes("\u201CShe told me \u2018go away\u2019 twice,\u201D he said."));
		assertEquals(List.of("Er sagte \u201Anie\u2018 zu mir", "nie"), quotes("\u201EEr sagte \u201Anie\u2018 zu mir\u201C, so sie."));
		assertEquals(List.of("she said 'never' again", "never"), quotes("\"she said 'never' again\""));
	}

	@Test
	void aQuotationGoesOnInParagraphsThatBeginWithAMark() {
		String text = "He said: \u201CFirst thing.\n\n\u201CSecond thing.\n\n\u201CThird thing,\u201D and left.\n\nNo more.";
		List<Quotation> found = new QuotationFinder(false).find(text);
		assertEquals(1, found.size());
		assertEquals(3, found.get(0).parts().size());
		assertEquals("First thing. Second thing. Third thing,", found.get(0).parts().quote(text));
		assertEquals(List.of("one two three"), quotes("\"one\n\n\"two\n\n\"three\""));
		assertEquals(List.of("un deux"), quotes("\u00AB un\n\u00BB deux \u00BB"));
	}

	@Test
	void aMarkThatIsNeverClosedSpoilsNothing() {
		assertEquals(List.of("and this"), quotes("A stray \" mark here\nHe said \"and this\"."));
		List<Quotation> open = new QuotationFinder(false).find("He said \u201Cno end\nNext \u201Cone\u201D.");
		assertEquals(List.of(false, true), open.stream().map(Quotation::closed).toList());
	}

	@Test
	void dashesAreSpeechWhereAskedFor() {
		assertEquals(List.of(), quotes("\u2014 Oui, dit-il."));
		String text = "\u2014 Oui.\nIl part.\n\u2013 Non.";
		assertEquals(List.of("Oui.", "Non."),
				new QuotationFinder(true).find(text).stream().map(quotation -> quotation.parts().quote(text)).toList());
	}

	@Test
	void whatACueBreaksIsJoined() {
		String text = "\"I will read it,\" she said, \"and sign it.\" He nodded. \"Good.\" \"Yes,\" she said. \"It is.\"";
		List<Quotation> joined = Utterances.join(text, new QuotationFinder(false).find(text));
		assertEquals(List.of("I will read it, and sign it.", "Good.", "Yes,", "It is."),
				joined.stream().map(quotation -> quotation.parts().quote(text)).toList());
	}

	private static List<String> quotes(String text) {
		return new QuotationFinder(false).find(text).stream().map(quotation -> quotation.parts().quote(text)).toList();
	}
}
