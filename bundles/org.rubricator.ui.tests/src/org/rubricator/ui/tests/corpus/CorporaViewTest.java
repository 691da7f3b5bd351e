package org.rubricator.ui.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.session.LayerSession;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.WorkState;
import org.rubricator.ui.corpus.Commands;
import org.rubricator.ui.corpus.CorporaView;
import org.rubricator.ui.editor.ArticleEditor;
import org.rubricator.ui.preferences.Annotator;
import org.rubricator.ui.tests.harness.Articles;
import org.rubricator.ui.tests.harness.Find;
import org.rubricator.ui.tests.harness.Keys;
import org.rubricator.ui.tests.harness.Screen;
import org.rubricator.ui.tests.harness.Ui;

/** The tree of corpora follows the files, and problems in them get markers that can be mended. */
@ExtendWith(Screen.class)
class CorporaViewTest {

	private static final String TEXT = "Ferry to run again\n\nMayor Ada Lund said the ferry will sail on Monday.";

	@TempDir
	Path folder;
	private CorpusStore corpus;
	private IProject project;

	@BeforeEach
	void open() throws Exception {
		corpus = CorpusStore.create(folder.resolve("ferry"), CorpusStore.defaultLabels());
		Articles.add(corpus, "again", TEXT);
		Articles.add(corpus, "else", "Nothing else\n\nNothing else happened.");
		project = Articles.project(corpus);
		Ui.run(() -> {
			var intro = Ui.window().getWorkbench().getIntroManager().getIntro();
			if (intro != null) {
				Ui.window().getWorkbench().getIntroManager().closeIntro(intro);
			}
			Ui.page().showView(CorporaView.ID);
			Ui.window().getShell().forceActive();
		});
		Ui.until("the corpus is read", () -> rows().contains("ferry  0 of 2 done"));
	}

	@AfterEach
	void close() {
		Articles.closeAll();
	}

	@Test
	void showsTitlesByOutletAndOpensWithEnter() {
		select("Ferry to run again");
		assertEquals(List.of("ferry  0 of 2 done", "Harbour Echo  0 of 2 done", "Ferry to run again", "Nothing else", "Label set"),
				Ui.ask(this::rows));
		Keys.press("CR");
		Ui.until("the article is open",
				() -> Ui.page().getActiveEditor() instanceof ArticleEditor editor && editor.getTitle().contains("Ferry"));
	}

	@Test
	void markingAsDoneCountsAndIsInTheFile() throws Exception {
		select("Nothing else");
		Ui.run(() -> Commands.run(Ui.window(), "org.rubricator.ui.corpus.mark", Map.of("state", "done")));
		Ui.until("counted", () -> rows().containsAll(
				List.of("ferry  1 of 2 done", "Harbour Echo  1 of 2 done", "Nothing else  done")));
		assertEquals(WorkState.DONE, corpus.layer(Annotator.name(), "else").orElseThrow().getState());
	}

	@Test
	void filterLeavesWhatMatches() {
		Text filter = Ui.ask(() -> Dialogs.all(tree().getParent()).filter(Text.class::isInstance).map(Text.class::cast)
				.findFirst().orElseThrow());
		Ui.run(() -> filter.setText("again ferry"));
		Ui.until("filtered", () -> rows()
				.equals(List.of("ferry  0 of 1 done", "Harbour Echo  0 of 1 done", "Ferry to run again")));
		Ui.run(() -> filter.setText(""));
		Ui.until("all again", () -> rows().contains("ferry  0 of 2 done"));
	}

	@Test
	void newArticlesAppear() throws Exception {
		Articles.add(corpus, "third", "A third one\n\nIt came later.");
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		Ui.until("three", () -> rows().contains("ferry  0 of 3 done"));
	}

	@Test
	void problemsAreMarkedMendedAndCanBeUndone() throws Exception {
		String annotator = Annotator.name();
		int begin = TEXT.indexOf("Mayor");
		Ui.run(() -> {
			try (LayerSession session = LayerSession.open(corpus, "again", annotator)) {
				// A space too much at its end.
				session.execute(session.edits().createSpan("Actor", Parts.of(List.of(new Range(begin, begin + 6)))));
				session.save();
			}
		});
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, new NullProgressMonitor());
		IMarker problem = Stream.of(problems()).filter(marker -> IDE.getMarkerHelpRegistry().hasResolutions(marker))
				.findFirst().orElseThrow();
		assertEquals(annotator, problem.getAttribute("annotator"));
		assertEquals(begin, problem.getAttribute("begin"));

