package org.rubricator.ui.propagation;

import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.rubricator.analysis.propagation.PropagationPlan;
import org.rubricator.core.session.ActPreview;
import org.rubricator.core.session.CorpusAct;
import org.rubricator.core.session.Proposal;
import org.rubricator.ui.acts.CorpusActs;

/** Shows where labels can be taken over to, lets some be left out, and proposes them there or labels directly. */
final class PropagationDialog extends TitleAreaDialog {

	private static final int DIRECTLY = IDialogConstants.CLIENT_ID;

	private final IProject project;
	private final PropagationPlan proposed;
	private final PropagationPlan accepted;
	private final Consumer<String> say;
	private Table table;

	/** @param say told what was done */
	PropagationDialog(Shell shell, IProject project, PropagationPlan proposed, PropagationPlan accepted, Consumer<String> say) {
		super(shell);
		this.project = project;
		this.proposed = proposed;
		this.accepted = accepted;
		this.say = say;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Where Else These Words Stand");
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.rubricator.ui.propagation");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(proposed.preview().name());
		Composite under = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(760, 260).indent(8, 6).applyTo(under);
		TableColumnLayout layout = new TableColumnLayout();
		under.setLayout(layout);
		table = new Table(under, SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		table.setData("org.rubricator.ui.key", "propagation.table");
		column(layout, "Article", 30);
		column(layout, "Words", 48);
		column(layout, "What", 22);
		ActPreview preview = proposed.preview();
		for (int i = 0; i < preview.proposals().size(); i++) {
			Proposal proposal = preview.proposals().get(i);
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { proposal.title(), proposal.context() == null ? "" : proposal.context().toString(), proposal.what() });
			item.setChecked(preview.isTicked(i));
		}
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				tick(table.indexOf((TableItem) event.item));
			}
		});
		table.setSelection(0);
		if (!proposed.left().isEmpty()) {
			Label left = new Label(area, SWT.WRAP);
			left.setText("Left out: " + proposed.left());
			GridDataFactory.fillDefaults().indent(8, 2).applyTo(left);
		}
		return area;
	}

	private void column(TableColumnLayout layout, String name, int weight) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(name);
		layout.setColumnData(column, new ColumnWeightData(weight, 80));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "Propose", true);
		createButton(parent, DIRECTLY, "Label Directly", false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		update();
		table.setFocus();
	}

	private void tick(int proposal) {
		boolean checked = table.getItem(proposal).getChecked();
		proposed.preview().setTicked(proposal, checked);
		accepted.preview().setTicked(proposal, checked);
		update();
	}

	private void update() {
		int ticked = proposed.preview().ticked();
		setMessage((ticked == 1 ? "In 1 article" : "In " + ticked + " articles")
				+ " of yours. Untick what is to be left out; what is done already is not ticked. It is saved, and undone as one.");
		getButton(IDialogConstants.OK_ID).setEnabled(ticked > 0);
		getButton(DIRECTLY).setEnabled(ticked > 0);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == DIRECTLY || button == IDialogConstants.OK_ID) {
			PropagationPlan plan = button == DIRECTLY ? accepted : proposed;
			CorpusAct act = plan.preview().act();
			Shell above = (Shell) getShell().getParent();
			setReturnCode(Dialog.OK);
			close();
			CorpusActs.perform(above, project, act,
					receipt -> say.accept(receipt.changes() + (receipt.changes() == 1 ? " annotation" : " annotations") + " in "
							+ receipt.layers().size() + (receipt.layers().size() == 1 ? " other article." : " other articles.")));
		} else {
			super.buttonPressed(button);
		}
	}
}
