package org.rubricator.ui.actors;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.rubricator.core.actors.ActorState;
import org.rubricator.core.actors.Names;

/** Asks for one actor, narrowed down by typing. */
final class ActorChooser extends Dialog {

	private final String question;
	private final String act;
	private final CorpusActors actors;
	private final List<ActorState> among;
	private final List<ActorState> without;
	private List<Names.Match> shown = List.of();
	private Text field;
	private Table table;
	private ActorState chosen;

	/**
	 * @param among   the actors to choose from; empty for all
	 * @param without actors that cannot be chosen
	 */
	ActorChooser(Shell parent, String question, String act, CorpusActors actors, List<ActorState> among, List<ActorState> without) {
		super(parent);
		this.question = question;
		this.act = act;
		this.actors = actors;
		this.among = among.isEmpty() ? actors.actors() : among;
		this.without = without;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(act);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(area);
		Label label = new Label(area, SWT.WRAP);
		label.setText(question.replace("&", "&&"));
		field = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setData("org.rubricator.ui.key", "actors.choose.field");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		table = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.VIRTUAL);
		table.setData("org.rubricator.ui.key", "actors.choose.list");
		for (int width : new int[] { 240, 220, 70 }) {
			new TableColumn(table, width == 70 ? SWT.RIGHT : SWT.LEFT).setWidth(width);
		}
		GridDataFactory.fillDefaults().grab(true, true).hint(560, 240).applyTo(table);
		table.addListener(SWT.SetData, event -> {
			TableItem item = (TableItem) event.item;
			Names.Match match = shown.get(table.indexOf(item));
			ActorState actor = match.actor();
			item.setText(new String[] { actor.name() + (match.name().equals(actor.name()) ? "" : "  (" + match.name() + ")"),
					Links.described(actor, actors), String.valueOf(actors.counts().getOrDefault(actor.id(), 0)) });
		});
		table.addListener(SWT.Selection, event -> update());
		table.addListener(SWT.DefaultSelection, event -> okPressed());
		field.addModifyListener(event -> refresh());
		field.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
				table.setSelection(Math.clamp(table.getSelectionIndex() + (event.keyCode == SWT.ARROW_DOWN ? 1 : -1), 0,
						Math.max(0, shown.size() - 1)));
				table.showSelection();
				update();
				event.doit = false;
			}
		});
		refresh();
		field.setFocus();
		return area;
	}

	private void refresh() {
		shown = new Names(among.stream().filter(actor -> !without.contains(actor)).toList()).matching(field.getText(), actors.recent());
		table.setItemCount(shown.size());
		table.clearAll();
		table.setSelection(0);
		update();
	}

	private void update() {
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(table.getSelectionIndex() >= 0 && !shown.isEmpty());
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, act + "...", true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		update();
	}

	@Override
	protected void okPressed() {
		int row = table.getSelectionIndex();
		if (row >= 0 && row < shown.size()) {
			chosen = shown.get(row).actor();
			super.okPressed();
		}
	}

	ActorState chosen() {
		return chosen;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}
}
