package org.rubricator.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.labels.AttributeDefinition;
import org.rubricator.model.labels.AttributeType;
import org.rubricator.model.labels.Label;
import org.rubricator.model.labels.LabelSet;
import org.rubricator.model.labels.LabelsFactory;
import org.rubricator.ui.editor.ArticleEditor;
import org.rubricator.ui.frames.FramesView;
import org.rubricator.ui.tests.harness.Articles;
import org.rubricator.ui.tests.harness.Find;
import org.rubricator.ui.tests.harness.Keys;
import org.rubricator.ui.tests.harness.Screen;
import org.rubricator.ui.tests.harness.Themes;
import org.rubricator.ui.tests.harness.Ui;

/** Makes, changes and leaves frames in the text, and looks at the cards beside it. */
@ExtendWith(Screen.class)
class FramesTest {

	private static final String TEXT = "Ferry to run again\n\n"
			+ "\u201cWe will,\u201d Mayor Ada Lund told the council, \u201csail at noon.\u201d Neighbours doubted that it can be done. "
			+ "A clerk said the ferry had no licence.\n\n"
			+ "Nobody spoke of the bridge.";
	private static final String LUND = "source=Mayor Ada Lund, cue=told, content=We will|sail at noon, addressee=the council";

	@TempDir
	Path folder;
	private ArticleEditor editor;

	@BeforeEach
	void open() throws Exception {
		LabelSet labels = CorpusStore.defaultLabels();
		written(labels.getFrameLabels().get(0), "topic", AttributeType.TEXT);
		written(labels.getFrameLabels().get(0), "amount", AttributeType.NUMBER);
		written(labels.getSpanLabels().get(0), "topic", AttributeType.TEXT);
		CorpusStore corpus = CorpusStore.create(folder.resolve("ferry"), labels);
		Articles.add(corpus, "again", TEXT);
		editor = Articles.open(Articles.project(corpus), "again", "ada");
	}

	private static void written(Label label, String name, AttributeType type) {
		AttributeDefinition attribute = LabelsFactory.eINSTANCE.createAttributeDefinition();
		attribute.setName(name);
		attribute.setType(type);
		label.getAttributes().add(attribute);
	}

	@AfterEach
	void close() {
		Themes.light();
		Articles.closeAll();
	}

	@Test
	void makesFramesFromNothingAndLeavesThemUnmade() throws Exception {
		goTo("told");
		Keys.press("A");
		awaitBar(true);
		look("frame-proposed");
		Keys.press("ESC");
		awaitBar(false);
		assertEquals(0, Ui.ask(() -> editor.document().layer().spans().size()).intValue());
		assertFalse(Ui.ask(editor::isDirty));

		Keys.press("SHIFT+A");
		awaitBar(true);
		Keys.press("CR");
		awaitFrames(LUND);
		assertEquals("&Undo Label 'Attribution'", undoName());
		Keys.press("SHIFT+A");
		awaitBar(true);
		Keys.press("N", "CR");
		awaitFrames(LUND, "source=Neighbours, cue=doubted, content=it can be done");
		assertEquals("true", Ui.ask(() -> frames().get(1).getAttributes().get("negated")));
		assertEquals("belief", Ui.ask(() -> frames().get(1).getAttributes().get("attitude")));
		Keys.press(2, "CTRL+Z");
		awaitFrames();
		assertEquals(0, Ui.ask(() -> editor.document().layer().spans().size()).intValue());
	}

	/** Roles by hand: words that are selected, the word at the caret, one more, none, implicit; a boundary; a part. */
	@Test
	void fillsRolesByHand() throws Exception {
		goTo("the ferry had");
		Keys.press(4, "CTRL+SHIFT+ARROW_RIGHT");
		Keys.press("A");
		awaitBar(true);
		goTo("Neighbours");
		Keys.press("1");
		goTo("Lund");
		Keys.press("SHIFT+1", "2", "BS");
		look("frame-by-hand");
		Keys.press("CR");
		awaitFrames("source=Neighbours + Mayor Ada Lund, content=the ferry had no");

		goTo("the ferry had");
		Keys.press("A");
		Ui.until("the frame is changed", () -> editor.frames().draft() != null && editor.frames().draft().frame() != null);
		Keys.press("I", "3", "ALT+ARROW_RIGHT");
		goTo("it can");
		Keys.press("P", "CR");
		awaitFrames("source=implicit, content=it|the ferry had no licence");
		assertEquals("&Undo Change 'Attribution'", undoName());
		Keys.press("CTRL+Z");
		awaitFrames("source=Neighbours + Mayor Ada Lund, content=the ferry had no");
	}

