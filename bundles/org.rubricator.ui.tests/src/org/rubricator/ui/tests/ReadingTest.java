package org.rubricator.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.model.annotation.AnnotationFactory;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.ui.editor.ArticleEditor;
import org.rubricator.ui.tests.harness.Articles;
import org.rubricator.ui.tests.harness.Find;
import org.rubricator.ui.tests.harness.Keys;
import org.rubricator.ui.tests.harness.Screen;
import org.rubricator.ui.tests.harness.Ui;

/** Texts that are hard to lay out are labelled where they say, and what is folded away opens when it is to be seen. */
@ExtendWith(Screen.class)
class ReadingTest {

	private static final String ASTRONAUT = "\ud83d\udc69\u200d\ud83d\ude80";

	@TempDir
	Path folder;
	private CorpusStore corpus;

	@BeforeEach
	void make() throws Exception {
		corpus = CorpusStore.create(folder.resolve("reading"), CorpusStore.defaultLabels());
	}

	@AfterEach
	void close() {
		Articles.closeAll();
	}

	private ArticleEditor open(String text) throws Exception {
		Articles.add(corpus, "text", text);
		return Articles.open(Articles.project(corpus), "text", "ada");
	}

	/** Labels the word at an offset as an actor and saves. */
	private static void label(ArticleEditor editor, int offset) {
		int before = Ui.ask(() -> editor.document().layer().spans().size());
		Ui.run(() -> editor.reveal(null, new Range(offset, offset + 1)));
		Ui.run(() -> editor.text().control().setSelection(offset));
		Keys.press("2");
		Ui.until("labelled", () -> editor.document().layer().spans().size() == before + 1);
	}

	private List<String> saved(ArticleEditor editor, String text) throws Exception {
		Keys.press("CTRL+S");
		Ui.until("saved", () -> !editor.isDirty());
		return corpus.layer("ada", "text").orElseThrow().getSpans().stream().map(Span::getParts)
				.map(parts -> parts.begin() + " " + parts.quote(text)).toList();
	}

	@Test
	void aMegabyteWithoutABreak() throws Exception {
		String text = "Long\n\n" + "x".repeat(499_990) + " ferry " + ASTRONAUT.repeat(400) + "e\u0301".repeat(2_000)
				+ "\u05d0".repeat(495_000);
		ArticleEditor editor = open(text);
		StyledText widget = Ui.ask(() -> editor.text().control());
		assertTrue(Ui.ask(widget::getLineCount) > 200);
		Ui.run(() -> {
			for (int line = 1; line < widget.getLineCount(); line++) {
				int begin = widget.getOffsetAtLine(line);
				assertTrue(editor.document().segmentation().isGraphemeBoundary(begin), "a line begins within a grapheme: " + begin);
			}
		});
		assertEquals(text.length(), Ui.ask(widget::getCharCount));
		int ferry = text.indexOf("ferry");
		label(editor, ferry + 2);
		assertEquals(List.of(ferry + " ferry"), saved(editor, text));
	}

	@Test
	void fiftyThousandShortLines() throws Exception {
		StringBuilder text = new StringBuilder("Tides");
		for (int i = 0; i < 50_000; i++) {
			text.append("\nhigh ").append(i);
		}
		ArticleEditor editor = open(text.toString());
		int place = text.indexOf("high 41234");
		label(editor, place + 5);
		assertEquals(List.of(place + 5 + " 41234"), saved(editor, text.toString()));
	}

	@Test
	void emojiMarksTabsAndHebrew() throws Exception {
		String text = "Signs\n\n" + ASTRONAUT + " flew.\tCafe\u0301 closed. \u05d4\u05e2\u05d9\u05e8 \u05d4\u05d7\u05dc\u05d9\u05d8\u05d4 42.";
		ArticleEditor editor = open(text);
		label(editor, text.indexOf(ASTRONAUT));
		label(editor, text.indexOf("Cafe"));
		label(editor, text.indexOf("\u05d4\u05d7\u05dc") + 2);
		assertEquals(List.of("7 " + ASTRONAUT, text.indexOf("Cafe") + " Cafe\u0301", text.indexOf("\u05d4\u05d7") + " \u05d4\u05d7\u05dc\u05d9\u05d8\u05d4"), saved(editor, text));
	}

