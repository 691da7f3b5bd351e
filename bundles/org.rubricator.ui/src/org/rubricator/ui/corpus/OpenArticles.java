package org.rubricator.ui.corpus;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rubricator.ui.corpus.CorpusProjects.ArticleFile;
import org.rubricator.ui.editor.EditorOpener;
import org.rubricator.ui.preferences.Annotator;

/** Opens the selected articles and label sets, articles each with the layer of the current annotator or of the one that is given. */
public final class OpenArticles extends AbstractHandler {

	static final String ANNOTATOR = "annotator";

	/** So many editors nobody opens on purpose. */
	private static final int MANY = 15;

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		String annotator = event.getParameter(ANNOTATOR);
		for (LabelSetNode labels : SelectedArticles.labelSets(HandlerUtil.getCurrentSelection(event))) {
			OpenLabelSet.open(page, labels.project());
		}
		List<ArticleNode> articles = SelectedArticles.of(HandlerUtil.getCurrentSelection(event));
		if (articles.size() > MANY && !MessageDialog.openConfirm(HandlerUtil.getActiveShell(event), "Open Articles",
				NLS.bind("This opens {0} editors. Open them all?", articles.size()))) {
			return null;
		}
		for (ArticleNode node : articles) {
			ArticleFile article = node.article();
			try {
				EditorOpener.open(page, article.project(), article.article(),
						annotator == null ? Annotator.name() : annotator);
			} catch (PartInitException e) {
				throw new ExecutionException("'" + node.item().title() + "' could not be opened", e);
			}
		}
		return null;
	}
}
