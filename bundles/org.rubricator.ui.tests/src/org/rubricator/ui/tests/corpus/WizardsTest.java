package org.rubricator.ui.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.ui.corpus.CorpusProjects;
import org.rubricator.ui.preferences.Annotator;
import org.rubricator.ui.tests.harness.Articles;
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
		export(corpus);
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
		Ui.until("reviewed", () -> Dialogs.says(shell, text -> text.startsWith("2 articles")));
		Screen.picture("wizard-export-review");
		Dialogs.push(shell, "Finish");
		Shell result = Dialogs.await("Export of ferry");
		Table rows = Dialogs.find(result, Table.class);
		assertTrue(Ui.ask(() -> rows.getItem(0).getText(0)).endsWith("ferry.jsonl"));
		Screen.picture("wizard-export-result");
		Dialogs.push(result, "OK");
		Dialogs.awaitClosed(result);
		assertEquals(2, Files.readAllLines(file).size());
	}
}
