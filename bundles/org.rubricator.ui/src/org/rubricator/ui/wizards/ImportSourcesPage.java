package org.rubricator.ui.wizards;

import java.io.File;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.rubricator.core.corpus.Names;
import org.rubricator.core.exchange.Importer;
import org.rubricator.core.exchange.Importers;
import org.rubricator.core.exchange.Option;

/** What is imported, into which corpus, and as what. */
final class ImportSourcesPage extends WizardPage {

	private static final String WHAT = "Choose files, folders or addresses. The originals are kept as they came.";
	private static final String GUESS = "Guess for each file (recommended)";
	private static final String AS_GIVEN = "";

	private final CorpusChoice corpus;
	private final Importers importers;
	/** As people look for them. */
	private final List<Importer> formats;
	private final WizardValues values;
	private org.eclipse.swt.widgets.List sources;
	private Button remove;
	private Combo format;
	private Combo annotator;
	private Composite optionArea;
	private OptionControls options;

	ImportSourcesPage(CorpusChoice corpus, Importers importers, WizardValues values) {
		super("importSources");
		this.corpus = corpus;
		this.importers = importers;
		formats = importers.all().stream().sorted(Comparator.comparing(Importer::title, String.CASE_INSENSITIVE_ORDER)).toList();
		this.values = values;
		setTitle("Import Articles");
		setDescription(WHAT);
	}

	@Override
	public void createControl(Composite parent) {
		FormRows rows = new FormRows(parent, this::validate);
		corpus.create(rows);
		createSources(rows.composite());
		format = rows.combo("&Read as:",
				Stream.concat(Stream.of(GUESS), formats.stream().map(Importer::title)).toList(), GUESS, false);
		format.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> createOptions()));
		annotator = rows.combo("Annotations &by:", List.of(AS_GIVEN), AS_GIVEN, true);
		annotator.setToolTipText("Name under which annotations are filed that come with the articles."
				+ " Empty: the name that the input gives");
		optionArea = new Composite(rows.composite(), SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(optionArea);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(optionArea);
		createOptions();
		setControl(rows.composite());
		PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), "org.rubricator.ui.importPage");
		validate();
	}

	private void createSources(Composite parent) {
		Label label = new Label(parent, SWT.NONE);
		label.setText("&From:");
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		sources = new org.eclipse.swt.widgets.List(parent, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		sources.setToolTipText("Files and folders can be dropped here");
		GridDataFactory.fillDefaults().grab(true, true).hint(420, 160).applyTo(sources);
		sources.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> validate()));
		sources.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.DEL) {
				removeSelected();
			}
		}));
		DropTarget target = new DropTarget(sources, DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void drop(DropTargetEvent event) {
				add((String[]) event.data);
			}
		});
		Composite buttons = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
		FormRows.button(buttons, "Add F&iles...", this::addFiles).setFocus();
		FormRows.button(buttons, "Add Fol&der...", this::addFolder);
		FormRows.button(buttons, "Add &Address...", this::addAddress);
		FormRows.button(buttons, "&Paste", this::paste).setToolTipText("Adds files that were copied, or names and addresses, a line each");
		remove = FormRows.button(buttons, "Re&move", this::removeSelected);
		remove.setEnabled(false);
	}

	private void addFiles() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI | SWT.SHEET);
		dialog.setText("Import Files");
		List<String> patterns = importers.extensions().stream().sorted().map(extension -> "*." + extension).toList();
		dialog.setFilterExtensions(new String[] { String.join(";", patterns), "*.*" });
		dialog.setFilterNames(new String[] { "What can be imported (" + String.join(", ", patterns) + ")", "All files" });
		dialog.setFilterPath(values.get("folder", System.getProperty("user.home")));
		if (dialog.open() != null) {
			values.put("folder", dialog.getFilterPath());
			add(Stream.of(dialog.getFileNames()).map(name -> dialog.getFilterPath() + File.separator + name)
					.toArray(String[]::new));
		}
	}

	private void addFolder() {
		DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SHEET);
		dialog.setText("Import a Folder");
		dialog.setMessage("All articles in it and in its folders are imported.");
		dialog.setFilterPath(values.get("folder", System.getProperty("user.home")));
		String chosen = dialog.open();
		if (chosen != null) {
			values.put("folder", chosen);
			add(chosen);
		}
	}

	private void addAddress() {
		InputDialog dialog = new InputDialog(getShell(), "Import from an Address",
				"Address of an article, beginning with http:// or https://. Several are separated by spaces.", "https://",
				text -> Stream.of(text.strip().split("\\s+")).allMatch(address -> address.matches("https?://\\S+"))
						? null : text.strip().length() < 9 ? "" : "An address begins with http:// or https://.");
		if (dialog.open() == Window.OK) {
			add(dialog.getValue().strip().split("\\s+"));
		}
	}

	/** Adds what was copied: files, or names and addresses, a line each. */
	private void paste() {
		Clipboard clipboard = new Clipboard(getShell().getDisplay());
		try {
			if (clipboard.getContents(FileTransfer.getInstance()) instanceof String[] files) {
				add(files);
			} else if (clipboard.getContents(TextTransfer.getInstance()) instanceof String text) {
				add(text.lines().map(String::strip).filter(line -> !line.isEmpty()).toArray(String[]::new));
			}
		} finally {
			clipboard.dispose();
		}
	}

	private void add(String... more) {
		for (String source : more) {
			if (sources.indexOf(source) < 0) {
				sources.add(source);
			}
		}
		validate();
	}

	private void removeSelected() {
		sources.remove(sources.getSelectionIndices());
		validate();
	}

	private void createOptions() {
		for (var child : optionArea.getChildren()) {
			child.dispose();
		}
		Importer importer = importer();
		List<Option> declared = importer == null ? List.of() : importer.options();
		options = null;
		if (importer != null) {
			FormRows rows = new FormRows(optionArea, this::validate);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(rows.composite());
			rows.explanation(importer.description());
			if (!declared.isEmpty()) {
				options = new OptionControls(rows.group("Options"), declared, values, importer.id() + ".");
			}
		}
		optionArea.getParent().layout(true, true);
		FormRows.makeRoom(this);
	}

	/** The importer that is chosen, or null to guess. */
	Importer importer() {
		int index = format.getSelectionIndex();
		return index <= 0 ? null : formats.get(index - 1);
	}

	List<String> sources() {
		return new ArrayList<>(List.of(sources.getItems()));
	}

	Map<String, String> options() {
		return options == null ? Map.of() : options.values();
	}

	/** Null for the name that the input gives. */
	String annotator() {
		String name = annotator.getText().strip();
		return name.isEmpty() ? null : name;
	}

	void remember() {
		if (options != null) {
			options.remember(values, importer().id() + ".");
		}
	}

	private void validate() {
		remove.setEnabled(sources.getSelectionCount() > 0);
		String hint = corpus.chosen().isEmpty()
				? "Make or open a corpus first: there is none in this workspace to import into."
				: sources.getItemCount() == 0 ? "Add files, a folder or an address, or drop them into the list." : null;
		String problem = annotator() != null && !Names.isValid(annotator())
				? "A name of an annotator has letters, digits, '.', '-' and '_' only." : null;
		setErrorMessage(problem);
		setMessage(hint == null ? WHAT : hint);
		setPageComplete(hint == null && problem == null);
	}
}
