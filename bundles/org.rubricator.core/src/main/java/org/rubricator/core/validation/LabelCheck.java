package org.rubricator.core.validation;

import java.util.Map;
import java.util.function.Consumer;

import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Fix;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.labels.Label;

/** Annotations have labels of the label set. What has a retired label may keep it, but proposals should not have it. */
final class LabelCheck implements Check {

	@Override
	public void check(CheckedLayer layer, Consumer<Finding> findings) {
		layer.spans().forEach(span -> check(span, layer, layer.spanLabels(), findings));
		layer.frames().forEach(frame -> check(frame, layer, layer.frameLabels(), findings));
	}

	private static void check(Annotation annotation, CheckedLayer layer, Map<String, ? extends Label> labels,
			Consumer<Finding> findings) {
		String name = annotation.getLabel();
		Label label = labels.get(name);
		if (label == null) {
			Fix[] fixes = labels.keySet().stream().filter(name.strip()::equalsIgnoreCase).sorted()
					.map(similar -> Fixes.relabel(annotation, similar)).toArray(Fix[]::new);
			findings.accept(Finding.error("layer.unknown-label", layer.location(annotation), layer.name(annotation)
					+ " has a label that the label set does not have. Change it, or add the label to the label set.",
					fixes));
		} else if (label.isRetired()) {
			String message = layer.name(annotation) + " has a label that is retired. ";
			findings.accept(annotation.getVerdict() == Verdict.PROPOSED
					? Finding.warning("layer.retired-label", layer.location(annotation),
							message + "Give it another before you accept it.")
					: Finding.info("layer.retired-label", layer.location(annotation),
							message + "It may stay, or get another."));
		}
	}
}
