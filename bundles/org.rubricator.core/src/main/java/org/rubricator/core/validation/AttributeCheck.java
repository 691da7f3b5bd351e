package org.rubricator.core.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Fix;
import org.rubricator.core.labels.AttributeValues;
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
			} else if (!AttributeValues.fits(attribute.getValue(), definition)) {
				List<Fix> fixes = new ArrayList<>();
				String byDefault = definition.getDefault();
				if (byDefault != null && AttributeValues.fits(byDefault, definition)) {
					fixes.add(Fixes.setAttribute("Set \u201C" + name + "\u201D to \u201C" + byDefault + "\u201D",
							annotation, name, byDefault));
				}
				fixes.add(remove);
				findings.accept(Finding.error("layer.attribute-value", layer.location(annotation),
						layer.name(annotation) + " has \u201C" + attribute.getValue() + "\u201D for \u201C" + name
								+ "\u201D, which " + AttributeValues.wanted(definition) + ". Choose another value.",
						fixes.toArray(Fix[]::new)));
			}
		}
	}
}
