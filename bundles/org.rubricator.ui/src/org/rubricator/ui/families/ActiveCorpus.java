package org.rubricator.ui.families;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.rubricator.ui.corpus.CorpusProjects;
import org.rubricator.ui.editor.ArticleEditor;
import org.rubricator.ui.editor.ArticleEditorInput;
import org.rubricator.ui.views.ActiveArticle;

/** Follows the corpus at hand: that of the article on top, or of what is selected among the corpora; else the first there is. */
public final class ActiveCorpus implements IResourceChangeListener {

	private final IWorkbenchPage page;
	private final Consumer<IProject> changed;
	private final ActiveArticle article;
	private final ISelectionListener selections = this::selected;
	private volatile IProject project;
	private boolean stopped;

	/** @param changed told of another corpus; of null where there is none */
	public ActiveCorpus(IWorkbenchPage page, Consumer<IProject> changed) {
		this.page = page;
		this.changed = changed;
		article = new ActiveArticle(page, this::opened);
	}

	public void start() {
		article.start();
		page.addSelectionListener(selections);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE
				| IResourceChangeEvent.PRE_CLOSE | IResourceChangeEvent.PRE_DELETE);
		selected(null, page.getSelection());
		takeAny();
	}

	private void takeAny() {
		List<IProject> all = CorpusProjects.all();
		if (project == null && !all.isEmpty()) {
			set(all.getFirst());
		}
	}

	public void stop() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
		page.removeSelectionListener(selections);
		article.stop();
		stopped = true;
	}

	private void opened(ArticleEditor editor) {
		if (editor != null && editor.getEditorInput() instanceof ArticleEditorInput input) {
			set(input.project());
		}
	}

	private void selected(IWorkbenchPart part, ISelection selection) {
		if (selection instanceof IStructuredSelection structured && !structured.isEmpty()) {
			CorpusProjects.of(structured.getFirstElement()).ifPresent(this::set);
		}
	}

	private void set(IProject other) {
		if (!Objects.equals(other, project)) {
			project = other;
			changed.accept(other);
		}
	}

	/** A corpus that is closed is let go of, also where one of the same name is opened later; where there is none, a new one is taken. */
	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		if (event.getType() != IResourceChangeEvent.POST_CHANGE) {
			later(() -> {
				if (event.getResource().equals(project)) {
					set(null);
				}
			});
		} else if (project == null && Arrays.stream(event.getDelta().getAffectedChildren())
				.anyMatch(delta -> (delta.getFlags() & (IResourceDelta.OPEN | IResourceDelta.DESCRIPTION)) != 0)) {
			later(this::takeAny);
		}
	}

	private void later(Runnable act) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			if (!stopped) {
				act.run();
			}
		});
	}
}
