package org.rubricator.ui.problems;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.rubricator.core.change.Edit;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Fix;
import org.rubricator.core.session.LayerSession;
import org.rubricator.core.validation.Mending;
import org.rubricator.core.validation.Validator;
import org.rubricator.model.actors.Actor;
import org.rubricator.model.annotation.Layer;
import org.rubricator.ui.corpus.CorpusProjects;
import org.rubricator.ui.corpus.CorpusProjects.ArticleFile;
import org.rubricator.ui.corpus.LayerEdits;
import org.rubricator.ui.corpus.LayerEdits.LayerEdit;

/** Mends problems of one layer. Markers keep no fixes, so the layer is validated as it is now to get them. */
final class LayerMending {

	private LayerMending() {
	}

	/** Applies the fixes of this title to the problems. To be called in the UI thread. */
	static void mend(IResource layerFile, List<IMarker> problems, String title) throws IOException, CoreException {
		ArticleFile file = ArticleFile.of(layerFile).orElseThrow();
		CorpusStore corpus = CorpusProjects.require(file.project());
		Validator validator = new Validator(corpus.labels(),
				corpus.actors().getActors().stream().map(Actor::getId).toList());
		LayerEdits.apply(new LayerEdit(file, file.annotator().orElseThrow(),
				session -> edit(session, validator, problems, title)));
		// The markers of an unsaved layer would otherwise stay until it is saved.
		for (IMarker problem : problems) {
			problem.delete();
		}
	}

	private static Optional<Edit> edit(LayerSession session, Validator validator, List<IMarker> problems,
			String title) {
		Layer layer = session.layer().layer();
		List<Fix> fixes = validator.validate(session.article(), session.text(), layer, "layer").stream()
				.filter(finding -> problems.stream().anyMatch(problem -> isSame(problem, finding)))
				.flatMap(finding -> finding.fixes().stream().filter(fix -> fix.title().equals(title)).limit(1)).toList();
		Edit edit = Mending.all(fixes.size() == 1 ? title : title + " (" + fixes.size() + " times)", layer, fixes);
		return edit.isEmpty() ? Optional.empty() : Optional.of(edit);
	}

	private static boolean isSame(IMarker problem, Finding finding) {
		String annotation = finding.location().annotation();
		return finding.code().equals(problem.getAttribute(Problems.CODE, null))
				&& (annotation == null ? "" : annotation).equals(problem.getAttribute(Problems.ANNOTATION, ""));
	}
}
