package org.rubricator.ui.tests.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.actors.ActorState;
import org.rubricator.core.change.SpanIndex;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.linking.ActorActs;
import org.rubricator.core.session.CorpusSession;
import org.rubricator.core.session.LayerSession;
import org.rubricator.model.actors.Actor;
import org.rubricator.model.actors.ActorKind;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Span;
import org.rubricator.ui.editor.ArticleEditor;
import org.rubricator.ui.tests.corpus.Dialogs;
import org.rubricator.ui.tests.harness.Articles;
import org.rubricator.ui.tests.harness.Find;
import org.rubricator.ui.tests.harness.Keys;
import org.rubricator.ui.tests.harness.Screen;
import org.rubricator.ui.tests.harness.Ui;

/** Links mentions to actors, and merges actors, as a person does. */
@ExtendWith(Screen.class)
class ActorsTest {

	private static final String TEXT = "Ferry to run again\n\n"
			+ "Mayor Ada Lund said the ferry will sail on Monday. She was glad.\n\n"
			+ "\u201cWe will\u201d, said Lund, \u201csail at noon\u201d.";

	@TempDir
	Path folder;
	private CorpusStore corpus;
	private IProject project;
	private ArticleEditor editor;

	@BeforeEach
	void open() throws Exception {
		corpus = CorpusStore.create(folder.resolve("ferry"), CorpusStore.defaultLabels());
		Articles.add(corpus, "again", TEXT);
		Articles.add(corpus, "else", TEXT.replace("Ferry to run again", "Elsewhere"));
		CorpusSession session = CorpusSession.open(corpus);
		ActorState council = ActorState.named("council", "Harbour Council", ActorKind.ORGANISATION);
		session.perform(ActorActs.add(council), Runnable::run, null);
		session.perform(ActorActs.add(ActorState.named("lund", "\u00c5da Lund", ActorKind.PERSON)
				.withAliases(List.of("Lund")).withAffiliations(List.of(new ActorState.Affiliation("council", "mayor", "2021-03", null)))), Runnable::run, null);
		session.perform(ActorActs.add(ActorState.named("mayor", "the mayor", ActorKind.UNNAMED)), Runnable::run, null);
	}

	private void openEditor() {
		project = Articles.project(corpus);
		editor = Articles.open(project, "again", "ada");
	}

	@AfterEach
	void close() {
		Ui.run(() -> Ui.page().hideView(Ui.page().findView("org.rubricator.ui.actors")));
		Articles.closeAll();
	}

	private void goTo(String words) {
		Ui.run(() -> {
			editor.text().control().setSelection(TEXT.indexOf(words));
			editor.text().control().showSelection();
		});
	}

	private void awaitLinks(String... expected) {
		Ui.until("links are " + List.of(expected), () -> links().equals(List.of(expected)));
	}

	private List<String> links() {
		return editor.document().layer().layer().getSpans().stream().sorted(SpanIndex.READING_ORDER)
				.map(span -> span.getParts().quote(TEXT) + ":" + span.getActor()).toList();
	}

	/** Typing without accents finds; Shift+Enter links all; what is not there is added; all with keys. */
	@Test
	void linksWithKeys() throws Exception {
		openEditor();
		goTo("Lund said");
		Keys.press("2", "L");
		Find.focus(Text.class, "actors.link.field");
		Ui.until("the actors are shown", () -> Find.control(Table.class, "actors.link.list").orElseThrow().getItemCount() == 2);
		Screen.picture("actors-link");
		Keys.type("ada");
		Keys.press("SHIFT+CR");
		awaitLinks("Lund:lund", "Lund:lund");
		assertEquals("&Undo Link 2 Mentions of '\u00c5da Lund'", undoName());
		Keys.press("CTRL+Z");
		awaitLinks("Lund:null");
		goTo("ferry will");
		Keys.press("2", "L");
		Find.focus(Text.class, "actors.link.field");
		Keys.type("Sea Line");
		Keys.press("CR");
		awaitLinks("Lund:null", "ferry:sea-line");
		assertEquals(List.of("council", "lund", "mayor", "sea-line"), corpus.actors().getActors().stream().map(Actor::getId).toList());
		goTo("ferry will");
		Keys.press("L");
		Find.focus(Text.class, "actors.link.field");
		Keys.press("ARROW_UP", "CR");
		awaitLinks("Lund:null", "ferry:null");
	}

