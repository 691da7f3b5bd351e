package org.rubricator.analysis.propagation;

import java.util.List;

import org.rubricator.core.change.AnnotationState;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Layer;

/**
 * One annotator's work on one article, as a value.
 *
 * @param annotator   name
 * @param article     id
 * @param text        text of the article
 * @param annotations all spans and frames of the layer, whatever the verdict
 * @param finished    whether the annotator is done, so that what is not labelled is meant not to be
 */
public record Side(String annotator, String article, String text, List<AnnotationState> annotations, boolean finished) {

	public Side {
		annotations = List.copyOf(annotations);
	}

	public static Side of(Layer layer, String text) {
		List<AnnotationState> states = java.util.stream.Stream.<Annotation>concat(layer.getSpans().stream(), layer.getFrames().stream())
				.map(AnnotationState::of).toList();
		boolean finished = switch (layer.getState()) {
		case DONE, LOCKED -> true;
		default -> false;
		};
		return new Side(layer.getAnnotator(), layer.getArticle(), text, states, finished);
	}
}
