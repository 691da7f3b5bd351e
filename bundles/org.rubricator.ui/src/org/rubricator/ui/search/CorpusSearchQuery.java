package org.rubricator.ui.search;

import java.io.IOException;
import java.util.List;
import java.util.regex.PatternSyntaxException;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.ISearchResult;
import org.eclipse.search.ui.text.Match;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.search.CorpusQuery;
import org.rubricator.core.search.CorpusSearch;
import org.rubricator.core.search.Hit;
import org.rubricator.core.session.CorpusSession;
import org.rubricator.ui.corpus.CorpusProjects;

/** A search in a corpus, for the Search view. */
final class CorpusSearchQuery implements ISearchQuery {

	private final IProject project;
	private final CorpusQuery query;
	private final String label;
	private final CorpusSearchResult result = new CorpusSearchResult(this);

	/** @param label what is looked for, for people */
	CorpusSearchQuery(IProject project, CorpusQuery query, String label) {
		this.project = project;
		this.query = query;
		this.label = label;
	}

	IProject project() {
		return project;
	}

	/** Whether it looks into layers, and not at texts alone, which never change. */
	boolean isOfLayers() {
		return !query.isOfText();
	}

	@Override
	public IStatus run(IProgressMonitor monitor) {
		result.removeAll();
		result.setStale(false);
		Display display = PlatformUI.getWorkbench().getDisplay();
		try {
			CorpusSession session = CorpusSession.open(CorpusProjects.require(project));
			int[] number = { 0 };
			List<Finding> findings = new CorpusSearch(session, display::syncExec).run(query, CorpusIndex.of(project), monitor,
					hits -> result.addMatches(hits.stream().map(hit -> match(hit, number[0]++)).toArray(Match[]::new)));
			return findings.isEmpty() ? Status.OK_STATUS
					: new MultiStatus(CorpusSearchQuery.class, 0,
							findings.stream().map(finding -> Status.warning(finding.toString())).toArray(IStatus[]::new),
							findings.size() == 1 ? "One file was not searched." : findings.size() + " files were not searched.", null);
		} catch (PatternSyntaxException e) {
			return Status.error("This is no regular expression: " + e.getDescription(), e);
		} catch (IOException e) {
			return Status.error(e.getMessage(), e);
		}
	}

	private static Match match(Hit hit, int number) {
		return new Match(new CorpusSearchResult.Found(number, hit), hit.range().begin(), hit.range().length());
	}

	@Override
	public String getLabel() {
		return label;
	}

	@Override
	public boolean canRerun() {
		return true;
	}

	@Override
	public boolean canRunInBackground() {
		return true;
	}

	@Override
	public ISearchResult getSearchResult() {
		return result;
	}
}