	/** Two actors become one in the layers of two annotators; Undo in an editor takes back all of it. */
	@Test
	void mergesAndUndoesAsOne() throws Exception {
		for (String layer : List.of("ada again lund", "ada else mayor", "ben again mayor")) {
			String[] words = layer.split(" ");
			try (LayerSession session = LayerSession.open(corpus, words[1], words[0])) {
				int at = session.text().indexOf("Lund said");
				session.execute(session.edits().createSpan("Actor", Parts.of(at, at + 4)));
				session.execute(session.edits().linkActor(session.layer().layer().getSpans(), words[2]));
				session.save();
			}
		}
		project = Articles.project(corpus);
		editor = Articles.open(project, "else", "ada");
		Ui.run(() -> Ui.page().showView("org.rubricator.ui.actors"));
		Table table = Find.await(Table.class, "actors");
		Ui.until("mentions are counted", () -> table.getItemCount() == 3 && table.getItem(2).getText(5).equals("2"));
		Find.focus(Table.class, "actors");
		Keys.press("END");
		Table mentions = Find.await(Table.class, "actors.mentions");
		Ui.until("mentions are listed", () -> mentions.getItemCount() == 2);
		Screen.picture("actors-view");
		Ui.run(() -> table.setSelection(new int[] { 0, 2 }));
		Dialogs.start("org.rubricator.ui.actors.merge");
		Find.focus(Text.class, "actors.choose.field");
		Screen.picture("actors-merge");
		Keys.type("ada");
		Keys.press("CR");
		Table preview = Find.await(Table.class, "act.preview");
		assertEquals(2, (int) Ui.ask(preview::getItemCount));
		Screen.picture("actors-merge-preview");
		Dialogs.push(Objects.requireNonNull(Ui.ask(preview::getShell)), "Merge");
		Table receipt = Find.await(Table.class, "act.receipt");
		Screen.picture("actors-merge-result");
		Dialogs.push(Objects.requireNonNull(Ui.ask(receipt::getShell)), "OK");
		assertEquals("lund", actor("ada", "else"));
		assertEquals("lund", actor("ben", "again"));
		Ui.until("the editor shows it", () -> "lund".equals(editor.document().layer().span("s1").getActor()) && !editor.isDirty());
		Ui.until("the view shows it", () -> table.getItemCount() == 2 && table.getItem(0).getText(5).equals("3"));
		assertEquals(List.of("Lund", "the mayor"), corpus.actors().getActors().get(1).getAliases());

		Ui.run(() -> Ui.page().activate(editor));
		Find.focus(org.eclipse.swt.custom.StyledText.class, "article.text");
		assertEquals("&Undo Merge 'the mayor' into '\u00c5da Lund' (all 2 layers)", undoName());
		Keys.press("CTRL+Z");
		Ui.until("all of it is undone", () -> "mayor".equals(editor.document().layer().span("s1").getActor())
				&& table.getItemCount() == 3);
		assertEquals("mayor", actor("ben", "again"));
		assertEquals("lund", actor("ada", "again"));
		assertTrue(corpus.actors().getActors().stream().anyMatch(of -> of.getId().equals("mayor")));
	}

	/** The mentions of one actor in the whole corpus, one of them left out. */
	@Test
	void labelsAllMentionsAfterAPreview() throws Exception {
		openEditor();
		Ui.run(() -> Ui.page().showView("org.rubricator.ui.actors"));
		Table table = Find.await(Table.class, "actors");
		Ui.until("actors are shown", () -> table.getItemCount() == 3);
		Find.focus(Table.class, "actors");
		Ui.run(() -> table.setSelection(0));
		Shell ask = Dialogs.open("org.rubricator.ui.actors.labelMentions", "Label All Mentions");
		Screen.picture("actors-mentions");
		Dialogs.push(ask, "In all articles of the corpus");
		Dialogs.push(ask, "Preview...");
		Table preview = Find.await(Table.class, "act.preview");
		assertEquals(4, (int) Ui.ask(preview::getItemCount));
		Ui.run(() -> {
			preview.setFocus();
			preview.setSelection(1);
		});
		Keys.press("SPACE");
		Ui.until("one is left out", () -> Find.control(Label.class, "act.count").orElseThrow().getText().equals("3 of 4 places"));
		Screen.picture("actors-mentions-preview");
		Dialogs.push(Objects.requireNonNull(Ui.ask(preview::getShell)), "Label");
		Table receipt = Find.await(Table.class, "act.receipt");
		Dialogs.push(Objects.requireNonNull(Ui.ask(receipt::getShell)), "OK");
		String annotator = org.rubricator.ui.preferences.Annotator.name();
		assertEquals(3, corpus.layer(annotator, "again").orElseThrow().getSpans().size()
				+ corpus.layer(annotator, "else").orElseThrow().getSpans().size());
		Find.focus(Table.class, "actors");
		Keys.press("CTRL+Z");
		Ui.until("undone", () -> corpus.layer(annotator, "again").isEmpty() && corpus.layer(annotator, "else").isEmpty());
	}

