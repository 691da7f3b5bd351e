package org.rubricator.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.change.SpanIndex;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.exchange.ExportOperation;
import org.rubricator.core.exchange.ExportRequest;
import org.rubricator.core.exchange.Exporters;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.annotation.WorkState;
import org.rubricator.ui.editor.ArticleEditor;
import org.rubricator.ui.tests.harness.Articles;
import org.rubricator.ui.tests.harness.Find;
import org.rubricator.ui.tests.harness.Keys;
import org.rubricator.ui.tests.harness.Screen;
import org.rubricator.ui.tests.harness.Ui;

/** Labels an article with keys in the real workbench, and looks at what is in the files afterwards. */
@ExtendWith(Screen.class)
class LabellingTest {

	private static final String TEXT = "Ferry to run again\n\n"
			+ "Mayor Ada Lund said the ferry will sail on Monday. She was glad.\n\n"
			+ "\u201cWe will\u201d, said Lund, \u201csail at noon\u201d.";

	@TempDir
	Path folder;
	private CorpusStore corpus;
	private IProject project;
	private ArticleEditor editor;

	@BeforeEach
	void open() throws Exception {
		corpus = CorpusStore.create(folder.resolve("ferry"), CorpusStore.defaultLabels());
		Articles.add(corpus, "again", TEXT);
		Articles.add(corpus, "else", "Nothing else\n\nNothing else happened.");
		project = Articles.project(corpus);
		editor = Articles.open(project, "again", "ada");
	}

	@AfterEach
	void close() {
		Articles.closeAll();
	}

	/** Three spans over each other, one of them undone, saved, closed, opened, exported: and that is in the file. */
	@Test
	void labelsWithKeysAndExportsExactlyThat() throws Exception {
		goTo("the ferry");
		Keys.press(6, "CTRL+SHIFT+ARROW_RIGHT");
		Keys.press("1");
		awaitSpans("Claim:the ferry will sail on Monday");
		goTo("Lund said");
		Keys.press(3, "CTRL+SHIFT+ARROW_RIGHT");
		Keys.press("3");
		awaitSpans("Cue:Lund said the", "Claim:the ferry will sail on Monday");
		goTo("ferry will");
		Keys.press("2");
		awaitSpans("Cue:Lund said the", "Claim:the ferry will sail on Monday", "Actor:ferry");
		assertEquals("&Undo Label 'Actor'", undoName());
		Keys.press("CTRL+Z");
		awaitSpans("Cue:Lund said the", "Claim:the ferry will sail on Monday");
		assertEquals("&Undo Label 'Cue'", undoName());
		assertTrue(Ui.ask(editor::isDirty));
		Keys.press("CTRL+S");
		Ui.until("saved", () -> !editor.isDirty());
		Keys.press("CTRL+W");
		Ui.until("closed", () -> Ui.page().getEditorReferences().length == 0);

		editor = Articles.open(project, "again", "ada");
		awaitSpans("Cue:Lund said the", "Claim:the ferry will sail on Monday");
		assertFalse(Ui.ask(editor::isDirty));
		Layer saved = corpus.layer("ada", "again").orElseThrow();
		assertEquals(WorkState.IN_PROGRESS, saved.getState());
		assertEquals(2, saved.getSpans().size());

		Path file = folder.resolve("out.jsonl");
		Exporters exporters = Exporters.fromServices();
		new ExportOperation(corpus, exporters).run(
				new ExportRequest("jsonl", java.util.Map.of(), "ada", null, file), new NullProgressMonitor());
		String line = Files.readAllLines(file).stream().filter(l -> l.contains("\"again\"")).findFirst().orElseThrow();
		assertTrue(line.contains("\"quote\":\"the ferry will sail on Monday\""), line);
		assertTrue(line.contains("\"quote\":\"Lund said the\""), line);
		assertEquals(2, line.split("\"parts\":", -1).length - 1, line);
	}

	/** A second part with Shift and the key; parts and boundaries by keys; all undone one by one. */
	@Test
	void makesDiscontinuousSpansAndMovesBoundaries() {
		goTo("We will");
		Keys.press(2, "CTRL+SHIFT+ARROW_RIGHT");
		Keys.press("1");
		awaitSpans("Claim:We will");
		goTo("sail at");
		Keys.press(2, "CTRL+SHIFT+ARROW_RIGHT");
		Keys.press("SHIFT+1");
		awaitSpans("Claim:We will sail at");
		Keys.press("ALT+ARROW_RIGHT");
		awaitSpans("Claim:We will sail at noon");
		Keys.press("SHIFT+ALT+ARROW_RIGHT");
		awaitSpans("Claim:We will at noon");
		Keys.press(4, "CTRL+Z");
		awaitSpans();
		Keys.press(2, "SHIFT+CTRL+Z");
		awaitSpans("Claim:We will sail at");
	}

