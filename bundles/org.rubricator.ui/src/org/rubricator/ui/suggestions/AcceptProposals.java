package org.rubricator.ui.suggestions;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rubricator.core.session.CorpusAct;
import org.rubricator.core.session.CorpusSession;
import org.rubricator.core.suggestion.OpenProposals;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.ui.acts.CorpusActs;
import org.rubricator.ui.corpus.CorpusProjects;

/** Accepts all proposals from a score on, in the article of the editor or in the selected ones, as one step. */
public final class AcceptProposals extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		Optional<Scope> scope = Scope.of(event);
		if (scope.isEmpty()) {
			MessageDialog.openInformation(shell, "Accept Proposals",
					"Select articles of one corpus in the Corpora view, or open an article.");
			return null;
		}
		try {
			OpenProposals open = read(scope.get(), shell.getDisplay());
			if (open == null) {
				return null;
			}
			if (open.proposals().isEmpty()) {
				MessageDialog.openInformation(shell, "Accept Proposals", "There is no proposal that is not decided on in "
						+ scope.get().name() + ". Suggest first.");
				return null;
			}
			AcceptDialog dialog = new AcceptDialog(shell, scope.get().name(), open);
			if (dialog.open() == Window.OK) {
				decide(shell, scope.get(), dialog.chosen());
			}
			return null;
		} catch (InvocationTargetException e) {
			throw new ExecutionException("The proposals cannot be read. " + e.getCause().getMessage(), e.getCause());
		}
	}

	/** Null where the user cancelled. */
	private static OpenProposals read(Scope scope, Display display) throws InvocationTargetException {
		OpenProposals[] open = new OpenProposals[1];
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				try {
					open[0] = OpenProposals.read(CorpusSession.open(CorpusProjects.require(scope.project())), scope.annotator(),
							scope.articles(), display::syncExec, monitor);
				} catch (java.io.IOException e) {
					throw new InvocationTargetException(e);
				}
			});
		} catch (InterruptedException e) {
			return null;
		}
		return open[0];
	}

	private static void decide(Shell shell, Scope scope, OpenProposals chosen) {
		CorpusAct act = chosen.decide(Verdict.ACCEPTED);
		if (scope.editor() != null) {
			act.parts().forEach(part -> scope.editor().execute(part.edit()));
		} else {
			CorpusActs.perform(shell, scope.project(), act, receipt -> {
				// the tree and the editors hear of it themselves
			});
		}
	}
}
