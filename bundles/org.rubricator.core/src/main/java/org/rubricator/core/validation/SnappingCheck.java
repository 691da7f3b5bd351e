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
				// A block is what a label takes where nothing is selected; a selection within one is as good.
				Snapping wanted = label.getSnapping() == Snapping.BLOCK ? Snapping.TOKEN : label.getSnapping();
				Optional<Parts> snapped = layer.snapper().snap(wanted, span.getParts());
				if (!snapped.equals(layer.snapper().snap(Snapping.CHARACTER, span.getParts()))) {
					String units = wanted == Snapping.TOKEN ? "whole words" : "whole sentences";
					findings.accept(Finding.warning("layer.not-snapped", layer.location(span),
							layer.name(span) + " does not begin and end with " + units + ", as its label asks. Snap it.",
							Fixes.setParts("Snap to " + units, "Snap '" + span.getLabel() + "'", span,
									snapped.orElseThrow())));
				}
			}
		}
	}
}
