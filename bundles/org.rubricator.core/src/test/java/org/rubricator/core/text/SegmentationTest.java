package org.rubricator.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubricator.model.annotation.Range;

import com.ibm.icu.text.BreakIterator;

class SegmentationTest {

	@ParameterizedTest
	@CsvSource(delimiter = '>', value = { //
			"it's on. > it|'s|on|.", //
			"the institute\u2019s view don't > the|institute|\u2019s|view|don't", //
			"dogs\u2019 bones, it\u2019s > dogs|\u2019|bones|,|it|\u2019s", //
			"$1,234.50 (3.5%) > $|1,234.50|(|3.5|%|)", //
			"Franco-German > Franco|-|German", //
			"https://example.org/a > https|:|/|/|example.org|/|a", //
			"#tag @user_1 > #|tag|@|user_1", //
			"U.S. \u201CYes\u201D\u2026 > U.S|.|\u201C|Yes|\u201D|\u2026", //
			"\uD83D\uDC69\u200D\uD83D\uDC67\uD83D\uDC4D\uD83C\uDFFD > \uD83D\uDC69\u200D\uD83D\uDC67|\uD83D\uDC4D\uD83C\uDFFD", //
			"co\u00ADoperate e\u0301te\u0301 > co\u00ADoperate|e\u0301te\u0301" })
	void tokens(String text, String expected) {
		Segmentation segmentation = new Segmentation(text, "en");
		assertEquals(expected, joined(text, segmentation.tokens().all()));
	}

	@ParameterizedTest
	@ValueSource(strings = { //
			"Mr. Smith said on Tuesday that the U.S. Senate would vote.|\"We will sign it,\" Sen. John Doe said.|\"I have no doubt.\"|He paid $3.5 million.", //
			"President J. R. Miller met Gov. Anna Lee on Jan. 5 at No. 10.|What now?|Nobody knows!|\"Really?\" he asked.|He shrugged...|Then he left.", //
			"\u201CI will not go,\u201D she said.|\u201CIt is over.\u201D|The U.S. President agreed.|At 5 p.m. the vote began.", //
			"It fell 3.5 percent vs. last year.|Lt. Gen. Mark Hall of St. Louis said so.|The firm, Foo Corp. of Delaware, lost.|He was seen in the U.K. and in Rome.|By Jane Q. Public" })
	void sentencesOfNews(String expected) {
		String text = expected.replace('|', ' ');
		assertEquals(expected, joined(text, new Segmentation(text, "en-GB").sentences().all()));
		assertEquals(expected, joined(text, new Segmentation(text, null).sentences().all()));
	}

	@Test
	void sentencesOfOtherLanguages() {
		String german = "\u201EWirklich?\u201C fragte Dr. Meier.|Am 5. Mai kam er z.B. nicht.|Er ging.";
		String text = german.replace('|', ' ');
		assertEquals(german, joined(text, new Segmentation(text, "de").sentences().all()));
		String chinese = "\u4F60\u597D\u3002|\u518D\u89C1\u3002";
		text = chinese.replace("|", "");
		assertEquals(chinese, joined(text, new Segmentation(text, "zh-Hans").sentences().all()));
	}

	@Test
	void noSentenceCrossesALine() {
		String text = "A headline without a dot\n\n  A first line\nand its end. ";
		Segmentation segmentation = new Segmentation(text, "en");
		assertEquals("A headline without a dot|A first line|and its end.", joined(text, segmentation.sentences().all()));
		assertEquals("A headline without a dot|A first line|and its end.",
				joined(text, segmentation.paragraphs().all()));
	}

	@Test
	void walking() {
		Segments tokens = new Segmentation("  one, two\n\n three ", "en").tokens();
		assertNull(tokens.at(0));
		assertEquals(new Range(2, 5), tokens.at(4));
		assertEquals(new Range(5, 6), tokens.at(5));
		assertNull(tokens.at(6));
		assertEquals(new Range(5, 6), tokens.touching(6));
		assertEquals(new Range(7, 10), tokens.after(6));
		assertEquals(new Range(13, 18), tokens.after(8));
		assertNull(tokens.after(14));
		assertEquals(new Range(5, 6), tokens.before(9));
		assertNull(tokens.before(4));
		assertEquals(List.of(2, 5, 13, 19), List.of(tokens.next(0), tokens.next(2), tokens.next(7), tokens.next(13)));
		assertEquals(List.of(13, 7, 2, 0),
				List.of(tokens.previous(19), tokens.previous(10), tokens.previous(5), tokens.previous(2)));
		assertEquals(List.of(5, 6, 18, 19),
				List.of(tokens.nextEnd(2), tokens.nextEnd(5), tokens.nextEnd(10), tokens.nextEnd(18)));
		assertEquals(List.of(18, 10, 6, 0),
				List.of(tokens.previousEnd(19), tokens.previousEnd(18), tokens.previousEnd(10), tokens.previousEnd(5)));
		assertThrows(IndexOutOfBoundsException.class, () -> tokens.at(20));
		assertThrows(IndexOutOfBoundsException.class, () -> tokens.next(-1));
	}

	@Test
	void emptyAndBlankTexts() {
		for (String text : List.of("", " ", "\n\n", "\u00A0\u200B\u00AD\t")) {
			Segmentation segmentation = new Segmentation(text, null);
			for (Segments segments : List.of(segmentation.tokens(), segmentation.sentences(), segmentation.paragraphs())) {
				assertTrue(segments.all().isEmpty());
				assertNull(segments.at(text.length()));
				assertEquals(text.length(), segments.next(0));
				assertEquals(0, segments.previous(text.length()));
			}
		}
	}

