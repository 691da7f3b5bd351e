package org.rubricator.ui.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.corpus.Names;
import org.rubricator.model.labels.LabelSet;
import org.rubricator.ui.corpus.CorpusProjects;
import org.rubricator.ui.preferences.Annotator;

/** Name, folder, label set and first annotator of a corpus. */
final class NewCorpusPage extends WizardPage {

	private static final String WHAT = "Make an empty corpus. Afterwards, import articles into it.";

	private final WizardValues values = new WizardValues("newCorpus");
	private Text name;
	private Text parent;
	private Button ownLabels;
	private Text labelFile;
	private Text annotator;
	private String checkedLabels = "";
	private String labelProblem;

	NewCorpusPage() {
		super("newCorpus");
		setTitle("New Corpus");
		setDescription(WHAT);
	}

	@Override
	public void createControl(Composite parentControl) {
		FormRows rows = new FormRows(parentControl, this::validate);
		name = rows.text("&Name:", "");
		name.setMessage("such as Barrier 2025");
		parent = rows.text("In &folder:", values.get("parent", workspace().toString()), "Bro&wse...", this::browseFolder);
		annotator = rows.text("&You label as:", Annotator.name());
		annotator.setToolTipText("Your layers are kept in a folder of this name");
		FormRows labels = rows.group("Labels");
		Button standard = labels.radio("&Standard: claims, actors, cues, boilerplate and attributions", true);
		ownLabels = labels.radio("From a label set f&ile, such as labels.xmi of another corpus", false);
		labelFile = labels.text("File:", values.get("labels", ""), "B&rowse...", this::browseLabels);
		labelFile.setEnabled(false);
		standard.addListener(SWT.Selection, event -> labelFile.setEnabled(ownLabels.getSelection()));
		ownLabels.addListener(SWT.Selection, event -> labelFile.setEnabled(ownLabels.getSelection()));
		setControl(rows.composite());
		PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), "org.rubricator.ui.newCorpusPage");
		name.setFocus();
		validate();
	}

	private static Path workspace() {
		return ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath();
	}

	private void browseFolder(Text text) {
		DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SHEET);
		dialog.setText("Folder for the Corpus");
		dialog.setMessage("The corpus becomes a folder in this one.");
		dialog.setFilterPath(text.getText());
		String chosen = dialog.open();
		if (chosen != null) {
			text.setText(chosen);
		}
	}

	private void browseLabels(Text text) {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.SHEET);
		dialog.setText("Label Set");
		dialog.setFilterExtensions(new String[] { "*.xmi", "*.*" });
		dialog.setFilterNames(new String[] { "Label sets (*.xmi)", "All files" });
		String chosen = dialog.open();
		if (chosen != null) {
			text.setText(chosen);
			ownLabels.setSelection(true);
			text.setEnabled(true);
			validate();
		}
	}

	String corpusName() {
		return name.getText().strip();
	}

	Path folder() {
		return Path.of(parent.getText().strip()).resolve(corpusName());
	}

	String annotator() {
		return annotator.getText().strip();
	}

	LabelSet labels() throws IOException {
		return ownLabels.getSelection() ? CorpusStore.readLabels(Path.of(labelFile.getText().strip()))
				: CorpusStore.defaultLabels();
	}

	void remember() {
		values.put("parent", parent.getText());
		values.put("labels", labelFile.getText());
	}

	private void validate() {
		String problem = null;
		String hint = null;
		if (corpusName().isEmpty()) {
			hint = "Type a name for the corpus.";
		} else {
			problem = problem();
		}
		setErrorMessage(problem);
		setMessage(hint == null ? WHAT : hint);
		setPageComplete(problem == null && hint == null);
	}

	/** Why there can be no such corpus, or null. */
	private String problem() {
		IStatus status = ResourcesPlugin.getWorkspace().validateName(corpusName(), IResource.PROJECT);
		if (!status.isOK()) {
			return status.getMessage();
		}
		try {
			Path folder = folder();
			if (!Files.isDirectory(folder.getParent())) {
				return "There is no folder " + folder.getParent() + ".";
			}
			if (CorpusStore.isCorpus(folder)) {
				return "There is a corpus in " + folder + " already. Choose another name, or open that corpus.";
			}
			if (Files.exists(folder) && !isEmpty(folder)) {
				return "There is something in " + folder + " already. Choose another name or folder.";
			}
			IStatus location = CorpusProjects.check(folder);
			if (!location.isOK()) {
				return location.getMessage();
			}
		} catch (InvalidPathException | IOException e) {
			return "This cannot be a folder: " + e.getMessage();
		}
		if (!Names.isValid(annotator())) {
			return "Your name has letters, digits, '.', '-' and '_' only, for it is the name of a folder.";
		}
		return ownLabels.getSelection() ? labelProblem() : null;
	}

	private static boolean isEmpty(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			return files.findAny().isEmpty();
		}
	}

	private String labelProblem() {
		String file = labelFile.getText().strip();
		if (file.isEmpty()) {
			return "Choose the file of the label set.";
		}
		if (!file.equals(checkedLabels)) {
			checkedLabels = file;
			labelProblem = null;
			try {
				CorpusStore.readLabels(Path.of(file));
			} catch (IOException | InvalidPathException e) {
				labelProblem = Files.isRegularFile(Path.of(file)) ? "This file is no label set. " + e.getMessage()
						: "There is no such file as " + file + ".";
			}
		}
		return labelProblem;
	}
}
