package org.rubricator.ui.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.ui.corpus.CorpusProjects;
import org.rubricator.ui.preferences.Annotator;
import org.rubricator.ui.tests.harness.Articles;
import org.rubricator.ui.tests.harness.Keys;
import org.rubricator.ui.tests.harness.Screen;
import org.rubricator.ui.tests.harness.Ui;

/** From nothing to a training file through the wizards alone. */
@ExtendWith(Screen.class)
class WizardsTest {

	@TempDir
	Path folder;

	private final String annotator = Annotator.name();

	@AfterEach
	void close() {
		Annotator.choose(annotator);
		Articles.closeAll();
	}

	@Test
	void makesImportsAndExports() throws Exception {
		Shell make = Dialogs.open("org.rubricator.ui.corpus.new", "New Corpus");
		assertFalse(Dialogs.isEnabled(make, "Finish"));
		Screen.picture("wizard-new");
		Dialogs.fill(make, "In folder:", folder.toString());
		Dialogs.fill(make, "You label as:", "a/b");
		Dialogs.fill(make, "Name:", "ferry");
		Ui.until("the reason is said", () -> Dialogs.says(make, text -> text.contains("name of a folder")));
		assertFalse(Dialogs.isEnabled(make, "Finish"));
		Dialogs.fill(make, "You label as:", "ada");
		Dialogs.push(make, "Finish");
		Dialogs.awaitClosed(make);
		Ui.until("the corpus is open", () -> CorpusProjects.all().size() == 1);
		CorpusStore corpus = CorpusStore.open(folder.resolve("ferry"));
		assertEquals("ada", corpus.corpus().getAnnotators().get(0).getName());

		importPages(corpus);
		importAnnotations(corpus);
		export(corpus);
		exportFolder();
	}

