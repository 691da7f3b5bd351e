package org.rubricator.ui.corpus;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.rubricator.ui.corpus.CorpusProjects.ArticleFile;
import org.rubricator.ui.problems.Problems;

/** What of the corpora has to be read again because resources changed: as little as can be. */
final class StaleCorpora {

	/** What of one corpus. */
	static final class Parts {
		boolean all;
		boolean problems;
		/** Articles whose layer by the current annotator changed. */
		final Set<String> layers = new HashSet<>();
	}

	private final Map<IProject, Parts> parts = new LinkedHashMap<>();
	private boolean projects;

	/** Whether corpora came, went, or were opened or closed. */
	boolean projects() {
		return projects;
	}

	Map<IProject, Parts> parts() {
		return parts;
	}

	boolean isEmpty() {
		return !projects && parts.isEmpty();
	}

	static StaleCorpora all(Iterable<IProject> projects) {
		StaleCorpora stale = new StaleCorpora();
		stale.projects = true;
		projects.forEach(project -> stale.of(project).all = true);
		return stale;
	}

	static StaleCorpora of(IResourceChangeEvent event, String annotator) throws CoreException {
		StaleCorpora stale = new StaleCorpora();
		for (IResourceDelta delta : event.getDelta().getAffectedChildren()) {
			if (delta.getResource() instanceof IProject project) {
				stale.read(project, delta, annotator);
			}
		}
		for (IMarkerDelta delta : event.findMarkerDeltas(Problems.TYPE, true)) {
			stale.of(delta.getResource().getProject()).problems = true;
		}
		return stale;
	}

	void add(StaleCorpora other) {
		projects |= other.projects;
		other.parts.forEach((project, more) -> {
			Parts known = of(project);
			known.all |= more.all;
			known.problems |= more.problems;
			known.layers.addAll(more.layers);
		});
	}

	private Parts of(IProject project) {
		return parts.computeIfAbsent(project, key -> new Parts());
	}

	private void read(IProject project, IResourceDelta delta, String annotator) throws CoreException {
		if (delta.getKind() != IResourceDelta.CHANGED
				|| (delta.getFlags() & (IResourceDelta.OPEN | IResourceDelta.DESCRIPTION)) != 0) {
			projects = true;
			of(project).all = true;
			return;
		}
		delta.accept(child -> {
			IResource resource = child.getResource();
			if (resource instanceof IFolder && child.getKind() != IResourceDelta.CHANGED
					&& resource.getProjectRelativePath().segmentCount() <= 2) {
				of(project).all = true;
				return false;
			}
			if (resource.getType() == IResource.FILE && isContent(child)) {
				ArticleFile.of(resource).ifPresent(file -> {
					if (file.annotator().isEmpty()) {
						of(project).all |= resource.getName().equals("article.xmi");
					} else if (file.annotator().get().equals(annotator)) {
						of(project).layers.add(file.article());
					}
				});
				of(project).all |= resource.getProjectRelativePath().toString().equals("corpus.xmi");
			}
			return true;
		});
	}

	private static boolean isContent(IResourceDelta delta) {
		return delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & ~IResourceDelta.MARKERS) != 0;
	}
}