	/** Text and numbers have keys too: a field that offers what was written last; all of it is one step with the frame. */
	@Test
	void writesAttributes() throws Exception {
		goTo("told");
		Keys.press("A");
		awaitBar(true);
		Keys.press("O");
		Find.focus(Text.class, "article.value");
		Keys.type("Ferry");
		Keys.press("CR");
		Ui.until("set", () -> "Ferry".equals(editor.frames().draft().attribute("topic")));
		Keys.press("M");
		Find.focus(Text.class, "article.value");
		Keys.type("many");
		Keys.press("CR");
		look("frame-attribute");
		assertEquals("many", Ui.ask(() -> Find.control(Text.class, "article.value").orElseThrow().getText()));
		Keys.press("CTRL+A");
		Keys.type("12");
		Keys.press("CR");
		Ui.until("set", () -> "12".equals(editor.frames().draft().attribute("amount")));
		Keys.press("M");
		Find.focus(Text.class, "article.value");
		Keys.type("7");
		Keys.press("ESC");
		Ui.until("the text has the focus", () -> editor.text().control().isFocusControl());
		Keys.press("CR");
		awaitFrames(LUND);
		assertEquals("{amount=12, topic=Ferry}", Ui.ask(() -> topicAndAmount(frames().get(0))));

		Keys.press("SHIFT+A");
		awaitBar(true);
		Keys.press("O");
		Find.focus(Text.class, "article.value");
		Keys.type("fer");
		Keys.press("ARROW_DOWN", "CR");
		Ui.until("the value of before is taken", () -> "Ferry".equals(editor.frames().draft().attribute("topic")));
		Keys.press("CR");
		awaitFrames(LUND, "source=Neighbours, cue=doubted, content=it can be done");

		goTo("sail at");
		Keys.press("SPACE", "ALT+CR");
		Find.focus(Text.class, "article.value");
		Keys.type("Timetable");
		Keys.press("CR");
		Ui.until("the span has it", () -> "Timetable".equals(editor.text().selectedSpan().getAttributes().get("topic")));
		Keys.press("CTRL+Z");
		Ui.until("it has no more", () -> editor.text().selectedSpan().getAttributes().get("topic") == null);
		Keys.press("CTRL+Z");
		awaitFrames(LUND);
		Keys.press("CTRL+Z");
		awaitFrames();
	}

	private static String topicAndAmount(Frame frame) {
		Map<String, String> values = new TreeMap<>(frame.getAttributes().values());
		values.keySet().retainAll(List.of("topic", "amount"));
		return values.toString();
	}

	@Test
	void aClickFillsTheRole() {
		goTo("clerk");
		Keys.press("2");
		Ui.until("labelled", () -> editor.document().layer().spans().size() == 1);
		goTo("told");
		Keys.press("A");
		awaitBar(true);
		Keys.press("1");
		Ui.run(() -> {
			StyledText text = editor.text().control();
			Point at = text.getLocationAtOffset(TEXT.indexOf("clerk") + 2);
			Event event = new Event();
			event.type = SWT.MouseDown;
			event.button = 1;
			event.count = 1;
			event.x = at.x;
			event.y = at.y + 8;
			text.notifyListeners(SWT.MouseDown, event);
		});
		Ui.until("the role is filled", () -> editor.frames().draft().filling(editor.frames().draft().roles().get(0)).places().stream()
				.anyMatch(place -> place.parts().quote(TEXT).equals("clerk")));
		Keys.press("CR");
		awaitFrames(LUND.replace("Mayor Ada Lund", "clerk"));
	}

