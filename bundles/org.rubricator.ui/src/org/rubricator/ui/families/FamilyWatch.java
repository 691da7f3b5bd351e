package org.rubricator.ui.families;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.rubricator.analysis.families.FamiliesRequest;
import org.rubricator.analysis.families.FamilyIndex;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.ui.corpus.CorpusProjects;

/**
 * Keeps the families of corpora that somebody looks at, one index each, found in a job and kept up to date as articles come,
 * go, and are decided about. The index of a corpus is dropped when its project is closed. To be used in the UI thread, but
 * for {@link #now}.
 */
public final class FamilyWatch implements IResourceChangeListener {

	private static final int DELAY = 300;

	private static final FamilyWatch INSTANCE = new FamilyWatch();

	private final Map<IProject, Watched> watched = new HashMap<>();

	private FamilyWatch() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE
				| IResourceChangeEvent.PRE_CLOSE | IResourceChangeEvent.PRE_DELETE);
	}

	/** The one of the workbench. */
	public static FamilyWatch get() {
		return INSTANCE;
	}

	/** Hears of families in the UI thread: at once what is known, then every change. */
	public void follow(IProject project, Consumer<CorpusFamilies> follower) {
		Watched of = of(project);
		of.followers.add(follower);
		if (of.last != null && !of.stale) {
			follower.accept(of.last);
		} else {
			of.job.schedule();
		}
	}

	public void unfollow(IProject project, Consumer<CorpusFamilies> follower) {
		synchronized (watched) {
			if (watched.containsKey(project)) {
				watched.get(project).followers.remove(follower);
			}
		}
	}

	/** Reads all articles anew. */
	public void refresh(IProject project) {
		Watched of = of(project);
		of.forget = true;
		of.stale = true;
		of.job.schedule();
	}

	/** What is found now; to be called in a job. */
	public CorpusFamilies now(IProject project, IProgressMonitor monitor) throws IOException {
		return of(project).update(monitor);
	}

	private Watched of(IProject project) {
		synchronized (watched) {
			return watched.computeIfAbsent(project, Watched::new);
		}
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		if (event.getType() != IResourceChangeEvent.POST_CHANGE) {
			synchronized (watched) {
				Watched gone = watched.remove(event.getResource());
				if (gone != null) {
					gone.job.cancel();
				}
			}
			return;
		}
		synchronized (watched) {
			for (Watched of : watched.values()) {
				IResourceDelta delta = event.getDelta().findMember(of.project.getFullPath());
				if (delta != null && touchesFamilies(delta)) {
					of.stale = true;
					if (!of.followers.isEmpty()) {
						of.job.schedule(DELAY);
					}
				}
			}
		}
	}

	/** Whether articles came or went, or the description of the corpus is another. */
	private static boolean touchesFamilies(IResourceDelta project) {
		IResourceDelta articles = project.findMember(org.eclipse.core.runtime.IPath.fromOSString("articles"));
		boolean moved = articles != null
				&& articles.getAffectedChildren(IResourceDelta.ADDED | IResourceDelta.REMOVED).length > 0;
		IResourceDelta corpus = project.findMember(org.eclipse.core.runtime.IPath.fromOSString("corpus.xmi"));
		return moved || corpus != null && (corpus.getFlags() & IResourceDelta.CONTENT) != 0;
	}

	/** One corpus. */
	private static final class Watched {
		private final IProject project;
		private final List<Consumer<CorpusFamilies>> followers = new ArrayList<>();
		private final Job job;
		private FamilyIndex index;
		private volatile CorpusFamilies last;
		private volatile boolean stale = true;
		private volatile boolean forget;

		Watched(IProject project) {
			this.project = project;
			job = new Job("Finding families in " + project.getName()) {
				@Override
				protected IStatus run(IProgressMonitor monitor) {
					return find(monitor);
				}
			};
			job.setPriority(Job.LONG);
		}

		private IStatus find(IProgressMonitor monitor) {
			try {
				CorpusFamilies found = update(monitor);
				PlatformUI.getWorkbench().getDisplay()
						.asyncExec(() -> List.copyOf(followers).forEach(follower -> follower.accept(found)));
				return Status.OK_STATUS;
			} catch (OperationCanceledException e) {
				return Status.CANCEL_STATUS;
			} catch (IOException | RuntimeException e) {
				return project.isOpen() ? Status.error("The families of " + project.getName() + " could not be found. " + e.getMessage(), e)
						: Status.CANCEL_STATUS;
			}
		}

		synchronized CorpusFamilies update(IProgressMonitor monitor) throws IOException {
			if (last != null && !stale) {
				return last;
			}
			CorpusStore corpus = CorpusProjects.require(project);
			if (index == null) {
				index = new FamilyIndex(corpus, FamiliesRequest.DEFAULT);
			}
			if (forget) {
				forget = false;
				index.forget();
			}
			stale = false;
			boolean done = false;
			try {
				last = new CorpusFamilies(project, corpus, index.update(monitor), index.articles());
				done = true;
			} finally {
				stale |= !done;
			}
			return last;
		}
	}
}
