package org.rubricator.ui.search;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the Search dialog at the page for corpora. */
public final class OpenCorpusSearch extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		NewSearchUI.openSearchDialog(HandlerUtil.getActiveWorkbenchWindowChecked(event), CorpusSearchPage.ID);
		return null;
	}
}
