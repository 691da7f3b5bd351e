package org.rubricator.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.corpus.Assignments;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.model.annotation.WorkState;
import org.rubricator.model.corpus.Corpus;
import org.rubricator.ui.editor.ArticleEditor;
import org.rubricator.ui.editor.EditorOpener;
import org.rubricator.ui.tests.harness.Articles;
import org.rubricator.ui.tests.harness.Find;
import org.rubricator.ui.tests.harness.Keys;
import org.rubricator.ui.tests.harness.Screen;
import org.rubricator.ui.tests.harness.Ui;

/** How far one is: states, saving by itself, time, assignments, progress; and two windows on the same layer. */
@ExtendWith(Screen.class)
class WorkStateTest {

	private static final String TEXT = "Ferry to run again\n\nMayor Ada Lund said the ferry will sail on Monday.";

	@TempDir
	Path folder;
	private CorpusStore corpus;
	private IProject project;
	private ArticleEditor editor;

	@BeforeEach
	void open() throws Exception {
		corpus = CorpusStore.create(folder.resolve("ferry"), CorpusStore.defaultLabels());
		Articles.add(corpus, "a", TEXT);
		Articles.add(corpus, "b", "Not mine\n\nNothing else happened.");
		Articles.add(corpus, "c", "Mine as well\n\nNothing more happened.");
		Corpus description = corpus.corpus();
		Assignments assignments = Assignments.of(description);
		assignments.set("ada", "a", true);
		assignments.set("ada", "c", true);
		assignments.applyTo(description);
		corpus.saveCorpus(description);
		project = Articles.project(corpus);
		editor = Articles.open(project, "a", "ada");
	}

	@AfterEach
	void close() throws Exception {
		preferences().remove("autosave");
		preferences().remove("measureTime");
		Articles.closeAll();
	}

	/** A step is saved by itself and the time is in the file; the view counts it; the next article is an assigned one. */
	@Test
	void savesByItselfAndCounts() throws Exception {
		preferences().put("autosave", "STEP");
		preferences().put("measureTime", "true");
		Ui.run(() -> Ui.page().showView("org.rubricator.ui.views.corpusProgress"));
		Tree tree = Find.await(Tree.class, "progress");
		Find.focus(StyledText.class, "article.text");
		Ui.run(() -> editor.text().control().setSelection(TEXT.indexOf("Lund")));
		Keys.press("2");
		Thread.sleep(1_100); // a second of work
		Keys.press("D");
		Ui.until("it is saved without being told to", () -> !editor.isDirty() && corpus.layer("ada", "a")
				.filter(layer -> layer.getSpans().size() == 1 && layer.getSpans().get(0).isFlagged()).isPresent());
		assertTrue(corpus.layer("ada", "a").orElseThrow().getSecondsWorked() >= 1);
		assertTrue(Ui.ask(() -> Find.control(Label.class, "article.head").orElseThrow().getText()).contains("saved by itself"));
		Keys.press("CTRL+CR");
		Ui.until("the view counts it", () -> cells(tree, "ada").subList(0, 9)
				.equals(List.of("ada  2 articles assigned", "1", "0", "1", "0", "1", "1", "0", "1")));
		assertEquals("1 min", Ui.ask(() -> cells(tree, "ada")).get(9));
		assertTrue(Ui.ask(() -> cells(tree, "ada")).get(10).endsWith(" min"), "an estimate is there as soon as time was measured");
		Screen.picture("corpus-progress");

		Keys.press("SHIFT+PAGE_DOWN");
		Ui.until("the next assigned article is open", () -> Ui.page().getActiveEditor() instanceof ArticleEditor next
				&& next.text() != null && next.document().article().getId().equals("c"));
	}

	/** Locked is locked until it is unlocked; all states are one command away. */
	@Test
	void locksAndUnlocks() throws Exception {
		Ui.run(() -> editor.text().control().setSelection(TEXT.indexOf("Lund")));
		mark("locked");
		Ui.until("locked", () -> editor.document().isLocked());
		Keys.press("2");
		assertEquals(0, Ui.ask(() -> editor.document().layer().spans().size()));
		mark("in-progress");
		Ui.until("unlocked", () -> editor.document().layer().layer().getState() == WorkState.IN_PROGRESS);
		Keys.press("2");
		Ui.until("it can be labelled again", () -> editor.document().layer().spans().size() == 1);
	}

	/** Two windows on the same layer show the same at once, and undo in one undoes in the other. */
	@Test
	void twoWindowsShowTheSameModel() throws Exception {
		IWorkbenchWindow second = Ui.ask(() -> PlatformUI.getWorkbench().openWorkbenchWindow(null));
		try {
			ArticleEditor other = Ui.ask(() -> EditorOpener.open(second.getActivePage(), project, "a", "ada"));
			Ui.until("it is open there", () -> other.text() != null);
			assertNotSame(editor, other);
			assertSame(Ui.ask(() -> editor.document().session()), Ui.ask(() -> other.document().session()));
			Ui.run(() -> {
				Ui.window().getShell().forceActive();
				Ui.page().activate(editor);
				editor.text().control().setSelection(TEXT.indexOf("Lund"));
				editor.text().control().setFocus();
			});
			Ui.until("the first window has the focus", () -> editor.text().control().isFocusControl());
			Keys.press("2");
			Ui.until("both have unsaved work and the span", () -> editor.isDirty() && other.isDirty()
					&& other.document().layer().spans().size() == 1);
			Ui.run(() -> other.document().session().undo());
			Ui.until("neither has", () -> !editor.isDirty() && !other.isDirty() && editor.document().layer().spans().size() == 0);
		} finally {
			Ui.run(() -> {
				second.getActivePage().closeAllEditors(false);
				second.close();
			});
		}
		Ui.run(() -> editor.document().session().redo());
		Ui.until("what is left goes on", () -> editor.isDirty());
	}

	private void mark(String state) {
		Ui.run(() -> {
			Ui.page().activate(editor);
			var command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand("org.rubricator.ui.corpus.mark");
			Ui.window().getService(IHandlerService.class)
					.executeCommand(ParameterizedCommand.generateCommand(command, Map.of("state", state)), null);
		});
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode("org.rubricator.ui");
	}

	private static List<String> cells(Tree tree, String annotator) {
		for (TreeItem corpus : tree.getItems()) {
			for (TreeItem item : corpus.getItems()) {
				if (item.getText(0).startsWith(annotator)) {
					return java.util.stream.IntStream.range(0, tree.getColumnCount()).mapToObj(item::getText).toList();
				}
			}
		}
		return Collections.nCopies(11, "not there");
	}
}
