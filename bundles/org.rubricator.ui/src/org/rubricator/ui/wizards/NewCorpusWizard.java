package org.rubricator.ui.wizards;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewProjectResourceWizard;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.model.corpus.Annotator;
import org.rubricator.model.corpus.Corpus;
import org.rubricator.model.corpus.CorpusFactory;
import org.rubricator.model.labels.LabelSet;
import org.rubricator.ui.corpus.CorpusOpening;

/** Makes a corpus and opens it. */
public final class NewCorpusWizard extends Wizard implements INewWizard, IExecutableExtension {

	private IConfigurationElement configuration;
	private NewCorpusPage page;

	public NewCorpusWizard() {
		setWindowTitle("New Corpus");
		setNeedsProgressMonitor(true);
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		// A new corpus has nothing to do with what is selected.
	}

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		configuration = element;
	}

	@Override
	public void addPages() {
		page = new NewCorpusPage();
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		Path folder = page.folder();
		String name = page.corpusName();
		String annotator = page.annotator();
		try {
			LabelSet labels = page.labels();
			getContainer().run(true, false, monitor -> {
				try {
					create(folder, name, annotator, labels);
				} catch (IOException e) {
					throw new InvocationTargetException(e);
				}
			});
		} catch (InvocationTargetException e) {
			fail(e.getCause());
			return false;
		} catch (IOException e) {
			fail(e);
			return false;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
		page.remember();
		org.rubricator.ui.preferences.Annotator.choose(annotator);
		BasicNewProjectResourceWizard.updatePerspective(configuration);
		CorpusOpening.schedule(folder);
		return true;
	}

	private static void create(Path folder, String name, String annotator, LabelSet labels) throws IOException {
		CorpusStore store = CorpusStore.create(folder, labels);
		Corpus corpus = store.corpus();
		corpus.setName(name);
		Annotator first = CorpusFactory.eINSTANCE.createAnnotator();
		first.setName(annotator);
		corpus.getAnnotators().add(first);
		store.saveCorpus(corpus);
	}

	private void fail(Throwable cause) {
		StatusManager.getManager().handle(
				Status.error("The corpus could not be made. " + cause.getMessage(), cause),
				StatusManager.BLOCK | StatusManager.LOG);
	}
}
