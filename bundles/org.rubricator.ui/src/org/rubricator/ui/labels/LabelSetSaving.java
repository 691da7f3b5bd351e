package org.rubricator.ui.labels;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.concurrent.Executor;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.labels.LabelMigration;
import org.rubricator.core.labels.LabelMigration.Decision;
import org.rubricator.core.labels.LabelMigration.Fate;
import org.rubricator.core.labels.LabelMigrationOperation;
import org.rubricator.core.labels.LabelSetDocument;
import org.rubricator.core.labels.LabelUsage;
import org.rubricator.core.labels.Orphan;
import org.rubricator.core.session.CorpusSession;

/** Saves a label set that orphans annotations: counts them, asks what becomes of them, and takes them along. */
final class LabelSetSaving {

	private final Shell shell;
	private final IProject project;
	private final LabelSetDocument document;
	private final LabelMigrationOperation operation;

	LabelSetSaving(Shell shell, IProject project, CorpusStore corpus, LabelSetDocument document) {
		this.shell = shell;
		this.project = project;
		this.document = document;
		Executor thread = shell.getDisplay()::asyncExec;
		operation = new LabelMigrationOperation(CorpusSession.open(corpus), thread);
	}

	/**
	 * @return whether it was saved; false where the user cancelled
	 * @throws IOException if it could not be; nothing is changed then
	 */
	boolean save(List<Orphan> orphans) throws IOException {
		LabelUsage[] usage = new LabelUsage[1];
		if (!inBackground(monitor -> usage[0] = operation.count(orphans, monitor))) {
			return false;
		}
		List<Decision> decisions = List.of();
		if (usage[0].isAny()) {
			MigrationDialog dialog = new MigrationDialog(shell, project, usage[0], orphans);
			if (dialog.open() != Window.OK) {
				return false;
			}
			decisions = dialog.decisions();
		}
		return migrate(new LabelMigration("Change Labels", decisions), decisions.stream()
				.filter(decision -> decision.fate() == Fate.KEEP && decision.orphan().kind() == Orphan.Kind.LABEL)
				.map(decision -> decision.orphan().label()).toList());
	}

	/** @param kept names of labels that stay in the set, retired; they are taken out again if nothing is saved */
	private boolean migrate(LabelMigration migration, List<String> kept) throws IOException {
		boolean saved = false;
		kept.forEach(document::keepRetired);
		try {
			saved = inBackground(monitor -> operation.run(migration, document.saved(), document.labels(), monitor));
			return saved;
		} finally {
			if (!saved) {
				kept.forEach(name -> document.undo());
			}
		}
	}

	private interface Work {
		void run(org.eclipse.core.runtime.IProgressMonitor monitor) throws IOException;
	}

	/** Works beside the UI thread, with progress and a button to cancel; false where it was pressed. */
	private boolean inBackground(Work work) throws IOException {
		IRunnableWithProgress runnable = monitor -> {
			try {
				work.run(monitor);
			} catch (IOException e) {
				throw new InvocationTargetException(e);
			}
		};
		try {
			new ProgressMonitorDialog(shell).run(true, true, runnable);
			return true;
		} catch (InterruptedException | OperationCanceledException e) {
			return false;
		} catch (InvocationTargetException e) {
			switch (e.getCause()) {
			case IOException cause -> throw cause;
			case OperationCanceledException cancelled -> {
				return false;
			}
			case RuntimeException cause -> throw cause;
			default -> throw new IOException(e.getCause());
			}
		}
	}
}
