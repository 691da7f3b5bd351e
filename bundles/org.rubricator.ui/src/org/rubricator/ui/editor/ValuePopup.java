package org.rubricator.ui.editor;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Text;
import org.rubricator.core.labelling.RecentValues;
import org.rubricator.core.labels.AttributeValues;
import org.rubricator.model.labels.AttributeDefinition;
import org.rubricator.model.labels.Label;

/** A small field for an attribute of text or a number, with the values that it had elsewhere. */
public final class ValuePopup extends FieldPopup {

	private static final int SHOWN = 7;
	private static final String KEYS = "Enter sets it, \u2193 takes a value from the list, Esc leaves it as it was";
	private static final Map<Path, RecentValues> RECENT = new HashMap<>();

	private final Label label;
	private final AttributeDefinition definition;
	private final String value;
	private final Consumer<String> set;
	private final RecentValues recent;
	private List list;

	/**
	 * @param value what it is now, or null
	 * @param set   called with what it shall be; null takes the attribute away
	 */
	public ValuePopup(ArticleEditor editor, Label label, AttributeDefinition definition, String value, Consumer<String> set) {
		super(editor, editor.text().caret(), definition.getName() + " of " + label.getName(), KEYS);
		this.label = label;
		this.definition = definition;
		this.value = value;
		this.set = set;
		recent = RECENT.computeIfAbsent(editor.document().corpus().folder(), folder -> new RecentValues());
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().spacing(4, 4).applyTo(area);
		field = new Text(area, SWT.SINGLE | SWT.BORDER);
		field.setData("org.rubricator.ui.key", "article.value");
		GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(field);
		list = new List(area, SWT.SINGLE | SWT.V_SCROLL);
		list.setData("org.rubricator.ui.key", "article.values");
		if (value != null) {
			field.setText(value);
			field.selectAll();
		}
		offer("");
		GridDataFactory.fillDefaults().grab(true, true).exclude(list.getItemCount() == 0)
				.hint(SWT.DEFAULT, Math.min(SHOWN, list.getItemCount()) * list.getItemHeight()).applyTo(list);
		field.addModifyListener(event -> {
			setInfoText(KEYS);
			offer(field.getText().strip());
		});
		field.addListener(SWT.KeyDown, this::key);
		list.addListener(SWT.KeyDown, this::key);
		list.addListener(SWT.MouseDoubleClick, event -> choose());
		return area;
	}

	private void offer(String typed) {
		list.setItems(recent.matching(editor.document().layer().layer(), label.getName(), definition.getName(), typed).toArray(String[]::new));
	}

	private void key(Event event) {
		switch (event.keyCode) {
		case SWT.ARROW_DOWN, SWT.ARROW_UP -> {
			if (event.widget == field && list.getItemCount() > 0) {
				// from the field, which is before the first, round to it again
				int rows = list.getItemCount() + 1;
				int row = Math.floorMod(list.getSelectionIndex() + 1 + (event.keyCode == SWT.ARROW_DOWN ? 1 : -1), rows) - 1;
				list.deselectAll();
				list.select(row);
				list.showSelection();
				event.doit = false;
			}
		}
		case SWT.CR, SWT.KEYPAD_CR -> {
			event.doit = false;
			choose();
		}
		case SWT.ESC -> {
			event.doit = false;
			close();
		}
		default -> {
			// the field takes it
		}
		}
	}

	private void choose() {
		String chosen = list.getSelectionIndex() >= 0 ? list.getSelection()[0] : field.getText().strip();
		if (!chosen.isEmpty() && !AttributeValues.fits(chosen, definition)) {
			setInfoText("'" + definition.getName() + "' " + AttributeValues.wanted(definition) + ".");
			return;
		}
		close();
		if (!chosen.isEmpty()) {
			recent.used(label.getName(), definition.getName(), chosen);
		}
		set.accept(chosen.isEmpty() ? null : chosen);
	}
}
