package org.rubricator.ui.suggestions;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IStartup;
import org.rubricator.ui.corpus.CorpusProjects;
import org.rubricator.ui.corpus.CorpusProjects.ArticleFile;
import org.rubricator.ui.preferences.Annotator;

/** Has learned what the annotator decided soon after it is saved, so that the next suggestion need not. */
public final class LearnInBackground implements IStartup {

	/** Milliseconds. Who saves again within it is not done deciding. */
	private static final long DELAY = 3_000;

	private final Map<IProject, LearnJob> jobs = new ConcurrentHashMap<>();

	@Override
	public void earlyStartup() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this::changed, IResourceChangeEvent.POST_CHANGE);
	}

	private void changed(IResourceChangeEvent event) {
		String annotator = Annotator.name();
		Set<IProject> decided = new HashSet<>();
		try {
			event.getDelta().accept(delta -> {
				boolean content = delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.CONTENT) != 0;
				if (content && ArticleFile.of(delta.getResource()).flatMap(ArticleFile::annotator).filter(annotator::equals).isPresent()) {
					decided.add(delta.getResource().getProject());
				}
				return true;
			});
		} catch (CoreException e) {
			ILog.of(LearnInBackground.class).log(e.getStatus());
		}
		decided.stream().filter(CorpusProjects::isCorpus).forEach(project -> {
			LearnJob job = jobs.computeIfAbsent(project, LearnJob::new);
			job.cancel();
			job.schedule(DELAY);
		});
	}
}
