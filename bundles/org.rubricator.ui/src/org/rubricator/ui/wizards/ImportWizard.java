package org.rubricator.ui.wizards;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.rubricator.core.exchange.ImportOperation;
import org.rubricator.core.exchange.ImportRequest;
import org.rubricator.core.exchange.Importer;
import org.rubricator.core.exchange.Importers;
import org.rubricator.core.mapping.MappingTable;
import org.rubricator.ui.corpus.CorpusProjects;

/** Imports articles into a corpus. */
public final class ImportWizard extends Wizard implements IImportWizard {

	private final WizardValues values = new WizardValues("import");
	private final Importers importers = Importers.fromServices();
	private CorpusChoice corpus;
	private ImportSourcesPage sources;
	private ImportPreviewPage preview;
	private ImportMappingPage mapping;

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
		mapping = new ImportMappingPage(this);
		addPage(sources);
		addPage(preview);
		addPage(mapping);
	}

	/** What would be imported as the pages are filled in now, with labels mapped as remembered or proposed. */
	ImportRequest request() {
		Importer importer = sources.importer();
		return new ImportRequest(sources.sources(), Path.of("").toAbsolutePath(),
				importer == null ? null : importer.id(), sources.options(), sources.annotator(), null,
				mapping.extendsLabels());
	}

	/** The corpus that is chosen now. */
	IProject project() {
		return corpus.chosen().orElseThrow();
	}

	/** What becomes of the labels of other tools, by format; may be run in any thread. */
	Map<String, MappingTable> propose(IProject project, ImportRequest request, IProgressMonitor monitor) throws IOException {
		return new ImportOperation(CorpusProjects.require(project), importers).propose(request, monitor);
	}

	/** Looks at what would be imported as the pages are filled in now; may be run in any thread. */
	Function<IProgressMonitor, ImportPreview> preview() {
		List<String> names = sources.sources();
		Importer importer = sources.importer();
		return monitor -> ImportPreview.of(names, importers, importer, monitor);
	}

	@Override
	public boolean performFinish() {
		IProject project = project();
		values.put("corpus", project.getName());
		sources.remember();
		new ImportJob(project, importers, request(), mapping.mappings(), getShell().getDisplay()).schedule();
		return true;
	}
}
