package org.rubricator.ui.tests.families;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Origin;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.corpus.FamilyDecision;
import org.rubricator.ui.corpus.CorpusProjects;
import org.rubricator.ui.corpus.SampleCorpus;
import org.rubricator.ui.editor.ArticleEditor;
import org.rubricator.ui.tests.corpus.Dialogs;
import org.rubricator.ui.tests.harness.Articles;
import org.rubricator.ui.tests.harness.Find;
import org.rubricator.ui.tests.harness.Keys;
import org.rubricator.ui.tests.harness.Screen;
import org.rubricator.ui.tests.harness.Themes;
import org.rubricator.ui.tests.harness.Ui;

/** The same words in several articles, in the real workbench: labels taken over, families decided about, quotations followed. */
@ExtendWith(Screen.class)
class FamiliesTest {

	private static final String SAID = "\u201cThe sea does not wait for committees to agree,\u201d said Mayor Ada Lund on Monday evening";
	private static final String STORY = SAID + ", and the council then voted to build the barrier that the engineers of the "
			+ "harbour had asked for since the flood of last winter.";

	@TempDir
	Path folder;

	@BeforeEach
	void show() {
		Ui.run(() -> Ui.window().getShell().forceActive());
	}

	@AfterEach
	void close() {
		Themes.light();
		Ui.run(() -> Ui.window().getWorkbench().showPerspective("org.rubricator.ui.perspective.annotate", Ui.window()));
		Articles.closeAll();
	}

	/** P and Enter propose a claim where its words stand; Ctrl+Z in that article takes it back as a whole. */
	@Test
	void takesALabelOverAndUndoesIt() throws Exception {
		CorpusStore corpus = corpus();
		IProject project = Articles.project(corpus);
		ArticleEditor first = Articles.open(project, "first", "ada");
		int begin = first.document().text().indexOf("the council");
		Ui.run(() -> first.text().control().setSelection(begin, begin + "the council".length()));
		Keys.press("2", "CTRL+S");
		Ui.until("saved", () -> !first.isDirty());
		Keys.press("P");
		Table table = Find.await(Table.class, "propagation.table");
		Ui.until("one article is ticked", () -> table.getItemCount() == 1 && table.getItem(0).getChecked());
		Keys.press("CR");
		Ui.until("it is proposed in the other article", () -> corpus.layer("ada", "second").map(FamiliesTest::isProposed).orElse(false));
		assertEquals("the council", corpus.layer("ada", "second").orElseThrow().getSpans().get(0).getParts().quote(corpus.text("second")));
		ArticleEditor second = Articles.open(project, "second", "ada");
		Ui.until("it is shown", () -> second.document() != null && second.document().layer().spans().size() == 1);
		Keys.press("CTRL+Z");
		Ui.until("it is gone", () -> second.document().layer().spans().size() == 0);
		Ui.until("it is gone from the file",
				() -> corpus.layer("ada", "second").map(layer -> layer.getSpans().isEmpty()).orElse(true));
	}

	/** A member is split off, which is kept with the corpus; Ctrl+Z puts it back; together with another it is kept too. */
	@Test
	void splitsAndMergesFamilies() throws Exception {
		CorpusStore corpus = corpus();
		Articles.project(corpus);
		Ui.run(() -> Ui.window().getWorkbench().showPerspective("org.rubricator.ui.perspective.families", Ui.window()));
		Ui.run(() -> Ui.page().showView("org.rubricator.ui.families"));
		Tree tree = Find.await(Tree.class, "families.tree");
		Ui.until("a family of two is there", () -> tree.getItemCount() > 0 && tree.getItem(0).getItemCount() == 2
				&& tree.getItem(0).getExpanded());
		select(tree, () -> List.of(tree.getItem(0).getItem(1)));
		act("Split Off");
		Ui.until("they are apart", () -> corpus.corpus().getFamilyDecisions().size() == 1
				&& tree.getItem(0).getText().startsWith("Pairs of no family"));
		FamilyDecision decision = corpus.corpus().getFamilyDecisions().get(0);
		assertEquals(List.of("second"), decision.getArticles());
		assertEquals(List.of("first"), decision.getOthers());
		Find.focus(Tree.class, "families.tree");
		Keys.press("CTRL+Z");
		Ui.until("they are a family again",
				() -> corpus.corpus().getFamilyDecisions().isEmpty() && tree.getItem(0).getItemCount() == 2);
	}

