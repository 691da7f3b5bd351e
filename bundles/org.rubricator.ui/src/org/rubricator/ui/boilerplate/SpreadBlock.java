package org.rubricator.ui.boilerplate;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rubricator.core.page.KindLabel;
import org.rubricator.core.page.Spread;
import org.rubricator.core.session.CorpusSession;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.ui.acts.CorpusActs;
import org.rubricator.ui.editor.ArticleEditor;
import org.rubricator.ui.editor.ArticleEditorInput;

/** Proposes the labelled block at the caret on all pages of the outlet that have it, after a look at where. */
public final class SpreadBlock extends AbstractHandler {

	private static final String TITLE = "Propose on All Pages";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		if (!(HandlerUtil.getActiveEditor(event) instanceof ArticleEditor editor)
				|| !(editor.getEditorInput() instanceof ArticleEditorInput input)) {
			return null;
		}
		Span span = editor.text().spanAtHand();
		Optional<KindLabel> label = KindLabel.of(editor.document().labels());
		if (label.isEmpty() || span == null || !span.getLabel().equals(label.get().label()) || span.getVerdict() == Verdict.REJECTED
				|| label.get().kind(span.getAttributes()).isEmpty()) {
			MessageDialog.openInformation(shell, TITLE, label.isEmpty() ? "The label set has no label whose choices are kinds of blocks."
					: "Go to a '" + label.get().label() + "' with a kind first: it is proposed wherever the outlet's pages have the same block.");
			return null;
		}
		CorpusSession session = CorpusSession.open(editor.document().corpus());
		ICoreRunnable work = monitor -> {
			try {
				Spread spread = Spread.of(session, label.get(), input.annotator(), input.article(), span, shell.getDisplay()::syncExec, monitor);
				shell.getDisplay().asyncExec(() -> ask(shell, input, span, spread));
			} catch (IOException e) {
				throw new CoreException(Status.error("The block cannot be looked for. " + e.getMessage(), e));
			}
		};
		Job job = Job.create("Looking for the block on the outlet's pages", work);
		job.setUser(true);
		job.schedule();
		return null;
	}

	private static void ask(Shell shell, ArticleEditorInput input, Span span, Spread spread) {
		if (shell.isDisposed()) {
			return;
		}
		if (spread.found().isEmpty()) {
			MessageDialog.openInformation(shell, TITLE, "No other page of this outlet has this block, or you have decided on it everywhere.");
			return;
		}
		SpreadDialog dialog = new SpreadDialog(shell, span.getLabel() + " " + span.getAttributes(), spread);
		if (dialog.open() == Window.OK) {
			CorpusActs.perform(shell, input.project(), dialog.spread().act(input.annotator(), "Propose '" + span.getLabel() + "' on All Pages"),
					receipt -> {
						// open editors show it themselves
					});
		}
	}
}
