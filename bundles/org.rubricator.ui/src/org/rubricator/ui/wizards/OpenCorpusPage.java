package org.rubricator.ui.wizards;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.ui.corpus.CorpusProjects;

/** Which folder. */
final class OpenCorpusPage extends WizardPage {

	private static final String WHAT = "Open a corpus where it lies. Nothing is copied.";

	private final WizardValues values = new WizardValues("openCorpus");
	private Text folder;

	OpenCorpusPage() {
		super("openCorpus");
		setTitle("Open Corpus Folder");
		setDescription(WHAT);
	}

	@Override
	public void createControl(Composite parent) {
		FormRows rows = new FormRows(parent, this::validate);
		folder = rows.text("&Folder:", "", "Bro&wse...", this::browse);
		folder.setMessage("the folder with the file corpus.xmi");
		setControl(rows.composite());
		PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), "org.rubricator.ui.openCorpusPage");
		folder.setFocus();
		validate();
	}

	private void browse(Text text) {
		DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SHEET);
		dialog.setText("Open Corpus Folder");
		dialog.setMessage("Choose the folder with the file corpus.xmi.");
		dialog.setFilterPath(text.getText().isBlank() ? values.get("folder", System.getProperty("user.home")) : text.getText());
		String chosen = dialog.open();
		if (chosen != null) {
			text.setText(chosen);
		}
	}

	Path folder() {
		return Path.of(folder.getText().strip());
	}

	void remember() {
		values.put("folder", folder.getText());
	}

	private void validate() {
		String hint = folder.getText().isBlank() ? "Choose the folder of the corpus." : null;
		String problem = hint == null ? problem() : null;
		setErrorMessage(problem);
		setMessage(hint == null ? WHAT : hint);
		setPageComplete(problem == null && hint == null);
	}

	private String problem() {
		try {
			if (!CorpusStore.isCorpus(folder())) {
				return "This is not a corpus: there is no corpus.xmi in it.";
			}
			IStatus status = CorpusProjects.check(folder());
			return CorpusProjects.at(folder()).isPresent() || status.isOK() ? null : status.getMessage();
		} catch (InvalidPathException e) {
			return "This is not the name of a folder: " + e.getReason();
		}
	}
}
