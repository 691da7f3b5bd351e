package org.rubricator.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.actors.ActorState;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.linking.ActorActs;
import org.rubricator.core.session.CorpusSession;
import org.rubricator.model.actors.ActorKind;
import org.rubricator.ui.tests.harness.Articles;
import org.rubricator.ui.tests.harness.Find;
import org.rubricator.ui.tests.harness.Screen;
import org.rubricator.ui.tests.harness.Themes;
import org.rubricator.ui.tests.harness.Ui;

/** The theme is switched while the workbench is in use. */
@ExtendWith(Screen.class)
class ThemeTest {

	private static final String ACTORS = "org.rubricator.ui.actors";

	@TempDir
	Path folder;
	private CorpusSession session;

	@BeforeEach
	void open() throws Exception {
		CorpusStore corpus = CorpusStore.create(folder.resolve("ferry"), CorpusStore.defaultLabels());
		Articles.add(corpus, "again", "Ferry to run again\n\nMayor Ada Lund said the ferry will sail on Monday.");
		session = CorpusSession.open(corpus);
		for (int i = 0; i < 40; i++) {
			session.perform(ActorActs.add(ActorState.named("actor" + i, "Actor " + i, ActorKind.PERSON)), Runnable::run, null);
		}
		IProject project = Articles.project(corpus);
		Articles.open(project, "again", "ada");
		Ui.run(() -> Ui.page().showView(ACTORS));
	}

	@AfterEach
	void close() {
		Ui.run(() -> Ui.page().hideView(Ui.page().findView(ACTORS)));
		Articles.closeAll();
	}

	@Test
	void darkAndBackLeavesNothingDark() throws Exception {
		Table table = Find.await(Table.class, "actors");
		Map<Control, List<RGB>> light = colours();
		Themes.dark();
		Ui.until("the table is dark", () -> table.getBackground().getRed() < 100);
		Screen.picture("actors-dark");
		Themes.light();
		Ui.until("the table is light", () -> table.getBackground().getRed() > 200);
		Screen.picture("actors-light-again");
		Map<Control, List<RGB>> again = colours();
		light.forEach((control, colours) -> assertEquals(colours, again.get(control), () -> "colours of " + control));
	}

	@Test
	void rowsThatAreGoneAreLeftAlone() {
		Table table = Find.focus(Table.class, "actors");
		for (int turn = 0; turn < 20; turn++) {
			Ui.run(() -> {
				table.setItemCount(40);
				table.clearAll();
				table.setSelection(30, 39);
				table.showSelection();
			});
			Ui.run(table::update);
			Ui.run(() -> table.setItemCount(20));
		}
		Themes.dark();
		Themes.light();
		assertEquals(20, Ui.ask(table::getItemCount));
	}

	private static Map<Control, List<RGB>> colours() {
		return Ui.ask(() -> {
			Map<Control, List<RGB>> colours = new LinkedHashMap<>();
			collect(Ui.window().getShell(), colours);
			return colours;
		});
	}

	private static void collect(Control control, Map<Control, List<RGB>> colours) {
		if ((control instanceof Table || control instanceof Tree || control instanceof Label) && control.isVisible()) {
			colours.put(control, List.of(control.getBackground().getRGB(), control.getForeground().getRGB()));
		}
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				collect(child, colours);
			}
		}
	}
}
