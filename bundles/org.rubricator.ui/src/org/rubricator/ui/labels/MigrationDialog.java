package org.rubricator.ui.labels;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.IDialogConstants;
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
import org.eclipse.ui.PlatformUI;
import org.rubricator.core.labels.LabelMigration.Decision;
import org.rubricator.core.labels.LabelUsage;
import org.rubricator.core.labels.MigrationChoice;
import org.rubricator.core.labels.Orphan;

/** Says how many annotations a change of the labels touches, and asks what becomes of them. */
final class MigrationDialog extends TitleAreaDialog {

	private static final int WIDTH = 720;
	private static final int MOST_HEIGHT = 420;

	private final LabelUsage usage;
	private final List<Orphan> orphans;
	private final Map<Orphan, List<MigrationChoice>> choices = new LinkedHashMap<>();
	private final Map<Orphan, MigrationChoice> chosen = new LinkedHashMap<>();

	MigrationDialog(Shell shell, LabelUsage usage, List<Orphan> orphans) {
		super(shell);
		this.usage = usage;
		this.orphans = orphans.stream().filter(orphan -> usage.of(orphan).annotations() > 0).toList();
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
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, Math.min(height, MOST_HEIGHT)).applyTo(scroller);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.rubricator.ui.migrationDialog");
		describe();
		return area;
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
		LabelUsage.Count count = usage.of(orphan);
		String what = orphan.ofSpans() ? "span" : "frame";
		return String.format("%,d %s in %,d %s", count.annotations(), count.annotations() == 1 ? what : what + "s",
				count.layers(), count.layers() == 1 ? "layer" : "layers");
	}

	private void describe() {
		boolean changes = chosen.values().stream().anyMatch(MigrationChoice::changesAnnotations);
		setMessage(changes
				? "The layers of all annotators and the labels are changed as one step. Undo in one of the articles takes all of it back."
				: "No annotation is changed.");
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
