package org.rubricator.ui.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.rubricator.core.change.Edit;
import org.rubricator.core.session.LayerSession;
import org.rubricator.ui.corpus.CorpusProjects.ArticleFile;

/**
 * Edits layers that need not be open in an editor, each as one act that can be undone there. A layer that has unsaved
 * work in an editor is changed in it and left for the user to save; others are saved.
 */
public final class LayerEdits {

	/** A layer, and the edit of it. */
	public record LayerEdit(ArticleFile article, String annotator, Function<LayerSession, Optional<Edit>> edit) {
	}

	private LayerEdits() {
	}

	/**
	 * Edits layers one after the other in a job. Sessions belong to the UI thread, so each is changed there, and the
	 * thread is free between two of them.
	 */
	public static Job schedule(String name, Display display, List<LayerEdit> edits) {
		Job job = Job.create(name, (IProgressMonitor monitor) -> apply(display, edits, monitor));
		job.setUser(true);
		job.schedule();
		return job;
	}

	private static IStatus apply(Display display, List<LayerEdit> edits, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, edits.size());
		List<IStatus> failures = new ArrayList<>();
		for (LayerEdit edit : edits) {
			progress.split(1).subTask(edit.article().article());
			display.syncExec(() -> {
				try {
					apply(edit);
				} catch (IOException | CoreException | RuntimeException e) {
					failures.add(Status.error(e.getMessage() == null ? e.toString() : e.getMessage(), e));
				}
			});
		}
		return failures.isEmpty() ? Status.OK_STATUS
				: failures.size() == 1 ? failures.get(0)
						: new MultiStatus(LayerEdits.class, 0, failures.toArray(IStatus[]::new),
								failures.size() + " of " + edits.size() + " layers could not be changed.", null);
	}

	/** Edits one layer, in the UI thread. */
	public static void apply(LayerEdit edit) throws IOException, CoreException {
		ArticleFile article = edit.article();
		try (LayerSession session = LayerSession.open(CorpusProjects.require(article.project()), article.article(),
				edit.annotator())) {
			boolean dirty = session.isDirty();
			edit.edit().apply(session).ifPresent(session::execute);
			if (!dirty && session.isDirty()) {
				session.save();
				IFile file = article.layerFile(edit.annotator());
				file.getParent().refreshLocal(IResource.DEPTH_ZERO, null);
				file.refreshLocal(IResource.DEPTH_ZERO, null);
			}
		}
	}
}
