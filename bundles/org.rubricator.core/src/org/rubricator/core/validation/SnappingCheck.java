package org.rubricator.core.validation;

import java.util.Optional;
import java.util.function.Consumer;

import org.rubricator.core.findings.Finding;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.labels.Snapping;
import org.rubricator.model.labels.SpanLabel;

/** Spans begin and end where their label wants it. */
final class SnappingCheck implements Check {

	@Override
	public void check(CheckedLayer layer, Consumer<Finding> findings) {
		for (Span span : layer.placedSpans()) {
			SpanLabel label = layer.spanLabels().get(span.getLabel());
			if (label != null && label.getSnapping() != Snapping.CHARACTER) {
				Optional<Parts> snapped = layer.snapper().snap(label.getSnapping(), span.getParts());
				if (!snapped.equals(layer.snapper().snap(Snapping.CHARACTER, span.getParts()))) {
					String units = units(label.getSnapping());
					findings.accept(Finding.warning("layer.not-snapped", layer.location(span),
							layer.name(span) + " does not begin and end with " + units + ", as its label asks. Snap it.",
							Fixes.setParts("Snap to " + units, "Snap '" + span.getLabel() + "'", span,
									snapped.orElseThrow())));
				}
			}
		}
	}

	private static String units(Snapping snapping) {
		return switch (snapping) {
		case TOKEN -> "whole words";
		case CHARACTER -> "whole characters";
		case SENTENCE -> "whole sentences";
		case BLOCK -> "whole blocks";
		};
	}
}
