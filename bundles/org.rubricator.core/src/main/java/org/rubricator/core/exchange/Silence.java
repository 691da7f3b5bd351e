package org.rubricator.core.exchange;

import java.util.Set;

import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Origin;
import org.rubricator.model.annotation.Span;

/** Says of annotations that are written what the format keeps silent about: what is not among the features it carries. */
public final class Silence {

	private final Selection selection;
	private final Set<Feature> carries;

	/** @param carries what the format carries */
	public Silence(Selection selection, Set<Feature> carries) {
		this.selection = selection;
		this.carries = carries;
	}

	/** Counts what is lost of an annotation that is written otherwise. */
	public void about(Layer layer, Annotation annotation) {
		if (!carries.contains(Feature.ATTRIBUTES) && !annotation.getAttributes().isEmpty()) {
			selection.lose("attributes", "Annotations without their attributes", layer, annotation,
					"Attributes left out: " + annotation.getAttributes() + ".");
		}
		if (!carries.contains(Feature.ACTORS) && annotation instanceof Span span && span.getActor() != null) {
			selection.lose("actor", "Spans without their link to an actor", layer, span,
					"Link to the actor " + span.getActor() + " left out.");
		}
		if (!carries.contains(Feature.NOTES) && (annotation.getComment() != null || annotation.isFlagged())) {
			selection.leaveOut("note", "Annotations without their comment or flag", layer, annotation,
					"Comment or flag left out.");
		}
		if (!carries.contains(Feature.PROVENANCE) && annotation.getOrigin() != Origin.HAND) {
			selection.leaveOut("provenance", "Annotations that do not say where they came from");
		}
	}

	/** Counts a frame that is not written at all. */
	public void of(Layer layer, Frame frame) {
		selection.lose("frame", "Frames left out, for the format cannot tie spans together", layer, frame,
				"The frame '" + frame.getLabel() + "' was left out.");
	}
}
