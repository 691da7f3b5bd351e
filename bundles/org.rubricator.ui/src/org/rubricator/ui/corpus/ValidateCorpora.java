package org.rubricator.ui.corpus;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rubricator.ui.problems.CorpusValidation;
import org.rubricator.ui.problems.Problems;

/** Validates the selected corpora, or all, from the files as they are on disk now, and shows the Problems view. */
public final class ValidateCorpora extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		List<IProject> selected = SelectedArticles.corpora(HandlerUtil.getCurrentSelection(event));
		List<IProject> corpora = selected.isEmpty() ? CorpusProjects.all() : selected;
		Job job = Job.create("Validating corpora", (IProgressMonitor monitor) -> validate(corpora, window, monitor));
		job.setUser(true);
		job.schedule();
		return null;
	}

	private static IStatus validate(List<IProject> corpora, IWorkbenchWindow window, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, corpora.size() * 10);
		int problems = 0;
		try {
			for (IProject corpus : corpora) {
				corpus.refreshLocal(IResource.DEPTH_INFINITE, progress.split(1));
				corpus.build(IncrementalProjectBuilder.FULL_BUILD, progress.split(6));
				CorpusValidation.run(corpus, progress.split(3));
				IMarker[] markers = corpus.findMarkers(Problems.TYPE, true, IResource.DEPTH_INFINITE);
				problems += markers.length;
			}
		} catch (CoreException e) {
			return e.getStatus();
		}
		String result = problems == 0 ? "No problems found" : problems == 1 ? "1 problem found"
				: problems + " problems found";
		boolean showProblems = problems > 0;
		window.getShell().getDisplay().asyncExec(() -> report(window, result, showProblems));
		return Status.OK_STATUS;
	}

	private static void report(IWorkbenchWindow window, String result, boolean showProblems) {
		if (window.getActivePage() == null) {
			return;
		}
		try {
			if (showProblems) {
				window.getActivePage().showView(IPageLayout.ID_PROBLEM_VIEW);
			}
			if (window.getActivePage().findView(CorporaView.ID) instanceof CorporaView view) {
				view.getViewSite().getActionBars().getStatusLineManager().setMessage(result);
			}
		} catch (PartInitException e) {
			ILog.get().log(e.getStatus());
		}
	}
}
