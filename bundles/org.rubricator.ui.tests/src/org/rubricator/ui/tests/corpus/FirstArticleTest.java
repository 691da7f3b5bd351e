package org.rubricator.ui.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.WorkState;
import org.rubricator.ui.editor.ArticleEditor;
import org.rubricator.ui.tests.harness.Articles;
import org.rubricator.ui.tests.harness.Find;
import org.rubricator.ui.tests.harness.Keys;
import org.rubricator.ui.tests.harness.Screen;
import org.rubricator.ui.tests.harness.Ui;

/** The cheat sheet does what it says: all its steps, one after the other, in the cheat sheet's own words. */
@ExtendWith(Screen.class)
class FirstArticleTest {

	private static final String CHEAT_SHEETS = "org.eclipse.ui.cheatsheets.views.CheatSheetView";

	@AfterEach
	void close() {
		Articles.closeAll();
	}

	@Test
	void everyStepIsDone() throws Exception {
		String sheet = new String(Platform.getBundle("org.rubricator.help").getEntry("cheatsheets/first-article.xml").openStream()
				.readAllBytes(), StandardCharsets.UTF_8);
		List<String> steps = Pattern.compile("serialization=\"([^\"]+)\"").matcher(sheet).results().map(found -> found.group(1)).toList();
		assertEquals(16, steps.size(), "every step can be done with a click");
		Ui.run(() -> run("org.eclipse.ui.cheatsheets.openCheatSheet(cheatSheetId=org.rubricator.help.firstArticle)"));
		Ui.run(() -> Ui.page().activate(Ui.page().showView(CHEAT_SHEETS)));

		step(steps.get(0));
		Ui.until("the first article of the sample is open", () -> Ui.page().getActiveEditor() instanceof ArticleEditor editor
				&& editor.text() != null && editor.document().article().getTitle().contains("YES"));
		ArticleEditor editor = (ArticleEditor) Ui.ask(() -> Ui.page().getActiveEditor());
		int before = Ui.ask(() -> editor.document().layer().spans().size());
		for (String step : steps.subList(1, 8)) {
			step(step);
		}
		Ui.until("four spans are new", () -> editor.document().layer().spans().size() == before + 4);
		List<String> quotes = Ui.ask(() -> editor.document().layer().layer().getSpans().stream()
				.map(span -> span.getLabel() + ":" + span.getParts().quote(editor.document().text())).toList());
		for (String expected : List.of("Claim:the barrier would hold back a surge of up to 4.1 metres", "Actor:The report", "Cue:found",
				"Claim:I will read every page of this report and on Friday I will sign the order")) {
			assertTrue(quotes.contains(expected), expected + " in " + quotes);
		}
		Screen.picture("cheat-sheet");
		step(steps.get(8));
		Ui.until("the second part is taken back", () -> newest(editor).getParts().size() == 1);
		step(steps.get(9));
		Ui.until("and made again", () -> newest(editor).getParts().size() == 2);
		step(steps.get(10));
		Ui.until("the guideline is there", () -> Find.control(Control.class, "guideline").isPresent());
		step(steps.get(11));
		Find.await(Control.class, "article.keys");
		Screen.picture("keys-of-cheat-sheet");
		Keys.press("ESC");
		Ui.until("the sheet of keys is closed", () -> Find.control(Control.class, "article.keys").isEmpty());
		step(steps.get(12));
		Ui.until("done", () -> editor.document().layer().layer().getState() == WorkState.DONE);
		step(steps.get(13));
		Ui.until("saved", () -> !editor.isDirty());
	}

	private static Span newest(ArticleEditor editor) {
		return editor.document().layer().layer().getSpans().stream()
				.filter(span -> span.getParts().quote(editor.document().text()).startsWith("I will read")).findFirst().orElseThrow();
	}

	/** As a click in the cheat sheet does it: while the cheat sheet is the active part. */
	private static void step(String serialization) {
		Ui.run(() -> Ui.page().activate(Ui.page().showView(CHEAT_SHEETS)));
		Ui.run(() -> run(serialization));
	}

	private static void run(String serialization) throws Exception {
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		Ui.window().getService(IHandlerService.class).executeCommand(commands.deserialize(serialization), null);
	}
}
