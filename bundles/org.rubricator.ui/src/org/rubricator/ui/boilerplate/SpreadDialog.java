package org.rubricator.ui.boilerplate;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.rubricator.core.page.Spread;
import org.rubricator.core.page.Spread.Found;

/** Shows where a block was found; what is not wanted is unticked. */
final class SpreadDialog extends TitleAreaDialog {

	private final String what;
	private final Spread all;
	private Spread chosen;
	private CheckboxTableViewer table;

	SpreadDialog(Shell parent, String what, Spread all) {
		super(parent);
		this.what = what;
		this.all = all;
		chosen = all;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	/** What is ticked. */
	Spread spread() {
		return chosen;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Propose on All Pages");
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.rubricator.ui.templates");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle("Propose " + what);
		setMessage("Found on other pages of this outlet: " + all.summary() + ". What is ticked is proposed there, as one step that can be undone.");
		table = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.FULL_SELECTION);
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.getTable().setHeaderVisible(true);
		table.getTable().setData("org.rubricator.ui.key", "spread.table");
		column("Article", 220, Found::title);
		column("Words", 360, Found::words);
		column("Why", 120, found -> found.same() ? "same words" : "same place");
		GridDataFactory.fillDefaults().grab(true, true).hint(720, 320).applyTo(table.getControl());
		table.setInput(all.found());
		table.setAllChecked(true);
		table.addCheckStateListener(event -> update());
		return area;
	}

	private void column(String name, int width, java.util.function.Function<Found, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
		column.getColumn().setText(name);
		column.getColumn().setWidth(width);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply((Found) row)));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "&Propose", true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	public void create() {
		super.create();
		update();
	}

	private void update() {
		List<Found> ticked = Stream.of(table.getCheckedElements()).map(Found.class::cast).toList();
		chosen = new Spread(all.found().stream().filter(ticked::contains).toList(), all.findings());
		Button ok = getButton(IDialogConstants.OK_ID);
		ok.setEnabled(!ticked.isEmpty());
		ok.setText("&Propose " + ticked.size());
		ok.getParent().layout();
	}

	@Override
	protected boolean isResizable() {
		return true;
	}
}
