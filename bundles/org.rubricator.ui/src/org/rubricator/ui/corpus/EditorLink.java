package org.rubricator.ui.corpus;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.ResourceUtil;
import org.rubricator.ui.corpus.CorpusProjects.ArticleFile;

/** Selects in the tree the article that is edited, and brings up the editor of the article that is selected. */
final class EditorLink implements IPartListener2 {

	private final IWorkbenchPage page;
	private final CorporaTree tree;
	private final ISelectionChangedListener selections = event -> bringUp(event.getStructuredSelection());
	private boolean linked;

	EditorLink(IWorkbenchPage page, CorporaTree tree, boolean linked) {
		this.page = page;
		this.tree = tree;
		this.linked = linked;
		page.addPartListener(this);
		tree.viewer().addPostSelectionChangedListener(selections);
	}

	void dispose() {
		page.removePartListener(this);
	}

	void setLinked(boolean linked) {
		this.linked = linked;
		revealActive();
	}

	/** Selects the article of the active editor, unless the user is about to choose something in the tree. */
	void revealActive() {
		IEditorPart editor = page.getActiveEditor();
		if (linked && editor != null && !tree.viewer().getControl().isFocusControl()) {
			reveal(editor.getEditorInput());
		}
	}

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		if (linked && reference instanceof IEditorReference editor) {
			try {
				reveal(editor.getEditorInput());
			} catch (PartInitException e) {
				// An editor that cannot be opened says so itself.
			}
		}
	}

	private void reveal(IEditorInput input) {
		ArticleFile article = article(input);
		if (article != null) {
			tree.reveal(article);
		}
	}

	private void bringUp(IStructuredSelection selection) {
		if (!linked || !tree.viewer().getControl().isFocusControl() || selection.size() != 1) {
			return;
		}
		ArticleFile wanted = article(selection.getFirstElement());
		if (wanted == null || isOf(page.getActiveEditor(), wanted)) {
			return;
		}
		for (IEditorReference reference : page.getEditorReferences()) {
			IEditorPart editor = reference.getEditor(false);
			if (isOf(editor, wanted)) {
				page.bringToTop(editor);
				return;
			}
		}
	}

	private static boolean isOf(IEditorPart editor, ArticleFile wanted) {
		ArticleFile edited = editor == null ? null : article(editor.getEditorInput());
		return edited != null && edited.article().equals(wanted.article()) && edited.project().equals(wanted.project());
	}

	/** The article of an editor's input, file or node, or null. */
	static ArticleFile article(Object element) {
		Object first = element instanceof IStructuredSelection selection ? selection.getFirstElement() : element;
		ArticleFile article = Adapters.adapt(first, ArticleFile.class);
		if (article != null) {
			return article;
		}
		IFile file = first instanceof IEditorInput input ? ResourceUtil.getFile(input)
				: Adapters.adapt(first, IFile.class);
		return file == null ? null : ArticleFile.of(file).orElse(null);
	}
}
