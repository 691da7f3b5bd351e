package org.rubricator.ui.tests.restart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.actions.ActionFactory;
import org.rubricator.core.actors.ActorState;
import org.rubricator.core.change.AnnotationState;
import org.rubricator.core.session.LayerSession;
import org.rubricator.ui.editor.ArticleEditor;
import org.rubricator.ui.tests.harness.Ui;

/** What the layer and the actors were after each step, and what the steps were called, kept beside the workspace. */
final class Past {

	private static final String BETWEEN = "\n----\n";

	private final Path folder = ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath().resolve("restart");
	private final List<String> states = new ArrayList<>();
	private final List<String> names = new ArrayList<>();

	/** Folder of the corpus. */
	Path corpus() {
		return folder.resolve("ferry");
	}

	/** @param name what the Edit menu says that is undone from here */
	void add(String state, String name) {
		states.add(state);
		names.add(name);
	}

	int steps() {
		return states.size() - 1;
	}

	/** What the menu says after this step; the first has the number 1. */
	String name(int step) {
		return names.get(step);
	}

	void write() throws IOException {
		Files.writeString(folder.resolve("states"), String.join(BETWEEN, states));
		Files.writeString(folder.resolve("names"), String.join(BETWEEN, names));
	}

	void read() throws IOException {
		states.addAll(List.of(Files.readString(folder.resolve("states")).split(BETWEEN)));
		names.addAll(List.of(Files.readString(folder.resolve("names")).split(BETWEEN)));
	}

	/** Waits until all is as it was after a step. */
	void await(ArticleEditor editor, int step) {
		try {
			Ui.until("step " + step, () -> state(editor).equals(states.get(step)));
		} catch (AssertionError e) {
			assertEquals(states.get(step), state(editor), "after step " + step + ", " + names.get(step));
		}
	}

	/** What the Edit menu says. */
	static String name(ArticleEditor editor, ActionFactory action) {
		return Ui.ask(() -> editor.getEditorSite().getActionBars().getGlobalActionHandler(action.getId()).getText());
	}

	/** All that the layer says, ids included, and the actors of the corpus. */
	String state(ArticleEditor editor) {
		return Ui.ask(() -> {
			LayerSession session = editor.document().session();
			String actors = session.corpus().actors().getActors().stream().map(ActorState::of).map(ActorState::toString).sorted()
					.collect(Collectors.joining("\n"));
			return actors + "\n" + session.layer().layer().getState() + "\n" + Stream
					.concat(session.layer().layer().getSpans().stream(), session.layer().layer().getFrames().stream())
					.map(annotation -> AnnotationState.of(annotation).toString()).sorted().reduce("", (a, b) -> a + b + "\n");
		});
	}
}
