package org.rubricator.ui.corpus;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** Looks again at the files of the selected corpora, or of all. */
public final class RefreshCorpora extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		List<IProject> selected = SelectedArticles.corpora(HandlerUtil.getCurrentSelection(event));
		IWorkbenchPart part = HandlerUtil.getActivePart(event);
		WorkspaceJob job = new WorkspaceJob("Refreshing corpora") {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				List<IProject> projects = selected.isEmpty() ? CorpusProjects.all() : selected;
				SubMonitor progress = SubMonitor.convert(monitor, projects.size());
				for (IProject project : projects) {
					project.refreshLocal(IResource.DEPTH_INFINITE, progress.split(1));
				}
				if (part instanceof CorporaView view) {
					view.refresh();
				}
				return Status.OK_STATUS;
			}
		};
		job.setUser(true);
		job.schedule();
		return null;
	}
}