	@Test
	void cardsAndLinksFollowTheText() throws Exception {
		for (int i = 1; i <= 3; i++) {
			int wanted = i;
			Keys.press("SHIFT+A", "CR");
			Ui.until("frame " + i, () -> frames().size() == wanted);
		}
		Ui.run(() -> Ui.page().showView(FramesView.ID, null, org.eclipse.ui.IWorkbenchPage.VIEW_VISIBLE));
		Table cards = Find.await(Table.class, "frames");
		Ui.until("three cards", () -> cards.getItemCount() == 3);
		goTo("doubted");
		Ui.until("the card of the word at the caret is selected", () -> cards.getSelectionIndex() == 1);
		assertTrue(Ui.ask(() -> cards.getItem(1).getText()).contains("Neighbours"));
		Keys.press("CTRL+ALT+L");
		Ui.until("its links are drawn", () -> editor.text().shownFrame().size() == 3);
		goTo("told");
		Ui.until("those of another", () -> editor.text().shownFrame().size() == 4);
		look("frame-links");
		Themes.dark();
		look("frame-links-dark");
		Themes.light();
		Keys.press("CTRL+ALT+L");
		Ui.until("no links", () -> editor.text().shownFrame().isEmpty());

		Find.focus(Table.class, "frames");
		Ui.run(() -> {
			cards.setSelection(2);
			cards.notifyListeners(SWT.Selection, new Event());
		});
		Ui.until("its words are shown", () -> editor.text().selectedSpan() != null
				&& editor.text().selectedSpan().getParts().quote(TEXT).equals("A clerk"));
		Ui.run(() -> Ui.window().getService(IHandlerService.class).executeCommand("org.eclipse.ui.edit.delete", null));
		Ui.until("deleted", () -> frames().size() == 2 && cards.getItemCount() == 2);
	}

	/** The span that a frame needs is deleted: the card says so. */
	@Test
	void aCardSaysWhatIsMissing() {
		goTo("told");
		Keys.press("A", "CR");
		awaitFrames(LUND);
		Ui.run(() -> Ui.page().showView(FramesView.ID, null, org.eclipse.ui.IWorkbenchPage.VIEW_VISIBLE));
		Table cards = Find.await(Table.class, "frames");
		goTo("sail at");
		Keys.press("SPACE", "BS");
		awaitFrames("source=Mayor Ada Lund, cue=told, addressee=the council");
		Ui.until("the card says so", () -> cards.getItemCount() == 1 && cards.getItem(0).getText().contains("content nothing"));
	}

	// ---- what a person sees

	private void goTo(String words) {
		int offset = TEXT.indexOf(words);
		Ui.run(() -> {
			Find.control(StyledText.class, "article.text").orElseThrow().setFocus();
			editor.text().control().setSelection(offset);
		});
	}

	private void awaitBar(boolean there) {
		Ui.until("the bar is " + (there ? "there" : "gone"), () -> Find.control(Composite.class, "article.frame").isPresent() == there);
	}

	private List<Frame> frames() {
		return editor.document().layer().layer().getFrames();
	}

	private void awaitFrames(String... expected) {
		try {
			Ui.until("frames are " + List.of(expected), () -> described().equals(List.of(expected)));
		} catch (AssertionError e) {
			assertEquals(List.of(expected), Ui.ask(this::described));
		}
	}

	private List<String> described() {
		return frames().stream().map(frame -> frame.getFillers().stream().collect(Collectors.groupingBy(filler -> filler.getRole(),
				java.util.LinkedHashMap::new,
				Collectors.mapping(filler -> filler.getSpan() == null ? "implicit" : filler.getSpan().getParts().ranges().stream()
						.map(part -> TEXT.substring(part.begin(), part.end())).collect(Collectors.joining("|")), Collectors.joining(" + "))))
				.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue()).collect(Collectors.joining(", "))).toList();
	}

	private String undoName() {
		return Ui.ask(() -> editor.getEditorSite().getActionBars().getGlobalActionHandler(ActionFactory.UNDO.getId()).getText());
	}

	private static void look(String name) throws Exception {
		Ui.run(() -> {
			while (Ui.display().readAndDispatch()) {
				// let everything be painted
			}
		});
		Thread.sleep(500);
		assertTrue(Files.size(Screen.picture(name)) > 10_000);
	}
}
