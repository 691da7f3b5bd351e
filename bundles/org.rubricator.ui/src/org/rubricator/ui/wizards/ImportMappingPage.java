package org.rubricator.ui.wizards;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.rubricator.core.exchange.ImportRequest;
import org.rubricator.core.mapping.Mapping;

/** What labels of other tools become: proposed, to be changed, and kept with the corpus. */
final class ImportMappingPage extends WizardPage {

	private static final String WHAT = "Labels of other tools become labels of the corpus. Change what does not fit.";
	private static final String NONE = "The files have no labels of other tools, so there is nothing to map.";

	private final ImportWizard wizard;
	private final Map<String, String> texts = new TreeMap<>();
	private Combo format;
	private Text text;
	private Button open;
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
		GridDataFactory.fillDefaults().grab(true, false).applyTo(format);
		format.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showText()));
		open = new Button(composite, SWT.PUSH);
		open.setText("&Load from File...");
		open.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> load()));
		text = new Text(composite, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		text.setFont(JFaceResources.getTextFont());
		text.setToolTipText("span TYPE -> LABEL, frame TYPE -> LABEL; below a frame: role NAME -> ROLE; "
				+ "'-> nothing' leaves it out");
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(560, 260).applyTo(text);
		text.addModifyListener(event -> keep());
		extend = new Button(composite, SWT.CHECK);
		extend.setText("&Add to the label set what it does not have");
		GridDataFactory.fillDefaults().span(3, 1).applyTo(extend);
		setControl(composite);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), "org.rubricator.ui.importPage");
		enable();
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
		Map<String, Mapping> proposed = new LinkedHashMap<>();
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
		texts.clear();
		proposed.forEach((id, mapping) -> texts.put(id, mapping.toString()));
		format.setItems(texts.keySet().toArray(String[]::new));
		format.select(0);
		showText();
	}

	private void showText() {
		String shown = texts.getOrDefault(format.getText(), "");
		text.setText(shown.replace("\n", Text.DELIMITER));
		enable();
	}

	private void enable() {
		boolean any = !texts.isEmpty();
		format.setEnabled(texts.size() > 1);
		text.setEnabled(any);
		open.setEnabled(any);
		extend.setEnabled(any);
		setMessage(looked == null || any ? WHAT : NONE);
	}

	private void keep() {
		if (format.getText().isEmpty()) {
			return;
		}
		texts.put(format.getText(), text.getText().replace(Text.DELIMITER, "\n"));
		String problem = null;
		for (Map.Entry<String, String> one : texts.entrySet()) {
			try {
				Mapping.parse(one.getValue());
			} catch (IllegalArgumentException e) {
				problem = "Labels of " + one.getKey() + ", " + e.getMessage();
			}
		}
		setErrorMessage(problem);
		setPageComplete(problem == null);
	}

	private void load() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.SHEET);
		dialog.setText("Load a Mapping");
		dialog.setFilterExtensions(new String[] { "*.map", "*.*" });
		dialog.setFilterNames(new String[] { "Mappings (*.map)", "All files" });
		String chosen = dialog.open();
		if (chosen != null) {
			try {
				text.setText(Mapping.read(Path.of(chosen)).toString().replace("\n", Text.DELIMITER));
			} catch (IOException | IllegalArgumentException e) {
				setErrorMessage("This mapping cannot be read: " + e.getMessage());
			}
		}
	}

	/** As the user left them, by format; none where the page was not opened. */
	Map<String, Mapping> mappings() {
		Map<String, Mapping> mappings = new TreeMap<>();
		texts.forEach((id, lines) -> mappings.put(id, Mapping.parse(lines)));
		return mappings;
	}

	boolean extendsLabels() {
		return extend.getSelection();
	}
}
