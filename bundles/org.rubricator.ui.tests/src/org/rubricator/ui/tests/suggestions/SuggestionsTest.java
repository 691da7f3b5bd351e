package org.rubricator.ui.tests.suggestions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.change.AnnotationState;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.exchange.ImportOperation;
import org.rubricator.core.exchange.ImportRequest;
import org.rubricator.core.exchange.Importers;
import org.rubricator.model.annotation.Attributes;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.ui.editor.ArticleEditor;
import org.rubricator.ui.preferences.Annotator;
import org.rubricator.ui.tests.corpus.Dialogs;
import org.rubricator.ui.tests.harness.Articles;
import org.rubricator.ui.tests.harness.Find;
import org.rubricator.ui.tests.harness.Keys;
import org.rubricator.ui.tests.harness.Screen;
import org.rubricator.ui.tests.harness.Ui;

/** A page is suggested on, and the proposals are decided on by key and many at a time. */
@ExtendWith(Screen.class)
class SuggestionsTest {

	private static final String STORY = "<p>The council of Port Ostrel voted on Tuesday to build a tidal barrier across the mouth of "
			+ "the river, after a debate of five hours in which engineers warned that the ground was not known well enough.</p>"
			+ "<p>Councillors approved the plan by 27 votes to 22. The mayor said that the city had decided to stop drowning, and "
			+ "that work on the north pier would begin before the winter.</p>";

	@TempDir
	Path folder;
	private CorpusStore corpus;
	private IProject project;
	private List<String> articles;

	@BeforeEach
	void importTwoPages() throws IOException {
		corpus = CorpusStore.create(folder.resolve("gauge"), CorpusStore.defaultLabels());
		for (String name : List.of("Barrier", "Budget")) {
			Files.writeString(folder.resolve(name + ".html"), "<html lang=en><head><title>" + name + " passed - The Gauge</title>"
					+ "<meta property=og:site_name content='The Gauge'></head><body><nav class=menu><a href=/>Home</a> <a href=/w>World</a></nav>"
					+ "<article><h1>" + name + " passed</h1><div class=byline>By Ann Lee</div>" + STORY + "<p>This is about the " + name + " alone.</p></article>"
					+ "<aside class=related><h3>Related content</h3><ul><li><a href=/1>Five villages below the dam are told to leave tonight</a></li></ul></aside>"
					+ "<footer><p>© 2024 The Gauge. All rights reserved.</p></footer></body></html>");
		}
		articles = new ImportOperation(corpus, Importers.fromServices())
				.run(new ImportRequest(List.of("Barrier.html", "Budget.html"), folder, null, Map.of(), null), null).added();
		project = Articles.project(corpus);
	}

	@AfterEach
	void close() {
		Articles.closeAll();
	}

	private static long count(ArticleEditor editor, Verdict verdict) {
		return Ui.ask(() -> editor.document().layer().layer().getSpans().stream().filter(span -> span.getVerdict() == verdict).count());
	}

	@Test
	void proposalsAreReviewedByKeyAndAcceptedFromAScoreOn() throws IOException {
		ArticleEditor editor = Articles.open(project, articles.get(0), "ada");
		Keys.press("CTRL+SHIFT+G");
		Ui.until("there are proposals, and the first is at hand", () -> count(editor, Verdict.PROPOSED) > 4 && editor.text().selectedSpan() != null);
		long proposed = count(editor, Verdict.PROPOSED);
		assertEquals("Home World", Ui.ask(() -> editor.text().selectedSpan().getParts().quote(editor.document().text())));
		assertTrue(Ui.ask(() -> editor.text().selectedSpan().getReason()).contains("same block on 2 pages of this outlet"));
		Screen.picture("suggestions-proposed");
		Keys.press("CR");
		Ui.until("the first is accepted, the next at hand", () -> count(editor, Verdict.ACCEPTED) == 1
				&& editor.text().selectedSpan().getVerdict() == Verdict.PROPOSED);
		Keys.press("BS");
		Ui.until("the second is rejected", () -> count(editor, Verdict.REJECTED) == 1);
		Keys.press("CTRL+SHIFT+G");
		Ui.until("nothing is proposed again", () -> count(editor, Verdict.PROPOSED) == proposed - 2);

		Dialogs.start("org.rubricator.ui.acceptProposals");
		Spinner score = Find.focus(Spinner.class, "accept.score");
		Shell dialog = Ui.ask(score::getShell);
		Ui.run(() -> score.setSelection(0));
		Screen.picture("suggestions-accept");
		Keys.press("CR");
		Ui.until("the dialog is closed", dialog::isDisposed);
		Ui.until("the rest is accepted", () -> count(editor, Verdict.PROPOSED) == 0);
		assertEquals(proposed - 1, count(editor, Verdict.ACCEPTED));
		Find.focus(StyledText.class, "article.text");
		Keys.press("CTRL+Z");
		Ui.until("one step takes it back", () -> count(editor, Verdict.PROPOSED) == proposed - 2);
		assertEquals(1, Arrays.stream(Ui.page().getEditorReferences()).count());
	}

