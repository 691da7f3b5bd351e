package org.rubricator.ui.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rubricator.core.labels.LabelSetDocument;

/** Rows of a form in two columns, each bound to a feature of the element that is shown. */
final class Fields {

	/** Fields take the room that there is, and do not ask for more. */
	private static final int NARROW = 120;

	private final FormToolkit toolkit;
	private final Composite parent;
	private final LabelSetDocument document;
	private final List<Runnable> bindings = new ArrayList<>();
	private EObject subject;
	private boolean showing;

	/** @param parent has a grid of two columns */
	Fields(FormToolkit toolkit, Composite parent, LabelSetDocument document) {
		this.toolkit = toolkit;
		this.parent = parent;
		this.document = document;
	}

	EObject subject() {
		return subject;
	}

	/** Shows the element in all rows. */
	void show(EObject element) {
		subject = element;
		refresh();
	}

	/** Shows what the element says now. */
	void refresh() {
		if (subject == null || showing) {
			return;
		}
		showing = true;
		try {
			bindings.forEach(Runnable::run);
		} finally {
			showing = false;
		}
	}

	/** Something else that is to be shown whenever the rows are. */
	void bind(Runnable show) {
		bindings.add(show);
	}

	/** Sets a feature, unless the rows are just being filled. */
	void set(EStructuralFeature feature, Object value) {
		if (!showing && subject != null) {
			document.set(subject, feature, value);
		}
	}

	void label(String name) {
		Label label = toolkit.createLabel(parent, name);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(label);
	}

	/** A line or several of text; nothing is no value. */
	Text text(String name, String key, EStructuralFeature feature, int style, int lines) {
		return text(name, key, style, lines, () -> Objects.requireNonNullElse((String) subject.eGet(feature), ""),
				value -> set(feature, value.isEmpty() ? null : value), Function.identity());
	}

	/** @param meaning what is the same for two texts that mean the same; while such a one is typed it is left as it is */
	Text text(String name, String key, int style, int lines, java.util.function.Supplier<String> shown,
			Consumer<String> typed, Function<String, ?> meaning) {
		label(name);
		Text text = toolkit.createText(parent, "", style | SWT.BORDER);
		text.setData("org.rubricator.ui.key", key);
		GridDataFactory data = GridDataFactory.fillDefaults().grab(true, false);
		data.hint(NARROW, lines > 1 ? lines * text.getLineHeight() : SWT.DEFAULT).applyTo(text);
		text.addModifyListener(event -> {
			if (!showing) {
				typed.accept(text.getText());
			}
		});
		bindings.add(() -> {
			String value = shown.get();
			if (!text.isFocusControl() || !meaning.apply(text.getText()).equals(meaning.apply(value))) {
				if (!value.equals(text.getText())) {
					text.setText(value);
				}
			}
		});
		return text;
	}

	Button check(String name, String key, EStructuralFeature feature, String toolTip) {
		toolkit.createLabel(parent, "");
		Button check = toolkit.createButton(parent, name, SWT.CHECK);
		check.setData("org.rubricator.ui.key", key);
		check.setToolTipText(toolTip);
		check.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> set(feature, check.getSelection())));
		bindings.add(() -> check.setSelection((Boolean) subject.eGet(feature)));
		return check;
	}

	/** A choice among the values of an enumeration. */
	<E extends Enum<E>> Combo choice(String name, String key, EStructuralFeature feature, Class<E> type,
			Function<E, String> words) {
		label(name);
		Combo combo = new Combo(parent, SWT.READ_ONLY);
		combo.setData("org.rubricator.ui.key", key);
		toolkit.adapt(combo, true, true);
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(combo);
		E[] values = type.getEnumConstants();
		for (E value : values) {
			combo.add(words.apply(value));
		}
		combo.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(event -> set(feature, values[combo.getSelectionIndex()])));
		bindings.add(() -> combo.select(((Enum<?>) subject.eGet(feature)).ordinal()));
		return combo;
	}

	/** A key as it is shown: in upper case. */
	static String upper(String key) {
		return key == null ? "" : key.toUpperCase(Locale.ROOT);
	}
}
