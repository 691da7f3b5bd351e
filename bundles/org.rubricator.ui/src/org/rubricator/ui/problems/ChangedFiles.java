package org.rubricator.ui.problems;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.rubricator.ui.corpus.CorpusProjects.ArticleFile;

/** What has to be validated: layers by article. */
final class ChangedFiles {

	private final IProject project;
	private final Map<String, Set<String>> annotatorsByArticle = new TreeMap<>();

	private ChangedFiles(IProject project) {
		this.project = project;
	}

	/** Everything in the corpus. */
	static ChangedFiles all(IProject project) throws CoreException {
		ChangedFiles changed = new ChangedFiles(project);
		for (IResource article : members(project.getFolder("articles"))) {
			if (article instanceof IFolder && !article.getName().startsWith(".")) {
				changed.of(article.getName());
			}
		}
		for (IResource annotator : members(project.getFolder("annotations"))) {
			if (annotator instanceof IFolder folder) {
				for (IResource layer : members(folder)) {
					ArticleFile.of(layer).ifPresent(changed::addLayer);
				}
			}
		}
		return changed;
	}

	/** What a change of the workspace touches: changed layers, and all layers of changed articles. */
	static ChangedFiles in(IProject project, IResourceDelta delta) throws CoreException {
		if (delta.findMember(project.getFile("labels.xmi").getProjectRelativePath()) != null
				|| delta.findMember(project.getFile("actors.xmi").getProjectRelativePath()) != null) {
			return all(project);
		}
		ChangedFiles changed = new ChangedFiles(project);
		Set<String> articles = new TreeSet<>();
		delta.accept(child -> {
			IResource resource = child.getResource();
			boolean content = child.getKind() != IResourceDelta.CHANGED
					|| (child.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
			if (resource.getType() == IResource.FILE && content) {
				ArticleFile.of(resource).ifPresent(file -> {
					if (file.annotator().isEmpty()) {
						articles.add(file.article());
					} else if (resource.exists()) {
						changed.addLayer(file);
					}
				});
			}
			return true;
		});
		for (String article : articles) {
			changed.of(article);
			for (IResource annotator : members(project.getFolder("annotations"))) {
				ArticleFile file = new ArticleFile(project, article, Optional.empty());
				if (file.layerFile(annotator.getName()).exists()) {
					changed.of(article).add(annotator.getName());
				}
			}
		}
		return changed;
	}

	private static IResource[] members(IContainer folder) throws CoreException {
		return folder.exists() ? folder.members() : new IResource[0];
	}

	private void addLayer(ArticleFile file) {
		file.annotator().ifPresent(of(file.article())::add);
	}

	private Set<String> of(String article) {
		return annotatorsByArticle.computeIfAbsent(article, key -> new TreeSet<>());
	}

	IProject project() {
		return project;
	}

	Collection<String> articles() {
		return annotatorsByArticle.keySet();
	}

	/** Whose layers on the article are to be validated. */
	Collection<String> annotators(String article) {
		return annotatorsByArticle.get(article);
	}
}
