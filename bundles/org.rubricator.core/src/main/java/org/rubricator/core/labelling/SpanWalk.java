package org.rubricator.core.labelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import org.rubricator.core.change.IndexedLayer;
import org.rubricator.core.change.SpanIndex;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;

/** The way from span to span, in reading order, among those that are shown. */
public final class SpanWalk {

	private final IndexedLayer layer;
	private final Predicate<Span> shown;

	public SpanWalk(IndexedLayer layer, Predicate<Span> shown) {
		this.layer = layer;
		this.shown = shown;
	}

	/** Whether somebody has yet to decide on it: a proposal, or flagged for discussion. */
	public static boolean isOpen(Annotation annotation) {
		return annotation.getVerdict() == Verdict.PROPOSED || annotation.isFlagged();
	}

	/** Any span. */
	public static boolean isAny(Annotation annotation) {
		return annotation != null;
	}

	/**
	 * The next span that is wanted.
	 *
	 * @param from  the span to go on from; where it is null, that is the caret
	 * @return null if there is none
	 */
	public Span next(Span from, int caret, Predicate<? super Span> wanted) {
		SpanIndex spans = layer.spans();
		Span span = from != null ? spans.after(from) : spans.next(caret - 1);
		while (span != null && !(shown.test(span) && wanted.test(span))) {
			span = spans.after(span);
		}
		return span;
	}

	/** The previous span that is wanted, or null. */
	public Span previous(Span from, int caret, Predicate<? super Span> wanted) {
		SpanIndex spans = layer.spans();
		Span span = from != null ? spans.before(from) : spans.previous(caret);
		while (span != null && !(shown.test(span) && wanted.test(span))) {
			span = spans.before(span);
		}
		return span;
	}

	/** All spans that cover the caret or end at it, innermost first. */
	public List<Span> at(int caret) {
		List<Span> found = new ArrayList<>();
		layer.spans().overlapping(Math.max(0, caret - 1), caret + 1, span -> {
			if (shown.test(span)) {
				found.add(span);
			}
		});
		List<Span> covering = found.stream().filter(span -> span.getParts().contains(caret)).toList();
		return (covering.isEmpty() ? found : covering).stream()
				.sorted(Comparator.comparingInt((Span span) -> span.getParts().length())
						.thenComparing(SpanIndex.READING_ORDER.reversed()))
				.toList();
	}

	/** The candidate after this one at the caret, the first after the last; null if there is none. */
	public Span cycle(Span selected, int caret) {
		List<Span> candidates = at(caret);
		return candidates.isEmpty() ? null : candidates.get((candidates.indexOf(selected) + 1) % candidates.size());
	}
}