		IMarkerResolution[] fixes = IDE.getMarkerHelpRegistry().getResolutions(problem);
		Ui.run(() -> fixes[0].run(problem));
		project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, new NullProgressMonitor());
		assertEquals(0, problems().length);
		assertEquals(Parts.of(List.of(new Range(begin, begin + 5))),
				corpus.layer(annotator, "again").orElseThrow().getSpans().get(0).getParts());
		Ui.run(() -> {
			try (LayerSession session = LayerSession.open(corpus, "again", annotator)) {
				assertTrue(session.commands().canUndo(), "the fix can be undone");
			}
		});
	}

	@Test
	void unreadableLayerIsMarkedAndCleanTakesMarkersAway() throws Exception {
		Path file = corpus.layerFile(Annotator.name(), "again");
		Files.createDirectories(file.getParent());
		Files.writeString(file, "not a layer");
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, new NullProgressMonitor());
		assertEquals(1, problems().length);
		assertEquals(IMarker.SEVERITY_ERROR, problems()[0].getAttribute(IMarker.SEVERITY));
		assertEquals("not a layer", Files.readString(file), "left as it is");
		Files.delete(file);
		project.build(IncrementalProjectBuilder.CLEAN_BUILD, new NullProgressMonitor());
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		assertEquals(0, problems().length);
	}

	@Test
	void thousandsOfArticlesMakeFewItems() throws Exception {
		for (int i = 0; i < 3000; i++) {
			writeArticle(i);
		}
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		Ui.until("read", () -> rows().contains("ferry  0 of 3002 done"));
		Ui.run(() -> expand("Many  0 of 3000 done"));
		Ui.until("unfolded", () -> rows().stream().anyMatch(row -> row.startsWith("Title")));
		Ui.until("the rest waits until it is in sight", () -> rows().stream().filter(row -> row.startsWith("Title")).count() < 200);
		writeArticle(3000);
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		Ui.until("read again, and still unfolded", () -> rows().contains("Many  0 of 3001 done")
				&& rows().stream().anyMatch(row -> row.startsWith("Title")));
		Ui.until("the rest still waits", () -> rows().stream().filter(row -> row.startsWith("Title")).count() < 200);
	}

	private void writeArticle(int number) throws Exception {
		Path article = Files.createDirectories(corpus.articleFolder("many-" + number));
		Files.writeString(article.resolve("article.xmi"), """
				<?xml version="1.0" encoding="UTF-8"?>
				<article:Article xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
				xmlns:article="http://rubricator.org/article/1" id="many-%d" title="Title %d" outlet="Many"/>
				""".formatted(number, number));
	}

	private IMarker[] problems() throws Exception {
		return project.findMarkers("org.rubricator.ui.problem", true, IResource.DEPTH_INFINITE);
	}

	private static Tree tree() {
		return Find.control(Tree.class, "corpora.tree").orElseThrow();
	}

	private List<String> rows() {
		return Find.control(Tree.class, "corpora.tree").stream().flatMap(tree -> Arrays.stream(tree.getItems()))
				.flatMap(CorporaViewTest::rows).toList();
	}

	/** What has been handed to the tree; reading an item's text would hand it over. */
	private static Stream<String> rows(TreeItem item) {
		return item.getData() == null ? Stream.empty()
				: Stream.concat(Stream.of(item.getText()),
						item.getExpanded() ? Arrays.stream(item.getItems()).flatMap(CorporaViewTest::rows) : Stream.empty());
	}

	private void expand(String row) {
		items(tree().getItems()).filter(item -> item.getText().equals(row)).findFirst().orElseThrow().setExpanded(true);
	}

	private static Stream<TreeItem> items(TreeItem[] items) {
		return Arrays.stream(items).filter(item -> item.getData() != null)
				.flatMap(item -> Stream.concat(Stream.of(item), items(item.getItems())));
	}

	private void select(String title) {
		Ui.until("'" + title + "' is in the tree", () -> {
			items(tree().getItems()).filter(item -> item.getText().startsWith("Harbour Echo"))
					.forEach(item -> item.setExpanded(true));
			return rows().stream().anyMatch(row -> row.startsWith(title));
		});
		Find.focus(Tree.class, "corpora.tree");
		Ui.run(() -> {
			Tree tree = tree();
			tree.setSelection(items(tree.getItems()).filter(item -> item.getText().startsWith(title)).findFirst()
					.orElseThrow());
			tree.notifyListeners(SWT.Selection, null);
		});
	}
}
