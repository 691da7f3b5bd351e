package org.rubricator.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.model.annotation.AnnotationFactory;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.WorkState;
import org.rubricator.ui.editor.ArticleEditor;
import org.rubricator.ui.labels.LabelSetEditor;
import org.rubricator.ui.tests.corpus.Dialogs;
import org.rubricator.ui.tests.harness.Articles;
import org.rubricator.ui.tests.harness.Find;
import org.rubricator.ui.tests.harness.Keys;
import org.rubricator.ui.tests.harness.Screen;
import org.rubricator.ui.tests.harness.Themes;
import org.rubricator.ui.tests.harness.Ui;

/** Edits a label set through its form, and takes annotations along. */
@ExtendWith(Screen.class)
class LabelSetEditorTest {

	private static final String TEXT = "Ferry to run again\n\nMayor Ada Lund said the ferry will sail on Monday.";

	@TempDir
	Path folder;
	private CorpusStore corpus;
	private IProject project;
	private ArticleEditor article;
	private LabelSetEditor editor;

	@BeforeEach
	void open() throws Exception {
		corpus = CorpusStore.create(folder.resolve("ferry"), CorpusStore.defaultLabels());
		Articles.add(corpus, "again", TEXT);
		label("ada", "Claim", "the ferry will sail on Monday");
		label("bo", "Claim", "the ferry will sail");
		project = Articles.project(corpus);
		article = Articles.open(project, "again", "ada");
		Ui.run(() -> {
			Ui.page().showView("org.rubricator.ui.views.palette");
			Ui.page().showView("org.rubricator.ui.views.guideline");
		});
		editor = (LabelSetEditor) Ui.ask(() -> IDE.openEditor(Ui.page(), project.getFile("labels.xmi"), true));
	}

	@AfterEach
	void close() {
		Themes.light();
		Articles.closeAll();
	}

	/** A rename is typed, its annotations are counted and renamed along for everybody, and one undo takes all of it back. */
	@Test
	void renamesALabelWithItsAnnotations() throws Exception {
		Find.focus(Text.class, "labelset.name");
		Keys.press("HOME", "SHIFT+END");
		Keys.type("Statement");
		Ui.until("the editor has unsaved work", editor::isDirty);
		Keys.press("CTRL+Z");
		Ui.until("undo takes the typing back as one", () -> claim().equals("Claim") && !editor.isDirty());
		Keys.press("CTRL+SHIFT+Z");
		Ui.until("redo", () -> claim().equals("Statement"));
		Keys.press("CTRL+S");
		Combo fate = Find.await(Combo.class, "migration.fate");
		assertEquals("2 spans in 2 layers", Ui.ask(() -> Find.control(Label.class, "migration.count").orElseThrow().getText()));
		assertEquals("rename along, to \u201CStatement\u201D", Ui.ask(fate::getText));
		Screen.picture("label-migration");
		Keys.press("CR");
		Ui.until("saved", () -> !editor.isDirty());
		assertEquals("Statement", corpus.labels().getSpanLabels().get(0).getName());
		assertEquals(List.of("Statement", "Statement"), labelsOnDisk());
		Ui.until("the open article shows it", () -> article.document().layer().layer().getSpans().get(0).getLabel().equals("Statement"));

		Ui.run(() -> Ui.page().activate(article));
		Ui.until("the palette follows", () -> palette().contains("Statement"));
		Find.focus(StyledText.class, "article.text");
		Keys.press("CTRL+Z");
		Ui.until("all of it is taken back", () -> labelsOnDisk().equals(List.of("Claim", "Claim")));
		Ui.until("the palette follows back", () -> palette().contains("Claim"));
		Ui.run(() -> Ui.page().activate(editor));
		Ui.until("the form shows what the file says", () -> claim().equals("Claim") && !editor.isDirty());
	}

	/** What a rename touches is listed; an article that is not saved is named, and stays so where the rename is not done. */
	@Test
	void saysWhereAndWhatIsSavedAlong() throws Exception {
		Ui.run(() -> {
			article.execute(article.document().edits().createSpan("Cue", Parts.of(0, 5)));
			Ui.page().activate(editor);
		});
		Find.focus(Text.class, "labelset.name");
		Keys.press("HOME", "SHIFT+END");
		Keys.type("Statement");
		Keys.press("CTRL+S");
		Table places = Find.await(Table.class, "migration.places");
		assertEquals(List.of("Claim 1 ada again", "Claim 1 bo again"), Ui.ask(() -> Arrays.stream(places.getItems())
				.map(item -> String.join(" ", item.getText(0), item.getText(1), item.getText(2), item.getText(3))).toList()));
		Shell dialog = Ui.ask(places::getShell);
		assertTrue(Dialogs.says(dialog, words -> words.contains("is saved with it: " + article.getTitle())));
		Screen.picture("label-migration-unsaved");
		Dialogs.push(dialog, "Cancel");
		Dialogs.awaitClosed(dialog);
		assertTrue(Ui.ask(article::isDirty));
		assertEquals("Claim", corpus.labels().getSpanLabels().get(0).getName());
	}

