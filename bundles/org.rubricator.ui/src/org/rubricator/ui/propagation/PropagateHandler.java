package org.rubricator.ui.propagation;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rubricator.analysis.propagation.PropagationOperation;
import org.rubricator.analysis.propagation.PropagationPlan;
import org.rubricator.analysis.propagation.Side;
import org.rubricator.core.session.CorpusSession;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.ui.editor.ArticleEditor;
import org.rubricator.ui.editor.ArticleEditorInput;
import org.rubricator.ui.families.CorpusFamilies;
import org.rubricator.ui.families.FamilyWatch;

/**
 * Takes the span at hand with the frames that it fills, or all that is labelled within the selection, to the other places of
 * the same words: looks in a job where these are, and asks.
 */
public final class PropagateHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof ArticleEditor editor && editor.text() != null
				&& editor.getEditorInput() instanceof ArticleEditorInput input) {
			Set<String> chosen = chosen(editor);
			IStatusLineManager line = editor.getEditorSite().getActionBars().getStatusLineManager();
			if (chosen.isEmpty()) {
				line.setMessage("Put the caret on a span, or select words with labels, to take them over to where else they stand.");
				return null;
			}
			line.setMessage("Looking where else this stands...");
			Side source = Side.of(editor.document().layer().layer(), editor.document().text());
			look(editor, input.project(), source, chosen);
		}
		return null;
	}

	private static Set<String> chosen(ArticleEditor editor) {
		Set<String> chosen = new LinkedHashSet<>();
		Range selection = editor.text().selection();
		Span span = editor.text().spanAtHand();
		if (selection == null && span != null) {
			chosen.add(span.getId());
		} else if (selection != null) {
			editor.document().layer().spans().overlapping(selection.begin(), selection.end(), inside -> {
				if (selection.begin() <= inside.getParts().begin() && inside.getParts().end() <= selection.end()) {
					chosen.add(inside.getId());
				}
			});
		}
		return chosen;
	}

	private static void look(ArticleEditor editor, IProject project, Side source, Set<String> chosen) {
		Display display = editor.getSite().getShell().getDisplay();
		Job job = new Job("Looking where else these words stand") {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				SubMonitor progress = SubMonitor.convert(monitor, 100);
				try {
					CorpusFamilies families = FamilyWatch.get().now(project, progress.split(70));
					PropagationOperation operation = new PropagationOperation(CorpusSession.open(families.corpus()),
							families.families(), families.articles(), display::syncExec);
					Set<String> all = PropagationOperation.withFrames(source.annotations(), chosen);
					PropagationPlan proposed = operation.plan(source, all, false, progress.split(15));
					PropagationPlan accepted = operation.plan(source, all, true, progress.split(15));
					display.asyncExec(() -> ask(editor, project, proposed, accepted));
					return Status.OK_STATUS;
				} catch (OperationCanceledException e) {
					return Status.CANCEL_STATUS;
				} catch (IOException e) {
					return Status.error("It could not be found out where else these words stand. " + e.getMessage(), e);
				}
			}
		};
		job.schedule();
	}

	private static void ask(ArticleEditor editor, IProject project, PropagationPlan proposed, PropagationPlan accepted) {
		if (editor.text() == null || editor.text().control().isDisposed()) {
			return;
		}
		IStatusLineManager line = editor.getEditorSite().getActionBars().getStatusLineManager();
		if (proposed.preview().proposals().isEmpty()) {
			String left = proposed.left();
			line.setMessage(left.isEmpty() ? "These words stand in no other article." : "Nothing to take over: " + left);
			return;
		}
		line.setMessage(null);
		new PropagationDialog(editor.getSite().getShell(), project, proposed, accepted, line::setMessage).open();
	}
}