	/** Name, kind and Wikidata id, in the cells and with keys alone; each is a step of undo. */
	@Test
	void editsInTheCells() throws Exception {
		openEditor();
		Ui.run(() -> Ui.page().showView("org.rubricator.ui.actors"));
		Table table = Find.await(Table.class, "actors");
		Ui.until("actors are shown", () -> table.getItemCount() == 3);
		Find.focus(Table.class, "actors");
		Ui.run(() -> table.setSelection(2)); // the mayor
		Keys.press("F2");
		Ui.until("the name is edited", () -> Ui.display().getFocusControl() instanceof Text);
		Keys.type("Ada Lund");
		Keys.press("CR");
		awaitActor("Ada Lund unnamed null");
		Ui.until("a namesake is named, and the table has the focus again", () -> description()
				.equals("There is another '\u00c5da Lund' (person). Are they the same?") && table.isFocusControl());
		Keys.press("CR");
		Ui.until("the name is edited", () -> Ui.display().getFocusControl() instanceof Text);
		Keys.type("Mayor");
		Keys.press("TAB", "ARROW_UP", "TAB");
		Ui.until("the id is edited", () -> Ui.display().getFocusControl() instanceof Text);
		Keys.type("42");
		Keys.press("CR");
		Ui.until("it says what is wrong", () -> description().equals("A Wikidata id is a Q and digits, such as Q42."));
		Ui.until("its cell is in sight", () -> table.getClientArea().contains(((Text) Ui.display().getFocusControl()).getLocation()));
		Thread.sleep(300); // until it is painted
		Screen.picture("actors-cell");
		Keys.press("HOME");
		Keys.type("Q");
		Keys.press("CR");
		awaitActor("Mayor group Q42");
		Ui.until("it is shown", () -> table.getItem(2).getText(4).equals("Q42") && table.isFocusControl());
		for (String before : List.of("Mayor group null", "Mayor unnamed null", "Ada Lund unnamed null", "the mayor unnamed null")) {
			Keys.press("CTRL+Z");
			awaitActor(before);
		}
		Ui.until("it is shown", () -> table.getItem(2).getText(0).equals("the mayor"));
		for (String after : List.of("Ada Lund unnamed null", "Mayor unnamed null")) {
			Keys.press("CTRL+SHIFT+Z");
			awaitActor(after);
		}
		Keys.press("CTRL+Z", "CTRL+Z"); // the second is pressed while the first is done
		awaitActor("the mayor unnamed null");
	}

	private String description() {
		return Ui.page().findView("org.rubricator.ui.actors") instanceof org.eclipse.ui.part.ViewPart view ? view.getContentDescription() : "";
	}

	private void awaitActor(String expected) {
		Ui.until(expected, () -> corpus.actors().getActors().stream().filter(of -> of.getId().equals("mayor"))
				.anyMatch(of -> (of.getName() + " " + of.getKind() + " " + of.getWikidata()).equals(expected)));
	}

	private String actor(String annotator, String article) throws Exception {
		Span span = corpus.layer(annotator, article).orElseThrow().getSpans().get(0);
		return span.getActor();
	}

	private String undoName() {
		return Ui.ask(() -> editor.getEditorSite().getActionBars().getGlobalActionHandler(ActionFactory.UNDO.getId()).getText());
	}
}
