package org.rubricator.ui.acts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.rubricator.core.actors.ActorChange;
import org.rubricator.core.session.Receipt;

/** What an act over many layers touched, and a button that undoes it. */
public final class ReceiptDialog extends TitleAreaDialog {

	private static final int UNDO = IDialogConstants.CLIENT_ID;

	private record Row(String what, String layer, String changes) {
	}

	private final IProject project;
	private final Receipt receipt;
	private final List<Row> rows = new ArrayList<>();

	public ReceiptDialog(Shell parent, IProject project, Receipt receipt) {
		super(parent);
		this.project = project;
		this.receipt = receipt;
		for (ActorChange change : receipt.actors()) {
			rows.add(new Row("Actor '" + change.name() + "'", "registry",
					change.before() == null ? "added" : change.after() == null ? "deleted" : "changed"));
		}
		if (receipt.labels()) {
			rows.add(new Row("Label set", "", "changed"));
		}
		receipt.layers().forEach(layer -> rows.add(new Row(layer.article(), layer.annotator(), layer.changes() == 1 ? "1 annotation" : layer.changes() + " annotations")));
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Done");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(receipt.name());
		int layers = receipt.layers().size();
		setMessage(receipt.changes() + (receipt.changes() == 1 ? " annotation in " : " annotations in ") + layers
				+ (layers == 1 ? " layer was" : " layers were") + " changed and saved. Undo takes all of it back as one step.",
				IMessageProvider.NONE);
		Composite composite = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(composite);
		GridLayoutFactory.swtDefaults().applyTo(composite);
		Table table = new Table(composite, SWT.BORDER | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI);
		table.setData("org.rubricator.ui.key", "act.receipt");
		table.setHeaderVisible(true);
		for (String name : List.of("What", "Whose layer", "Changed")) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(name);
			column.setWidth(name.equals("What") ? 340 : 140);
		}
		table.addListener(SWT.SetData, event -> {
			TableItem item = (TableItem) event.item;
			Row row = rows.get(table.indexOf(item));
			item.setText(new String[] { row.what(), row.layer(), row.changes() });
		});
		table.setItemCount(rows.size());
		GridDataFactory.fillDefaults().grab(true, true).hint(640, 240).applyTo(table);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, UNDO, "&Undo", false);
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == UNDO) {
			close();
			CorpusActs.undo(project, receipt.act());
		} else {
			super.buttonPressed(id);
		}
	}

	@Override
	protected boolean isResizable() {
		return true;
	}
}
