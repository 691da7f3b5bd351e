package org.rubricator.ui.wizards;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.rubricator.ui.corpus.CorpusOpening;

/** Opens a corpus folder as a project, in place. */
public final class OpenCorpusWizard extends Wizard implements IImportWizard {

	private OpenCorpusPage page;

	public OpenCorpusWizard() {
		setWindowTitle("Open Corpus Folder");
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		// The folder lies outside the workspace, so nothing selected is of use.
	}

	@Override
	public void addPages() {
		page = new OpenCorpusPage();
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		page.remember();
		CorpusOpening.schedule(page.folder());
		return true;
	}
}
