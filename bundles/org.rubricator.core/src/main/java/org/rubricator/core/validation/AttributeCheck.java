package org.rubricator.core.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Fix;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.labels.AttributeDefinition;
import org.rubricator.model.labels.Label;

/** Annotations have only attributes that their label has, with values that these take. */
final class AttributeCheck implements Check {

	@Override
	public void check(CheckedLayer layer, Consumer<Finding> findings) {
		layer.spans().forEach(span -> check(span, layer, findings));
		layer.frames().forEach(frame -> check(frame, layer, findings));
	}

	private static void check(Annotation annotation, CheckedLayer layer, Consumer<Finding> findings) {
		Label label = layer.labelOf(annotation);
		if (label == null || annotation.getAttributes().isEmpty()) {
			return;
		}
		for (Map.Entry<String, String> attribute : annotation.getAttributes().values().entrySet()) {
			String name = attribute.getKey();
			AttributeDefinition definition = label.getAttributes().stream().filter(known -> name.equals(known.getName()))
					.findFirst().orElse(null);
			Fix remove = Fixes.setAttribute("Remove \u201C" + name + "\u201D", annotation, name, null);
			if (definition == null) {
				findings.accept(Finding.error("layer.unknown-attribute", layer.location(annotation),
						layer.name(annotation) + " has an attribute \u201C" + name
								+ "\u201D, which its label does not have. Remove it, or add it to the label.",
						remove));
			} else if (!isValue(attribute.getValue(), definition)) {
				List<Fix> fixes = new ArrayList<>();
				String byDefault = definition.getDefault();
				if (byDefault != null && isValue(byDefault, definition)) {
					fixes.add(Fixes.setAttribute("Set \u201C" + name + "\u201D to \u201C" + byDefault + "\u201D",
							annotation, name, byDefault));
				}
				fixes.add(remove);
				findings.accept(Finding.error("layer.attribute-value", layer.location(annotation),
						layer.name(annotation) + " has \u201C" + attribute.getValue() + "\u201D for \u201C" + name
								+ "\u201D, which " + wanted(definition) + ". Choose another value.",
						fixes.toArray(Fix[]::new)));
			}
		}
	}

	private static boolean isValue(String value, AttributeDefinition definition) {
		return switch (definition.getType()) {
		case CHOICE -> definition.getChoices().contains(value);
		case TEXT -> true;
		case BOOLEAN -> value.equals("true") || value.equals("false");
		case NUMBER -> value.matches("-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d{1,9})?");
		};
	}

	private static String wanted(AttributeDefinition definition) {
		return switch (definition.getType()) {
		case CHOICE -> "takes " + String.join(", ", definition.getChoices());
		case TEXT -> "takes any text";
		case BOOLEAN -> "takes true or false";
		case NUMBER -> "takes a number such as 12 or 0.5";
		};
	}
}
