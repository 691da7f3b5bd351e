package org.rubricator.ui.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rubricator.ui.corpus.CorpusProjects;
import org.rubricator.ui.corpus.SampleCorpus;
import org.rubricator.ui.editor.ArticleEditor;
import org.rubricator.ui.tests.harness.Articles;
import org.rubricator.ui.tests.harness.Screen;
import org.rubricator.ui.tests.harness.Themes;
import org.rubricator.ui.tests.harness.Ui;

/** Opens the sample in one step, and takes the pictures that are to be looked at, in both themes. */
@ExtendWith(Screen.class)
class WorkbenchPicturesTest {

	@AfterEach
	void close() {
		Themes.light();
		Articles.closeAll();
	}

	@Test
	void picturesOfWelcomeSampleAndPages() throws Exception {
		Ui.run(() -> Ui.window().getWorkbench().getIntroManager().showIntro(Ui.window(), false));
		look("welcome-light");
		Themes.dark();
		look("welcome-dark");
		Themes.light();
		Ui.run(SampleCorpus::open);
		Ui.until("the first article of the sample is open",
				() -> CorpusProjects.all().size() == 1 && Ui.page().getActiveEditor() instanceof ArticleEditor
						&& Ui.window().getWorkbench().getIntroManager().getIntro() == null);
		Ui.run(() -> Ui.page().showView(IPageLayout.ID_PROBLEM_VIEW));
		IProject project = Ui.ask(() -> CorpusProjects.all().get(0));
		for (String theme : new String[] { "light", "dark" }) {
			if (theme.equals("dark")) {
				Themes.dark();
			}
			look("sample-" + theme);
			picture("preferences-" + theme, "Preferences", () -> PreferencesUtil.createPreferenceDialogOn(
					Ui.window().getShell(), "org.rubricator.ui.preferences", null, null));
			picture("corpus-properties-" + theme, "Properties for " + project.getName(), () -> PreferencesUtil
					.createPropertyDialogOn(Ui.window().getShell(), project, "org.rubricator.ui.properties.corpus", null, null));
			for (String wizard : new String[] { "new:New Corpus", "import:Import Articles", "export:Export" }) {
				String[] parts = wizard.split(":");
				Shell shell = Dialogs.open("org.rubricator.ui.corpus." + parts[0], parts[1]);
				look("wizard-" + parts[0] + "-" + theme);
				Dialogs.push(shell, "Cancel");
				Dialogs.awaitClosed(shell);
			}
		}
	}

	private interface DialogSource {
		PreferenceDialog make();
	}

	private static void picture(String name, String title, DialogSource source) throws Exception {
		Ui.start(() -> source.make().open());
		Shell shell = Dialogs.await(title);
		look(name);
		Ui.run(shell::close);
		Dialogs.awaitClosed(shell);
	}

	private static void look(String name) throws Exception {
		Ui.run(() -> {
			while (Ui.display().readAndDispatch()) {
				// let everything be painted
			}
		});
		Thread.sleep(900);
		assertTrue(Files.size(Screen.picture(name)) > 10_000);
	}
}