	/** A quotation is followed from its cell to its words. */
	@Test
	void jumpsFromACellOfAQuotationToItsWords() throws Exception {
		Articles.project(corpus());
		Ui.run(() -> Ui.window().getWorkbench().showPerspective("org.rubricator.ui.perspective.families", Ui.window()));
		Ui.run(() -> Ui.page().showView("org.rubricator.ui.quotes"));
		Ui.until("the quotation is there", () -> Find.control(Table.class, "quotes.table").filter(table -> table.getItemCount() == 1
				&& table.getColumnCount() == 3).isPresent());
		Table table = Find.focus(Table.class, "quotes.table");
		Ui.run(() -> {
			var bounds = table.getItem(0).getBounds(2);
			Event click = new Event();
			click.type = org.eclipse.swt.SWT.MouseDoubleClick;
			click.button = 1;
			click.x = bounds.x + 10;
			click.y = bounds.y + bounds.height / 2;
			table.notifyListeners(org.eclipse.swt.SWT.MouseDoubleClick, click);
		});
		Ui.until("its article is open at the words", () -> Ui.page().getActiveEditor() instanceof ArticleEditor editor
				&& editor.text() != null && editor.text().selection() != null
				&& editor.document().text().startsWith("The sea", editor.text().selection().begin()));
	}

	/** Pictures to be looked at: the sample corpus in all views of the perspective, in both themes. */
	@Test
	void pictures() throws Exception {
		Ui.run(SampleCorpus::open);
		Ui.until("the sample is open", () -> CorpusProjects.all().size() == 1 && Ui.page().getActiveEditor() instanceof ArticleEditor
				&& Ui.window().getWorkbench().getIntroManager().getIntro() == null);
		// Which article the sample opens with depends on what other tests have marked as done.
		Articles.open(CorpusProjects.all().get(0), "council-says-yes", "ada");
		Ui.run(() -> Ui.window().getWorkbench().showPerspective("org.rubricator.ui.perspective.families", Ui.window()));
		Tree tree = Find.await(Tree.class, "families.tree");
		Ui.until("families are there", () -> tree.getItemCount() > 0 && tree.getItem(0).getItemCount() == 3);
		select(tree, () -> List.of(tree.getItem(0)));
		Ui.until("compared", () -> Find.control(StyledText.class, "families.second").filter(text -> text.getCharCount() > 0).isPresent());
		Ui.run(() -> {
			ArticleEditor editor = (ArticleEditor) Ui.page().getActiveEditor();
			editor.text().control().setSelection(editor.document().text().indexOf("stop drowning"));
			Ui.page().showView("org.rubricator.ui.elsewhere");
		});
		Ui.until("elsewhere is shown", () -> Find.control(Table.class, "elsewhere.table").filter(table -> table.getItemCount() > 1).isPresent());
		picture("families-light");
		Ui.run(() -> {
			Ui.page().showView("org.rubricator.ui.conflicts");
			Ui.page().showView("org.rubricator.ui.quotes");
		});
		Ui.until("quotations are there", () -> Find.control(Table.class, "quotes.table").filter(table -> table.getItemCount() > 2).isPresent());
		Ui.until("disagreements are there", () -> Find.control(Table.class, "conflicts.table").filter(table -> table.getItemCount() > 2).isPresent());
		picture("quotes-light");
		Ui.run(() -> Ui.window().getWorkbench().showPerspective("org.rubricator.ui.perspective.annotate", Ui.window()));
		Find.focus(StyledText.class, "article.text");
		Keys.press("CTRL+A", "P");
		Find.await(Table.class, "propagation.table");
		picture("propagation-light");
		Keys.press("ESC");
		Dialogs.start("org.rubricator.ui.corpus.export");
		Ui.until("the wizard is there", () -> shell("Export").isPresent());
		push(shell("Export").orElseThrow(), "&Next >");
		Ui.run(() -> combo(shell("Export").orElseThrow(), "Into folds for cross-validation, a file each"));
		picture("wizard-split-light");
		push(shell("Export").orElseThrow(), "Cancel");
		// A theme that is taken back leaves traces, so the dark pictures come last.
		Themes.dark();
		Ui.run(() -> Ui.window().getWorkbench().showPerspective("org.rubricator.ui.perspective.families", Ui.window()));
		picture("quotes-dark");
		Ui.run(() -> Ui.page().showView("org.rubricator.ui.families"));
		picture("families-dark");
	}

