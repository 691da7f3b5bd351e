package org.rubricator.core.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.display.Markdown.Line;
import org.rubricator.core.display.Markdown.Run;
import org.rubricator.core.display.Markdown.Style;
import org.rubricator.model.labels.Label;

class MarkdownTest {

	@Test
	void readsBlocksAndStyles() {
		Markdown markdown = Markdown.parse("""
				# Claims

				What *somebody* **says**, `said`
				or [wrote](https://example.org).

				* one
				* two
				  1. inner

				> quoted
				""");
		assertEquals("Claims\n\nWhat somebody says, said or wrote.\n\n\u2022 one\n\u2022 two\n1. inner\n\nquoted", markdown.text());
		assertEquals(List.of("HEADING Claims", "EMPHASIS somebody", "STRONG says", "CODE said", "LINK wrote", "QUOTE quoted"),
				markdown.runs().stream().map(run -> run.style() + " " + markdown.text().substring(run.begin(), run.end()).strip())
						.toList());
		assertEquals("https://example.org", markdown.runs().get(4).target());
		assertEquals(List.of(new Line(0, 0), new Line(0, 0), new Line(0, 0), new Line(0, 0), new Line(1, 2), new Line(1, 2),
				new Line(2, 3), new Line(0, 0), new Line(1, 0)), markdown.lines());
	}

	@Test
	void htmlIsShownAndNothingIsNothing() {
		assertEquals("a <b>b</b>", Markdown.parse("a <b>b</b>").text());
		assertEquals(new Markdown("", List.of(), List.of(new Line(0, 0))), Markdown.parse(""));
	}

	/** Runs lie in the text and every line has its place, whatever is written. */
	@Test
	void anyTextIsMarkdown() throws IOException {
		Random random = new Random(5);
		String[] pieces = { "# ", "* ", "- ", "1. ", "> ", "`", "**", "*", "[a](b)", "\n", "\n\n", "    ", "word ", "\ud83d\ude00", "```\n", "  \n" };
		for (int i = 0; i < 2000; i++) {
			StringBuilder source = new StringBuilder();
			for (int n = random.nextInt(20); n >= 0; n--) {
				source.append(pieces[random.nextInt(pieces.length)]);
			}
			check(Markdown.parse(source.toString()), source.toString());
		}
		for (Label label : CorpusStore.defaultLabels().getSpanLabels()) {
			check(Markdown.parse(label.getGuideline()), label.getGuideline());
			assertTrue(Markdown.parse(label.getGuideline()).runs().stream().anyMatch(run -> run.style() == Style.STRONG));
		}
	}

	private static void check(Markdown markdown, String source) {
		assertEquals(markdown.text().split("\n", -1).length, markdown.lines().size(), source);
		for (Run run : markdown.runs()) {
			assertTrue(run.begin() >= 0 && run.begin() < run.end() && run.end() <= markdown.text().length(), source);
		}
	}
}
