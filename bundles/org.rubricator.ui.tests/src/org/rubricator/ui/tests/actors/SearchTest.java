package org.rubricator.ui.tests.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.resources.IProject;
import org.eclipse.search.ui.ISearchResultViewPart;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.session.LayerSession;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Span;
import org.rubricator.ui.editor.ArticleEditor;
import org.rubricator.ui.preferences.Annotator;
import org.rubricator.ui.tests.corpus.Dialogs;
import org.rubricator.ui.tests.harness.Articles;
import org.rubricator.ui.tests.harness.Find;
import org.rubricator.ui.tests.harness.Keys;
import org.rubricator.ui.tests.harness.Screen;
import org.rubricator.ui.tests.harness.Ui;

/** Searches a corpus as a person does. */
@ExtendWith(Screen.class)
class SearchTest {

	@TempDir
	Path folder;
	private CorpusStore corpus;
	private IProject project;

	@BeforeEach
	void open() throws Exception {
		corpus = CorpusStore.create(folder.resolve("ferry"), CorpusStore.defaultLabels());
		Articles.add(corpus, "again", "Ferry to run again\n\nMayor Ada Lund said the ferry will sail on Monday.");
		Articles.add(corpus, "ice", "Ice on the sound\n\nThe ferry stays in the harbour, said the harbour master.");
		try (LayerSession session = LayerSession.open(corpus, "ice", Annotator.name())) {
			session.execute(session.edits().createSpan("Cue", Parts.of(50, 54)));
			session.save();
		}
		project = Articles.project(corpus);
		Articles.open(project, "again", Annotator.name());
	}

	@AfterEach
	void close() {
		Articles.closeAll();
	}

	/** From the key to the place in the article, and then all hits labelled and undone. */
	@Test
	void findsJumpsAndLabelsAll() throws Exception {
		Keys.press("CTRL+H");
		Shell dialog = Dialogs.await("Search");
		Find.focus(Combo.class, "search.text");
		Keys.type("ferry");
		Screen.picture("search-dialog");
		Keys.press("CR");
		Dialogs.awaitClosed(dialog);
		Table table = results();
		Ui.until("all is found", () -> table.getItemCount() == 3);
		assertEquals(List.of("Ferry", "ferry", "ferry"), Ui.ask(() -> List.of(table.getItem(0).getText(1), table.getItem(1).getText(1), table.getItem(2).getText(1))));
		Find.focus(Table.class, "search.table");
		Screen.picture("search-results");
		Keys.press("END", "CR");
		Ui.until("the place is shown", () -> Ui.page().getActiveEditor() instanceof ArticleEditor editor
				&& editor.document().article().getId().equals("ice") && editor.text().control().getSelectionText().equals("ferry"));

		Find.focus(Table.class, "search.table");
		Ui.run(() -> table.deselectAll());
		Dialogs.start("org.rubricator.ui.search.labelAll");
		Shell ask = Dialogs.await("Label All");
		Table choices = Dialogs.find(ask, Table.class);
		Ui.until("labels are there", () -> choices.getItemCount() > 1);
		Screen.picture("search-label-all");
		Ui.run(() -> {
			for (int i = 0; i < choices.getItemCount(); i++) {
				if (choices.getItem(i).getText().equals("Actor")) {
					choices.setSelection(i);
					choices.notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
				}
			}
		});
		Dialogs.push(ask, "OK");
		Table preview = Find.await(Table.class, "act.preview");
		Screen.picture("search-label-preview");
		Dialogs.push(Objects.requireNonNull(Ui.ask(preview::getShell)), "Label");
		Table receipt = Find.await(Table.class, "act.receipt");
		assertEquals(2, (int) Ui.ask(receipt::getItemCount));
		assertEquals(2, corpus.layer(Annotator.name(), "again").orElseThrow().getSpans().size());
		Dialogs.push(Objects.requireNonNull(Ui.ask(receipt::getShell)), "Undo");
		Ui.until("undone", () -> corpus.layer(Annotator.name(), "again").isEmpty());
	}

	/** Annotations by label, found in the layer and shown in the tree; a jump selects the span. */
	@Test
	void findsAnnotations() throws Exception {
		Shell dialog = Dialogs.open("org.rubricator.ui.search.open", "Search");
		Find.focus(Combo.class, "search.text");
		Ui.run(() -> Find.control(Combo.class, "search.text").orElseThrow().setText(""));
		Dialogs.push(dialog, "Annotations, which contain the text if there is one");
		Dialogs.fill(dialog, "Label:", "Cue");
		Screen.picture("search-annotations");
		Dialogs.push(dialog, "Search");
		Dialogs.awaitClosed(dialog);
		Table table = results();
		Ui.until("it is found", () -> table.getItemCount() == 1);
		assertEquals("Cue", Ui.ask(() -> table.getItem(0).getText(3)));
		Find.focus(Table.class, "search.table");
		Keys.press("HOME", "CR");
		Ui.until("the span is shown", () -> Ui.page().getActiveEditor() instanceof ArticleEditor editor
				&& editor.text().selectedSpan() instanceof Span span && span.getLabel().equals("Cue"));
		Find.focus(StyledText.class, "article.text");
		Keys.press("BS");
		String stale = "before it was changed; F5 searches again";
		Ui.until("the view says that it is no longer so", () -> label().endsWith(stale));
		assertEquals(1, Ui.ask(() -> table.getItemCount()).intValue());
		Screen.picture("search-stale");
		Find.focus(Table.class, "search.table");
		Keys.press("F5");
		Ui.until("it is found no more", () -> label().contains("0 hits") && !label().endsWith(stale) && table.getItemCount() == 0);
	}

	private static String label() {
		return Ui.page().findView("org.eclipse.search.ui.views.SearchView") instanceof ISearchResultViewPart view
				? view.getActivePage().getLabel() : "";
	}

	/** The platform's Find finds in an article, and offers no replacing. */
	@Test
	void findsInTheArticle() throws Exception {
		Keys.press("CTRL+F");
		Shell find = Dialogs.await("Find/Replace");
		Ui.until("it has the focus", () -> find.equals(Ui.display().getActiveShell()));
		Keys.type("monday");
		assertFalse(Dialogs.isEnabled(find, "Replace All"));
		Screen.picture("search-find");
		Keys.press("CR");
		Ui.until("it is found", () -> ((ArticleEditor) Ui.page().getActiveEditor()).text().control().getSelectionText().equals("Monday"));
		Ui.run(find::close);
	}

	private static Table results() {
		return Find.await(Table.class, "search.table");
	}
}
