package org.rubricator.ui.suggestions;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.suggestion.LearnOperation;
import org.rubricator.core.suggestion.Suggesters;
import org.rubricator.ui.corpus.CorpusProjects;
import org.rubricator.ui.preferences.Annotator;

/** Learns from the annotator's saved decisions, behind all other work. Can be cancelled: the next suggestion learns, too. */
final class LearnJob extends Job {

	private final IProject project;

	LearnJob(IProject project) {
		super("Learning from decisions in " + project.getName());
		this.project = project;
		setPriority(DECORATE);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			CorpusStore corpus = CorpusProjects.corpus(project).orElse(null);
			List<String> learned = corpus == null ? List.of() : LearnOperation.run(corpus, Suggesters.fromServices(), Annotator.name(), monitor);
			return learned.isEmpty() ? Status.OK_STATUS : new Status(IStatus.OK, LearnJob.class, String.join(" ", learned));
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (IOException e) {
			return Status.warning("Nothing was learned from the decisions in " + project.getName() + ": " + e.getMessage(), e);
		}
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == LearnJob.class;
	}
}
