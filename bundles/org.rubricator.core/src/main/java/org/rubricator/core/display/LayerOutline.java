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

	/**
	 * Frames and the spans that fill no role, in reading order, a frame at its first filler and those that have none
	 * last; rejected ones and those not shown left out. Takes time in proportion to the layer, for the index has its
	 * spans in order.
	 */
	public static List<Annotation> top(IndexedLayer layer, Predicate<Span> shown) {
		List<Annotation> top = new ArrayList<>(layer.spans().size());
		for (Span span = layer.spans().next(-1); span != null; span = layer.spans().after(span)) {
			boolean free = true;
			for (Frame frame : layer.framesOf(span)) {
				if (frame.getVerdict() != Verdict.REJECTED) {
					free = false;
					if (first(frame) == span) {
						top.add(frame);
					}
				}
			}
			if (free && shown.test(span)) {
				top.add(span);
			}
		}
		for (Frame frame : layer.layer().getFrames()) {
			if (frame.getVerdict() != Verdict.REJECTED && first(frame) == null) {
				top.add(frame);
			}
		}
		return top;
	}

	/** The span at which a span is listed by {@link #top}: the first filler of the first frame that it is in, or itself. */
	public static Span head(IndexedLayer layer, Span span) {
		return layer.framesOf(span).stream().filter(frame -> frame.getVerdict() != Verdict.REJECTED).findFirst()
				.map(LayerOutline::first).orElse(span);
	}

	/**
	 * Where in the list of {@link #top} the row stands that is listed at a span.
	 *
	 * @return its index; where there is none, -(the index at which it would stand) - 1
	 */
	public static int row(List<Annotation> top, Span at) {
		int low = 0;
		int high = top.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			Span there = top.get(middle) instanceof Frame frame ? first(frame) : (Span) top.get(middle);
			if (there != null && SpanIndex.READING_ORDER.compare(there, at) < 0) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		boolean found = low < top.size() && (top.get(low) instanceof Frame frame ? first(frame) : top.get(low)) == at;
		return found ? low : -low - 1;
	}

	/** Frames in reading order, by the first of their fillers; rejected ones left out, those with no filler last. */
	public static List<Frame> frames(IndexedLayer layer) {
		record Placed(Frame frame, Span at) {
		}
		return layer.layer().getFrames().stream().filter(frame -> frame.getVerdict() != Verdict.REJECTED)
				.map(frame -> new Placed(frame, first(frame)))
				.sorted(Comparator.comparing(Placed::at, Comparator.nullsLast(SpanIndex.READING_ORDER)))
				.map(Placed::frame).toList();
	}

	/** The filler of a frame that comes first in the text, or null if all are implicit. */
	public static Span first(Frame frame) {
		Span first = null;
		for (Filler filler : frame.getFillers()) {
			Span span = filler.getSpan();
			if (span != null && (first == null || SpanIndex.READING_ORDER.compare(span, first) < 0)) {
				first = span;
			}
		}
		return first;
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
