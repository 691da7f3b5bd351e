package org.rubricator.ui.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.rubricator.analysis.splits.Grouping;
import org.rubricator.analysis.splits.SplitRequest;

/** Where to, and in which parts. */
final class ExportDestinationPage extends WizardPage {

	private static final String WHAT = "Choose where to write, and whether articles are divided for training.";

	private final ExportWizard wizard;
	private final WizardValues values;
	private Button divided;
	private Text weights;
	private Text seed;
	private static final String SHARING = "articles that share passages";
	private static final Map<String, Grouping> GROUPINGS = new LinkedHashMap<>();
	static {
		GROUPINGS.put(SHARING, Grouping.FAMILY);
		GROUPINGS.put("articles of an outlet", Grouping.OUTLET);
		GROUPINGS.put("nothing: articles one by one", Grouping.ARTICLE);
	}

	private Combo grouping;
	private Text destination;
	private Button overwrite;

	ExportDestinationPage(ExportWizard wizard, WizardValues values) {
		super("exportDestination");
		this.wizard = wizard;
		this.values = values;
		setTitle("Destination");
		setDescription(WHAT);
	}

	@Override
	public void createControl(Composite parent) {
		FormRows rows = new FormRows(parent, this::validate);
		FormRows split = rows.group("Division");
		divided = split.check("&Divide the articles into parts, a file each",
				Boolean.parseBoolean(values.get("divided", "false")));
		weights = split.text("&Parts:", values.get("weights", "train=80,dev=10,test=10"));
		weights.setToolTipText("Names and shares. Each part gets its share of the articles and, as far as possible,"
				+ " of the annotations of each label");
		grouping = split.combo("&Keep together:", List.copyOf(GROUPINGS.keySet()),
				values.get("grouping", SHARING), false);
		seed = split.text("&Seed:", values.get("seed", "1"));
		seed.setToolTipText("The same seed always makes the same division");
		destination = rows.text("&To:", values.get("destination", ""), "Bro&wse...", this::browse);
		overwrite = rows.check("&Replace existing files without asking",
				Boolean.parseBoolean(values.get("overwrite", "false")));
		setControl(rows.composite());
		PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), "org.rubricator.ui.exportPage");
		validate();
		setErrorMessage(null);
	}

	private void browse(Text text) {
		String chosen = divided.getSelection() ? chooseFolder(text.getText()) : chooseFile(text.getText());
		if (chosen != null) {
			text.setText(chosen);
		}
	}

	private String chooseFolder(String now) {
		DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SHEET);
		dialog.setText("Export to a Folder");
		dialog.setMessage("Each part becomes a file in this folder.");
		dialog.setFilterPath(now);
		return dialog.open();
	}

	private String chooseFile(String now) {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE | SWT.SHEET);
		dialog.setText("Export to a File");
		String extension = wizard.exporter().extension();
		dialog.setFilterExtensions(new String[] { "*." + extension, "*.*" });
		dialog.setFilterNames(new String[] { wizard.exporter().title() + " (*." + extension + ")", "All files" });
		if (now.isBlank()) {
			dialog.setFileName(wizard.project().getName() + "." + extension);
		} else {
			Path path = Path.of(now);
			dialog.setFilterPath(path.getParent() == null ? "" : path.getParent().toString());
			dialog.setFileName(path.getFileName() == null ? "" : path.getFileName().toString());
		}
		return dialog.open();
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			validate();
			destination.setFocus();
		}
	}

	Path destination() {
		return Path.of(destination.getText().strip());
	}

	boolean overwrites() {
		return overwrite.getSelection();
	}

	/** Null where the articles stay together. */
	SplitRequest split() {
		return divided.getSelection()
				? new SplitRequest(SplitRequest.parseWeights(weights.getText().strip()),
						GROUPINGS.get(grouping.getText()),
						Long.parseLong(seed.getText().strip()))
				: null;
	}

	void remember() {
		values.put("divided", Boolean.toString(divided.getSelection()));
		values.put("weights", weights.getText());
		values.put("grouping", grouping.getText());
		values.put("seed", seed.getText());
		values.put("destination", destination.getText());
		values.put("overwrite", Boolean.toString(overwrite.getSelection()));
	}

	private void validate() {
		boolean parts = divided.getSelection();
		weights.setEnabled(parts);
		grouping.setEnabled(parts);
		seed.setEnabled(parts);
		String hint = destination.getText().isBlank()
				? parts ? "Choose the folder to write the parts to." : "Choose the file to write to." : null;
		String problem = problem(hint == null);
		setErrorMessage(problem);
		setMessage(hint == null ? WHAT : hint);
		setPageComplete(hint == null && problem == null);
	}

	private String problem(boolean named) {
		try {
			split();
		} catch (NumberFormatException e) {
			return "The seed is a whole number.";
		} catch (IllegalArgumentException e) {
			return e.getMessage();
		}
		if (!named) {
			return null;
		}
		try {
			Path path = destination();
			if (!path.isAbsolute()) {
				return "Name the whole path, beginning with a folder such as " + System.getProperty("user.home") + ".";
			}
			if (divided.getSelection() && Files.isRegularFile(path)) {
				return "A division is written to a folder, and this is a file.";
			}
			if (!divided.getSelection() && Files.isDirectory(path)) {
				return "This is a folder. Add the name of the file.";
			}
			return null;
		} catch (InvalidPathException e) {
			return "This is no name of a file: " + e.getReason();
		}
	}
}
