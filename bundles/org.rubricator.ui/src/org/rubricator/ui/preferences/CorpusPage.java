package org.rubricator.ui.preferences;

import java.io.IOException;
import java.util.Objects;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PropertyPage;
import org.eclipse.ui.statushandlers.StatusManager;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.model.corpus.Corpus;
import org.rubricator.ui.corpus.CorpusProjects;

/** Name, version, licence, description and annotators of a corpus. */
public final class CorpusPage extends PropertyPage {

	private static final String[] LICENCES = { "CC-BY-4.0", "CC-BY-SA-4.0", "CC-BY-NC-4.0", "CC0-1.0" };

	private IProject project;
	private Corpus corpus;
	private Text name;
	private Text version;
	private Combo licence;
	private Text description;
	private AnnotatorTable annotators;

	@Override
	protected Control createContents(Composite parent) {
		project = Adapters.adapt(getElement(), IProject.class);
		Composite composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(composite);
		try {
			corpus = CorpusProjects.require(project).corpus();
		} catch (IOException e) {
			noDefaultAndApplyButton();
			Label label = new Label(composite, SWT.WRAP);
			label.setText("The description of this corpus cannot be read. " + e.getMessage());
			GridDataFactory.fillDefaults().grab(true, false).hint(380, SWT.DEFAULT).span(2, 1).applyTo(label);
			return composite;
		}
		name = text(composite, "&Name:", SWT.SINGLE);
		version = text(composite, "&Version:", SWT.SINGLE);
		label(composite, "&Licence:");
		licence = new Combo(composite, SWT.DROP_DOWN);
		licence.setItems(LICENCES);
		licence.setToolTipText("Terms of the annotations: an SPDX identifier where there is one");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(licence);
		description = text(composite, "&Description:", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 70).applyTo(description);
		label(composite, "&Annotators:");
		annotators = new AnnotatorTable(composite, this::validate);
		label(composite, "Folder:");
		Text folder = new Text(composite, SWT.READ_ONLY | SWT.WRAP);
		folder.setText(project.getLocation().toOSString());
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(folder);
		fill();
		PlatformUI.getWorkbench().getHelpSystem().setHelp(composite, "org.rubricator.ui.corpusProperties");
		return composite;
	}

	private static void label(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
	}

	private static Text text(Composite parent, String label, int style) {
		label(parent, label);
		Text text = new Text(parent, SWT.BORDER | style);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return text;
	}

	private void fill() {
		name.setText(Objects.requireNonNullElse(corpus.getName(), ""));
		version.setText(Objects.requireNonNullElse(corpus.getVersion(), ""));
		licence.setText(Objects.requireNonNullElse(corpus.getLicence(), ""));
		description.setText(Objects.requireNonNullElse(corpus.getDescription(), ""));
		annotators.show(corpus.getAnnotators());
		validate();
	}

	private void validate() {
		String problem = annotators.problem();
		setErrorMessage(problem);
		setValid(problem == null);
	}

	@Override
	protected void performDefaults() {
		if (corpus != null) {
			fill();
		}
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		if (corpus == null) {
			return true;
		}
		try {
			CorpusStore store = CorpusProjects.require(project);
			corpus = store.corpus(); // others may have changed what is not on this page
			corpus.setName(orNull(name));
			corpus.setVersion(orNull(version));
			corpus.setLicence(licence.getText().isBlank() ? null : licence.getText().strip());
			corpus.setDescription(orNull(description));
			annotators.apply(corpus);
			store.saveCorpus(corpus);
			project.getFile("corpus.xmi").refreshLocal(IResource.DEPTH_ZERO, null);
			return true;
		} catch (IOException e) {
			StatusManager.getManager().handle(
					Status.error("The properties of the corpus could not be saved. " + e.getMessage(), e),
					StatusManager.BLOCK | StatusManager.LOG);
			return false;
		} catch (CoreException e) {
			ILog.get().log(e.getStatus());
			return true;
		}
	}

	private static String orNull(Text text) {
		return text.getText().isBlank() ? null : text.getText().strip();
	}
}
