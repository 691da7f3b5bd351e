package org.rubricator.ui.corpus;

import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.rubricator.core.corpus.CorpusOverview;
import org.rubricator.core.findings.Severity;

/**
 * A corpus as it was read last.
 *
 * @param overview null while it is being read for the first time, and where it cannot be read
 * @param failure  why it cannot be read, a sentence; null if it can
 * @param problems worst severity by id of the articles with problems
 */
record CorpusState(IProject project, CorpusOverview overview, String failure, Map<String, Severity> problems) {

	CorpusState {
		problems = Map.copyOf(problems);
	}

	static CorpusState unread(IProject project) {
		return new CorpusState(project, null, null, Map.of());
	}

	CorpusState with(CorpusOverview newOverview) {
		return new CorpusState(project, newOverview, null, problems);
	}

	CorpusState failed(String reason) {
		return new CorpusState(project, null, reason, problems);
	}

	CorpusState withProblems(Map<String, Severity> newProblems) {
		return new CorpusState(project, overview, failure, newProblems);
	}
}
