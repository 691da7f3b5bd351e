package org.rubricator.ui.editor;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Makes the inputs of the editors that were open when the workbench was closed. */
public final class ArticleEditorInputFactory implements IElementFactory {

	static final String ID = "org.rubricator.ui.articleEditorInput";
	static final String PROJECT = "project";
	static final String ARTICLE = "article";
	static final String ANNOTATOR = "annotator";

	@Override
	public IAdaptable createElement(IMemento memento) {
		String project = memento.getString(PROJECT);
		String article = memento.getString(ARTICLE);
		String annotator = memento.getString(ANNOTATOR);
		if (project == null || article == null || annotator == null) {
			return null;
		}
		return new ArticleEditorInput(ResourcesPlugin.getWorkspace().getRoot().getProject(project), article, annotator);
	}
}
