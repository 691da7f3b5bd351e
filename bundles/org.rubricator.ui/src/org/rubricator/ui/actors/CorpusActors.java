package org.rubricator.ui.actors;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.ui.PlatformUI;
import org.rubricator.core.actors.ActorState;
import org.rubricator.core.actors.MentionIndex;
import org.rubricator.core.actors.Registry;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.session.CorpusSession;
import org.rubricator.ui.corpus.CorpusProjects;
import org.rubricator.ui.corpus.CorpusProjects.ArticleFile;

/**
 * The registry of a corpus and how often its actors are mentioned, read in the background and kept as the files are.
 * Actors and counts are what was read last. Listeners are called in the UI thread.
 */
final class CorpusActors {

	private static final int RECENT = 30;
	private static final int READ_TOGETHER = 150;
	private static final Map<IProject, CorpusActors> KNOWN = new HashMap<>();

	private final IProject project;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Set<String> recent = new LinkedHashSet<>();
	private final ConcurrentLinkedQueue<ArticleFile> stale = new ConcurrentLinkedQueue<>();
	private final Map<String, ActorState> assumed = new ConcurrentHashMap<>();
	private final Job reading;
	private volatile boolean actorsStale = true;
	private volatile boolean mentionsStale;
	private volatile List<ActorState> actors;
	private volatile MentionIndex mentions;
	private volatile Map<String, Integer> counts = Map.of();
	private volatile String failure;
	private final IResourceChangeListener changes = this::changed;

	/** The one of this corpus; it is read when it is first asked for. */
	static synchronized CorpusActors of(IProject project) {
		return KNOWN.computeIfAbsent(project, CorpusActors::new);
	}

	private CorpusActors(IProject project) {
		this.project = project;
		reading = Job.create("Reading the actors of " + project.getName(), this::read);
		reading.setPriority(Job.DECORATE);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(changes, IResourceChangeEvent.POST_CHANGE);
		reading.schedule();
	}

	IProject project() {
		return project;
	}

	/** All actors by id; null until they have been read. */
	List<ActorState> actors() {
		return actors;
	}

	/** The actor with this id, or null. */
	ActorState actor(String id) {
		List<ActorState> now = actors;
		return now == null || id == null ? null
				: now.stream().filter(actor -> actor.id().equals(id)).findFirst().orElse(null);
	}

	/** Takes an actor to be so, while a job makes it so. */
	void assume(ActorState changed, Job until) {
		assumed.put(changed.id(), changed);
		actors = withAssumed(actors);
		until.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				settle(changed);
			}
		});
		if (until.getResult() != null) { // it was faster
			settle(changed);
		}
	}

	private void settle(ActorState changed) {
		assumed.remove(changed.id(), changed);
		actorsStale = true;
		reading.schedule();
	}

	private List<ActorState> withAssumed(List<ActorState> all) {
		return all.stream().map(actor -> assumed.getOrDefault(actor.id(), actor)).toList();
	}

	/** Why they cannot be read; null if they can. */
	String failure() {
		return failure;
	}

	/** Mentions in saved layers by id of the actor. */
	Map<String, Integer> counts() {
		return counts;
	}

	/** Mentions in saved layers; null until they have been counted for the first time. */
	MentionIndex mentions() {
		return mentions;
	}

	/** Has mentions counted, which takes reading all layers; for views that show them. */
	void count() {
		if (mentions == null && !mentionsStale) {
			mentionsStale = true;
			reading.schedule();
		}
	}

	/** Ids of actors that were linked lately, the last one first. */
	List<String> recent() {
		return new ArrayList<>(recent).reversed();
	}

	/** Remembers that an actor was linked. */
	void used(String actor) {
		recent.remove(actor);
		recent.add(actor);
		if (recent.size() > RECENT) {
			recent.remove(recent.iterator().next());
		}
	}

	void addListener(Runnable listener) {
		listeners.add(listener);
	}

	void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private void changed(IResourceChangeEvent event) {
		IResourceDelta delta = event.getDelta().findMember(project.getFullPath());
		if (delta == null) {
			return;
		}
		if (!CorpusProjects.isCorpus(project)) {
			ResourcesPlugin.getWorkspace().removeResourceChangeListener(changes);
			synchronized (CorpusActors.class) {
				KNOWN.remove(project);
			}
			return;
		}
		try {
			delta.accept(child -> {
				IResource resource = child.getResource();
				if (resource.getType() == IResource.FILE && isContent(child)) {
					if (resource.getProjectRelativePath().toString().equals("actors.xmi")) {
						actorsStale = true;
					} else if (mentions != null) {
						ArticleFile.of(resource).filter(file -> file.annotator().isPresent()).ifPresent(stale::add);
					}
				}
				return true;
			});
		} catch (CoreException e) {
			ILog.of(CorpusActors.class).log(e.getStatus());
		}
		if (actorsStale || !stale.isEmpty()) {
			reading.schedule(READ_TOGETHER);
		}
	}

	private static boolean isContent(IResourceDelta delta) {
		return delta.getKind() != IResourceDelta.CHANGED
				|| (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
	}

	private IStatus read(IProgressMonitor monitor) {
		try {
			CorpusStore corpus = CorpusProjects.require(project);
			CorpusSession.open(corpus); // here, for it may have to complete an act that was cut off
			if (actorsStale) {
				actorsStale = false;
				actors = withAssumed(new Registry(corpus.actors()).actors());
				failure = null;
				tell();
			}
			if (mentionsStale) {
				mentionsStale = false;
				MentionIndex index = new MentionIndex(corpus);
				mentions = index;
				index.readAll(monitor);
				counts = index.counts();
			}
			readStale();
		} catch (IOException | IllegalArgumentException e) {
			failure = e.getMessage();
		}
		tell();
		return Status.OK_STATUS;
	}

	private void readStale() throws IOException {
		Set<ArticleFile> files = new LinkedHashSet<>();
		for (ArticleFile file = stale.poll(); file != null; file = stale.poll()) {
			files.add(file);
		}
		for (ArticleFile file : files) {
			try {
				mentions.read(file.annotator().orElseThrow(), file.article());
			} catch (IOException e) {
				ILog.of(CorpusActors.class).log(Status.warning("The mentions in " + file.article() + " were not counted.", e));
			}
		}
		if (!files.isEmpty()) {
			counts = mentions.counts();
		}
	}

	private void tell() {
		if (PlatformUI.isWorkbenchRunning()) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> listeners.forEach(Runnable::run));
		}
	}
}
