package org.rubricator.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.change.AnnotationState;
import org.rubricator.core.change.AnnotationState.Role;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.model.annotation.Attributes;
import org.rubricator.model.annotation.Origin;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.ui.editor.ArticleEditor;
import org.rubricator.ui.tests.harness.Articles;
import org.rubricator.ui.tests.harness.Find;
import org.rubricator.ui.tests.harness.Keys;
import org.rubricator.ui.tests.harness.Screen;
import org.rubricator.ui.tests.harness.Themes;
import org.rubricator.ui.tests.harness.Ui;

/** Takes the pictures that are to be looked at, in both themes, of a text with all that a text can have. */
@ExtendWith(Screen.class)
class PicturesTest {

	private static final String TEXT = """
			Council backs the barrier

			By Ilse Moor, Harbour Echo \u00b7 15 October 2025

			The council voted for the barrier on Tuesday after five hours. \u201cTonight,\u201d said Mayor Jonah Brekkan, \u201cthis city has decided to stop drowning,\u201d and he told reporters that the minister would sign the order on Friday.

			Critics at the institute say the report warns that engineers believe that the pier may sink, a spokesman told Tricoast Wire.

			Emoji \ud83d\udc69\u200d\ud83d\ude80 and accents e\u0301a\u0308 stay whole. \u05d4\u05e2\u05d9\u05e8 \u05d4\u05d7\u05dc\u05d9\u05d8\u05d4 \u05dc\u05d1\u05e0\u05d5\u05ea \u05d0\u05ea \u05d4\u05de\u05d7\u05e1\u05d5\u05dd.

			Read more: How a storm surge works

			\u00a9 2025 Harbour Echo. All rights reserved.""";

	private static final String HEBREW = "\u05d4\u05de\u05e2\u05d1\u05d5\u05e8\u05ea \u05ea\u05e4\u05dc\u05d9\u05d2 \u05e9\u05d5\u05d1\n\n"
			+ "\u05e8\u05d0\u05e9 \u05d4\u05e2\u05d9\u05e8 \u05dc\u05d5\u05e0\u05d3 \u05d0\u05de\u05e8\u05d4 \u05db\u05d9 "
			+ "\u05d4\u05de\u05e2\u05d1\u05d5\u05e8\u05ea \u05ea\u05e4\u05dc\u05d9\u05d2 \u05d1\u05d9\u05d5\u05dd 12 \u05d1\u05d9\u05d5\u05e0\u05d9, "
			+ "\u05db\u05da \u05e0\u05de\u05e1\u05e8 \u05dc\u05e1\u05d5\u05db\u05e0\u05d5\u05ea Tricoast Wire \u05d1\u05d9\u05d5\u05dd \u05e9\u05dc\u05d9\u05e9\u05d9.";

	@TempDir
	Path folder;
	private CorpusStore corpus;
	private IProject project;
	private ArticleEditor editor;

	@BeforeEach
	void open() throws Exception {
		corpus = CorpusStore.create(folder.resolve("barrier"), CorpusStore.defaultLabels());
		Articles.add(corpus, "council", TEXT);
		project = Articles.project(corpus);
		editor = Articles.open(project, "council", "ada");
		label("Boilerplate", "By Ilse Moor, Harbour Echo \u00b7 15 October 2025");
		label("Claim", "Tonight,", "this city has decided to stop drowning");
		label("Cue", "said");
		label("Actor", "Mayor Jonah Brekkan");
		label("Claim", "voted for the barrier", "after five hours");
		label("Claim", "the minister would sign the order on Friday");
		label("Actor", "the minister");
		String nested = "Critics at the institute say the report warns that engineers believe that the pier may sink";
		label("Claim", nested);
		label("Actor", "Critics at the institute");
		label("Cue", "say");
		label("Claim", "the report warns that engineers believe that the pier may sink");
		label("Claim", "engineers believe that the pier may sink");
		label("Claim", "the pier may sink");
		label("Actor", "the pier");
		label("Cue", "may sink, a spokesman");
		label("Claim", "pier may");
		label("Actor", "engineers");
		label("Cue", "believe that the pier may sink, a spokesman told");
		label("Actor", "the institute say the report");
		label("Claim", "\u05d4\u05d7\u05dc\u05d9\u05d8\u05d4 \u05dc\u05d1\u05e0\u05d5\u05ea");
		label("Boilerplate", "\u00a9 2025 Harbour Echo. All rights reserved.");
		propose("Boilerplate", "Read more: How a storm surge works");
		propose("Actor", "Tricoast Wire");
	}

	@AfterEach
	void close() {
		Themes.light();
		Articles.closeAll();
	}

	@Test
	void picturesInBothThemes() throws Exception {
		Ui.run(() -> editor.text().control().setSelection(TEXT.indexOf("Jonah")));
		Keys.press("SPACE", "D");
		Ui.until("painted", () -> editor.text().selectedSpan() != null);
		look("article-light");
		ImageData light = Ui.ask(() -> pixelsOfText());
		Themes.dark();
		look("article-dark");
		ImageData dark = Ui.ask(() -> pixelsOfText());
		assertTrue(brightness(light) > 180, "light: " + brightness(light));
		assertTrue(brightness(dark) < 90, "dark: " + brightness(dark));
		Themes.light();
		Ui.run(() -> editor.text().control().setSelection(TEXT.indexOf("the pier may") + 5));
		Keys.press("SPACE", "SPACE");
		look("overlaps-and-candidates");
		Keys.press("ESC", "SHIFT+/");
		look("keys");
		Keys.press("ESC");
	}

