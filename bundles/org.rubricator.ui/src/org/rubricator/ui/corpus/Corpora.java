package org.rubricator.ui.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.rubricator.core.corpus.CorpusOverview;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.WorkState;
import org.rubricator.ui.preferences.Annotator;
import org.rubricator.ui.problems.Problems;

/**
 * The corpora of the workspace with the current annotator's progress, read in the background and kept as the workspace
 * changes.
 */
final class Corpora implements IResourceChangeListener {

	/** Saving comes in bursts: a file, then its markers. */
	private static final long BURST_MILLISECONDS = 150;

	private final Consumer<List<CorpusState>> listener;
	private final Map<IProject, CorpusState> states = new TreeMap<>(
			Comparator.comparing(IProject::getName, String.CASE_INSENSITIVE_ORDER));
	private StaleCorpora stale = new StaleCorpora();
	private final Job job = Job.create("Reading corpora", (IProgressMonitor monitor) -> read(monitor));
	private final Runnable annotatorListener = this::readAll;

	/** @param listener told of the corpora, by name, whenever they changed; in any thread */
	Corpora(Consumer<List<CorpusState>> listener) {
		this.listener = listener;
		job.setSystem(false);
		job.setPriority(Job.SHORT);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
		Annotator.addListener(annotatorListener);
		readAll();
	}

	void dispose() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
		Annotator.removeListener(annotatorListener);
		job.cancel();
	}

	/** Reads everything again. */
	void readAll() {
		schedule(StaleCorpora.all(CorpusProjects.all()), 0);
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		try {
			StaleCorpora more = StaleCorpora.of(event, Annotator.name());
			if (!more.isEmpty()) {
				schedule(more, BURST_MILLISECONDS);
			}
		} catch (CoreException e) {
			ILog.get().log(e.getStatus());
		}
	}

	private void schedule(StaleCorpora more, long delay) {
		synchronized (this) {
			stale.add(more);
		}
		job.schedule(delay);
	}

	private synchronized StaleCorpora take() {
		StaleCorpora taken = stale;
		stale = new StaleCorpora();
		return taken;
	}

	private IStatus read(IProgressMonitor monitor) {
		StaleCorpora taken = take();
		SubMonitor progress = SubMonitor.convert(monitor, 1 + taken.parts().size());
		if (taken.projects()) {
			List<IProject> there = CorpusProjects.all();
			states.keySet().retainAll(there);
			if (there.stream().filter(project -> !states.containsKey(project))
					.map(project -> states.putIfAbsent(project, CorpusState.unread(project))).count() > 0
					|| there.isEmpty()) {
				tell();
			}
		}
		progress.worked(1);
		taken.parts().forEach((project, parts) -> {
			SubMonitor one = progress.split(1);
			if (states.containsKey(project) || CorpusProjects.isCorpus(project)) {
				one.subTask(project.getName());
				states.put(project, read(states.getOrDefault(project, CorpusState.unread(project)), parts));
			}
		});
		tell();
		return Status.OK_STATUS;
	}

	private void tell() {
		listener.accept(new ArrayList<>(states.values()));
	}

	private static CorpusState read(CorpusState old, StaleCorpora.Parts parts) {
		IProject project = old.project();
		CorpusState state = old;
		try {
			if (parts.all || old.overview() == null) {
				state = state.with(CorpusOverview.read(CorpusProjects.require(project), Annotator.name()));
			} else if (!parts.layers.isEmpty()) {
				state = state.with(readLayers(project, old.overview(), parts));
			}
			if (parts.all || parts.problems) {
				state = state.withProblems(Problems.worstByArticle(project, Annotator.name()));
			}
			return state;
		} catch (IOException | CoreException e) {
			return state.failed(e.getMessage());
		}
	}

	private static CorpusOverview readLayers(IProject project, CorpusOverview overview, StaleCorpora.Parts parts)
			throws IOException {
		CorpusStore corpus = CorpusProjects.require(project);
		Map<String, WorkState> changed = new HashMap<>();
		for (String article : parts.layers) {
			try {
				Optional<Layer> layer = corpus.layer(overview.annotator(), article);
				changed.put(article, layer.map(Layer::getState).orElse(WorkState.NEW));
			} catch (IOException e) {
				// What is wrong with the file is in Problems.
				changed.put(article, WorkState.NEW);
			}
		}
		return overview.withStates(changed);
	}
}
