package org.rubricator.ui.wizards;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.rubricator.analysis.splits.SplitRequest;
import org.rubricator.core.exchange.ExportRequest;
import org.rubricator.core.exchange.Exporter;
import org.rubricator.core.exchange.Exporters;
import org.rubricator.core.exchange.OptionValues;

/** Exports a corpus. */
public final class ExportWizard extends Wizard implements IExportWizard {

	private final WizardValues values = new WizardValues("export");
	private final Exporters exporters = Exporters.fromServices();
	private CorpusChoice corpus;
	private ExportFormatPage format;
	private ExportDestinationPage destination;
	private ExportReviewPage review;

	public ExportWizard() {
		setWindowTitle("Export");
		setNeedsProgressMonitor(true);
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		corpus = new CorpusChoice(workbench, selection, values.get("corpus", ""));
	}

	@Override
	public void addPages() {
		format = new ExportFormatPage(corpus, exporters, values);
		destination = new ExportDestinationPage(this, values);
		review = new ExportReviewPage(this);
		addPage(format);
		addPage(destination);
		addPage(review);
	}

	Exporters exporters() {
		return exporters;
	}

	Exporter exporter() {
		return format.exporter();
	}

	/** Whether the format, as its options are now, is a folder of files. */
	boolean writesFolder() {
		return exporter().writesFolder(OptionValues.of(exporter().options(), format.options()));
	}

	IProject project() {
		return corpus.chosen().orElseThrow();
	}

	/** What would be exported now, without a partition. */
	ExportRequest request() {
		return new ExportRequest(format.exporter().id(), format.options(), format.annotator(), null,
				destination.destination());
	}

	/** The split that is asked for, or null. */
	SplitRequest split() {
		return destination.split();
	}

	@Override
	public boolean performFinish() {
		Path target = destination.destination();
		if (!destination.overwrites() && Files.exists(target) && !isEmptyFolder(target)
				&& !MessageDialog.openConfirm(getShell(), "Export", target + (Files.isDirectory(target)
						? " is there already. Files of the same names in it will be replaced."
						: " is there already. Replace it?"))) {
			return false;
		}
		values.put("corpus", project().getName());
		format.remember();
		destination.remember();
		new ExportJob(project(), exporters, request(), split(), getShell().getDisplay()).schedule();
		return true;
	}

	private static boolean isEmptyFolder(Path folder) {
		String[] files = folder.toFile().list();
		return files != null && files.length == 0;
	}
}
