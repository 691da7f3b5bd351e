package org.rubricator.core.validation;

import java.util.function.Consumer;

import org.rubricator.core.findings.Finding;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.labels.SpanLabel;

/** Spans are linked to actors of the registry only, and only where their label wants links. */
final class ActorCheck implements Check {

	@Override
	public void check(CheckedLayer layer, Consumer<Finding> findings) {
		for (Span span : layer.spans()) {
			if (span.getActor() != null) {
				SpanLabel label = layer.spanLabels().get(span.getLabel());
				if (label != null && !label.isLinksActor()) {
					findings.accept(Finding.error("layer.actor-not-allowed", layer.location(span), layer.name(span)
							+ " is linked to the actor " + span.getActor()
							+ ", but spans of this label are not linked to actors. Remove the link, or change the"
							+ " label.", Fixes.unlinkActor(span)));
				} else if (!layer.isActor(span.getActor())) {
					findings.accept(Finding.error("layer.unknown-actor", layer.location(span), layer.name(span)
							+ " is linked to an actor " + span.getActor()
							+ ", who is not in the registry. Remove the link, or link it to another.",
							Fixes.unlinkActor(span)));
				}
			}
		}
	}
}
