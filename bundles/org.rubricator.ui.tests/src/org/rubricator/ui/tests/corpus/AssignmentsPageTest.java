package org.rubricator.ui.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.corpus.Assignments;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.model.corpus.Annotator;
import org.rubricator.model.corpus.Corpus;
import org.rubricator.model.corpus.CorpusFactory;
import org.rubricator.ui.tests.harness.Articles;
import org.rubricator.ui.tests.harness.Find;
import org.rubricator.ui.tests.harness.Screen;
import org.rubricator.ui.tests.harness.Ui;

/** Articles are spread over annotators in the properties of a corpus. */
@ExtendWith(Screen.class)
class AssignmentsPageTest {

	private static final String PAGE = "org.rubricator.ui.properties.assignments";
	private static final String LABELLING = "org.rubricator.ui.preferences.labelling";

	@TempDir
	Path folder;

	@AfterEach
	void close() {
		Ui.run(() -> Arrays.stream(Ui.display().getShells()).filter(shell -> shell.getData() instanceof PreferenceDialog)
				.forEach(Shell::close)); // one that a failure left open would keep all keys from later tests
		Articles.closeAll();
	}

	@Test
	void spreadsArticlesEvenly() throws Exception {
		CorpusStore corpus = CorpusStore.create(folder.resolve("ferry"), CorpusStore.defaultLabels());
		for (String id : new String[] { "a", "b", "c", "d" }) {
			Articles.add(corpus, id, "Article " + id + "\n\nNothing happened in " + id + ".");
		}
		Corpus description = corpus.corpus();
		for (String name : new String[] { "ada", "bo" }) {
			Annotator annotator = CorpusFactory.eINSTANCE.createAnnotator();
			annotator.setName(name);
			description.getAnnotators().add(annotator);
		}
		corpus.saveCorpus(description);
		IProject project = Articles.project(corpus);
		Ui.start(() -> PreferencesUtil.createPropertyDialogOn(Ui.window().getShell(), project, PAGE, null, null).open());
		Shell shell = Dialogs.await("Properties for ferry");
		Table names = Find.await(Table.class, "assignments.annotators");
		Ui.until("the annotators are read", () -> names.getItemCount() == 2 && names.isEnabled());
		Ui.run(() -> {
			names.setSelection(1);
			names.notifyListeners(SWT.Selection, new Event());
		});
		Dialogs.push(shell, "Spread Evenly");
		Ui.until("each has two", () -> names.getItem(0).getText().equals("ada  2") && names.getItem(1).getText().equals("bo  2"));
		Screen.picture("assignments");
		Dialogs.push(shell, "Apply and Close");
		Dialogs.awaitClosed(shell);
		assertEquals(Map.of("ada", 2, "bo", 2), Assignments.of(corpus.corpus()).counts());

		Ui.start(() -> PreferencesUtil.createPreferenceDialogOn(Ui.window().getShell(), LABELLING, null, null).open());
		Shell preferences = Dialogs.await("Preferences");
		Screen.picture("labelling-preferences");
		Dialogs.push(preferences, "Cancel");
		Dialogs.awaitClosed(preferences);
	}
}
