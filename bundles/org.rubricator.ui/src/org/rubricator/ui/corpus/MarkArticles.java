package org.rubricator.ui.corpus;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rubricator.model.annotation.WorkState;
import org.rubricator.ui.corpus.CorpusProjects.ArticleFile;
import org.rubricator.ui.preferences.Annotator;

/** Says how far the current annotator is with the selected articles. */
public final class MarkArticles extends AbstractHandler {

	private static final String STATE = "state";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		WorkState state = WorkState.get(event.getParameter(STATE));
		if (state == null) {
			throw new ExecutionException("No such state: " + event.getParameter(STATE));
		}
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		List<ArticleFile> articles = SelectedArticles.below(HandlerUtil.getCurrentSelection(event));
		String name = "Mark as " + CorporaLabels.state(state);
		String annotator = Annotator.name();
		if (articles.size() > 1 && !MessageDialog.openConfirm(shell, name, NLS.bind(
				"{0} articles will be marked as {1} for {2}. Each can be undone in its editor.",
				new Object[] { articles.size(), CorporaLabels.state(state), annotator }))) {
			return null;
		}
		LayerEdits.schedule(name, shell.getDisplay(), articles.stream().map(article -> new LayerEdits.LayerEdit(article,
				annotator, session -> Optional.of(session.edits().setState(state)))).toList());
		return null;
	}
}
