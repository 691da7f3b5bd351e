package org.rubricator.ui.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.rubricator.analysis.search.TextIndex;
import org.rubricator.core.corpus.ArticleSummary;
import org.rubricator.core.search.CorpusSearch;
import org.rubricator.core.search.TextQuery;
import org.rubricator.core.text.Sha256;
import org.rubricator.ui.corpus.CorpusProjects;

/**
 * The index of a corpus of the workspace. It lies in the workspace, is made in the background and follows the articles;
 * until it is made, and should it fail, searches read all articles.
 */
final class CorpusIndex implements CorpusSearch.Narrowing {

	private static final int CHANGES_TOGETHER = 500;
	private static final Map<IProject, CorpusIndex> KNOWN = new HashMap<>();

	private final IProject project;
	private final Job updating;
	private final IResourceChangeListener changes = this::changed;
	private TextIndex index;

	/** The one of this corpus. It begins to be made when it is first asked for. */
	static synchronized CorpusIndex of(IProject project) {
		if (KNOWN.isEmpty()) {
			PlatformUI.getWorkbench().addWorkbenchListener(new IWorkbenchListener() {
				@Override
				public boolean preShutdown(IWorkbench workbench, boolean forced) {
					return true;
				}

				@Override
				public void postShutdown(IWorkbench workbench) {
					closeAll();
				}
			});
		}
		return KNOWN.computeIfAbsent(project, CorpusIndex::new);
	}

	private static synchronized void closeAll() {
		KNOWN.values().forEach(CorpusIndex::close);
	}

	private static synchronized void forget(CorpusIndex index) {
		KNOWN.remove(index.project);
	}

	private CorpusIndex(IProject project) {
		this.project = project;
		updating = Job.create("Indexing " + project.getName(), this::update);
		updating.setPriority(Job.DECORATE);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(changes, IResourceChangeEvent.POST_CHANGE);
		updating.schedule();
	}

	private void changed(IResourceChangeEvent event) {
		IResourceDelta delta = event.getDelta().findMember(project.getFullPath());
		if (delta == null) {
			return;
		}
		if (!CorpusProjects.isCorpus(project)) {
			ResourcesPlugin.getWorkspace().removeResourceChangeListener(changes);
			forget(this);
			Job.createSystem("Closing the index of " + project.getName(), (IProgressMonitor monitor) -> {
				close();
				return Status.OK_STATUS;
			}).schedule();
		} else if (delta.findMember(org.eclipse.core.runtime.IPath.fromOSString("articles")) != null) {
			updating.schedule(CHANGES_TOGETHER);
		}
	}

	private IStatus update(IProgressMonitor monitor) {
		try {
			open().update(CorpusProjects.require(project), monitor);
		} catch (IOException | RuntimeException e) {
			if (!monitor.isCanceled()) {
				ILog.of(CorpusIndex.class).warn("The index of " + project.getName() + " could not be brought up to date.", e);
				close();
			}
		}
		return Status.OK_STATUS;
	}

	private synchronized TextIndex open() throws IOException {
		if (index == null) {
			String name = Sha256.hex(project.getName().getBytes(java.nio.charset.StandardCharsets.UTF_8)).substring(0, 16);
			index = TextIndex.open(Platform.getStateLocation(FrameworkUtil.getBundle(CorpusIndex.class)).toPath().resolve("search").resolve(name));
		}
		return index;
	}

	private synchronized void close() {
		updating.cancel();
		if (index != null) {
			try {
				index.close();
			} catch (IOException | RuntimeException e) {
				ILog.of(CorpusIndex.class).warn("The index of " + project.getName() + " could not be closed.", e);
			}
			index = null;
		}
	}

	@Override
	public Set<String> candidates(TextQuery query, List<ArticleSummary> articles) throws IOException {
		try {
			return open().candidates(query, articles);
		} catch (RuntimeException e) {
			throw new IOException(e.getMessage(), e);
		}
	}
}
