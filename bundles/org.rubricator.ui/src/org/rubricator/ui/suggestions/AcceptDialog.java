package org.rubricator.ui.suggestions;

import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.rubricator.core.suggestion.OpenProposals;

/** Asks from which score on proposals are accepted, and says how many that are before it is done. */
final class AcceptDialog extends TitleAreaDialog {

	private static final int USUAL = 80;

	private final String where;
	private final OpenProposals open;
	private OpenProposals chosen;
	private Spinner score;
	private Label count;
	private Table table;

	AcceptDialog(Shell parent, String where, OpenProposals open) {
		super(parent);
		this.where = where;
		this.open = open;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	/** What is to be accepted. */
	OpenProposals chosen() {
		return chosen;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Accept Proposals");
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.rubricator.ui.suggestions");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle("Accept proposals");
		setMessage("Accepts the open proposals in " + where + " that have at least this score, as one step that can be undone.");
		Composite form = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(form);
		new Label(form, SWT.NONE).setText("&Score from");
		score = new Spinner(form, SWT.BORDER);
		score.setValues(USUAL, 0, 100, 0, 5, 10);
		score.setData("org.rubricator.ui.key", "accept.score");
		score.addListener(SWT.Modify, event -> update());
		new Label(form, SWT.NONE).setText("%");
		count = new Label(form, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(count);
		table = new Table(form, SWT.BORDER | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(480, 240).applyTo(table);
		column("What", SWT.LEFT, 260);
		column("Accepted", SWT.RIGHT, 90);
		column("Left open", SWT.RIGHT, 90);
		return area;
	}

	private void column(String name, int style, int width) {
		TableColumn column = new TableColumn(table, style);
		column.setText(name);
		column.setWidth(width);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "&Accept", true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	public void create() {
		super.create();
		update();
	}

	private void update() {
		chosen = open.from(score.getSelection() / 100.0);
		int number = chosen.proposals().size();
		count.setText(number + " of " + SuggestJob.count(open.proposals().size(), "proposal") + ", in "
				+ SuggestJob.count(chosen.articles(), "article") + ", will be accepted.");
		Button ok = getButton(IDialogConstants.OK_ID);
		ok.setEnabled(number > 0);
		ok.setText("&Accept " + number);
		ok.getParent().layout();
		Map<String, int[]> counts = new TreeMap<>();
		open.proposals().forEach(each -> counts.computeIfAbsent(what(each), what -> new int[2])[1]++);
		chosen.proposals().forEach(each -> counts.get(what(each))[0]++);
		table.removeAll();
		counts.forEach((what, of) -> new TableItem(table, SWT.NONE)
				.setText(new String[] { what, Integer.toString(of[0]), Integer.toString(of[1] - of[0]) }));
	}

	/** Label with attributes: "Boilerplate kind=teaser". */
	private static String what(OpenProposals.Open proposal) {
		String attributes = proposal.state().attributes().toString();
		return attributes.isEmpty() ? proposal.state().label() : proposal.state().label() + " " + attributes;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}
}