	@Test
	void graphemesAreThoseOfIcu() {
		Random random = new Random(4);
		BreakIterator icu = BreakIterator.getCharacterInstance(Locale.ROOT);
		for (int round = 0; round < 500; round++) {
			String text = RandomTexts.any(random, 40);
			Segmentation segmentation = new Segmentation(text, null);
			icu.setText(text);
			for (int i = 0; i <= text.length(); i++) {
				assertEquals(icu.isBoundary(i), segmentation.isGraphemeBoundary(i));
				assertEquals(i == text.length() ? i : icu.following(i), segmentation.nextGrapheme(i));
				assertEquals(i == 0 ? i : icu.preceding(i), segmentation.previousGrapheme(i));
			}
		}
	}

	@Test
	void segmentsNestAndCoverAllThatCanBeSeen() {
		Random random = new Random(5);
		for (int round = 0; round < 1000; round++) {
			String text = RandomTexts.any(random, 60);
			Segmentation segmentation = new Segmentation(text, round % 3 == 0 ? null : round % 3 == 1 ? "en" : "th");
			List<Range> tokens = segmentation.tokens().all();
			assertWithin(tokens, segmentation.sentences());
			assertWithin(segmentation.sentences().all(), segmentation.paragraphs());
			for (Segments segments : List.of(segmentation.tokens(), segmentation.sentences(), segmentation.paragraphs())) {
				int last = 0;
				for (Range range : segments.all()) {
					assertTrue(last <= range.begin());
					assertEquals(range, segmentation.trim(range));
					last = range.end();
				}
			}
			for (int i = 0; i < text.length(); i = segmentation.nextGrapheme(i)) {
				boolean seen = segmentation.trim(new Range(i, segmentation.nextGrapheme(i))) != null;
				assertTrue(!seen || segmentation.tokens().at(i) != null);
			}
		}
	}

	@Test
	void questionsAgreeWithTheList() {
		Random random = new Random(6);
		for (int round = 0; round < 300; round++) {
			String text = RandomTexts.any(random, 30);
			Segments tokens = new Segmentation(text, "en").tokens();
			List<Range> all = new Segmentation(text, "en").tokens().all();
			for (int offset = 0; offset <= text.length(); offset++) {
				int o = offset;
				List<Range> reversed = all.reversed();
				assertEquals(all.stream().filter(r -> r.contains(o)).findFirst().orElse(null), tokens.at(o));
				assertEquals(all.stream().filter(r -> r.begin() >= o).findFirst().orElse(null), tokens.after(o));
				assertEquals(reversed.stream().filter(r -> r.end() <= o).findFirst().orElse(null), tokens.before(o));
				assertEquals(all.stream().map(Range::begin).filter(b -> b > o).findFirst().orElse(text.length()),
						tokens.next(o));
				assertEquals(reversed.stream().map(Range::begin).filter(b -> b < o).findFirst().orElse(0),
						tokens.previous(o));
				assertEquals(all.stream().map(Range::end).filter(e -> e > o).findFirst().orElse(text.length()),
						tokens.nextEnd(o));
				assertEquals(reversed.stream().map(Range::end).filter(e -> e < o).findFirst().orElse(0),
						tokens.previousEnd(o));
				if (o < text.length()) {
					Range some = new Range(o, o + 1 + random.nextInt(text.length() - o));
					assertEquals(all.stream().filter(some::overlaps).toList(), tokens.in(some));
				}
			}
		}
	}

	@Test
	void aQuestionAboutOnePlaceLooksAtOneParagraph() {
		String text = "He said so. She did not.\n".repeat(10_000);
		Segmentation segmentation = new Segmentation(text, "en");
		segmentation.tokens().at(125_003);
		segmentation.sentences().at(125_003);
		assertEquals(1, segmentation.tokens().stretchesKnown());
		assertEquals(1, segmentation.sentences().stretchesKnown());
	}

	@ParameterizedTest
	@ValueSource(strings = { "He said so. She did not. ", "word ", ".", "a.", "\u4F60\u597D", "e\u0301", "\uD83C\uDDE9", " ",
			"\u200D", "\uD83D", "?! " })
	void endlessLinesAreCutIntoStretches(String unit) {
		String text = "x" + unit.repeat(100_000 / unit.length()) + "x";
		Segmentation segmentation = new Segmentation(text, null);
		segmentation.tokens().touching(text.length() / 2);
		segmentation.sentences().touching(text.length() / 2);
		assertTrue(segmentation.tokens().stretchesKnown() <= 2);
		int last = 0;
		for (Range token : segmentation.tokens().all()) {
			assertTrue(token.begin() >= last);
			assertEquals(token, segmentation.trim(token));
			last = token.end();
		}
		assertEquals(text.length(), last);
		assertWithin(segmentation.tokens().all(), segmentation.sentences());
	}

	@Test
	void aStretchEndsWhereASentenceEnds() {
		String text = "He said so. She did not. ".repeat(10_000).strip();
		List<Range> sentences = new Segmentation(text, "en").sentences().all();
		assertEquals(20_000, sentences.size());
	}

	private static void assertWithin(List<Range> ranges, Segments outer) {
		for (Range range : ranges) {
			assertTrue(outer.at(range.begin()) != null && outer.at(range.begin()).end() >= range.end(), range.toString());
		}
	}

	private static String joined(String text, List<Range> ranges) {
		return String.join("|", ranges.stream().map(range -> text.substring(range.begin(), range.end())).toList());
	}
}
