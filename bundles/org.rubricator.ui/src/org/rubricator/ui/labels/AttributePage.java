package org.rubricator.ui.labels;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rubricator.core.labels.LabelSetDocument;
import org.rubricator.model.labels.AttributeDefinition;
import org.rubricator.model.labels.AttributeType;
import org.rubricator.model.labels.LabelsPackage.Literals;

/** An attribute: its name, what values it takes, and the one that is meant where none is given. */
final class AttributePage extends ElementPage {

	private static final int CHOICE_LINES = 9;

	AttributePage(LabelSetDocument document) {
		super(document, "Attribute");
	}

	@Override
	protected void create(Composite parent, FormToolkit toolkit, Fields fields) {
		fields.text("Name:", "labelset.attribute.name", Literals.ATTRIBUTE_DEFINITION__NAME, SWT.SINGLE, 1);
		fields.choice("Values:", "labelset.attribute.type", Literals.ATTRIBUTE_DEFINITION__TYPE, AttributeType.class, type -> switch (type) {
		case CHOICE -> "one of the choices";
		case TEXT -> "any text";
		case BOOLEAN -> "true or false";
		case NUMBER -> "a number";
		});
		Text choices = fields.text("Choices:", "labelset.attribute.choices", SWT.MULTI | SWT.V_SCROLL, CHOICE_LINES,
				() -> String.join("\n", ((AttributeDefinition) fields.subject()).getChoices()),
				value -> fields.set(Literals.ATTRIBUTE_DEFINITION__CHOICES, choices(value)), AttributePage::choices);
		choices.setToolTipText("One a line, in the order in which they are offered");
		fields.bind(() -> choices.setEnabled(((AttributeDefinition) fields.subject()).getType() == AttributeType.CHOICE));
		fields.label("Default:");
		Combo value = new Combo(parent, SWT.DROP_DOWN);
		value.setData("org.rubricator.ui.key", "labelset.attribute.default");
		value.setToolTipText("The value that is meant where an annotation has none; empty where none is");
		toolkit.adapt(value, true, true);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(value);
		value.addModifyListener(event -> fields.set(Literals.ATTRIBUTE_DEFINITION__DEFAULT,
				value.getText().isBlank() ? null : value.getText().strip()));
		fields.bind(() -> show(value, (AttributeDefinition) fields.subject()));
	}

	/** What is typed, a choice a line: nothing twice, and nothing that is empty. */
	private static List<String> choices(String lines) {
		return List.copyOf(new LinkedHashSet<>(lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()));
	}

	private static void show(Combo combo, AttributeDefinition attribute) {
		String[] items = switch (attribute.getType()) {
		case CHOICE -> attribute.getChoices().toArray(String[]::new);
		case BOOLEAN -> new String[] { "true", "false" };
		case TEXT, NUMBER -> new String[0];
		};
		String text = Objects.requireNonNullElse(attribute.getDefault(), "");
		if (!List.of(combo.getItems()).equals(List.of(items))) {
			combo.setItems(items);
			combo.setText(text);
		}
		if (!combo.getText().strip().equals(text)) {
			combo.setText(text);
		}
	}
}
