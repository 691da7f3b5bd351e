package org.rubricator.ui.labels;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.rubricator.core.labels.LabelMigration.Decision;
import org.rubricator.core.labels.LabelUsage;
import org.rubricator.core.labels.MigrationChoice;
import org.rubricator.core.labels.Orphan;
import org.rubricator.ui.acts.CorpusActs;

/** Says how many annotations a change of the labels touches and where, and asks what becomes of them. */
final class MigrationDialog extends TitleAreaDialog {

	private static final int WIDTH = 720;
	private static final int MOST_HEIGHT = 420;

	private final IProject project;
	private final LabelUsage usage;
	private final List<Orphan> orphans;
	private final Map<Orphan, List<MigrationChoice>> choices = new LinkedHashMap<>();
	private final Map<Orphan, MigrationChoice> chosen = new LinkedHashMap<>();

	/** @param project of the corpus whose labels are changed */
	MigrationDialog(Shell shell, IProject project, LabelUsage usage, List<Orphan> orphans) {
		super(shell);
		this.project = project;
		this.usage = usage;
		this.orphans = orphans.stream().filter(orphan -> usage.annotations(orphan) > 0).toList();
		for (Orphan orphan : this.orphans) {
			choices.put(orphan, MigrationChoice.of(orphan));
			chosen.put(orphan, choices.get(orphan).get(0));
		}
		setHelpAvailable(false);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell newShell) {
		super.configureShell(newShell);
		newShell.setText("Save Labels");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle("Annotations use what you changed");
		ScrolledComposite scroller = new ScrolledComposite(area, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		Composite rows = new Composite(scroller, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 10).spacing(18, 8).applyTo(rows);
		orphans.forEach(orphan -> row(rows, orphan));
		scroller.setContent(rows);
		int height = rows.computeSize(WIDTH, SWT.DEFAULT).y;
		scroller.setMinHeight(height);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, Math.min(height, MOST_HEIGHT)).applyTo(scroller);
		places(area);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.rubricator.ui.migrationDialog");
		describe();
		return area;
	}

	private record Use(Orphan orphan, LabelUsage.Place place) {
	}

	/** All layers that use one of the names. */
	private void places(Composite area) {
		List<Use> uses = new ArrayList<>();
		orphans.forEach(orphan -> usage.places(orphan).forEach(place -> uses.add(new Use(orphan, place))));
		Table table = new Table(area, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER);
		table.setData("org.rubricator.ui.key", "migration.places");
		table.setHeaderVisible(true);
		column(table, "Uses", 160, SWT.LEFT);
		column(table, "Times", 70, SWT.RIGHT);
		column(table, "Annotator", 120, SWT.LEFT);
		column(table, "Article", 300, SWT.LEFT);
		table.addListener(SWT.SetData, event -> {
			Use use = uses.get(event.index);
			((TableItem) event.item).setText(new String[] { use.orphan().name(), String.format("%,d", use.place().annotations()),
					use.place().annotator(), use.place().article() });
		});
		table.setItemCount(uses.size());
		GridDataFactory.fillDefaults().grab(true, true).indent(12, 0)
				.hint(WIDTH, (1 + Math.min(uses.size(), 8)) * table.getItemHeight() + table.getHeaderHeight()).applyTo(table);
	}

	private static void column(Table table, String title, int width, int style) {
		TableColumn column = new TableColumn(table, style);
		column.setText(title);
		column.setWidth(width);
	}

	private void row(Composite rows, Orphan orphan) {
		Label what = new Label(rows, SWT.WRAP);
		what.setText(orphan.description().replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(240, SWT.DEFAULT).applyTo(what);
		Label count = new Label(rows, SWT.NONE);
		count.setText(count(orphan));
		count.setData("org.rubricator.ui.key", "migration.count");
		Combo fate = new Combo(rows, SWT.READ_ONLY);
		fate.setData("org.rubricator.ui.key", "migration.fate");
		choices.get(orphan).forEach(choice -> fate.add(choice.description()));
		fate.select(0);
		GridDataFactory.fillDefaults().hint(260, SWT.DEFAULT).applyTo(fate);
		fate.addListener(SWT.Selection, event -> {
			chosen.put(orphan, choices.get(orphan).get(fate.getSelectionIndex()));
			describe();
		});
	}

	private String count(Orphan orphan) {
		int annotations = usage.annotations(orphan);
		int layers = usage.places(orphan).size();
		String what = orphan.ofSpans() ? "span" : "frame";
		return String.format("%,d %s in %,d %s", annotations, annotations == 1 ? what : what + "s", layers, layers == 1 ? "layer" : "layers");
	}

	private void describe() {
		List<LabelUsage.Place> changed = new ArrayList<>();
		chosen.forEach((orphan, choice) -> {
			if (choice.changesAnnotations()) {
				changed.addAll(usage.places(orphan));
			}
		});
		Set<String> unsaved = CorpusActs.unsaved(project, (annotator, article) -> changed.stream()
				.anyMatch(place -> place.annotator().equals(annotator) && place.article().equals(article)));
		String all = "The layers of all annotators and the labels are changed as one step. Undo in one of the articles takes all of it back.";
		if (changed.isEmpty()) {
			setMessage("No annotation is changed.");
		} else if (unsaved.isEmpty()) {
			setMessage(all);
		} else {
			setMessage("What you have not saved yet in these articles is saved with it: " + String.join("; ", unsaved) + ". " + all,
					IMessageProvider.WARNING);
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "Save", true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	/** What was decided, for what is used at all. */
	List<Decision> decisions() {
		List<Decision> decisions = new ArrayList<>();
		chosen.forEach((orphan, choice) -> decisions.add(choice.decision(orphan)));
		return decisions;
	}
}
