package org.rubricator.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.actors.ActorState;
import org.rubricator.core.change.AnnotationState;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.linking.ActorActs;
import org.rubricator.core.session.CorpusSession;
import org.rubricator.core.session.LayerSession;
import org.rubricator.model.actors.ActorKind;
import org.rubricator.ui.editor.ArticleEditor;
import org.rubricator.ui.tests.corpus.Dialogs;
import org.rubricator.ui.tests.harness.Articles;
import org.rubricator.ui.tests.harness.Find;
import org.rubricator.ui.tests.harness.Keys;
import org.rubricator.ui.tests.harness.Screen;
import org.rubricator.ui.tests.harness.Ui;

/**
 * Does one of everything by keys, undoes all of it, ends the session and begins another, which has nothing but the
 * journal, redoes all of it, and compares the layer with what it was at each step.
 */
@ExtendWith(Screen.class)
class HistoryTest {

	private static final String TEXT = "Ferry to run again\n\n"
			+ "Mayor Ada Lund and Ben Oak said the ferry will sail on Monday. \u201cWe will\u201d, said Lund, \u201csail\u201d.";

	@TempDir
	Path folder;
	private ArticleEditor editor;
	private final List<String> states = new ArrayList<>();
	private final List<String> names = new ArrayList<>();

	@AfterEach
	void close() {
		Ui.run(() -> Ui.page().hideView(Ui.page().findView("org.rubricator.ui.actors")));
		Articles.closeAll();
	}

	@Test
	void everyStepComesBackFromTheJournal() throws Exception {
		CorpusStore corpus = CorpusStore.create(folder.resolve("ferry"), CorpusStore.defaultLabels());
		Articles.add(corpus, "again", TEXT);
		CorpusSession actors = CorpusSession.open(corpus);
		actors.perform(ActorActs.add(ActorState.named("ferry", "Ferry", ActorKind.ORGANISATION)), Runnable::run, null);
		actors.perform(ActorActs.add(ActorState.named("lund", "Ada Lund", ActorKind.PERSON)), Runnable::run, null);
		IProject project = Articles.project(corpus);
		editor = Articles.open(project, "again", "ada");
		states.add(state());

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

		for (int i = names.size(); i > 0; i--) {
			assertEquals(names.get(i - 1), name(ActionFactory.UNDO));
			Keys.press("CTRL+Z");
			awaitState(i - 1, "undone " + names.get(i - 1));
		}
		save();
		Keys.press("CTRL+W");
		Ui.until("closed", () -> Ui.page().getEditorReferences().length == 0);

		// As after a restart: what a new session knows, it has from the journal. It begins as undone.
		try (LayerSession session = LayerSession.open(corpus, "again", "ada")) {
			assertEquals(states.get(0), state(session));
		}
		editor = Articles.open(project, "again", "ada");
		for (int i = 0; i < names.size(); i++) {
			assertEquals(names.get(i).replace("Undo", "Redo"), name(ActionFactory.REDO));
			Keys.press("SHIFT+CTRL+Z");
			awaitState(i + 1, "redone " + names.get(i));
		}
		save();
		Articles.closeAll();
		try (LayerSession session = LayerSession.open(corpus, "again", "ada")) {
			assertEquals(states.getLast(), state(session));
		}
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
		String before = states.getLast();
		act.run();
		Ui.until(what, () -> !state().equals(before));
		states.add(state());
		names.add(name(ActionFactory.UNDO));
		assertNotEquals(before, states.getLast());
	}

	private void awaitState(int step, String what) {
		try {
			Ui.until(what, () -> state().equals(states.get(step)));
		} catch (AssertionError e) {
			assertEquals(states.get(step), state(), what);
		}
	}

	private void goTo(String words) {
		int offset = TEXT.indexOf(words);
		Ui.run(() -> Find.control(StyledText.class, "article.text").orElseThrow().setSelection(offset));
	}

	private String name(ActionFactory action) {
		return Ui.ask(() -> editor.getEditorSite().getActionBars().getGlobalActionHandler(action.getId()).getText());
	}

	private String state() {
		return Ui.ask(() -> state(editor.document().session()));
	}

	/** All that the layer says, ids included, and the actors of the corpus. */
	private static String state(LayerSession session) throws IOException {
		String actors = session.corpus().actors().getActors().stream().map(ActorState::of).map(ActorState::toString).sorted()
				.collect(Collectors.joining("\n"));
		return actors + "\n" + session.layer().layer().getState() + "\n" + Stream
				.concat(session.layer().layer().getSpans().stream(), session.layer().layer().getFrames().stream())
				.map(annotation -> AnnotationState.of(annotation).toString()).sorted().reduce("", (a, b) -> a + b + "\n");
	}
}
