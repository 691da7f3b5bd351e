package org.rubricator.ui.tests.restart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Objects;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rubricator.core.actors.ActorState;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.linking.ActorActs;
import org.rubricator.core.session.CorpusSession;
import org.rubricator.model.actors.ActorKind;
import org.rubricator.ui.editor.ArticleEditor;
import org.rubricator.ui.tests.corpus.Dialogs;
import org.rubricator.ui.tests.harness.Articles;
import org.rubricator.ui.tests.harness.Find;
import org.rubricator.ui.tests.harness.Keys;
import org.rubricator.ui.tests.harness.Screen;
import org.rubricator.ui.tests.harness.Ui;

/**
 * Does one of everything by keys, and undoes all of it. {@link AfterRestart} goes on in another
 * process, with the same workspace; the two are no tests of their own, see the pom.
 */
@ExtendWith(Screen.class)
class BeforeRestart {

	private static final String TEXT = "Ferry to run again\n\n"
			+ "Mayor Ada Lund and Ben Oak said the ferry will sail on Monday. \u201cWe will\u201d, said Lund, \u201csail\u201d.";

	private final Past past = new Past();
	private ArticleEditor editor;

	@Test
	void doesOneOfEverythingAndUndoesIt() throws Exception {
		CorpusStore corpus = CorpusStore.create(past.corpus(), CorpusStore.defaultLabels());
		Articles.add(corpus, "again", TEXT);
		CorpusSession actors = CorpusSession.open(corpus);
		actors.perform(ActorActs.add(ActorState.named("ferry", "Ferry", ActorKind.ORGANISATION)), Runnable::run, null);
		actors.perform(ActorActs.add(ActorState.named("lund", "Ada Lund", ActorKind.PERSON)), Runnable::run, null);
		IProject project = Articles.project(corpus);
		editor = Articles.open(project, "again", "ada");
		past.add(past.state(editor), "");

		step("make", () -> {
			goTo("Ada Lund and");
			Keys.press(5, "CTRL+SHIFT+ARROW_RIGHT");
			Keys.press("3");
		});
		step("relabel", () -> {
			Keys.press("R");
			Keys.press("ARROW_UP", "CR");
		});
		step("split", () -> {
			goTo("Ben Oak");
			Keys.press("CTRL+ALT+X");
		});
		step("move a boundary", () -> {
			goTo("Ada Lund");
			Keys.press("SPACE", "SHIFT+ALT+ARROW_LEFT");
		});
		step("join", () -> Keys.press("CTRL+ALT+J"));
		step("frame", () -> {
			goTo("said the ferry");
			Keys.press("A", "CR");
		});
		step("discontinuous frame", () -> Keys.press("SHIFT+A", "CR"));
		step("change a frame", () -> {
			goTo("the ferry");
			Keys.press("A", "S", "CR");
		});
		step("flag", () -> Keys.press("D"));
		step("delete", () -> {
			goTo("said the ferry");
			Keys.press("SPACE", "BS");
		});
		step("link to an actor", () -> {
			goTo("Lund, ");
			Keys.press("L");
			linkTo("Lund");
		});
		step("label another", () -> {
			goTo("ferry will");
			Keys.press("2");
		});
		step("link to another actor", () -> {
			Keys.press("L");
			linkTo("ferry");
		});
		// What acts on many layers is done to what is saved.
		save();
		Ui.run(() -> Ui.page().showView("org.rubricator.ui.actors"));
		step("label all mentions", () -> {
			chooseActors(0);
			Shell ask = Dialogs.open("org.rubricator.ui.actors.labelMentions", "Label All Mentions");
			Dialogs.push(ask, "Preview...");
			confirm("Label");
		});
		step("merge", () -> {
			chooseActors(0, 1);
			Dialogs.start("org.rubricator.ui.actors.merge");
			Find.focus(Text.class, "actors.choose.field");
			Keys.type("ferry");
			Keys.press("CR");
			confirm("Merge");
		});
		Ui.run(() -> Ui.page().activate(editor));
		Find.focus(StyledText.class, "article.text");
		step("done", () -> Keys.press("CTRL+CR"));

		for (int i = past.steps(); i > 0; i--) {
			assertEquals(past.name(i), Past.name(editor, ActionFactory.UNDO));
			Keys.press("CTRL+Z");
			past.await(editor, i - 1);
		}
		save();
		past.write();
		Ui.run(() -> Ui.page().hideView(Ui.page().findView("org.rubricator.ui.actors")));
	}

	/** Links the span at the caret to an actor of the register. */
	private void linkTo(String name) {
		Find.focus(Text.class, "actors.link.field");
		Keys.type(name);
		Keys.press("CR");
	}

	private void save() {
		Keys.press("CTRL+S");
		Ui.until("saved", () -> !editor.isDirty());
	}

	private static void chooseActors(int... rows) {
		Table table = Find.await(Table.class, "actors");
		Ui.until("actors are shown", () -> table.getItemCount() == 2);
		Find.focus(Table.class, "actors");
		Ui.run(() -> table.setSelection(rows));
	}

	/** Does what a preview shows, and reads what was done. */
	private static void confirm(String act) {
		Table preview = Find.await(Table.class, "act.preview");
		Dialogs.push(Objects.requireNonNull(Ui.ask(preview::getShell)), act);
		Table receipt = Find.await(Table.class, "act.receipt");
		Dialogs.push(Objects.requireNonNull(Ui.ask(receipt::getShell)), "OK");
	}

	private void step(String what, Runnable act) {
		String before = past.state(editor);
		act.run();
		Ui.until(what, () -> !past.state(editor).equals(before));
		past.add(past.state(editor), Past.name(editor, ActionFactory.UNDO));
	}

	private void goTo(String words) {
		int offset = TEXT.indexOf(words);
		Ui.run(() -> Find.control(StyledText.class, "article.text").orElseThrow().setSelection(offset));
	}
}
