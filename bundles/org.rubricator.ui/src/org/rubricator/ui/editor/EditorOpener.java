package org.rubricator.ui.editor;

import org.eclipse.core.resources.IProject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.rubricator.model.annotation.Range;

/** Opens articles. */
public final class EditorOpener {

	private EditorOpener() {
	}

	/** Opens the layer of the annotator on the article, or brings it to the top if it is open. */
	public static ArticleEditor open(IWorkbenchPage page, IProject project, String article, String annotator)
			throws PartInitException {
		return (ArticleEditor) IDE.openEditor(page, new ArticleEditorInput(project, article, annotator),
				ArticleEditor.ID, true);
	}

	/**
	 * Opens it and shows a place in it.
	 *
	 * @param annotation id of a span or frame, or null
	 * @param range      a place in the text, for where there is no such annotation; or null
	 */
	public static ArticleEditor open(IWorkbenchPage page, IProject project, String article, String annotator,
			String annotation, Range range) throws PartInitException {
		ArticleEditor editor = open(page, project, article, annotator);
		editor.reveal(annotation, range);
		return editor;
	}
}