	private void importPages(CorpusStore corpus) throws Exception {
		Path pages = Files.createDirectories(folder.resolve("pages"));
		Files.writeString(pages.resolve("one.html"), """
				<html lang="en"><head><title>Ferry to run again</title></head>
				<body><h1>Ferry to run again</h1><p>The ferry will sail on Monday, said the mayor.</p></body></html>""");
		Files.writeString(pages.resolve("two.txt"), "Second story\n\nNothing else happened on the quay that day.");
		Files.writeString(pages.resolve("empty.html"), "");
		Shell shell = Dialogs.open("org.rubricator.ui.corpus.import", "Import Articles");
		assertFalse(Dialogs.isEnabled(shell, "Finish"));
		Ui.run(() -> {
			Clipboard clipboard = new Clipboard(Ui.display());
			clipboard.setContents(new Object[] { pages.toString() }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		});
		List sources = Dialogs.find(shell, List.class);
		Dialogs.push(shell, "Paste");
		Ui.until("pasted", () -> sources.getItemCount() == 1);
		Screen.picture("wizard-import-sources");
		Dialogs.push(shell, "Next >");
		Ui.until("looked at", () -> Dialogs.says(shell, text -> text.startsWith("3 inputs")));
		Screen.picture("wizard-import-preview");
		Dialogs.push(shell, "Finish");
		Shell result = Dialogs.await("Import into ferry");
		Ui.until("said", () -> Dialogs.says(result, text -> text.contains("2 articles were imported")));
		assertTrue(Dialogs.says(result, text -> text.contains("1 input was refused")));
		Screen.picture("wizard-import-result");
		Dialogs.push(result, "OK");
		Dialogs.awaitClosed(result);
		assertEquals(2, corpus.articles().items().size());
	}

	/** Labels of another tool: the mapping is proposed, changed, and kept. */
	private void importAnnotations(CorpusStore corpus) throws Exception {
		Path brat = Files.createDirectories(folder.resolve("brat"));
		Files.writeString(brat.resolve("note.txt"), "Ada said taxes fell.");
		Files.writeString(brat.resolve("note.ann"), """
				T1	Source 0 3	Ada
				T2	Cue 4 8	said
				T3	Content 9 19	taxes fell
				T4	Attribution 4 8	said
				E1	Attribution:T4 Source:T1 Cue:T2 Content:T3
				T5	Discuss 0 3	Ada
				""");
		Shell shell = Dialogs.open("org.rubricator.ui.corpus.import", "Import Articles");
		Ui.run(() -> {
			Clipboard clipboard = new Clipboard(Ui.display());
			clipboard.setContents(new Object[] { brat.toString() }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		});
		Dialogs.push(shell, "Paste");
		Dialogs.push(shell, "Next >");
		Ui.until("looked at", () -> Dialogs.says(shell, text -> text.startsWith("1 input")));
		Dialogs.push(shell, "Next >");
		Tree mapping = Dialogs.find(shell, Tree.class);
		Ui.until("proposed", () -> Ui.ask(() -> items(mapping)).contains("Content -> Claim"));
		Ui.until("done with looking", () -> mapping.isEnabled() && Dialogs.isEnabled(shell, "Finish"));
		Ui.until("what has no place is said", () -> Dialogs.says(shell, text -> text.contains("One name is not in the label set")));
		Screen.picture("wizard-import-mapping");
		Ui.run(() -> {
			mapping.setFocus();
			mapping.setSelection(Stream.of(mapping.getItems()).filter(item -> item.getText(0).equals("Discuss")).findFirst().orElseThrow());
			mapping.notifyListeners(SWT.Selection, new Event());
		});
		Keys.press("DEL");
		Ui.until("left out", () -> Ui.ask(() -> items(mapping)).contains("Discuss -> (left out)"));
		Ui.until("all has a place", () -> !Dialogs.says(shell, text -> text.contains("not in the label set")));
		Keys.press("F2");
		Ui.until("it is edited", () -> Dialogs.all(mapping).anyMatch(CCombo.class::isInstance));
		Screen.picture("wizard-import-mapping-edit");
		Keys.press("ESC");
		Ui.until("edited no more", () -> Dialogs.all(mapping).noneMatch(control -> control instanceof CCombo && control.isVisible()));
		Dialogs.push(shell, "Finish");
		Shell result = Dialogs.await("Import into ferry");
		Screen.picture("wizard-import-mapped");
		Dialogs.push(result, "OK");
		Dialogs.awaitClosed(result);
		assertEquals(3, corpus.layer("brat", "note").orElseThrow().getSpans().size());
		assertTrue(Files.readString(corpus.folder().resolve("mappings/brat.map")).contains("span Discuss -> nothing"));
	}

	private static java.util.List<String> items(Tree tree) {
		return Stream.of(tree.getItems()).map(item -> item.getText(0) + " -> " + item.getText(3)).toList();
	}

	private void export(CorpusStore corpus) throws Exception {
		Path file = folder.resolve("ferry.jsonl");
		Shell shell = Dialogs.open("org.rubricator.ui.corpus.export", "Export");
		Screen.picture("wizard-export-format");
		Dialogs.push(shell, "Next >");
		assertFalse(Dialogs.isEnabled(shell, "Finish"));
		Dialogs.fill(shell, "To:", "relative.jsonl");
		Ui.until("the reason is said", () -> Dialogs.says(shell, text -> text.contains("Name the whole path")));
		Dialogs.fill(shell, "To:", file.toString());
		Screen.picture("wizard-export-destination");
		Dialogs.push(shell, "Next >");
		Ui.until("reviewed", () -> Dialogs.says(shell, text -> text.startsWith("3 articles")));
		Screen.picture("wizard-export-review");
		Dialogs.push(shell, "Finish");
		Shell result = Dialogs.await("Export of ferry");
		Table rows = Dialogs.find(result, Table.class);
		assertTrue(Ui.ask(() -> rows.getItem(0).getText(0)).startsWith("ferry.jsonl"));
		assertTrue(Dialogs.says(result, text -> text.startsWith(file.toString())));
		Screen.picture("wizard-export-result");
		Dialogs.push(result, "OK");
		Dialogs.awaitClosed(result);
		assertEquals(3, Files.readAllLines(file).size());
	}

	/** Another format than that of last time, with its own options, into a folder that is there. */
	private void exportFolder() throws Exception {
		Path target = Files.createDirectories(folder.resolve("for-brat"));
		Shell shell = Dialogs.open("org.rubricator.ui.corpus.export", "Export");
		Dialogs.fill(shell, "Format:", "brat standoff");
		Ui.until("it has its own options", () -> Dialogs.says(shell, "Trigger:"::equals));
		Dialogs.fill(shell, "Annotations of:", "brat");
		Screen.picture("wizard-export-options");
		Dialogs.push(shell, "Next >");
		Dialogs.fill(shell, "To:", target.toString());
		Dialogs.push(shell, "Next >");
		Ui.until("reviewed", () -> Dialogs.says(shell, text -> text.startsWith("1 article with")));
		Dialogs.push(shell, "Finish");
		Dialogs.push(Dialogs.await("Export of ferry"), "OK");
		assertTrue(Files.readString(target.resolve("note.ann")).contains("\tClaim 9 19\ttaxes fell"));
	}
}
