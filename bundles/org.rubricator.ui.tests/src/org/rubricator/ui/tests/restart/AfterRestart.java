package org.rubricator.ui.tests.restart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.ui.editor.ArticleEditor;
import org.rubricator.ui.tests.harness.Articles;
import org.rubricator.ui.tests.harness.Keys;
import org.rubricator.ui.tests.harness.Screen;
import org.rubricator.ui.tests.harness.Ui;

/**
 * The workbench that {@link BeforeRestart} worked in has been closed and started anew: all that was undone is redone from
 * the journal, and undone once more, each step as it was.
 */
@ExtendWith(Screen.class)
class AfterRestart {

	@Test
	void redoesAllFromTheJournal() throws Exception {
		Past past = new Past();
		past.read();
		ArticleEditor editor = Articles.open(Articles.project(CorpusStore.open(past.corpus())), "again", "ada");
		past.await(editor, 0);
		for (int i = 1; i <= past.steps(); i++) {
			assertEquals(past.name(i).replace("Undo", "Redo"), Past.name(editor, ActionFactory.REDO));
			Keys.press("SHIFT+CTRL+Z");
			past.await(editor, i);
		}
		Screen.picture("restarted");
		for (int i = past.steps(); i > 0; i--) {
			assertEquals(past.name(i), Past.name(editor, ActionFactory.UNDO));
			Keys.press("CTRL+Z");
			past.await(editor, i - 1);
		}
		Keys.press("CTRL+S");
		Ui.until("saved", () -> !editor.isDirty());
	}
}
