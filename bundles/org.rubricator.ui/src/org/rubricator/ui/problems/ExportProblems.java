package org.rubricator.ui.problems;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;
import org.rubricator.ui.corpus.CorpusProjects.ArticleFile;

/** What the last export of a corpus could not carry, as markers: the same list that its report has. */
public final class ExportProblems {

	/** Type of the markers. */
	public static final String TYPE = "org.rubricator.ui.exportProblem";

	private static final int MOST = 1000;

	private ExportProblems() {
	}

	/** Puts these in place of those of the export before. */
	public static void replace(IProject project, List<Finding> findings) throws CoreException {
		project.getWorkspace().run(monitor -> {
			project.deleteMarkers(TYPE, true, IResource.DEPTH_INFINITE);
			for (Finding finding : findings.subList(0, Math.min(findings.size(), MOST))) {
				Problems.mark(resource(project, finding.location()), TYPE, finding, null);
			}
		}, null, IWorkspace.AVOID_UPDATE, null);
	}

	private static IResource resource(IProject project, Location location) {
		if (location.article() == null) {
			return project;
		}
		ArticleFile article = new ArticleFile(project, location.article(), Optional.ofNullable(location.annotator()));
		IFile file = location.annotator() == null ? article.articleFile() : article.layerFile(location.annotator());
		return file.exists() ? file : project;
	}
}
