package org.rubricator.ui.corpus;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.intro.IIntroPart;
import org.rubricator.core.corpus.CorpusOverview;
import org.rubricator.model.annotation.WorkState;
import org.rubricator.ui.editor.EditorOpener;
import org.rubricator.ui.preferences.Annotator;
import org.rubricator.ui.preferences.LastCorpus;

/** Opens a corpus in the background, shows it in the tree, and its first article that is not done in the editor. */
public final class CorpusOpening {

	private CorpusOpening() {
	}

	/** Makes sure that there is a corpus, and says where. */
	@FunctionalInterface
	public interface Source {
		Path folder(IProgressMonitor monitor) throws IOException, CoreException;
	}

	/** Opens a corpus in place. */
	public static void schedule(Path folder) {
		schedule("Opening " + folder.getFileName(), monitor -> folder);
	}

	/** Opens a corpus that is made first. */
	public static void schedule(String name, Source source) {
		WorkspaceJob job = new WorkspaceJob(name) {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				SubMonitor progress = SubMonitor.convert(monitor, 10);
				try {
					IProject project = CorpusProjects.open(source.folder(progress.split(4)), progress.split(4));
					LastCorpus.remember(project.getLocation().toPath());
					show(project, CorpusOverview.read(CorpusProjects.require(project), Annotator.name()));
					return Status.OK_STATUS;
				} catch (IOException e) {
					return Status.error("The corpus could not be opened. " + e.getMessage(), e);
				}
			}
		};
		job.setUser(true);
		job.schedule();
	}

	private static void show(IProject project, CorpusOverview overview) {
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.getDisplay().asyncExec(() -> {
			IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
			if (window == null && workbench.getWorkbenchWindowCount() > 0) {
				window = workbench.getWorkbenchWindows()[0];
			}
			if (window != null && window.getActivePage() != null) {
				show(window.getActivePage(), project, overview);
			}
		});
	}

	private static void show(IWorkbenchPage page, IProject project, CorpusOverview overview) {
		IIntroPart intro = PlatformUI.getWorkbench().getIntroManager().getIntro();
		if (intro != null) {
			PlatformUI.getWorkbench().getIntroManager().closeIntro(intro);
		}
		// After the views that the welcome page covered are back; an editor made before has no size.
		page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> reveal(page, project, overview));
	}

	private static void reveal(IWorkbenchPage page, IProject project, CorpusOverview overview) {
		try {
			if (page.showView(CorporaView.ID, null, IWorkbenchPage.VIEW_VISIBLE) instanceof CorporaView view) {
				view.reveal(project);
			}
			String first = overview.articles().filter(article -> article.state() != WorkState.DONE).findFirst()
					.or(() -> overview.articles().findFirst()).map(CorpusOverview.Item::id).orElse(null);
			if (first != null && page.getEditorReferences().length == 0) {
				EditorOpener.open(page, project, first, Annotator.name());
			}
		} catch (PartInitException e) {
			throw new IllegalStateException("'" + project.getName() + "' is open, but cannot be shown: "
					+ e.getMessage(), e);
		}
	}
}
