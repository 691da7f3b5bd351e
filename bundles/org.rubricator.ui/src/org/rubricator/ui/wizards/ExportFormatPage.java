package org.rubricator.ui.wizards;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.rubricator.core.exchange.ExportOperation;
import org.rubricator.core.exchange.Exporter;
import org.rubricator.core.exchange.Exporters;
import org.rubricator.core.exchange.Feature;
import org.rubricator.core.exchange.OptionValues;
import org.rubricator.ui.corpus.CorpusProjects;

/** Which corpus, format and annotations. */
final class ExportFormatPage extends WizardPage {

	private static final String WHAT = "Choose the format, and whose annotations are written.";
	private static final String EVERYBODY = "All annotators";

	private final CorpusChoice corpus;
	/** As people look for them. */
	private final List<Exporter> exporters;
	private final WizardValues values;
	private Combo format;
	private Combo annotator;
	private Composite optionArea;
	private OptionControls options;
	private Exporter optionsOf;
	private IProject listed;
	private Exporter listedFor;
	private List<String> annotators = List.of();

	ExportFormatPage(CorpusChoice corpus, Exporters exporters, WizardValues values) {
		super("exportFormat");
		this.corpus = corpus;
		this.exporters = exporters.all().stream().sorted(Comparator.comparing(Exporter::title, String.CASE_INSENSITIVE_ORDER))
				.toList();
		this.values = values;
		setTitle("Export");
		setDescription(WHAT);
	}

	@Override
	public void createControl(Composite parent) {
		FormRows rows = new FormRows(parent, this::validate);
		corpus.create(rows);
		List<String> titles = exporters.stream().map(Exporter::title).toList();
		String last = exporters.stream().filter(exporter -> exporter.id().equals(values.get("format", "jsonl")))
				.findFirst().map(Exporter::title).orElse(titles.isEmpty() ? "" : titles.get(0));
		format = rows.combo("&Format:", titles, last, false);
		annotator = rows.combo("&Annotations of:", List.of(), "", false);
		optionArea = new Composite(rows.composite(), SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(optionArea);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(optionArea);
		setControl(rows.composite());
		PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), "org.rubricator.ui.exportPage");
		validate();
		setErrorMessage(null);
	}

	private void showOptions() {
		if (exporter() == optionsOf) {
			return;
		}
		for (Control child : optionArea.getChildren()) {
			child.dispose();
		}
		options = null;
		Exporter exporter = exporter();
		optionsOf = exporter;
		if (exporter != null) {
			FormRows rows = new FormRows(optionArea, this::validate);
			GridDataFactory.fillDefaults().grab(true, true).applyTo(rows.composite());
			rows.explanation(exporter.description());
			if (!exporter.options().isEmpty()) {
				options = new OptionControls(rows.group("Options"), exporter.options(), values, exporter.id() + ".");
			}
		}
		optionArea.getParent().layout(true, true);
		FormRows.makeRoom(this);
	}

	/** The chosen exporter; null where there is none at all. */
	Exporter exporter() {
		int index = format.getSelectionIndex();
		return index < 0 ? null : exporters.get(index);
	}

	/** Name, {@code gold} or {@code all}; null where there are no annotations. */
	String annotator() {
		int index = annotator.getSelectionIndex();
		return index < 0 ? null : annotator.getText().equals(EVERYBODY) ? ExportOperation.ALL : annotators.get(index);
	}

	Map<String, String> options() {
		return options == null ? Map.of() : options.values();
	}

	void remember() {
		values.put("format", exporter().id());
		values.put("annotator", annotator.getText());
		if (options != null) {
			options.remember(values, exporter().id() + ".");
		}
	}

	private void validate() {
		showOptions();
		IProject project = corpus.chosen().orElse(null);
		String hint = project == null ? "Open a corpus first: there is none in this workspace to export."
				: exporter() == null ? "This installation has no formats to export to." : null;
		String problem = null;
		if (hint == null) {
			problem = listAnnotators(project, exporter());
			try {
				OptionValues.of(exporter().options(), options());
			} catch (IllegalArgumentException e) {
				problem = e.getMessage();
			}
		}
		setErrorMessage(problem);
		setMessage(hint == null ? WHAT : hint);
		setPageComplete(hint == null && problem == null);
	}

	/** Fills the choice of annotators when corpus or format changed; why that was not possible, or null. */
	private String listAnnotators(IProject project, Exporter exporter) {
		if (project.equals(listed) && exporter == listedFor) {
			return null;
		}
		String before = annotator.getText().isEmpty() ? values.get("annotator", "") : annotator.getText();
		listed = project;
		listedFor = exporter;
		try {
			List<String> names = new ArrayList<>(CorpusProjects.require(project).annotators());
			if (exporter.carries().contains(Feature.ANNOTATORS) && !names.isEmpty()) {
				names.add(0, EVERYBODY);
			}
			annotators = names;
		} catch (IOException e) {
			annotators = List.of();
			return "The annotators of this corpus cannot be listed: " + e.getMessage();
		} finally {
			annotator.setItems(annotators.toArray(String[]::new));
			String preferred = annotators.contains(before) ? before
					: annotators.contains(EVERYBODY) ? EVERYBODY
							: annotators.contains(ExportOperation.GOLD) ? ExportOperation.GOLD
									: annotators.isEmpty() ? "" : annotators.get(0);
			annotator.setText(preferred);
			annotator.setEnabled(annotators.size() > 1);
		}
		return null;
	}
}
