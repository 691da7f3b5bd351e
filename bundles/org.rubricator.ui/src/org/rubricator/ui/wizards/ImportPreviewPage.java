package org.rubricator.ui.wizards;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;

/** What was found in the files and folders, before anything is imported. */
final class ImportPreviewPage extends WizardPage {

	private final ImportWizard wizard;
	private ReportTable table;

	ImportPreviewPage(ImportWizard wizard) {
		super("importPreview");
		this.wizard = wizard;
		setTitle("What Was Found");
		setDescription("Nothing is imported yet.");
	}

	@Override
	public void createControl(Composite parent) {
		Composite composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(composite);
		table = new ReportTable(composite, "File or address", "Read as");
		GridDataFactory.fillDefaults().grab(true, true).hint(560, 240).applyTo(table.control());
		setControl(composite);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), "org.rubricator.ui.importPage");
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			getShell().getDisplay().asyncExec(this::look);
		}
	}

	private void look() {
		if (getControl().isDisposed()) {
			return;
		}
		ImportPreview[] found = new ImportPreview[1];
		Function<IProgressMonitor, ImportPreview> preview = wizard.preview();
		try {
			getContainer().run(true, true, monitor -> found[0] = preview.apply(monitor));
		} catch (InvocationTargetException e) {
			setErrorMessage("The files could not be looked at: " + e.getCause().getMessage());
		} catch (InterruptedException e) {
			setMessage("You stopped looking at the files. They can be imported nevertheless.");
		}
		show(found[0]);
	}

	private void show(ImportPreview preview) {
		table.show(preview == null ? List.of() : preview.rows());
		if (preview != null) {
			setErrorMessage(preview.isHopeless() ? preview.summary() + " Go back and choose something else." : null);
			setMessage(preview.summary());
			setPageComplete(!preview.isHopeless());
		}
	}
}
