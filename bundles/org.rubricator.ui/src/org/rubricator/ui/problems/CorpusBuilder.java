package org.rubricator.ui.problems;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.ui.corpus.CorpusProjects;

/** Validates the layers that changed, and puts what it finds into the Problems view. */
public final class CorpusBuilder extends IncrementalProjectBuilder {

	@Override
	protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor) throws CoreException {
		IProject project = getProject();
		IResourceDelta delta = kind == FULL_BUILD ? null : getDelta(project);
		try {
			Optional<CorpusStore> corpus = CorpusProjects.corpus(project);
			if (corpus.isEmpty()) {
				new Validation(project, null).noCorpus();
				return null;
			}
			if (delta == null) {
				project.deleteMarkers(Problems.TYPE, true, IResource.DEPTH_INFINITE);
			}
			ChangedFiles changed = delta == null ? ChangedFiles.all(project) : ChangedFiles.in(project, delta);
			new Validation(project, corpus.get()).run(changed,
					SubMonitor.convert(monitor, "Validating " + project.getName(), 100));
		} catch (OperationCanceledException e) {
			forgetLastBuiltState();
			throw e;
		} catch (IOException e) {
			throw new CoreException(Status.error("'" + project.getName() + "' could not be validated: "
					+ e.getMessage(), e));
		}
		return null;
	}

	@Override
	protected void clean(IProgressMonitor monitor) throws CoreException {
		getProject().deleteMarkers(Problems.TYPE, true, IResource.DEPTH_INFINITE);
	}

	/** None: validating only reads, and nobody should have to wait for it to save. */
	@Override
	public ISchedulingRule getRule(int kind, Map<String, String> arguments) {
		return null;
	}
}
