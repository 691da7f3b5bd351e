package org.rubricator.formats.selection;

import org.rubricator.core.findings.Location;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;

/** Where annotations are, for findings. */
public final class Places {

	private Places() {
	}

	public static Location of(Layer layer, Annotation annotation) {
		return Location.ofAnnotation("annotations/" + layer.getAnnotator() + "/" + layer.getArticle() + ".xmi",
				layer.getArticle(), layer.getAnnotator(), annotation.getId(),
				annotation instanceof Span span ? new Range(span.getParts().begin(), span.getParts().end()) : null);
	}
}
