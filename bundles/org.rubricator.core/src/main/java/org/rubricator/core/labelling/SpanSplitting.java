package org.rubricator.core.labelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rubricator.core.change.AnnotationState;
import org.rubricator.core.change.Change;
import org.rubricator.core.change.Edit;
import org.rubricator.core.change.IndexedLayer;
import org.rubricator.core.change.SpanIndex;
import org.rubricator.core.text.Segmentation;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;

/**
 * Cuts a span in two, and joins two. What is said of the first stays said of it. Both halves of a span fill the roles
 * that it filled, and what is joined fills those of both, so that no frame loses words.
 */
public final class SpanSplitting {

	private final IndexedLayer layer;
	private final Segmentation segmentation;

	public SpanSplitting(IndexedLayer layer, Segmentation segmentation) {
		this.layer = layer;
		this.segmentation = segmentation;
	}

	/** Cuts a span at the caret, at a token boundary: within a word, before it. Between two parts, these are parted. */
	public Outcome split(Span span, int caret) {
		Range token = caret < segmentation.text().length() ? segmentation.tokens().at(caret) : null;
		int cut = token == null ? caret : token.begin();
		List<Range> before = new ArrayList<>();
		List<Range> after = new ArrayList<>();
		for (Range part : span.getParts()) {
			add(before, part.begin(), Math.min(part.end(), cut));
			add(after, Math.max(part.begin(), cut), part.end());
		}
		if (before.isEmpty() || after.isEmpty()) {
			return Outcome.refused(span.getId(), "Put the caret where the span is to be cut.");
		}
		AnnotationState whole = AnnotationState.of(span);
		AnnotationState first = whole.withParts(Parts.of(before));
		AnnotationState second = new AnnotationState(layer.nextSpanId(), whole.label(), Parts.of(after), whole.actor(), null,
				whole.attributes(), false, null, whole.origin(), whole.agent(), whole.score(), whole.verdict());
		List<Change> changes = new ArrayList<>();
		changes.add(new Change.OfAnnotation(whole, first));
		changes.add(new Change.OfAnnotation(null, second));
		for (Frame frame : layer.framesOf(span)) {
			AnnotationState state = AnnotationState.of(frame);
			List<AnnotationState.Role> fillers = new ArrayList<>();
			for (AnnotationState.Role filler : state.fillers()) {
				fillers.add(filler);
				if (span.getId().equals(filler.span())) {
					fillers.add(new AnnotationState.Role(filler.role(), second.id()));
				}
			}
			changes.add(new Change.OfAnnotation(state, state.withFillers(fillers)));
		}
		return Outcome.done(new Edit("Split '" + span.getLabel() + "'", changes), second.id());
	}

	private void add(List<Range> parts, int begin, int end) {
		Range seen = begin < end ? segmentation.trim(new Range(begin, end)) : null;
		if (seen != null) {
			parts.add(seen);
		}
	}

	/**
	 * Joins a span with the next of its label in reading order. White space between them is taken in; where words stand
	 * between, the joined span has parts.
	 */
	public Outcome join(Span span) {
		Optional<Span> next = next(span);
		if (next.isEmpty()) {
			return Outcome.refused(span.getId(), "There is no '" + span.getLabel() + "' after this to join it with.");
		}
		Span other = next.get();
		List<Range> parts = new ArrayList<>();
		List<Range> all = new ArrayList<>(span.getParts().ranges());
		all.addAll(other.getParts().ranges());
		for (Range part : Parts.of(all)) {
			Range last = parts.isEmpty() ? null : parts.getLast();
			if (last != null && segmentation.text().substring(last.end(), part.begin()).isBlank()) {
				parts.set(parts.size() - 1, new Range(last.begin(), part.end()));
			} else {
				parts.add(part);
			}
		}
		AnnotationState before = AnnotationState.of(span);
		List<Change> changes = new ArrayList<>();
		changes.add(new Change.OfAnnotation(before, before.withParts(Parts.of(parts))));
		for (Frame frame : layer.framesOf(other)) {
			AnnotationState state = AnnotationState.of(frame);
			List<AnnotationState.Role> fillers = new ArrayList<>();
			for (AnnotationState.Role filler : state.fillers()) {
				AnnotationState.Role kept = other.getId().equals(filler.span()) ? new AnnotationState.Role(filler.role(), span.getId())
						: filler;
				if (!fillers.contains(kept)) {
					fillers.add(kept);
				}
			}
			changes.add(new Change.OfAnnotation(state, state.withFillers(fillers)));
		}
		changes.add(new Change.OfAnnotation(AnnotationState.of(other), null));
		return Outcome.done(new Edit("Join '" + span.getLabel() + "'", changes), span.getId());
	}

	private Optional<Span> next(Span span) {
		SpanIndex spans = layer.spans();
		for (Span next = spans.after(span); next != null; next = spans.after(next)) {
			if (next.getLabel().equals(span.getLabel()) && next.getVerdict() != Verdict.REJECTED) {
				return Optional.of(next);
			}
		}
		return Optional.empty();
	}
}
