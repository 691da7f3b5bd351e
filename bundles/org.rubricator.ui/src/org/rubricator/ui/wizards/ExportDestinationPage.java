package org.rubricator.ui.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.rubricator.analysis.splits.Grouping;
import org.rubricator.analysis.splits.SplitRequest;

/** Where to, and in which parts. */
final class ExportDestinationPage extends WizardPage {

	private static final String WHOLE = "No, all together";
	private static final String PARTS = "Into parts with shares";
	private static final String FOLDS = "Into folds for cross-validation";
	private static final String WHAT = "Choose where to write, and whether articles are divided for training.";

	private final ExportWizard wizard;
	private final WizardValues values;
	private Text weights;
	private Text seed;
	private Combo kind;
	private Spinner folds;
	private final Map<Grouping, Button> kept = new EnumMap<>(Grouping.class);
	private Spinner days;
	private Button leaks;
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
		destination = rows.text("&To:", values.get("destination", ""), "Bro&wse...", this::browse);
		overwrite = rows.check("&Replace existing files without asking",
				Boolean.parseBoolean(values.get("overwrite", "false")));
		FormRows split = rows.group("Division");
		List<String> kinds = List.of(WHOLE, PARTS, FOLDS);
		String last = values.get("division", WHOLE);
		kind = split.combo("&Divide:", kinds, kinds.contains(last) ? last : WHOLE, false);
		weights = split.text("&Parts:", values.get("weights", "train=80,dev=10,test=10"));
		weights.setToolTipText("Names and shares. Each part gets its share of the articles and, as far as possible,"
				+ " of the annotations of each label");
		folds = split.number("&Folds:", 2, 100, Integer.parseInt(values.get("folds", "5")));
		folds.setToolTipText("Parts of one size. Each is the test once, and the others are what is trained on");
		Set<Grouping> before = Grouping.parse(values.get("groupings", Grouping.FAMILY.id()));
		for (Grouping grouping : Grouping.values()) {
			kept.put(grouping, split.check("Keep together " + grouping.title(), before.contains(grouping)));
		}
		days = split.number("Da&ys:", 1, 366, Integer.parseInt(values.get("days", Integer.toString(SplitRequest.EVENT_DAYS))));
		days.setToolTipText("How many days are kept together");
		seed = split.text("&Seed:", values.get("seed", "1"));
		seed.setToolTipText("The same seed always makes the same division");
		leaks = split.check("&Write it also where parts share passages, so that a test tells less", false);
		setControl(rows.composite());
		PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), "org.rubricator.ui.exportPage");
		validate();
		setErrorMessage(null);
	}

	private void browse(Text text) {
		String chosen = isFolder() ? chooseFolder(text.getText()) : chooseFile(text.getText());
		if (chosen != null) {
			text.setText(chosen);
		}
	}

	private String chooseFolder(String now) {
		DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SHEET);
		dialog.setText("Export to a Folder");
		dialog.setMessage(isDivided() ? "Each part is written into this folder." : "The files are written into this folder.");
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

	private boolean isDivided() {
		return !kind.getText().equals(WHOLE);
	}

	/** Whether what is written is a folder. */
	private boolean isFolder() {
		return isDivided() || wizard.writesFolder();
	}

	/** Null where the articles stay together. */
	SplitRequest split() {
		if (!isDivided()) {
			return null;
		}
		SplitRequest request = kind.getText().equals(FOLDS) ? SplitRequest.folds(folds.getSelection())
				: SplitRequest.parts(SplitRequest.parseWeights(weights.getText().strip()));
		return request.groupedBy(groupings()).withEventDays(days.getSelection())
				.withSeed(Long.parseLong(seed.getText().strip())).allowingLeaks(leaks.getSelection());
	}

	private Set<Grouping> groupings() {
		return kept.entrySet().stream().filter(entry -> entry.getValue().getSelection()).map(Map.Entry::getKey)
				.collect(Collectors.toSet());
	}

	void remember() {
		values.put("division", kind.getText());
		values.put("folds", folds.getText());
		values.put("days", days.getText());
		values.put("weights", weights.getText());
		values.put("groupings", Grouping.text(groupings()));
		values.put("seed", seed.getText());
		values.put("destination", destination.getText());
		values.put("overwrite", Boolean.toString(overwrite.getSelection()));
	}

	private void validate() {
		boolean parts = isDivided();
		weights.setEnabled(kind.getText().equals(PARTS));
		folds.setEnabled(kind.getText().equals(FOLDS));
		kept.values().forEach(button -> button.setEnabled(parts));
		days.setEnabled(parts && kept.get(Grouping.EVENT).getSelection());
		seed.setEnabled(parts);
		leaks.setEnabled(parts);
		String hint = destination.getText().isBlank()
				? isFolder() ? "Choose the folder to write to." : "Choose the file to write to." : null;
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
			if (isFolder() && Files.isRegularFile(path)) {
				return "It is written to a folder, and this is a file.";
			}
			if (!isFolder() && Files.isDirectory(path)) {
				return "This is a folder. Add the name of the file.";
			}
			return null;
		} catch (InvalidPathException e) {
			return "This is no name of a file: " + e.getReason();
		}
	}
}
