package org.rubricator.ui.wizards;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.rubricator.core.exchange.ImportRequest;
import org.rubricator.core.exchange.Importer;
import org.rubricator.core.exchange.Importers;

/** Imports articles into a corpus. */
public final class ImportWizard extends Wizard implements IImportWizard {

	private final WizardValues values = new WizardValues("import");
	private final Importers importers = Importers.fromServices();
	private CorpusChoice corpus;
	private ImportSourcesPage sources;
	private ImportPreviewPage preview;

	public ImportWizard() {
		setWindowTitle("Import Articles");
		setNeedsProgressMonitor(true);
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		corpus = new CorpusChoice(workbench, selection, values.get("corpus", ""));
	}

	@Override
	public void addPages() {
		sources = new ImportSourcesPage(corpus, importers, values);
		preview = new ImportPreviewPage(this);
		addPage(sources);
		addPage(preview);
	}

	/** Looks at what would be imported as the pages are filled in now; may be run in any thread. */
	Function<IProgressMonitor, ImportPreview> preview() {
		List<String> names = sources.sources();
		Importer importer = sources.importer();
		return monitor -> ImportPreview.of(names, importers, importer, monitor);
	}

	@Override
	public boolean performFinish() {
		IProject project = corpus.chosen().orElseThrow();
		Importer importer = sources.importer();
		values.put("corpus", project.getName());
		sources.remember();
		ImportRequest request = new ImportRequest(sources.sources(), Path.of("").toAbsolutePath(),
				importer == null ? null : importer.id(), sources.options(), sources.annotator());
		new ImportJob(project, importers, request, getShell().getDisplay()).schedule();
		return true;
	}
}
