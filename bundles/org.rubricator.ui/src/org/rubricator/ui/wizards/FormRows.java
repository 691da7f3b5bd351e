package org.rubricator.ui.wizards;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardContainer2;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** Rows of a page: a name, a field, and perhaps a button; three columns that line up. */
final class FormRows {

	private static final int COLUMNS = 3;
	private static final int WRAP_WIDTH = 420;

	private final Composite composite;
	private final Runnable onChange;

	/** @param onChange run when the user changed any field */
	FormRows(Composite parent, Runnable onChange) {
		composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(COLUMNS).equalWidth(false).applyTo(composite);
		this.onChange = onChange;
	}

	private FormRows(Group composite, Runnable onChange) {
		this.composite = composite;
		this.onChange = onChange;
	}

	/** Makes the dialog as large as a page has become. */
	static void makeRoom(IWizardPage page) {
		if (page.getWizard().getContainer() instanceof IWizardContainer2 container && container.getCurrentPage() == page) {
			container.updateSize();
		}
	}

	Composite composite() {
		return composite;
	}

	/** Rows with a frame and a title around them. */
	FormRows group(String title) {
		Group group = new Group(composite, SWT.NONE);
		group.setText(title);
		GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).applyTo(group);
		GridLayoutFactory.swtDefaults().numColumns(COLUMNS).applyTo(group);
		return new FormRows(group, onChange);
	}

	Text text(String name, String value) {
		label(name);
		return field(value, 2);
	}

	/** A text with a button beside it. */
	Text text(String name, String value, String button, Consumer<Text> onButton) {
		label(name);
		Text text = field(value, 1);
		Button browse = new Button(composite, SWT.PUSH);
		browse.setText(button);
		GridDataFactory.fillDefaults().applyTo(browse);
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> onButton.accept(text)));
		return text;
	}

	private Text field(String value, int columns) {
		Text text = new Text(composite, SWT.BORDER | SWT.SINGLE);
		text.setText(value);
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).align(SWT.FILL, SWT.CENTER).applyTo(text);
		text.addModifyListener(event -> onChange.run());
		return text;
	}

	/** @param editable whether other values than the choices can be typed */
	Combo combo(String name, List<String> choices, String value, boolean editable) {
		label(name);
		Combo combo = new Combo(composite, SWT.DROP_DOWN | (editable ? SWT.NONE : SWT.READ_ONLY));
		combo.setItems(choices.toArray(String[]::new));
		combo.setText(value);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).align(SWT.FILL, SWT.CENTER).applyTo(combo);
		combo.addModifyListener(event -> onChange.run());
		return combo;
	}

	/** A whole number from {@code least} to {@code most}. */
	Spinner number(String name, int least, int most, int value) {
		label(name);
		Spinner spinner = new Spinner(composite, SWT.BORDER);
		spinner.setValues(value, least, most, 0, 1, 10);
		GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(spinner);
		spinner.addModifyListener(event -> onChange.run());
		return spinner;
	}

	Button check(String name, boolean value) {
		return button(SWT.CHECK, name, value);
	}

	Button radio(String name, boolean value) {
		return button(SWT.RADIO, name, value);
	}

	private Button button(int style, String name, boolean value) {
		Button button = new Button(composite, style);
		button.setText(name);
		button.setSelection(value);
		GridDataFactory.fillDefaults().span(COLUMNS, 1).applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> onChange.run()));
		return button;
	}

	/** Text that is read, across all columns; empty at first. */
	Label explanation(String text) {
		Label label = new Label(composite, SWT.WRAP);
		label.setText(text);
		GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).hint(WRAP_WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** What the field above is about; its first column stays empty. */
	void note(String text) {
		label("");
		Label label = new Label(composite, SWT.WRAP);
		label.setText(text);
		GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).grab(true, false).hint(WRAP_WIDTH, SWT.DEFAULT).applyTo(label);
	}

	/** A button of a column beside a list. */
	static Button button(Composite parent, String name, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(name);
		GridDataFactory.fillDefaults().applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		return button;
	}

	private void label(String name) {
		Label label = new Label(composite, SWT.NONE);
		label.setText(name);
	}
}
