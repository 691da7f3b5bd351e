package org.rubricator.ui.corpus;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.rubricator.ui.labels.LabelSetEditor;

/** Opens the label set of the selected corpus, or of the corpus of the article on top. */
public final class OpenLabelSet extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		List<IProject> corpora = SelectedArticles.corpora(HandlerUtil.getCurrentSelection(event));
		if (corpora.isEmpty()) {
			IEditorInput input = HandlerUtil.getActiveEditorInput(event);
			corpora = input == null ? List.of() : CorpusProjects.of(input).stream().toList();
		}
		if (corpora.isEmpty() && CorpusProjects.all().size() == 1) {
			corpora = CorpusProjects.all();
		}
		for (IProject corpus : corpora) {
			open(page, corpus);
		}
		return null;
	}

	/** Opens the label set of a corpus, or brings it to the top. */
	static void open(IWorkbenchPage page, IProject corpus) throws ExecutionException {
		try {
			IDE.openEditor(page, new FileEditorInput(corpus.getFile("labels.xmi")), LabelSetEditor.ID, true);
		} catch (PartInitException e) {
			throw new ExecutionException("The labels of '" + corpus.getName() + "' could not be opened", e);
		}
	}
}
