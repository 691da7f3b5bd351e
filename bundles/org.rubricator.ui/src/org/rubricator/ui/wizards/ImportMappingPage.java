package org.rubricator.ui.wizards;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.rubricator.core.exchange.ImportRequest;
import org.rubricator.core.mapping.Mapping;
import org.rubricator.core.mapping.MappingTable;

/** What labels of other tools become: proposed, to be changed, and kept with the corpus. */
final class ImportMappingPage extends WizardPage {

	private static final String WHAT = "Labels of other tools become labels of the corpus. Change what does not fit.";
	private static final String NONE = "The files have no labels of other tools, so there is nothing to map.";

	private final ImportWizard wizard;
	private final Map<String, MappingTable> tables = new TreeMap<>();
	private Combo format;
	private String shown;
	private MappingTree tree;
	private List<Button> buttons;
	private Button extend;
	private ImportRequest looked;

	ImportMappingPage(ImportWizard wizard) {
		super("importMapping");
		this.wizard = wizard;
		setTitle("What Labels Become");
		setDescription(WHAT);
	}

	@Override
	public void createControl(Composite parent) {
		Composite composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(composite);
		Label name = new Label(composite, SWT.NONE);
		name.setText("Labels &of:");
		format = new Combo(composite, SWT.DROP_DOWN | SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(format);
		format.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showFormat()));
		tree = new MappingTree(composite, this::describe);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(560, 260).applyTo(tree.control());
		Composite side = new Composite(composite, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(side);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(side);
		buttons = List.of(FormRows.button(side, "Leave O&ut", tree::leaveOut), FormRows.button(side, "&Load...", this::load),
				FormRows.button(side, "&Save...", this::save));
		extend = new Button(composite, SWT.CHECK);
		extend.setText("&Add to the label set what it does not have");
		GridDataFactory.fillDefaults().span(3, 1).applyTo(extend);
		extend.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> describe()));
		setControl(composite);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), "org.rubricator.ui.importPage");
		describe();
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible && !wizard.request().equals(looked)) {
			getShell().getDisplay().asyncExec(this::look);
		}
	}

	private void look() {
		if (getControl().isDisposed()) {
			return;
		}
		ImportRequest request = wizard.request();
		IProject project = wizard.project();
		Map<String, MappingTable> proposed = new TreeMap<>();
		try {
			getContainer().run(true, true, monitor -> {
				try {
					proposed.putAll(wizard.propose(project, request, monitor));
				} catch (OperationCanceledException e) {
					throw new InterruptedException();
				} catch (IOException | IllegalArgumentException e) {
					throw new InvocationTargetException(e);
				}
			});
			looked = request;
		} catch (InvocationTargetException e) {
			setErrorMessage("The labels could not be looked at: " + e.getCause().getMessage());
		} catch (InterruptedException e) {
			setMessage("You stopped looking at the labels. They are mapped as it is proposed then.");
		}
		tables.clear();
		tables.putAll(proposed);
		shown = null;
		format.setItems(tables.keySet().toArray(String[]::new));
		format.select(0);
		showFormat();
	}

	private void showFormat() {
		keep();
		shown = format.getText().isEmpty() ? null : format.getText();
		tree.show(shown == null ? null : tables.get(shown));
		describe();
	}

	private void keep() {
		if (shown != null) {
			tables.put(shown, tree.table());
		}
	}

	/** Says how much of what the files have has no place in the label set. */
	private void describe() {
		boolean any = !tables.isEmpty();
		format.setEnabled(tables.size() > 1);
		tree.control().setEnabled(any);
		buttons.forEach(button -> button.setEnabled(any));
		extend.setEnabled(any);
		keep();
		long unknown = tables.values().stream().flatMap(table -> table.rows().stream()).flatMap(ImportMappingPage::all)
				.filter(row -> !row.known()).count();
		if (looked != null && !any) {
			setMessage(NONE);
		} else if (unknown == 0) {
			setMessage(WHAT);
		} else {
			String names = unknown == 1 ? "One name is not in the label set. It" : unknown + " names are not in the label set. They";
			setMessage(names + (extend.getSelection() ? " will be added." : " will be kept, and listed in Problems."),
					extend.getSelection() ? INFORMATION : WARNING);
		}
	}

	private static Stream<MappingTable.Row> all(MappingTable.Row row) {
		return Stream.concat(Stream.of(row), row.children().stream().flatMap(ImportMappingPage::all));
	}

	private void load() {
		String chosen = choose(SWT.OPEN, "Load a Mapping");
		if (chosen != null) {
			try {
				MappingTable table = tree.table();
				tree.show(table.with(Mapping.read(Path.of(chosen)).orElse(table.mapping())));
				setErrorMessage(null);
				describe();
			} catch (IOException | IllegalArgumentException e) {
				setErrorMessage("This mapping cannot be read: " + e.getMessage());
			}
		}
	}

	private void save() {
		String chosen = choose(SWT.SAVE, "Save the Mapping");
		if (chosen != null) {
			try {
				tree.table().mapping().write(Path.of(chosen));
				setErrorMessage(null);
			} catch (IOException e) {
				setErrorMessage("The mapping cannot be saved there: " + e.getMessage());
			}
		}
	}

	private String choose(int style, String title) {
		FileDialog dialog = new FileDialog(getShell(), style | SWT.SHEET);
		dialog.setText(title);
		dialog.setFilterExtensions(new String[] { "*.map", "*.*" });
		dialog.setFilterNames(new String[] { "Mappings (*.map)", "All files" });
		if (style == SWT.SAVE) {
			dialog.setFileName(shown + ".map");
			dialog.setOverwrite(true);
		}
		return dialog.open();
	}

	/** As the user left them, by format; none where the page was not opened. */
	Map<String, Mapping> mappings() {
		keep();
		Map<String, Mapping> mappings = new TreeMap<>();
		tables.forEach((id, table) -> mappings.put(id, table.mapping()));
		return mappings;
	}

	boolean extendsLabels() {
		return extend.getSelection();
	}
}
