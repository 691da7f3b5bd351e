package org.rubricator.ui.wizards;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.rubricator.core.findings.Severity;

/** What an import or export did: a sentence, and a list of what is worth knowing. */
final class ResultDialog extends TitleAreaDialog {

	private static final int COPY = IDialogConstants.CLIENT_ID;

	private final String title;
	private final String summary;
	private final List<ResultRow> rows;

	ResultDialog(Shell parent, String title, String summary, List<ResultRow> rows) {
		super(parent);
		this.title = title;
		this.summary = summary;
		this.rows = rows;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(title);
		setMessage(summary, rows.stream().anyMatch(row -> row.severity() == Severity.ERROR) ? IMessageProvider.WARNING
				: IMessageProvider.NONE);
		if (!rows.isEmpty()) {
			Composite composite = new Composite(area, SWT.NONE);
			GridDataFactory.fillDefaults().grab(true, true).applyTo(composite);
			GridLayoutFactory.swtDefaults().applyTo(composite);
			ReportTable table = new ReportTable(composite, "What", "Remark");
			GridDataFactory.fillDefaults().grab(true, true).hint(680, 260).applyTo(table.control());
			table.show(rows);
		}
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, COPY, "&Copy", false);
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == COPY) {
			StringBuilder text = new StringBuilder(summary).append(System.lineSeparator());
			rows.forEach(row -> text.append(row.what()).append('\t').append(row.remark())
					.append(System.lineSeparator()));
			Clipboard clipboard = new Clipboard(getShell().getDisplay());
			clipboard.setContents(new Object[] { text.toString() }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		} else {
			super.buttonPressed(id);
		}
	}

	@Override
	protected boolean isResizable() {
		return true;
	}
}
