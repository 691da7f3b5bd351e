package org.rubricator.core.labelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rubricator.core.change.Change;
import org.rubricator.core.change.Edit;
import org.rubricator.core.change.Edits;
import org.rubricator.core.change.IndexedLayer;
import org.rubricator.core.text.Segmentation;
import org.rubricator.core.text.Segments;
import org.rubricator.core.text.Snapper;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.labels.Snapping;
import org.rubricator.model.labels.SpanLabel;

/**
 * What the keys do: labels go on the selection, or on the token at the caret, snapped as the label wants it. Makes edits
 * and changes nothing.
 */
public final class Labelling {

	/** Which boundary of a span. */
	public enum Side {
		BEGIN, END
	}

	/** How far a boundary moves. */
	public enum Step {
		TOKEN, CHARACTER
	}

	private final IndexedLayer layer;
	private final Segmentation segmentation;
	private final Snapper snapper;

	public Labelling(IndexedLayer layer, Segmentation segmentation, Snapper snapper) {
		this.layer = layer;
		this.segmentation = segmentation;
		this.snapper = snapper;
	}

	/**
	 * Labels the selection, or the token at the caret.
	 *
	 * @param selection null where nothing is selected
	 */
	public Outcome label(SpanLabel label, int caret, Range selection) {
		if (label.isRetired()) {
			return Outcome.refused(null, "'" + label.getName() + "' is retired: old spans keep it, new ones cannot have it.");
		}
		Optional<Range> place = place(label, caret, selection);
		if (place.isEmpty()) {
			return Outcome.refused(null, "There are no words here to label.");
		}
		Parts parts = Parts.of(List.of(place.get()));
		Span same = null;
		Span overlapping = null;
		for (Span span : overlapping(place.get())) {
			if (span.getLabel().equals(label.getName()) && span.getVerdict() != Verdict.REJECTED) {
				same = span.getParts().equals(parts) ? span : same;
				overlapping = span;
			}
		}
		if (same != null) {
			return same.getVerdict() == Verdict.PROPOSED
					? Outcome.done(new Edits(layer).setVerdict(List.of(same), Verdict.ACCEPTED), same.getId())
					: Outcome.refused(same.getId(), "This is labelled '" + label.getName() + "' already.");
		}
		if (overlapping != null && !label.isNesting()) {
			return Outcome.refused(overlapping.getId(), "A '" + label.getName() + "' may not overlap another '"
					+ label.getName() + "'. Move the boundary of the one that is there.");
		}
		Edit edit = new Edits(layer).createSpan(label.getName(), parts);
		return Outcome.done(edit, ((Change.OfAnnotation) edit.changes().get(0)).id());
	}

	/**
	 * Adds the selection, or the token at the caret, to a span as another part.
	 *
	 * @param at        the selected span, if it has the label it is the one; may be null
	 * @param selection null where nothing is selected
	 */
	public Outcome addPart(SpanLabel label, Span at, int caret, Range selection) {
		Span span = at != null && at.getLabel().equals(label.getName()) ? at : last(label.getName(), caret);
		if (span == null) {
			return Outcome.refused(null, "There is no '" + label.getName() + "' before this to add a part to.");
		}
		Optional<Range> place = place(label, caret, selection);
		if (place.isEmpty()) {
			return Outcome.refused(span.getId(), "There are no words here to add.");
		}
		Edit edit = new Edits(layer).addPart(span, place.get());
		return edit.isEmpty() ? Outcome.refused(span.getId(), "This is a part of it already.")
				: Outcome.done(edit, span.getId());
	}

	/** Where a label would go. One that snaps to blocks takes the block at the caret, but of a selection whole tokens. */
	public Optional<Range> place(SpanLabel label, int caret, Range selection) {
		if (selection != null) {
			return snapper.snap(label.getSnapping() == Snapping.BLOCK ? Snapping.TOKEN : label.getSnapping(), selection);
		}
		Range token = segmentation.tokens().touching(caret);
		return token == null ? Optional.empty()
				: snapper.snap(label.getSnapping() == Snapping.CHARACTER ? Snapping.TOKEN : label.getSnapping(), token);
	}

	/** The span with the label that begins last before the caret; null if there is none. */
	private Span last(String label, int caret) {
		for (Span span = layer.spans().previous(caret); span != null; span = layer.spans().before(span)) {
			if (span.getLabel().equals(label) && span.getVerdict() != Verdict.REJECTED) {
				return span;
			}
		}
		return null;
	}

	/**
	 * Moves a boundary of the part that is at the caret, or else of the first part for its begin and the last for its
	 * end. Boundaries stay where something can be seen, and leave at least one character.
	 *
	 * @param forward towards the end of the text
	 */
	public Outcome moveBoundary(Span span, int caret, Side side, Step step, boolean forward) {
		Optional<Parts> moved = moved(span.getParts(), caret, side, step, forward);
		return moved.isEmpty() ? Outcome.refused(span.getId(), "The boundary cannot be moved further.")
				: Outcome.done(new Edits(layer).setParts(span, "Move Boundary", moved.get()), span.getId());
	}

	/**
	 * Where a place is after a boundary of it was moved, as {@link #moveBoundary} moves it; empty if it cannot be moved
	 * further.
	 */
	public Optional<Parts> moved(Parts place, int caret, Side side, Step step, boolean forward) {
		List<Range> parts = place.ranges();
		int part = side == Side.BEGIN ? 0 : parts.size() - 1;
		for (int i = 0; i < parts.size(); i++) {
			if (parts.get(i).begin() <= caret && caret <= parts.get(i).end()) {
				part = i;
			}
		}
		Range old = parts.get(part);
		int boundary = side == Side.BEGIN ? old.begin() : old.end();
		int length = segmentation.text().length();
		Range moved;
		do {
			int next = step(side, step, forward, boundary);
			if (next == boundary || next < 0 || next > length || side == Side.BEGIN && next >= old.end()
					|| side == Side.END && next <= old.begin()) {
				return Optional.empty();
			}
			boundary = next;
			moved = side == Side.BEGIN ? new Range(boundary, old.end()) : new Range(old.begin(), boundary);
		} while (!moved.equals(segmentation.trim(moved)));
		return Optional.of(place.with(part, moved));
	}

	private int step(Side side, Step step, boolean forward, int from) {
		Segments tokens = segmentation.tokens();
		if (step == Step.CHARACTER) {
			return forward ? segmentation.nextGrapheme(from) : segmentation.previousGrapheme(from);
		}
		if (side == Side.BEGIN) {
			return forward ? tokens.next(from) : tokens.previous(from);
		}
		return forward ? tokens.nextEnd(from) : tokens.previousEnd(from);
	}

	private List<Span> overlapping(Range range) {
		List<Span> found = new ArrayList<>();
		layer.spans().overlapping(range.begin(), range.end(), found::add);
		return found;
	}
}