	/** Folded and zoomed, a discontinuous claim with its frame selected, and the table beside it. */
	@Test
	void picturesOfAFrameOfFoldsAndOfLargeText() throws Exception {
		Ui.run(() -> {
			var layer = editor.document().layer();
			editor.execute(editor.document().edits().createFrame("Attribution", List.of(new Role("source", layer.spans().at(TEXT.indexOf("Mayor")).get(0).getId()),
					new Role("cue", layer.spans().at(TEXT.indexOf("said")).get(0).getId()),
					new Role("content", layer.spans().at(TEXT.indexOf("Tonight")).get(0).getId()))));
			editor.reveal(layer.spans().at(TEXT.indexOf("Tonight")).get(0).getId(), null);
			Ui.page().showView("org.rubricator.ui.views.annotations");
		});
		Find.focus(StyledText.class, "article.text");
		look("discontinuous-claim-and-table");
		Keys.press("F");
		for (int i = 0; i < 5; i++) {
			Keys.press("CTRL+=");
		}
		look("folded-and-large");
		Keys.press("CTRL+0", "F");
	}

	/** The desktop's themes of high contrast, black on white and white on black. */
	@Test
	void picturesInHighContrast() throws Exception {
		assumeTrue(SWT.getPlatform().equals("gtk"));
		Ui.run(() -> {
			Ui.page().showView("org.rubricator.ui.views.annotations");
			editor.text().control().setSelection(TEXT.indexOf("Jonah"));
		});
		Find.focus(StyledText.class, "article.text");
		Keys.press("SPACE");
		try (AutoCloseable theme = Themes.gtk("HighContrast")) {
			look("high-contrast");
			Keys.press("A");
			look("high-contrast-frame");
			Keys.press("ESC");
		}
		Themes.dark();
		try (AutoCloseable theme = Themes.gtk("HighContrastInverse")) {
			look("high-contrast-inverse");
		}
	}

	/** Twelve spans over the same words, and an article that is read from right to left. */
	@Test
	void picturesOfTwelveSpansAndOfHebrew() throws Exception {
		int begin = TEXT.indexOf("told reporters");
		for (int i = 0; i < 12; i++) {
			int from = begin - 3 * i;
			int to = begin + 14 + 4 * i;
			String label = List.of("Claim", "Actor", "Cue").get(i % 3);
			Ui.run(() -> editor.execute(editor.document().edits().createSpan(label, Parts.of(from, to))));
		}
		Ui.run(() -> editor.text().control().setSelection(begin));
		look("twelve-spans");
		assertEquals(12, Ui.ask(() -> editor.document().walk().at(begin + 1).size()), "each can be reached");
		Articles.add(corpus, "hebrew", HEBREW);
		ArticleEditor hebrew = Articles.open(project, "hebrew", "ada");
		Ui.run(() -> {
			for (String[] made : new String[][] { { "Actor", "\u05e8\u05d0\u05e9 \u05d4\u05e2\u05d9\u05e8 \u05dc\u05d5\u05e0\u05d3" }, { "Cue", "\u05d0\u05de\u05e8\u05d4" },
					{ "Claim", "\u05d4\u05de\u05e2\u05d1\u05d5\u05e8\u05ea \u05ea\u05e4\u05dc\u05d9\u05d2 \u05d1\u05d9\u05d5\u05dd 12 \u05d1\u05d9\u05d5\u05e0\u05d9" } }) {
				int at = HEBREW.indexOf(made[1]);
				hebrew.execute(hebrew.document().edits().createSpan(made[0], Parts.of(at, at + made[1].length())));
			}
		});
		look("right-to-left");
	}

	private static void look(String name) throws Exception {
		Ui.run(() -> {
			while (Ui.display().readAndDispatch()) {
				// let everything be painted
			}
		});
		Thread.sleep(700);
		assertTrue(Files.size(Screen.picture(name)) > 10_000);
	}

	private ImageData pixelsOfText() {
		StyledText text = Find.control(StyledText.class, "article.text").orElseThrow();
		Rectangle area = text.getDisplay().map(text, null, text.getClientArea());
		ImageData screen = Screen.pixels();
		ImageData part = new ImageData(area.width, area.height, screen.depth, screen.palette);
		for (int y = 0; y < area.height; y++) {
			for (int x = 0; x < area.width; x++) {
				part.setPixel(x, y, screen.getPixel(area.x + x, area.y + y));
			}
		}
		return part;
	}

	private static int brightness(ImageData data) {
		long sum = 0;
		for (int y = 0; y < data.height; y++) {
			for (int x = 0; x < data.width; x++) {
				var rgb = data.palette.getRGB(data.getPixel(x, y));
				sum += rgb.red + rgb.green + rgb.blue;
			}
		}
		return (int) (sum / 3 / ((long) data.width * data.height));
	}

	private void label(String label, String... quotes) {
		Ui.run(() -> editor.execute(editor.document().edits().createSpan(label, parts(quotes))));
	}

	private void propose(String label, String quote) {
		Ui.run(() -> editor.execute(editor.document().edits().create(new AnnotationState(
				editor.document().layer().nextSpanId(), label, parts(quote), null, null, Attributes.NONE, false, null,
				Origin.SUGGESTED, "test", 0.83, Verdict.PROPOSED))));
	}

	private static Parts parts(String... quotes) {
		return Parts.of(List.of(quotes).stream().map(quote -> {
			int begin = TEXT.indexOf(quote);
			assertTrue(begin >= 0, quote);
			return new Range(begin, begin + quote.length());
		}).toList());
	}
}
