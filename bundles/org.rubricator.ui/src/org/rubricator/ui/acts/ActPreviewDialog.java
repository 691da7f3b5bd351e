package org.rubricator.ui.acts;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.rubricator.core.session.ActPreview;
import org.rubricator.core.session.Proposal;

/**
 * What an act over many layers would do, as keyword in context. What is optional can be unticked, several rows at once
 * with Space. Any number of rows.
 */
public final class ActPreviewDialog extends TitleAreaDialog {

	private static final int SELECT_ALL = IDialogConstants.CLIENT_ID;
	private static final int SELECT_NONE = IDialogConstants.CLIENT_ID + 1;

	private final ActPreview preview;
	private final String message;
	private final String act;
	private Table table;
	private Label count;

	/**
	 * @param message what it means, as sentences
	 * @param act     what the button says, such as {@code Merge}
	 */
	public ActPreviewDialog(Shell parent, ActPreview preview, String message, String act) {
		super(parent);
		this.preview = preview;
		this.message = message;
		this.act = act;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(act);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(preview.name());
		setMessage(message, IMessageProvider.NONE);
		Composite composite = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(composite);
		GridLayoutFactory.swtDefaults().applyTo(composite);
		boolean optional = preview.proposals().stream().anyMatch(Proposal::optional);
		table = new Table(composite, SWT.BORDER | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | (optional ? SWT.CHECK : SWT.NONE));
		table.setData("org.rubricator.ui.key", "act.preview");
		table.setHeaderVisible(true);
		column("Article", 190, SWT.LEFT);
		column("Layer", 70, SWT.LEFT);
		column("Before", 300, SWT.RIGHT);
		column("Text", 130, SWT.LEFT);
		column("After", 290, SWT.LEFT);
		column("What is done", 180, SWT.LEFT);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item));
		table.addListener(SWT.Selection, this::ticked);
		table.setItemCount(preview.proposals().size());
		GridDataFactory.fillDefaults().grab(true, true).hint(1120, 340).applyTo(table);
		count = new Label(composite, SWT.NONE);
		count.setData("org.rubricator.ui.key", "act.count");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
		return area;
	}

	private void column(String name, int width, int style) {
		TableColumn column = new TableColumn(table, style);
		column.setText(name);
		column.setWidth(width);
	}

	private void fill(TableItem item) {
		int row = table.indexOf(item);
		Proposal proposal = preview.proposals().get(row);
		boolean placed = proposal.context() != null;
		item.setText(new String[] { proposal.title(), proposal.annotator(), placed ? proposal.context().before() : "",
				placed ? proposal.context().keyword() : "", placed ? proposal.context().after() : "", proposal.what() });
		item.setFont(3, org.eclipse.jface.resource.JFaceResources.getFontRegistry()
				.getBold(org.eclipse.jface.resource.JFaceResources.DEFAULT_FONT));
		item.setChecked(preview.isTicked(row));
	}

	/** A tick goes for all rows that are selected, if the row is one of them. */
	private void ticked(Event event) {
		if (event.detail != SWT.CHECK) {
			return;
		}
		TableItem item = (TableItem) event.item;
		boolean tick = item.getChecked();
		int row = table.indexOf(item);
		preview.setTicked(row, tick);
		if (table.isSelected(row)) {
			for (int selected : table.getSelectionIndices()) {
				preview.setTicked(selected, tick);
			}
		}
		refresh();
	}

	private void refresh() {
		table.clearAll();
		update();
	}

	private void update() {
		int all = preview.proposals().size();
		count.setText(preview.ticked() == all ? all == 1 ? "1 place" : all + " places"
				: NLS.bind("{0} of {1} places", preview.ticked(), all));
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(!preview.act().isEmpty());
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		if (preview.proposals().stream().anyMatch(Proposal::optional)) {
			createButton(parent, SELECT_ALL, "&Select All", false);
			createButton(parent, SELECT_NONE, "&Deselect All", false);
		}
		createButton(parent, IDialogConstants.OK_ID, act, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		update();
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == SELECT_ALL || id == SELECT_NONE) {
			for (int i = 0; i < preview.proposals().size(); i++) {
				preview.setTicked(i, id == SELECT_ALL);
			}
			refresh();
		} else {
			super.buttonPressed(id);
		}
	}

	@Override
	protected boolean isResizable() {
		return true;
	}
}
