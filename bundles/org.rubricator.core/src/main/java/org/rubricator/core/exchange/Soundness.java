package org.rubricator.core.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.rubricator.core.text.CanonicalText;
import org.rubricator.core.text.OffsetMap;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.article.Block;

/**
 * What must hold before an article or a layer passes the border of a corpus, either way. Less than validation, which
 * knows the label set: only that nothing points anywhere where it cannot.
 */
final class Soundness {

	private Soundness() {
	}

	/** What is wrong with a text and its blocks: a clause for people. */
	static Optional<String> fault(String text, List<Block> blocks) {
		if (text.isBlank()) {
			return Optional.of("it has no text");
		}
		if (!CanonicalText.isCanonical(text)) {
			return Optional.of("its text is not canonical: it has carriage returns, NUL or broken characters");
		}
		int last = 0;
		for (Block block : blocks) {
			if (block.getBegin() < last || block.getEnd() <= block.getBegin() || block.getEnd() > text.length()) {
				return Optional.of("the block " + block.getBegin() + "-" + block.getEnd()
						+ " is empty, out of order, or outside of the text of " + text.length());
			}
			last = block.getEnd();
		}
		return Optional.empty();
	}

	/** What is wrong with a layer on a text: a clause for people that names the annotation. */
	static Optional<String> fault(Layer layer, OffsetMap text) {
		Set<String> ids = new HashSet<>();
		for (Span span : layer.getSpans()) {
			Optional<String> fault = faultOfAny(span, ids);
			if (fault.isEmpty() && span.getParts() == null) {
				fault = Optional.of("span " + span.getId() + " stands nowhere");
			}
			if (fault.isPresent()) {
				return fault;
			}
			for (Range part : span.getParts()) {
				if (!text.isBoundary(part.begin()) || !text.isBoundary(part.end())) {
					return Optional.of("span " + span.getId() + " at " + part
							+ " lies outside of the text or splits a character (in UTF-16 units; the text has "
							+ text.utf16Length() + ")");
				}
			}
		}
		for (Frame frame : layer.getFrames()) {
			Optional<String> fault = faultOfAny(frame, ids);
			if (fault.isPresent()) {
				return fault;
			}
			for (Filler filler : frame.getFillers()) {
				if (filler.getRole() == null || filler.getSpan() != null && filler.getSpan().eContainer() != layer) {
					return Optional.of("frame " + frame.getId() + " has a filler without a role or of another layer");
				}
			}
		}
		return Optional.empty();
	}

	private static Optional<String> faultOfAny(Annotation annotation, Set<String> ids) {
		if (annotation.getId() == null || annotation.getId().isEmpty() || !ids.add(annotation.getId())) {
			return Optional.of("the id '" + annotation.getId() + "' is missing or there twice");
		}
		return annotation.getLabel() == null || annotation.getLabel().isEmpty()
				? Optional.of("annotation " + annotation.getId() + " has no label")
				: Optional.empty();
	}
}
