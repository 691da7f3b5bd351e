package org.rubricator.core.search;

import java.util.Objects;

import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.annotation.WorkState;

/**
 * Which annotations to look for. What is null does not matter.
 *
 * @param label     name of the label
 * @param attribute name of an attribute that the annotation must have
 * @param value     value that this attribute must have
 * @param actor     id of the actor; empty for spans that are linked to none
 * @param annotator whose layers
 * @param flagged   whether it is flagged for discussion
 * @param state     how far the layer is
 */
public record AnnotationQuery(String label, String attribute, String value, String actor, String annotator,
		Boolean flagged, WorkState state, Verdict verdict) {

	/** Any annotation. */
	public static final AnnotationQuery ANY = new AnnotationQuery(null, null, null, null, null, null, null, null);

	boolean wants(Layer layer) {
		return state == null || layer.getState() == state;
	}

	boolean wants(Annotation annotation) {
		return (label == null || label.equals(annotation.getLabel()))
				&& (flagged == null || flagged == annotation.isFlagged())
				&& (verdict == null || verdict == annotation.getVerdict()) && wantsAttribute(annotation)
				&& wantsActor(annotation);
	}

	private boolean wantsAttribute(Annotation annotation) {
		if (attribute == null) {
			return true;
		}
		String has = annotation.getAttributes().get(attribute);
		return has != null && (value == null || value.equals(has));
	}

	private boolean wantsActor(Annotation annotation) {
		if (actor == null) {
			return true;
		}
		return annotation instanceof Span span && Objects.equals(actor.isEmpty() ? null : actor, span.getActor());
	}
}
