package org.rubricator.core.validation;

import java.util.Optional;
import java.util.function.Consumer;

import org.rubricator.core.findings.Finding;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.labels.Snapping;

/** No part of a span begins or ends with white space, or is nothing else. */
final class WhiteSpaceCheck implements Check {

	@Override
	public void check(CheckedLayer layer, Consumer<Finding> findings) {
		for (Span span : layer.placedSpans()) {
			Optional<Parts> trimmed = layer.snapper().snap(Snapping.CHARACTER, span.getParts());
			if (trimmed.isEmpty()) {
				findings.accept(Finding.error("layer.blank", layer.location(span),
						layer.name(span) + " holds nothing but white space. Delete it.",
						Fixes.delete("Delete it", span)));
			} else if (!trimmed.get().equals(span.getParts())
					&& !trimmed.get().equals(PlaceCheck.wholeCharacters(span.getParts(), layer.text()))) {
				findings.accept(Finding.warning("layer.white-space", layer.location(span),
						layer.name(span) + " begins or ends with white space. Trim it.",
						Fixes.setParts("Trim white space", "Trim '" + span.getLabel() + "'", span, trimmed.get())));
			}
		}
	}
}
