package org.rubricator.ui.acts;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.rubricator.core.session.CorpusSession;
import org.rubricator.core.session.CorpusSession.Past;
import org.rubricator.ui.corpus.CorpusProjects;

/** Undo and Redo of acts of a corpus, in a view that shows what they change. */
public final class ActHistory {

	private final Step undo = new Step("&Undo", ISharedImages.IMG_TOOL_UNDO, CorpusSession::undoable, CorpusActs::undo);
	private final Step redo = new Step("&Redo", ISharedImages.IMG_TOOL_REDO, CorpusSession::redoable, CorpusActs::redo);

	public ActHistory(IActionBars bars) {
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
	}

	/** @param project the corpus that is shown; null where there is none, or while keys are a cell's */
	public void update(IProject project) {
		undo.update(project);
		redo.update(project);
	}

	private static final class Step extends Action {

		private final String title;
		private final Function<CorpusSession, Optional<Past>> next;
		private final Consumer<IProject> act;
		private IProject project;

		Step(String title, String image, Function<CorpusSession, Optional<Past>> next, Consumer<IProject> act) {
			super(title);
			this.title = title;
			this.next = next;
			this.act = act;
			setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image));
			setEnabled(false);
		}

		void update(IProject shown) {
			project = shown;
			Optional<Past> past = past();
			setText(past.map(of -> title + " " + of.name().replace("&", "&&")).orElse(title));
			setEnabled(past.isPresent());
		}

		private Optional<Past> past() {
			try {
				return project == null ? Optional.empty() : next.apply(CorpusSession.open(CorpusProjects.require(project)));
			} catch (IOException e) {
				return Optional.empty(); // it was closed meanwhile
			}
		}

		@Override
		public void run() {
			act.accept(project); // whichever is the next when its turn comes
		}
	}
}
