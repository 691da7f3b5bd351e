package org.rubricator.formats.selection;

import java.util.Set;

import org.rubricator.core.exchange.Feature;
import org.rubricator.core.exchange.Losses;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Origin;
import org.rubricator.model.annotation.Span;

/** Says of annotations that are written what the format keeps silent about: what is not among the features it carries. */
public final class Silence {

	private final String format;
	private final Set<Feature> carries;
	private final Losses losses;

	/**
	 * @param format  id of the exporter, for findings
	 * @param carries what it carries
	 */
	public Silence(String format, Set<Feature> carries, Losses losses) {
		this.format = format;
		this.carries = carries;
		this.losses = losses;
	}

	/** Counts what is lost of an annotation that is written otherwise. */
	public void about(Layer layer, Annotation annotation) {
		if (!carries.contains(Feature.ATTRIBUTES) && !annotation.getAttributes().isEmpty()) {
			losses.lose("export." + format + ".attributes", "Annotations without their attributes",
					Places.of(layer, annotation), "Attributes left out: " + annotation.getAttributes() + ".");
		}
		if (!carries.contains(Feature.ACTORS) && annotation instanceof Span span && span.getActor() != null) {
			losses.lose("export." + format + ".actor", "Spans without their link to an actor", Places.of(layer, span),
					"Link to the actor " + span.getActor() + " left out.");
		}
		if (!carries.contains(Feature.NOTES) && (annotation.getComment() != null || annotation.isFlagged())) {
			losses.leaveOut("export." + format + ".note", "Annotations without their comment or flag",
					Places.of(layer, annotation), "Comment or flag left out.");
		}
		if (!carries.contains(Feature.PROVENANCE) && annotation.getOrigin() != Origin.HAND) {
			losses.leaveOut("export." + format + ".provenance", "Annotations that do not say where they came from");
		}
	}

	/** Counts a frame that is not written at all. */
	public void of(Layer layer, Frame frame) {
		losses.lose("export." + format + ".frame", "Frames left out, for the format cannot tie spans together",
				Places.of(layer, frame), "The frame '" + frame.getLabel() + "' was left out.");
	}
}