	@Test
	void boilerplateFoldsAwayAndOpensWhenItIsToBeSeen() throws Exception {
		String text = "Ferry to sail\n\nShare this story\n\nMore from Harbour\n\nThe ferry will sail on Friday.\n\nAll rights reserved";
		ArticleEditor editor = open(text);
		StyledText widget = Ui.ask(() -> editor.text().control());
		boilerplate(editor, text, "Share this story");
		boilerplate(editor, text, "More from Harbour");
		boilerplate(editor, text, "All rights reserved");
		assertEquals(5, Ui.ask(widget::getLineCount).intValue());
		Keys.press("F");
		assertEquals(4, Ui.ask(widget::getLineCount).intValue());
		assertEquals("", Ui.ask(() -> widget.getLine(1)));
		assertEquals(text.length(), Ui.ask(widget::getCharCount).intValue());

		// Labelling goes on, and the offsets are those of the text.
		label(editor, text.indexOf("ferry will"));
		assertEquals(4, Ui.ask(widget::getLineCount).intValue());

		// Find opens what it finds.
		IFindReplaceTarget find = Ui.ask(() -> editor.getAdapter(IFindReplaceTarget.class));
		Ui.run(() -> find.findAndSelect(0, "rights", true, true, false));
		assertEquals("rights", Ui.ask(widget::getSelectionText));
		assertEquals("All rights reserved", Ui.ask(() -> widget.getLine(3)));
		assertEquals("", Ui.ask(() -> widget.getLine(1)));

		// F on a fold opens that one.
		Ui.run(() -> widget.setSelection(0));
		Keys.press("ARROW_DOWN", "F");
		assertEquals("Share this story", Ui.ask(() -> widget.getLine(1)));
		assertTrue(Ui.ask(() -> editor.document().folding().closed().isEmpty()));

		// All away again; a click opens one, and so does undoing what made it.
		Keys.press("F", "F");
		Ui.until("folded", () -> editor.document().folding().closed().size() == 2);
		Ui.run(() -> {
			Point at = widget.getLocationAtOffset(widget.getOffsetAtLine(1));
			Event event = new Event();
			event.type = SWT.MouseDown;
			event.button = 1;
			event.count = 1;
			event.x = at.x + 10;
			event.y = at.y + 8;
			widget.notifyListeners(SWT.MouseDown, event);
		});
		assertEquals(1, Ui.ask(() -> editor.document().folding().closed().size()).intValue());
		Span rights = Ui.ask(() -> editor.document().layer().spans().at(text.indexOf("rights")).get(0));
		Ui.run(() -> editor.reveal(rights.getId(), null));
		assertTrue(Ui.ask(() -> editor.document().folding().closed().isEmpty()));
		assertEquals(rights, Ui.ask(() -> editor.text().selectedSpan()));
	}

	@Test
	void anotherAnnotatorsLayerIsShownAndChangesNothing() throws Exception {
		String text = "Ferry to sail\n\nThe ferry will sail on Friday.";
		Articles.add(corpus, "text", text);
		Layer other = corpus.newLayer("ben", corpus.article("text"));
		Span span = AnnotationFactory.eINSTANCE.createSpan();
		span.setId("s1");
		span.setLabel("Claim");
		span.setParts(Parts.of(text.indexOf("The"), text.length() - 1));
		other.getSpans().add(span);
		corpus.saveLayer(other);
		ArticleEditor editor = Articles.open(Articles.project(corpus), "text", "ada");
		assertEquals(List.of("ben"), Ui.ask(() -> editor.otherLayer().others()));
		Ui.run(() -> editor.otherLayer().show("ben"));
		Ui.until("read", () -> editor.otherLayer().display() != null);
		assertNotNull(Screen.picture("another-layer"));
		assertEquals(0, Ui.ask(() -> editor.document().layer().spans().size()).intValue());
		assertFalse(Ui.ask(editor::isDirty));
		Ui.run(() -> editor.otherLayer().show(null));
		assertFalse(Ui.ask(() -> editor.otherLayer().display() != null));
	}

	private static void boilerplate(ArticleEditor editor, String text, String quote) {
		int begin = text.indexOf(quote);
		Ui.run(() -> editor.execute(editor.document().edits().createSpan("Boilerplate", Parts.of(begin, begin + quote.length()))));
	}
}
