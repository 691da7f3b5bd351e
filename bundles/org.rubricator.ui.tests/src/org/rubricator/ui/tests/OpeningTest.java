package org.rubricator.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.IGotoMarker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.corpus.LayerLock;
import org.rubricator.core.session.LayerSession;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.WorkState;
import org.rubricator.ui.editor.ArticleEditor;
import org.rubricator.ui.editor.EditorOpener;
import org.rubricator.ui.tests.harness.Articles;
import org.rubricator.ui.tests.harness.Find;
import org.rubricator.ui.tests.harness.Keys;
import org.rubricator.ui.tests.harness.Screen;
import org.rubricator.ui.tests.harness.Ui;

/** What an editor does with layers that it may not or cannot change, and how one gets to it. */
@ExtendWith(Screen.class)
class OpeningTest {

	private static final String TEXT = "Ferry to run again\n\nMayor Ada Lund said the ferry will sail.";

	@TempDir
	Path folder;
	private CorpusStore corpus;
	private IProject project;

	@BeforeEach
	void make() throws Exception {
		corpus = CorpusStore.create(folder.resolve("opening"), CorpusStore.defaultLabels());
		Articles.add(corpus, "again", TEXT);
	}

	@AfterEach
	void close() {
		Articles.closeAll();
	}

	private ArticleEditor open() {
		project = Articles.project(corpus);
		return Articles.open(project, "again", "ada");
	}

	private static String message() {
		Composite bar = Find.await(Composite.class, "article.message");
		return Ui.ask(() -> Arrays.stream(bar.getChildren()).filter(Label.class::isInstance)
				.map(label -> ((Label) label).getText()).collect(Collectors.joining()));
	}

	private static void assertReadOnly(ArticleEditor editor) {
		int before = Ui.ask(() -> editor.document().layer().spans().size());
		Keys.press("CTRL+ARROW_RIGHT", "1", "D", "BS");
		assertEquals(before, Ui.ask(() -> editor.document().layer().spans().size()));
		assertFalse(Ui.ask(editor::isDirty));
	}

	@Test
	void aLayerThatCannotBeReadIsSaidSoAndLeftAsItIs() throws Exception {
		Path file = corpus.layerFile("ada", "again");
		Files.createDirectories(file.getParent());
		Files.writeString(file, "<<<<<<< ours");
		ArticleEditor editor = open();
		assertTrue(message().contains("annotations/ada/again.xmi"), message());
		assertEquals(TEXT, Ui.ask(() -> editor.text().control().getText()));
		assertReadOnly(editor);
		assertEquals("<<<<<<< ours", Files.readString(file));
	}

	@Test
	void anArticleThatCannotBeReadIsSaidSo() throws Exception {
		Files.writeString(corpus.articleFolder("again").resolve("article.xmi"), "broken");
		project = Articles.project(corpus);
		ArticleEditor editor = Ui.ask(() -> EditorOpener.open(Ui.page(), project, "again", "ada"));
		assertNull(editor.document());
		assertFalse(message().isBlank());
	}

	@Test
	void aLayerThatSomebodyElseHasOpenIsShownToBeRead() throws Exception {
		try (LayerLock lock = corpus.lock("ada", "again")) {
			ArticleEditor editor = open();
			assertTrue(message().contains("open elsewhere"), message());
			assertReadOnly(editor);
		}
	}

	@Test
	void aLockedLayerIsShownToBeRead() throws Exception {
		Layer layer = corpus.newLayer("ada", corpus.article("again"));
		layer.setState(WorkState.LOCKED);
		corpus.saveLayer(layer);
		ArticleEditor editor = open();
		assertTrue(message().contains("locked"), message());
		assertReadOnly(editor);
	}

	@Test
	void whatWasNotSavedComesBack() throws Exception {
		try (LayerSession session = LayerSession.open(corpus, "again", "ada")) {
			session.execute(session.edits().createSpan("Actor", Parts.of(20, 25)));
		}
		ArticleEditor editor = open();
		assertTrue(message().contains("restored"), message());
		assertTrue(Ui.ask(editor::isDirty));
		assertEquals(1, Ui.ask(() -> editor.document().layer().spans().size()).intValue());
		Keys.press("CTRL+S");
		Ui.until("saved", () -> !editor.isDirty());
		assertEquals(1, corpus.layer("ada", "again").orElseThrow().getSpans().size());
	}

	@Test
	void everyFileOfTheLayerLeadsToOneEditorAndMarkersIntoIt() throws Exception {
		ArticleEditor editor = open();
		Keys.press("2", "CTRL+S");
		Ui.until("saved", () -> !editor.isDirty() && editor.document().layer().spans().size() == 1);
		IFile layer = project.getFile("annotations/ada/again.xmi");
		Ui.until("the workspace sees the file", layer::exists);
		IEditorPart other = Ui.ask(() -> IDE.openEditor(Ui.page(), layer));
		assertSame(editor, other);
		assertEquals(1, Ui.ask(() -> Ui.page().getEditorReferences().length).intValue());

		IMarker marker = layer.createMarker(IMarker.PROBLEM);
		marker.setAttribute("begin", TEXT.indexOf("Lund"));
		marker.setAttribute("end", TEXT.indexOf("Lund") + 4);
		Ui.run(() -> editor.getAdapter(IGotoMarker.class).gotoMarker(marker));
		assertEquals("Lund", Ui.ask(() -> Find.control(StyledText.class, "article.text").orElseThrow().getSelectionText()));
		layer.deleteMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO);
	}
}
