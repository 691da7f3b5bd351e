package org.rubricator.ui.corpus;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.MessageDialogWithToggle;
import org.eclipse.ui.handlers.HandlerUtil;

/** Takes corpora out of the workspace; their files go only if the user says so. */
public final class RemoveCorpora extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		List<IProject> corpora = SelectedArticles.corpora(HandlerUtil.getCurrentSelection(event));
		String what = corpora.size() == 1 ? "'" + corpora.get(0).getName() + "'" : corpora.size() + " corpora";
		MessageDialogWithToggle dialog = new MessageDialogWithToggle(HandlerUtil.getActiveShell(event),
				"Remove from Workspace", null,
				"Remove " + what + " from this workspace? The files stay where they are"
						+ (corpora.size() == 1 ? ", in " + corpora.get(0).getLocation().toOSString() : "") + ".",
				MessageDialog.QUESTION, new String[] { "Remove", IDialogConstants.CANCEL_LABEL }, 0,
				"Delete the files as well. This cannot be undone.", false);
		if (dialog.open() == IDialogConstants.INTERNAL_ID) {
			remove(corpora, dialog.getToggleState());
		}
		return null;
	}

	private static void remove(List<IProject> corpora, boolean files) {
		WorkspaceJob job = new WorkspaceJob("Removing corpora") {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				SubMonitor progress = SubMonitor.convert(monitor, corpora.size());
				for (IProject project : corpora) {
					project.delete(files, true, progress.split(1));
				}
				return Status.OK_STATUS;
			}
		};
		job.setUser(true);
		job.schedule();
	}
}
