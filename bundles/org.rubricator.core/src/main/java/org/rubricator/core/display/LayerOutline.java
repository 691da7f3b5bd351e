package org.rubricator.core.display;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.rubricator.core.change.IndexedLayer;
import org.rubricator.core.change.SpanIndex;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;

/** What a list of a layer shows, in reading order: frames, each with its fillers, and spans that are in none. */
public final class LayerOutline {

	private LayerOutline() {
	}

	/** Frames and the spans that fill no role, in reading order; rejected ones and those not shown left out. */
	public static List<Annotation> top(IndexedLayer layer, Predicate<Span> shown) {
		record Placed(Annotation annotation, Span at) {
		}
		List<Placed> placed = new ArrayList<>();
		for (Frame frame : layer.layer().getFrames()) {
			if (frame.getVerdict() != Verdict.REJECTED) {
				placed.add(new Placed(frame, first(frame)));
			}
		}
		for (Span span : layer.layer().getSpans()) {
			if (shown.test(span) && layer.framesOf(span).stream().allMatch(frame -> frame.getVerdict() == Verdict.REJECTED)) {
				placed.add(new Placed(span, span));
			}
		}
		placed.sort(Comparator.comparing(Placed::at, Comparator.nullsLast(SpanIndex.READING_ORDER)));
		return placed.stream().map(Placed::annotation).toList();
	}

	/** The filler of a frame that comes first in the text, or null if all are implicit. */
	public static Span first(Frame frame) {
		return frame.getFillers().stream().map(Filler::getSpan).filter(span -> span != null)
				.min(SpanIndex.READING_ORDER).orElse(null);
	}

	/** How many spans each label has, rejected ones not counted. */
	public static Map<String, Integer> counts(IndexedLayer layer) {
		Map<String, Integer> counts = new HashMap<>();
		for (Span span : layer.layer().getSpans()) {
			if (span.getVerdict() != Verdict.REJECTED) {
				counts.merge(span.getLabel(), 1, Integer::sum);
			}
		}
		return counts;
	}
}
