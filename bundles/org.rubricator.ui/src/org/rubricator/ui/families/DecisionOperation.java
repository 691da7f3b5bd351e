package org.rubricator.ui.families;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.rubricator.analysis.families.Decision;
import org.rubricator.analysis.families.FamilyDecisions;
import org.rubricator.ui.corpus.CorpusProjects;

/** Makes a decision about families, or takes one back; undone and redone in the view. */
final class DecisionOperation extends AbstractOperation {

	/** What is done to the decisions. */
	@FunctionalInterface
	interface Act {
		/** Gives the decisions before. */
		List<Decision> on(FamilyDecisions decisions) throws IOException;
	}

	private final IProject project;
	private final Act act;
	private List<Decision> before;

	DecisionOperation(String name, IUndoContext context, IProject project, Act act) {
		super(name);
		this.project = project;
		this.act = act;
		addContext(context);
	}

	@Override
	public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
		return change(decisions -> before = act.on(decisions), monitor);
	}

	@Override
	public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
		return execute(monitor, info);
	}

	@Override
	public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
		return change(decisions -> {
			decisions.restore(before);
			return before;
		}, monitor);
	}

	private IStatus change(Act change, IProgressMonitor monitor) {
		try {
			change.on(new FamilyDecisions(CorpusProjects.require(project)));
			project.getFile("corpus.xmi").refreshLocal(IResource.DEPTH_ZERO, monitor);
			return Status.OK_STATUS;
		} catch (IOException | CoreException e) {
			return Status.error("'" + getLabel() + "' could not be kept in corpus.xmi, so nothing was changed. " + e.getMessage(), e);
		}
	}
}
