package org.rubricator.core.validation;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.rubricator.core.findings.Finding;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Span;

/** Every annotation, rejected ones too, has an id of its own, a label and, if it is a span, a place. */
final class IdCheck implements Check {

	@Override
	public void check(CheckedLayer layer, Consumer<Finding> findings) {
		Set<String> seen = new HashSet<>();
		Stream<Annotation> all = Stream.concat(layer.layer().getSpans().stream(), layer.layer().getFrames().stream());
		all.forEach(annotation -> {
			String id = annotation.getId();
			if (!CheckedLayer.isWhole(annotation)) {
				findings.accept(Finding.error("layer.incomplete", layer.location(annotation),
						"Annotation " + id + " has no " + missing(annotation)
								+ ". Mend the file by hand, or delete the line."));
			} else if (!seen.add(id)) {
				findings.accept(Finding.error("layer.duplicate-id", layer.location(annotation), layer.name(annotation)
						+ " has the id " + id + ", which another annotation of this file has, too. Give it another in"
						+ " the file; this happens when files are merged by hand."));
			}
		});
	}

	private static String missing(Annotation annotation) {
		if (annotation.getId() == null) {
			return "id";
		}
		if (annotation.getLabel() == null) {
			return "label";
		}
		return annotation instanceof Span ? "place in the text" : "role for one of its spans";
	}
}