	private static boolean isProposed(Layer layer) {
		return layer.getSpans().stream().anyMatch(span -> span.getVerdict() == Verdict.PROPOSED && span.getOrigin() == Origin.PROPAGATED);
	}

	private CorpusStore corpus() throws IOException {
		CorpusStore corpus = CorpusStore.create(folder.resolve("barrier"), CorpusStore.defaultLabels());
		Articles.add(corpus, "first", "Council votes\n\n" + STORY);
		Articles.add(corpus, "second", "Barrier comes\n\nA reader writes.\n\n" + STORY);
		Articles.add(corpus, "third", "Something else\n\nIt rained.");
		return corpus;
	}

	private interface Items {
		List<TreeItem> of();
	}

	private static void select(Tree tree, Items items) {
		Ui.run(() -> {
			tree.setSelection(items.of().toArray(TreeItem[]::new));
			Event event = new Event();
			event.item = items.of().get(0);
			tree.notifyListeners(org.eclipse.swt.SWT.Selection, event);
		});
	}

	private static void act(String name) {
		Ui.run(() -> {
			IViewPart view = Ui.page().findView("org.rubricator.ui.families");
			ActionContributionItem item = Arrays.stream(view.getViewSite().getActionBars().getToolBarManager().getItems())
					.filter(ActionContributionItem.class::isInstance).map(ActionContributionItem.class::cast)
					.filter(candidate -> candidate.getAction().getText().equals(name)).findFirst().orElseThrow();
			assertTrue(item.getAction().isEnabled(), name + " is possible");
			item.getAction().run();
		});
	}

	private static java.util.Optional<Shell> shell(String title) {
		return Ui.ask(() -> Arrays.stream(Ui.display().getShells())
				.filter(shell -> shell.isVisible() && shell.getText().equals(title)).findFirst());
	}

	private static void push(Shell shell, String name) {
		Ui.until(name + " can be pushed", () -> button(shell, name).filter(Button::isEnabled).isPresent());
		Ui.run(() -> button(shell, name).orElseThrow().notifyListeners(org.eclipse.swt.SWT.Selection, null));
	}

	private static void combo(Composite parent, String choice) {
		for (org.eclipse.swt.widgets.Control child : parent.getChildren()) {
			if (child instanceof org.eclipse.swt.widgets.Combo combo && Arrays.asList(combo.getItems()).contains(choice)) {
				combo.setText(choice);
			} else if (child instanceof Composite inner) {
				combo(inner, choice);
			}
		}
	}

	private static java.util.Optional<Button> button(Composite parent, String name) {
		return Arrays.stream(parent.getChildren()).flatMap(child -> child instanceof Button button && button.getText().equals(name)
				? java.util.stream.Stream.of(button)
				: child instanceof Composite inner ? button(inner, name).stream() : java.util.stream.Stream.<Button>empty()).findFirst();
	}

	private static void picture(String name) throws Exception {
		Ui.run(() -> {
			while (Ui.display().readAndDispatch()) {
				// let everything be painted
			}
		});
		Thread.sleep(900);
		assertTrue(Files.size(Screen.picture(name)) > 10_000);
	}
}
