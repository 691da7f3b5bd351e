package org.rubricator.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.change.AnnotationState.Role;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.ui.editor.ArticleEditor;
import org.rubricator.ui.tests.harness.Articles;
import org.rubricator.ui.tests.harness.Find;
import org.rubricator.ui.tests.harness.Keys;
import org.rubricator.ui.tests.harness.Screen;
import org.rubricator.ui.tests.harness.Ui;

/** The table of all annotations: filter, order, both links with the text, acts on many rows, cells. */
@ExtendWith(Screen.class)
class AnnotationsTest {

	private static final String TEXT = "Ferry to sail\n\nMayor Lund said the ferry will sail. Ben Aas doubts it.";

	@TempDir
	Path folder;
	private ArticleEditor editor;
	private Table table;

	@BeforeEach
	void open() throws Exception {
		CorpusStore corpus = CorpusStore.create(folder.resolve("rows"), CorpusStore.defaultLabels());
		Articles.add(corpus, "rows", TEXT);
		editor = Articles.open(Articles.project(corpus), "rows", "ada");
		span("Actor", "Mayor Lund");
		span("Claim", "the ferry will sail");
		span("Actor", "Ben Aas");
		Ui.run(() -> editor.execute(editor.document().edits().createFrame("Attribution",
				List.of(new Role("content", "s2"), new Role("source", "s1")))));
		Ui.run(() -> Ui.page().showView("org.rubricator.ui.views.annotations"));
		table = Find.await(Table.class, "annotations.table");
		until("all rows are there", List.of("Attribution", "Actor", "Claim", "Actor"));
	}

	@AfterEach
	void close() {
		Articles.closeAll();
	}

	@Test
	void rowsAreFilteredSortedLinkedAndEdited() throws Exception {
		Text filter = Find.focus(Text.class, "annotations.filter");
		Keys.type("aas");
		until("filtered by words", List.of("Actor"));
		Ui.run(() -> filter.setText(""));
		Ui.run(() -> {
			Combo label = Find.control(Combo.class, "annotations.label").orElseThrow();
			label.select(label.indexOf("Actor"));
			label.notifyListeners(SWT.Selection, new Event());
		});
		until("filtered by label", List.of("Actor", "Actor"));
		Ui.run(() -> {
			Combo label = Find.control(Combo.class, "annotations.label").orElseThrow();
			label.select(0);
			label.notifyListeners(SWT.Selection, new Event());
		});
		until("all again", List.of("Attribution", "Actor", "Claim", "Actor"));
		Ui.run(() -> table.getColumn(1).notifyListeners(SWT.Selection, new Event()));
		until("by words", List.of("Actor", "Attribution", "Actor", "Claim"));

		// The text leads to the row, the row to the text.
		Ui.run(() -> editor.reveal("s1", null));
		Ui.until("the row of the span is selected", () -> table.getSelectionIndex() == 2);
		Find.focus(Table.class, "annotations.table");
		Ui.run(() -> table.setSelection(3));
		Ui.run(() -> table.notifyListeners(SWT.Selection, new Event()));
		Ui.until("the span of the row is selected", () -> "s2".equals(id(editor.text().selectedSpan())));
		assertTrue(Ui.ask(table::isFocusControl));

		// Acts on several rows are one step.
		Ui.run(() -> table.setSelection(new int[] { 0, 2 }));
		choose("Reject");
		assertEquals(2, rejected());
		assertEquals(2, Ui.ask(table::getSelectionCount).intValue());
		Ui.run(() -> editor.document().session().undo());
		assertEquals(0, rejected());
		Keys.press("DEL");
		Ui.until("deleted", () -> editor.document().layer().spans().size() == 1);
		Keys.press("CTRL+Z");
		until("all back, by words", List.of("Actor", "Attribution", "Actor", "Claim"));
		Screen.picture("annotations");
	}

	@Test
	void aCommentIsWrittenInItsCell() {
		Ui.run(() -> editor.execute(editor.document().edits().setComment(editor.document().layer().span("s3"), "Who?")));
		Find.focus(Table.class, "annotations.table");
		int comment = Ui.ask(() -> Arrays.stream(table.getColumns()).map(column -> column.getText()).toList().indexOf("Comment"));
		assertEquals("Who?", Ui.ask(() -> table.getItem(3).getText(comment)));
		Ui.run(() -> {
			var bounds = table.getItem(3).getBounds(comment);
			Event event = new Event();
			event.button = 1;
			event.count = 1;
			event.x = bounds.x + 4;
			event.y = bounds.y + 4;
			event.type = SWT.MouseDown;
			table.notifyListeners(SWT.MouseDown, event);
			event.count = 2;
			table.notifyListeners(SWT.MouseDoubleClick, event);
		});
		Ui.until("the cell is edited", () -> Ui.display().getFocusControl() instanceof Text field && field.getParent() == table);
		Keys.press("CTRL+A");
		Keys.type("why");
		Keys.press("CR");
		Ui.until("said", () -> "why".equals(editor.document().layer().span("s3").getComment()));
		assertEquals("why", Ui.ask(() -> table.getItem(3).getText(comment)));
	}

	private void choose(String name) {
		Ui.run(() -> {
			Menu menu = table.getMenu();
			menu.notifyListeners(SWT.Show, new Event());
			MenuItem item = Arrays.stream(menu.getItems()).filter(each -> each.getText().replace("&", "").equals(name)).findFirst()
					.orElseThrow();
			assertTrue(item.isEnabled());
			item.notifyListeners(SWT.Selection, new Event());
		});
	}

	private int rejected() {
		return Ui.ask(() -> (int) editor.document().layer().layer().getSpans().stream()
				.filter(span -> span.getVerdict() == Verdict.REJECTED).count());
	}

	private static String id(Span span) {
		return span == null ? null : span.getId();
	}

	private void until(String what, List<String> labels) {
		Ui.until(what + ": " + labels, () -> {
			List<String> now = new java.util.ArrayList<>();
			for (int i = 0; i < table.getItemCount(); i++) {
				now.add(table.getItem(i).getText(0));
			}
			return now.equals(labels);
		});
	}

	private void span(String label, String quote) {
		int begin = TEXT.indexOf(quote);
		Ui.run(() -> editor.execute(editor.document().edits().createSpan(label, Parts.of(begin, begin + quote.length()))));
	}
}
