package org.rubricator.ui.search;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.rubricator.core.change.Edit;
import org.rubricator.ui.corpus.CorpusProjects.ArticleFile;
import org.rubricator.ui.editor.ArticleEditor;
import org.rubricator.ui.editor.ArticleEditorInput;
import org.rubricator.ui.editor.EditorListener;
import org.rubricator.ui.views.ActiveArticle;

/** Notices that the corpus is no longer as it was searched: files change, or the layer in the editor on top. */
final class ResultWatch implements EditorListener {

	private final CorpusSearchResult result;
	private final Runnable changed;
	private final IResourceChangeListener files = this::changed;
	private final ActiveArticle active;
	private ArticleEditor editor;

	/** @param changed called when something has changed, in any thread */
	ResultWatch(CorpusSearchResult result, IWorkbenchPage page, Runnable changed) {
		this.result = result;
		this.changed = changed;
		active = new ActiveArticle(page, this::follow);
		active.start();
		ResourcesPlugin.getWorkspace().addResourceChangeListener(files, IResourceChangeEvent.POST_CHANGE);
	}

	void stop() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(files);
		active.stop();
		follow(null);
	}

	private void follow(ArticleEditor other) {
		if (editor != null) {
			editor.removeListener(this);
		}
		editor = other != null && ((ArticleEditorInput) other.getEditorInput()).project().equals(result.project()) ? other : null;
		if (editor != null) {
			editor.addListener(this);
		}
	}

	@Override
	public void layerChanged(Edit edit) {
		if (result.getQuery().isOfLayers()) {
			changed.run();
		}
	}

	private void changed(IResourceChangeEvent event) {
		IResourceDelta delta = event.getDelta().findMember(result.project().getFullPath());
		try {
			if (delta != null) {
				delta.accept(child -> {
					if (child.getResource().getType() == IResource.FILE && isSearched(child)) {
						changed.run();
					}
					return true;
				});
			}
		} catch (CoreException e) {
			ILog.of(ResultWatch.class).log(e.getStatus());
		}
	}

	private boolean isSearched(IResourceDelta delta) {
		boolean content = delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.CONTENT) != 0;
		return content && ArticleFile.of(delta.getResource())
				.filter(file -> file.annotator().isEmpty() || result.getQuery().isOfLayers()).isPresent();
	}
}