	@Test
	void whatIsDecidedIsLearnedInTheBackgroundOnceItIsSaved() throws IOException {
		ArticleEditor editor = Articles.open(project, articles.get(0), Annotator.name());
		Keys.press("CTRL+SHIFT+G");
		Ui.until("there are proposals, and the first is at hand", () -> count(editor, Verdict.PROPOSED) > 4 && editor.text().selectedSpan() != null);
		Keys.press("CR");
		Ui.until("the first is accepted", () -> count(editor, Verdict.ACCEPTED) == 1);
		Path learned = corpus.folder().resolve(".learned").resolve("boilerplate-" + Annotator.name() + ".tsv");
		assertTrue(!Files.exists(learned) || !Files.readString(learned).contains("navigation"), "nothing is learned before it is saved");
		Keys.press("CTRL+S");
		Ui.until("the menu is learned", () -> Files.exists(learned) && Files.readString(learned).contains("\tnavigation\tnavigation\n"));
	}

	/** On a system without a browser the view says so, and that is tested there. */
	@Test
	void thePageBesideTheTextKeepsWithTheCaret() throws IOException {
		ArticleEditor editor = Articles.open(project, articles.get(0), "ada");
		Ui.run(() -> Ui.page().showView("org.rubricator.ui.page"));
		Ui.until("the page or the reason why there is none is shown", () -> Find.control(Browser.class, "page.browser").isPresent()
				|| Find.control(Label.class, "page.message").map(label -> label.getText().startsWith("Pages cannot be shown here")).orElse(false));
		Browser browser = Ui.ask(() -> Find.control(Browser.class, "page.browser").orElse(null));
		if (browser == null) {
			return;
		}
		int place = Ui.ask(() -> editor.document().text().indexOf("Councillors"));
		Ui.run(() -> editor.text().goTo(place + 5));
		Ui.until("the block at the caret is marked", () -> browser.getUrl().endsWith("#t" + place));
		Screen.picture("page-beside-text");
		click(browser, 40, 12); // the page is scrolled to the block that is marked
		Ui.until("a click in the page puts the caret there", () -> editor.text().caret() == place);
		assertTrue(Ui.ask(browser::getUrl).startsWith("file:"), "the page stays");
	}

	@Test
	void aBlockIsProposedOnAllPagesAndDecidedForTheOutlet() throws IOException {
		ArticleEditor editor = Articles.open(project, articles.get(0), "ada");
		int menu = Ui.ask(() -> editor.document().text().indexOf("Home World"));
		Ui.run(() -> {
			var span = editor.document().edits().create(AnnotationState.span("s1", "Boilerplate", Parts.of(menu, menu + 10))
					.withAttributes(Attributes.NONE.with("kind", "navigation")));
			editor.execute(span);
			editor.text().goTo(menu + 2);
		});
		Dialogs.start("org.rubricator.ui.spreadBlock");
		Table found = Find.focus(Table.class, "spread.table");
		assertEquals(1, Ui.ask(found::getItemCount).intValue());
		Screen.picture("spread-preview");
		Shell dialog = Ui.ask(found::getShell);
		Keys.press("CR");
		Ui.until("the dialog is closed", dialog::isDisposed);
		Ui.until("the other page has the proposal", () -> corpus.layer("ada", articles.get(1)).map(layer -> layer.getSpans().size() == 1
				&& layer.getSpans().get(0).getVerdict() == Verdict.PROPOSED).orElse(false));

		Ui.run(() -> Ui.window().getWorkbench().showPerspective("org.rubricator.ui.perspective.boilerplate", Ui.window()));
		Table rows = Find.focus(Table.class, "templates.table");
		Ui.until("the block is a row of the outlet", () -> rows.getItemCount() == 1 && rows.getItem(0).getText(1).equals("2"));
		Ui.run(() -> {
			rows.select(0);
			rows.notifyListeners(SWT.Selection, null);
		});
		Screen.picture("boilerplate-perspective");
		assertEquals("1", Ui.ask(() -> rows.getItem(0).getText(2)), "open on one page");
		Ui.run(() -> ((ActionContributionItem) Ui.page().findView("org.rubricator.ui.templates").getViewSite().getActionBars()
				.getToolBarManager().getItems()[0]).getAction().run());
		Ui.until("it is accepted on all pages, and the row says so", () -> rows.getItemCount() == 1 && rows.getItem(0).getText(2).equals("0")
				&& rows.getItem(0).getText(3).equals("2"));
		Ui.run(() -> Ui.window().getWorkbench().showPerspective("org.rubricator.ui.perspective.annotate", Ui.window()));
	}

	private static void click(Control control, int x, int y) {
		Ui.run(() -> {
			Point point = control.toDisplay(x, y);
			for (int type : new int[] { SWT.MouseMove, SWT.MouseDown, SWT.MouseUp }) {
				Event event = new Event();
				event.type = type;
				event.x = point.x;
				event.y = point.y;
				event.button = type == SWT.MouseMove ? 0 : 1;
				Ui.display().post(event);
			}
		});
	}
}
