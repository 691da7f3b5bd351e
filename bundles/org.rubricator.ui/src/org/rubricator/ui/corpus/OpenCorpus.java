package org.rubricator.ui.corpus;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.ui.preferences.LastCorpus;

/** Opens a corpus folder in place. */
public final class OpenCorpus extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		DirectoryDialog dialog = new DirectoryDialog(shell);
		dialog.setText("Open Corpus");
		dialog.setMessage("Choose the folder of a corpus: the one with the file corpus.xmi.");
		LastCorpus.folder().map(Path::getParent).ifPresent(folder -> dialog.setFilterPath(folder.toString()));
		String chosen = dialog.open();
		if (chosen != null) {
			open(shell, Path.of(chosen));
		}
		return null;
	}

	private static void open(Shell shell, Path folder) {
		if (!CorpusStore.isCorpus(folder)) {
			MessageDialog.openError(shell, "Open Corpus", folder + " is not a corpus: there is no corpus.xmi in it."
					+ "\n\nTo make a corpus of the articles in a folder, make a new corpus and import them.");
			return;
		}
		IStatus status = CorpusProjects.at(folder).isPresent() ? null : CorpusProjects.check(folder);
		if (status != null && !status.isOK()) {
			MessageDialog.openError(shell, "Open Corpus", status.getMessage());
			return;
		}
		CorpusOpening.schedule(folder);
	}
}
