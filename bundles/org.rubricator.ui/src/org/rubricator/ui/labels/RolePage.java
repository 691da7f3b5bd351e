package org.rubricator.ui.labels;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rubricator.core.labels.LabelSetDocument;
import org.rubricator.model.labels.LabelsPackage.Literals;
import org.rubricator.model.labels.Role;
import org.rubricator.model.labels.SpanLabel;

/** A role of a frame: its name, which spans may fill it, and how many. */
final class RolePage extends ElementPage {

	private static final int NO_LIMIT = -1;
	private static final int MANY = 999;
	private static final int TABLE_HEIGHT = 130;

	RolePage(LabelSetDocument document) {
		super(document, "Role");
	}

	@Override
	protected void create(Composite parent, FormToolkit toolkit, Fields fields) {
		fields.text("Name:", "labelset.role.name", Literals.ROLE__NAME, SWT.SINGLE, 1);
		fields.label("Filled by:");
		Table allows = toolkit.createTable(parent, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
		allows.setData("org.rubricator.ui.key", "labelset.role.allows");
		allows.setToolTipText("Labels of the spans that may fill the role");
		GridDataFactory.fillDefaults().grab(true, false).hint(120, TABLE_HEIGHT).applyTo(allows);
		allows.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				fields.set(Literals.ROLE__ALLOWS, Stream.of(allows.getItems()).filter(TableItem::getChecked)
						.map(item -> (SpanLabel) item.getData()).toList());
			}
		});
		fields.bind(() -> show(allows, (Role) fields.subject()));
		fields.label("Fewest:");
		Spinner minimum = spinner(parent, toolkit, "labelset.role.minimum", 0);
		minimum.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(event -> fields.set(Literals.ROLE__MINIMUM, minimum.getSelection())));
		fields.bind(() -> select(minimum, ((Role) fields.subject()).getMinimum()));
		fields.label("Most:");
		maximum(parent, toolkit, fields);
		fields.check("May be implicit", "labelset.role.implicit", Literals.ROLE__IMPLICIT,
				"Whether it can be said that the role is meant, though nothing in the text fills it");
	}

	private void show(Table table, Role role) {
		List<SpanLabel> labels = document().labels().getSpanLabels();
		table.setItemCount(labels.size());
		for (int i = 0; i < labels.size(); i++) {
			TableItem item = table.getItem(i);
			item.setData(labels.get(i));
			item.setText(labels.get(i).getName() == null ? "" : labels.get(i).getName());
			item.setChecked(role.getAllows().contains(labels.get(i)));
		}
	}

	private static Spinner spinner(Composite parent, FormToolkit toolkit, String key, int least) {
		Spinner spinner = new Spinner(parent, SWT.BORDER);
		spinner.setData("org.rubricator.ui.key", key);
		spinner.setValues(least, least, MANY, 0, 1, 5);
		toolkit.adapt(spinner, true, true);
		return spinner;
	}

	private static void maximum(Composite parent, FormToolkit toolkit, Fields fields) {
		Composite row = toolkit.createComposite(parent);
		RowLayoutFactory.fillDefaults().spacing(8).center(true).applyTo(row);
		Spinner maximum = spinner(row, toolkit, "labelset.role.maximum", 1);
		Button unlimited = toolkit.createButton(row, "no limit", SWT.CHECK);
		unlimited.setData("org.rubricator.ui.key", "labelset.role.unlimited");
		Runnable store = () -> fields.set(Literals.ROLE__MAXIMUM, unlimited.getSelection() ? NO_LIMIT : maximum.getSelection());
		maximum.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> store.run()));
		unlimited.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> store.run()));
		fields.bind(() -> {
			int most = ((Role) fields.subject()).getMaximum();
			unlimited.setSelection(most == NO_LIMIT);
			maximum.setEnabled(most != NO_LIMIT);
			if (most != NO_LIMIT) {
				select(maximum, most);
			}
		});
	}

	private static void select(Spinner spinner, int value) {
		if (spinner.getSelection() != value) {
			spinner.setSelection(value);
		}
	}
}
