package org.rubricator.core.suggestion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.rubricator.core.change.AnnotationState;
import org.rubricator.core.change.Change;
import org.rubricator.core.change.Edit;
import org.rubricator.core.change.IndexedLayer;
import org.rubricator.model.annotation.Origin;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.labels.LabelSet;
import org.rubricator.model.labels.SpanLabel;

/**
 * Suggestions of one suggester as an edit of a layer. Where the layer speaks already nothing is proposed: on a place that overlaps an
 * accepted or open span of the same label that stays; and on a place that was rejected with this label, or lies within one that was.
 * Of suggestions of one run that overlap the first counts, unless their label may nest. What the suggester proposed earlier and nobody has decided on or written a note to is
 * brought up to date: it gets the attributes, score and reason that it has now, and goes where it is no longer proposed.
 */
public final class Proposals {

	private final IndexedLayer layer;
	private final Set<String> nesting = new HashSet<>();

	public Proposals(IndexedLayer layer, LabelSet labels) {
		this.layer = layer;
		for (SpanLabel label : labels.getSpanLabels()) {
			if (label.isNesting()) {
				nesting.add(label.getName());
			}
		}
	}

	/**
	 * The edit that adds what is new and updates what is open; empty where there is nothing to do.
	 *
	 * @param agent id of the suggester
	 */
	public Edit edit(String agent, List<Suggestion> suggestions) {
		Map<Place, Suggestion> proposed = new HashMap<>();
		suggestions.forEach(suggestion -> proposed.putIfAbsent(Place.of(suggestion), suggestion));
		List<Change> changes = new ArrayList<>();
		Set<Span> gone = new HashSet<>();
		for (Span span : layer.layer().getSpans()) {
			if (isOpen(span, agent)) {
				Suggestion now = proposed.get(new Place(span.getLabel(), span.getParts()));
				AnnotationState before = AnnotationState.of(span);
				AnnotationState after = now == null ? null : state(span.getId(), agent, now);
				if (!before.equals(after)) {
					changes.add(new Change.OfAnnotation(before, after));
				}
				if (now == null) {
					gone.add(span);
				}
			}
		}
		List<Suggestion> wanted = new ArrayList<>();
		Map<String, TreeMap<Integer, Integer>> taken = new HashMap<>();
		for (Suggestion suggestion : suggestions) {
			boolean first = proposed.get(Place.of(suggestion)) == suggestion;
			if (first && !stands(suggestion, gone) && (nesting.contains(suggestion.label())
					|| take(taken.computeIfAbsent(suggestion.label(), label -> new TreeMap<>()), suggestion.parts()))) {
				wanted.add(suggestion);
			}
		}
		for (Suggestion suggestion : wanted) {
			changes.add(new Change.OfAnnotation(null, state(layer.nextSpanId(), agent, suggestion)));
		}
		return new Edit("Suggest " + (wanted.size() == 1 ? "'" + wanted.get(0).label() + "'"
				: wanted.size() + " Annotations"), changes);
	}

	/**
	 * What adds one suggestion and leaves all else as it is; where there is an open proposal on this place with this label,
	 * what makes that say the same.
	 *
	 * @return empty where the layer speaks already, or says the same
	 */
	public Optional<List<Change>> add(String agent, Suggestion suggestion) {
		Span[] open = { null };
		layer.spans().overlapping(suggestion.parts().begin(), suggestion.parts().end(), span -> {
			boolean here = open[0] == null && span.getVerdict() == Verdict.PROPOSED && span.getLabel().equals(suggestion.label())
					&& span.getParts().equals(suggestion.parts());
			open[0] = here ? span : open[0];
		});
		if (open[0] != null) {
			AnnotationState before = AnnotationState.of(open[0]);
			AnnotationState after = before.withAttributes(suggestion.attributes())
					.withOrigin(Origin.SUGGESTED, agent, suggestion.score(), suggestion.reason());
			return before.equals(after) ? Optional.empty() : Optional.of(List.of(new Change.OfAnnotation(before, after)));
		}
		return stands(suggestion, Set.of()) ? Optional.empty()
				: Optional.of(List.of(new Change.OfAnnotation(null, state(layer.nextSpanId(), agent, suggestion))));
	}

	private static AnnotationState state(String id, String agent, Suggestion suggestion) {
		return new AnnotationState(id, suggestion.label(), suggestion.parts(), suggestion.actor(), null, suggestion.attributes(),
				false, null, Origin.SUGGESTED, agent, suggestion.score(), suggestion.reason(), Verdict.PROPOSED);
	}

	private boolean isOpen(Span span, String agent) {
		return span.getVerdict() == Verdict.PROPOSED && span.getOrigin() == Origin.SUGGESTED && agent.equals(span.getAgent())
				&& !span.isFlagged() && span.getComment() == null && layer.framesOf(span).isEmpty();
	}

	private boolean stands(Suggestion suggestion, Set<Span> gone) {
		boolean[] stands = { false };
		layer.spans().overlapping(suggestion.parts().begin(), suggestion.parts().end(),
				span -> stands[0] |= span.getLabel().equals(suggestion.label()) && !gone.contains(span) && speaksFor(span, suggestion));
		return stands[0];
	}

	private static boolean speaksFor(Span span, Suggestion suggestion) {
		if (span.getVerdict() == Verdict.REJECTED) {
			return suggestion.parts().ranges().stream().allMatch(range -> span.getParts().ranges().stream()
					.anyMatch(rejected -> rejected.begin() <= range.begin() && range.end() <= rejected.end()));
		}
		return overlap(span.getParts().ranges(), suggestion.parts().ranges());
	}

	/**
	 * Takes the places of a suggestion unless one of them overlaps what is taken.
	 *
	 * @param taken begins and ends of ranges that do not overlap
	 */
	private static boolean take(TreeMap<Integer, Integer> taken, Parts parts) {
		for (Range range : parts) {
			Map.Entry<Integer, Integer> before = taken.lowerEntry(range.end());
			if (before != null && before.getValue() > range.begin()) {
				return false;
			}
		}
		parts.forEach(range -> taken.put(range.begin(), range.end()));
		return true;
	}

	private static boolean overlap(List<Range> some, List<Range> others) {
		return some.stream().anyMatch(one -> others.stream()
				.anyMatch(other -> one.begin() < other.end() && other.begin() < one.end()));
	}

	private record Place(String label, Parts parts) {

		static Place of(Suggestion suggestion) {
			return new Place(suggestion.label(), suggestion.parts());
		}
	}
}
