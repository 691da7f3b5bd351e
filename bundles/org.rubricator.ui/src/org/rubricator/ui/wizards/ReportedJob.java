package org.rubricator.ui.wizards;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.progress.IProgressConstants;

/**
 * A job that the user waits for or sends to the background, and that ends with a report: shown at once to who waited,
 * else kept in the Progress view.
 */
public abstract class ReportedJob extends Job {

	/** What it did. */
	public record Report(String title, String summary, List<ResultRow> rows) {
	}

	private final Display display;

	protected ReportedJob(String name, Display display) {
		super(name);
		this.display = display;
		setUser(true);
	}

	/**
	 * @return what it did, or null where nothing is to be shown
	 * @throws Exception whose message is for people
	 */
	protected abstract Report work(IProgressMonitor monitor) throws Exception;

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			Report report = work(monitor);
			if (report != null) {
				report(report);
			}
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (Exception e) {
			String reason = e.getMessage() == null ? e.toString() : e.getMessage();
			return Status.error(getName() + " was not possible. " + reason, e);
		}
	}

	private void report(Report report) {
		Action show = new Action("Show what was done") {
			@Override
			public void run() {
				open(report);
			}
		};
		if (Boolean.FALSE.equals(getProperty(IProgressConstants.PROPERTY_IN_DIALOG))) {
			setProperty(IProgressConstants.KEEP_PROPERTY, Boolean.TRUE);
			setProperty(IProgressConstants.ACTION_PROPERTY, show);
		} else {
			// After the progress dialog is gone.
			addJobChangeListener(IJobChangeListener.onDone(event -> display.asyncExec(show::run)));
		}
	}

	private static void open(Report report) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		new ResultDialog(window == null ? null : window.getShell(), report.title(), report.summary(), report.rows())
				.open();
	}
}
