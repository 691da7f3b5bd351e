package org.rubricator.ui.annotations;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rubricator.core.display.AnnotationFilter;
import org.rubricator.model.annotation.Origin;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.labels.LabelSet;

/** The line above the table in which one says what the table is to show, and that says how much it shows. */
final class FilterBar {

	private static final List<String> VERDICTS = List.of("Any decision", "Proposed", "Accepted", "Rejected");
	private static final List<String> ORIGINS = List.of("Any source", "By hand", "Suggested", "Imported", "Propagated");

	private final Text text;
	private final Combo label;
	private final Combo verdict;
	private final Combo origin;
	private final Button flagged;
	private final Label count;

	FilterBar(Composite parent, Runnable changed, Runnable leave) {
		Composite bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(6).margins(6, 4).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		text = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		text.setMessage("Filter by words, comment, actor or value");
		text.setData("org.rubricator.ui.key", "annotations.filter");
		text.addListener(SWT.Modify, event -> changed.run());
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				leave.run();
			}
		});
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(text);
		label = combo(bar, List.of("Any label"), "Label", changed);
		verdict = combo(bar, VERDICTS, "Decision", changed);
		origin = combo(bar, ORIGINS, "Source", changed);
		flagged = new Button(bar, SWT.CHECK);
		flagged.setText("Flagged");
		flagged.addListener(SWT.Selection, event -> changed.run());
		count = new Label(bar, SWT.RIGHT);
		count.setData("org.rubricator.ui.key", "annotations.count");
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(130, SWT.DEFAULT).applyTo(count);
	}

	private static Combo combo(Composite bar, List<String> choices, String name, Runnable changed) {
		Combo combo = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setItems(choices.toArray(String[]::new));
		combo.select(0);
		combo.setToolTipText(name);
		combo.setData("org.rubricator.ui.key", "annotations." + name.toLowerCase(java.util.Locale.ROOT));
		combo.addListener(SWT.Selection, event -> changed.run());
		return combo;
	}

	/** Offers the labels of this set; the one that is chosen stays, if it is there. */
	void offer(LabelSet labels) {
		String chosen = label.getSelectionIndex() <= 0 ? null : label.getText();
		List<String> names = new ArrayList<>(List.of("Any label"));
		labels.getSpanLabels().forEach(each -> names.add(each.getName()));
		labels.getFrameLabels().forEach(each -> names.add(each.getName()));
		label.setItems(names.toArray(String[]::new));
		label.select(Math.max(0, names.indexOf(chosen)));
	}

	AnnotationFilter filter() {
		return new AnnotationFilter(text.getText(), label.getSelectionIndex() <= 0 ? null : label.getText(),
				verdict.getSelectionIndex() <= 0 ? null : Verdict.VALUES.get(verdict.getSelectionIndex() - 1),
				origin.getSelectionIndex() <= 0 ? null : Origin.VALUES.get(origin.getSelectionIndex() - 1),
				flagged.getSelection());
	}

	void say(String what) {
		count.setText(what);
	}

	void setFocus() {
		text.setFocus();
	}
}