	/** All that overlaps at the caret is reached with Space, and Delete takes the one that is selected. */
	@Test
	void reachesEverySpanAtTheCaret() {
		goTo("Lund said");
		Keys.press("2");
		Keys.press(2, "CTRL+SHIFT+ARROW_RIGHT");
		goTo("Ada Lund");
		Keys.press(2, "CTRL+SHIFT+ARROW_RIGHT");
		Keys.press("2");
		goTo("Mayor");
		Keys.press(3, "CTRL+SHIFT+ARROW_RIGHT");
		Keys.press("2");
		awaitSpans("Actor:Mayor Ada Lund", "Actor:Ada Lund", "Actor:Lund");
		goTo("Lund said");
		Keys.press("SPACE");
		awaitSelected("Lund");
		Keys.press("SPACE");
		awaitSelected("Ada Lund");
		Keys.press("SPACE");
		awaitSelected("Mayor Ada Lund");
		Keys.press("BS");
		awaitSpans("Actor:Ada Lund", "Actor:Lund");
		Keys.press("CTRL+HOME");
		Ui.until("the caret is at the beginning", () -> editor.text().caret() == 0);
		Keys.press("TAB");
		awaitSelected("Ada Lund");
		Keys.press("TAB");
		awaitSelected("Lund");
		Keys.press("SHIFT+TAB");
		awaitSelected("Ada Lund");
	}

	/** Keys without modifiers act in the text and nowhere else. */
	@Test
	void keysTypedElsewhereDoNotLabel() {
		goTo("Mayor");
		Keys.press("2");
		awaitSpans("Actor:Mayor");
		Keys.press("C");
		Find.await(Text.class, "article.comment");
		Keys.type("1 2 3 db c");
		Keys.press("CR");
		Ui.until("the comment is kept", () -> "1 2 3 db c".equals(spans().get(0).getComment()));
		awaitSpans("Actor:Mayor");
		assertFalse(Ui.ask(() -> spans().get(0).isFlagged()));

		Ui.run(() -> Ui.page().showView(IPageLayout.ID_PROP_SHEET));
		Text comment = Find.focus(Text.class, "property.comment");
		Ui.until("the view shows it", () -> "1 2 3 db c".equals(comment.getText()));
		Keys.press("CTRL+A");
		Keys.type("12d1");
		assertEquals("12d1", Ui.ask(comment::getText));
		awaitSpans("Actor:Mayor");
		Find.focus(StyledText.class, "article.text");
		Ui.until("the comment is kept", () -> "12d1".equals(spans().get(0).getComment()));
		Keys.press("D");
		Ui.until("the key acts in the text", () -> spans().get(0).isFlagged());
	}

	/** Done is one key; the next article another; and what is done can be taken back. */
	@Test
	void marksAsDoneAndGoesOn() {
		Keys.press("CTRL+CR");
		Ui.until("done", () -> editor.document().layer().layer().getState() == WorkState.DONE);
		Keys.press("CTRL+S");
		Ui.until("saved", () -> !editor.isDirty());
		Keys.press("SHIFT+PAGE_DOWN");
		Ui.until("the next article is open", () -> Ui.page().getActiveEditor() instanceof ArticleEditor next
				&& next.document().article().getId().equals("else"));
	}

	// ---- what a person sees

	private void goTo(String words) {
		int offset = TEXT.indexOf(words);
		Ui.run(() -> Find.control(StyledText.class, "article.text").orElseThrow().setSelection(offset));
	}

	private List<Span> spans() {
		return editor.document().layer().layer().getSpans().stream().filter(span -> span.getVerdict() != Verdict.REJECTED)
				.sorted(SpanIndex.READING_ORDER).toList();
	}

	private void awaitSpans(String... expected) {
		try {
			Ui.until("spans are " + List.of(expected), () -> described().equals(List.of(expected)));
		} catch (AssertionError e) {
			assertEquals(List.of(expected), Ui.ask(this::described));
		}
	}

	private List<String> described() {
		return spans().stream().map(span -> span.getLabel() + ":" + span.getParts().quote(TEXT)).toList();
	}

	private void awaitSelected(String quote) {
		Ui.until("'" + quote + "' is selected", () -> editor.text().selectedSpan() != null
				&& editor.text().selectedSpan().getParts().quote(TEXT).equals(quote));
	}

	private String undoName() {
		return Ui.ask(() -> editor.getEditorSite().getActionBars().getGlobalActionHandler(ActionFactory.UNDO.getId()).getText());
	}
}
