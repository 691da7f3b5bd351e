package org.rubricator.core.frames;

import java.util.Objects;

import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Span;

/**
 * What may fill a role: a span that is there, or a place that is labelled when the frame is made.
 *
 * @param span  null where it is to be made
 * @param label of the span, or of the one to be made
 * @param parts where it is to stand; other than those of the span where its boundary was moved
 */
public record Place(Span span, String label, Parts parts) {

	public Place {
		Objects.requireNonNull(label);
		Objects.requireNonNull(parts);
	}

	static Place of(Span span) {
		return new Place(span, span.getLabel(), span.getParts());
	}

	/** Whether a span will be made for it. */
	public boolean isNew() {
		return span == null;
	}

	Place at(Parts other) {
		return new Place(span, label, other);
	}
}
