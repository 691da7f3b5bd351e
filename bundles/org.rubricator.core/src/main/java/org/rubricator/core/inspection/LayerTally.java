package org.rubricator.core.inspection;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

import org.rubricator.core.inspection.CorpusStatistics.Verdicts;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Span;

/**
 * What is in a layer, or in several, in numbers.
 *
 * @param spans         by label
 * @param frames        by label
 * @param discontinuous spans of more than one part
 * @param flagged       spans and frames marked for discussion
 * @param comments      spans and frames with a comment
 */
public record LayerTally(SortedMap<String, Verdicts> spans, SortedMap<String, Verdicts> frames, int discontinuous,
		int flagged, int comments) {

	/** Of no layer. */
	public static final LayerTally NONE = new LayerTally(Collections.emptySortedMap(), Collections.emptySortedMap(), 0, 0, 0);

	public static LayerTally of(Layer layer) {
		SortedMap<String, Verdicts> spans = new TreeMap<>();
		SortedMap<String, Verdicts> frames = new TreeMap<>();
		int[] notes = new int[2];
		int discontinuous = 0;
		for (Span span : layer.getSpans()) {
			count(span, spans, notes);
			discontinuous += span.getParts() != null && span.getParts().size() > 1 ? 1 : 0;
		}
		layer.getFrames().forEach(frame -> count(frame, frames, notes));
		return new LayerTally(spans, frames, discontinuous, notes[0], notes[1]);
	}

	public LayerTally plus(LayerTally other) {
		return new LayerTally(sum(spans, other.spans), sum(frames, other.frames), discontinuous + other.discontinuous,
				flagged + other.flagged, comments + other.comments);
	}

	/** Proposals that nobody has decided on. */
	public int proposed() {
		return spans.values().stream().mapToInt(Verdicts::proposed).sum()
				+ frames.values().stream().mapToInt(Verdicts::proposed).sum();
	}

	private static SortedMap<String, Verdicts> sum(SortedMap<String, Verdicts> one, SortedMap<String, Verdicts> other) {
		SortedMap<String, Verdicts> sum = new TreeMap<>(one);
		other.forEach((label, verdicts) -> sum.merge(label, verdicts, Verdicts::plus));
		return sum;
	}

	private static void count(Annotation annotation, SortedMap<String, Verdicts> counts, int[] notes) {
		Verdicts one = switch (annotation.getVerdict()) {
		case ACCEPTED -> new Verdicts(1, 0, 0);
		case PROPOSED -> new Verdicts(0, 1, 0);
		case REJECTED -> new Verdicts(0, 0, 1);
		};
		counts.merge(annotation.getLabel() == null ? "" : annotation.getLabel(), one, Verdicts::plus);
		notes[0] += annotation.isFlagged() ? 1 : 0;
		notes[1] += annotation.getComment() != null ? 1 : 0;
	}
}
