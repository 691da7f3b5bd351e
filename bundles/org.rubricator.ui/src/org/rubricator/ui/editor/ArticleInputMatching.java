package org.rubricator.ui.editor;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorMatchingStrategy;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.PartInitException;

/** Finds the open editor of an article for any of the files that lead to it. */
public final class ArticleInputMatching implements IEditorMatchingStrategy {

	@Override
	public boolean matches(IEditorReference editor, IEditorInput input) {
		ArticleEditorInput wanted = normalised(input);
		try {
			return wanted != null && editor.getId().equals(ArticleEditor.ID) && wanted.equals(editor.getEditorInput());
		} catch (PartInitException e) {
			return false;
		}
	}

	/** The input as one of an article; null if it is of something else. */
	static ArticleEditorInput normalised(IEditorInput input) {
		if (input instanceof ArticleEditorInput article) {
			return article;
		}
		return input instanceof IFileEditorInput file ? ArticleEditorInput.of(file.getFile()) : null;
	}
}