	/** What is wrong is said while it is typed; it cannot be saved; and a click on it leads there. */
	@Test
	void refusesAKeyThatIsACommand() throws Exception {
		Tree tree = Find.focus(Tree.class, "labelset.tree");
		Keys.press("ARROW_DOWN");
		Ui.until("Actor is shown", () -> Find.control(Text.class, "labelset.name").orElseThrow().getText().equals("Actor"));
		Find.focus(Text.class, "labelset.key");
		Keys.press("HOME", "SHIFT+END");
		Keys.type("g");
		Ui.until("it is said", () -> findings().stream().anyMatch(finding -> finding.contains("show the guideline")));
		Keys.press("HOME", "SHIFT+END", "7");
		Ui.until("all is well", () -> findings().isEmpty());
		Keys.press("CTRL+S");
		Ui.until("saved", () -> !editor.isDirty());
		assertEquals("7", corpus.labels().getSpanLabels().get(1).getKey());
		assertFalse(Ui.ask(tree::isDisposed));

		Ui.run(() -> Ui.page().activate(article));
		Find.focus(StyledText.class, "article.text").getDisplay();
		Ui.run(() -> article.text().control().setSelection(TEXT.indexOf("Lund")));
		Ui.until("the palette has the new key", () -> palette().contains("7"));
		Keys.press("7");
		Ui.until("the key labels", () -> article.document().layer().layer().getSpans().stream().anyMatch(span -> span.getLabel().equals("Actor")));
		Keys.press("G");
		StyledText guideline = Find.await(StyledText.class, "guideline");
		Ui.until("the clause of the label at the caret is on top", () -> guideline.getLine(guideline.getTopIndex()).startsWith("Actor"));
		assertTrue(Ui.ask(() -> guideline.getText().contains("Pronouns count")));
		Screen.picture("guideline");
	}

	@Test
	void picturesInBothThemes() throws Exception {
		picture("label-set-light", "Claim");
		Ui.run(() -> Ui.page().closeAllEditors(false));
		Themes.dark();
		editor = (LabelSetEditor) Ui.ask(() -> IDE.openEditor(Ui.page(), project.getFile("labels.xmi"), true));
		picture("label-set-dark", "Claim");
		picture("label-set-dark-role", "source");
	}

	private void picture(String name, String element) throws Exception {
		Tree tree = Find.focus(Tree.class, "labelset.tree");
		Ui.run(() -> {
			for (TreeItem item : tree.getItems()) {
				for (TreeItem found : java.util.stream.Stream.concat(java.util.stream.Stream.of(item), Arrays.stream(item.getItems())).toList()) {
					if (found.getText().startsWith(element)) {
						tree.setSelection(found);
						tree.notifyListeners(SWT.Selection, new Event());
					}
				}
			}
		});
		Thread.sleep(700);
		assertTrue(Files.size(Screen.picture(name)) > 10_000);
	}

	// ---- what a person sees

	private String claim() {
		return editor.document().labels().getSpanLabels().get(0).getName();
	}

	private List<String> palette() {
		return Arrays.stream(Find.control(Table.class, "labels").orElseThrow().getItems())
				.flatMap(item -> List.of(item.getText(0), item.getText(1)).stream()).toList();
	}

	private List<String> findings() {
		return Arrays.stream(Find.control(Table.class, "labelset.findings").orElseThrow().getItems()).map(TableItem::getText).toList();
	}

	private List<String> labelsOnDisk() throws Exception {
		return List.of(corpus.layer("ada", "again").orElseThrow().getSpans().get(0).getLabel(),
				corpus.layer("bo", "again").orElseThrow().getSpans().get(0).getLabel());
	}

	private void label(String annotator, String label, String quote) throws Exception {
		Layer layer = corpus.newLayer(annotator, corpus.article("again"));
		layer.setState(WorkState.IN_PROGRESS);
		Span span = AnnotationFactory.eINSTANCE.createSpan();
		span.setId("s1");
		span.setLabel(label);
		span.setParts(Parts.parse(TEXT.indexOf(quote) + "-" + (TEXT.indexOf(quote) + quote.length())));
		layer.getSpans().add(span);
		corpus.saveLayer(layer);
	}
}
