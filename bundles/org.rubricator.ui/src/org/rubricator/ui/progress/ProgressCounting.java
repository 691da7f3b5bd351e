package org.rubricator.ui.progress;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.rubricator.core.inspection.ProgressOperation;
import org.rubricator.ui.corpus.CorpusProjects;

/** Counts in a job, and again when files have changed; only layers that changed are read again. */
final class ProgressCounting {

	/** Family of the job. */
	static final Object FAMILY = new Object();

	private static final long BURST_MILLISECONDS = 400;

	private final Consumer<List<ProgressRow>> listener;
	private final Map<IProject, ProgressOperation> operations = new HashMap<>();
	private final Map<IProject, ProgressRow> last = new HashMap<>();
	private final Job job = new Job("Counting corpus progress") {
		@Override
		protected IStatus run(IProgressMonitor monitor) {
			return count(monitor);
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == FAMILY;
		}
	};

	/** @param listener told of all rows, in the thread of the job, each time a corpus was counted */
	ProgressCounting(Consumer<List<ProgressRow>> listener) {
		this.listener = listener;
		job.setPriority(Job.LONG);
	}

	void countSoon() {
		job.schedule(BURST_MILLISECONDS);
	}

	void dispose() {
		job.cancel();
	}

	/** Whether the event says that files, and not only markers, have changed. */
	static boolean matters(IResourceChangeEvent event) {
		boolean[] found = new boolean[1];
		try {
			event.getDelta().accept(delta -> {
				boolean markersOnly = delta.getKind() == IResourceDelta.CHANGED && (delta.getFlags() & ~IResourceDelta.MARKERS) == 0;
				found[0] |= delta.getAffectedChildren().length == 0 && !(markersOnly && delta.getFlags() != 0)
						&& "xmi".equals(delta.getFullPath().getFileExtension()) || (delta.getFlags() & IResourceDelta.OPEN) != 0
						|| delta.getResource() instanceof IProject && delta.getKind() != IResourceDelta.CHANGED;
				return !found[0];
			});
		} catch (CoreException e) {
			ILog.of(ProgressCounting.class).log(e.getStatus());
		}
		return found[0];
	}

	private IStatus count(IProgressMonitor monitor) {
		List<IProject> projects = CorpusProjects.all();
		operations.keySet().retainAll(projects);
		last.keySet().retainAll(projects);
		SubMonitor progress = SubMonitor.convert(monitor, projects.size());
		tell(projects);
		for (IProject project : projects) {
			SubMonitor one = progress.split(1);
			one.subTask(project.getName());
			last.put(project, row(project, one));
			tell(projects);
		}
		return Status.OK_STATUS;
	}

	private ProgressRow row(IProject project, SubMonitor progress) {
		try {
			ProgressOperation operation = operations.get(project);
			if (operation == null) {
				operation = new ProgressOperation(CorpusProjects.require(project));
				operations.put(project, operation);
			}
			return ProgressRow.of(project, operation.run(progress));
		} catch (IOException e) {
			return ProgressRow.failed(project, e.getMessage());
		}
	}

	private void tell(List<IProject> projects) {
		List<ProgressRow> rows = new ArrayList<>();
		projects.forEach(project -> rows.add(last.getOrDefault(project, ProgressRow.counting(project))));
		listener.accept(List.copyOf(rows));
	}
}
