package org.rubricator.core.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.rubricator.core.actors.ActorState;
import org.rubricator.core.actors.NameFinder;
import org.rubricator.core.change.AnnotationState;
import org.rubricator.core.change.Change;
import org.rubricator.core.change.Edit;
import org.rubricator.core.change.IndexedLayer;
import org.rubricator.core.text.Segmentation;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.labels.LabelSet;
import org.rubricator.model.labels.SpanLabel;

/**
 * Labels and links what mentions an actor by name.
 * <ul>
 * <li>A span that ends with the name ("Mayor Ada Lund") and is not linked is linked; a proposal is accepted with it.
 * <li>A span around it that is linked, to this actor or another, is left: somebody has decided.
 * <li>Where the annotator has rejected the same span nothing is done, nor where one with the label would overlap another
 * that may not be overlapped.
 * <li>Elsewhere a new span is made.
 * </ul>
 */
public final class MentionLabelling {

	private final SpanLabel label;
	private final Set<String> linking = new HashSet<>();
	private final ActorState actor;
	private final NameFinder names;

	/**
	 * @param label of new spans
	 * @param names to look for
	 */
	public MentionLabelling(LabelSet labels, SpanLabel label, ActorState actor, Collection<String> names) {
		this.label = label;
		this.actor = actor;
		this.names = new NameFinder(names);
		labels.getSpanLabels().stream().filter(SpanLabel::isLinksActor).forEach(of -> linking.add(of.getName()));
	}

	/** What would be done to one mention. */
	public record Step(Range place, String what, List<Change> changes) {
	}

	/** Name and aliases of an actor. */
	public static List<String> namesOf(ActorState actor) {
		List<String> names = new ArrayList<>(actor.aliases());
		names.addFirst(actor.name());
		return names;
	}

	/** What would be done in a layer, in reading order. Takes ids of new spans from the layer. */
	public List<Step> steps(IndexedLayer layer, Segmentation text) {
		List<Step> steps = new ArrayList<>();
		Set<String> linked = new HashSet<>();
		for (Range place : names.find(text)) {
			Step step = step(layer, place);
			if (step != null && linked.add(((Change.OfAnnotation) step.changes().get(0)).id())) {
				steps.add(step);
			}
		}
		return steps;
	}

	/** All of it as one edit, empty where there is nothing to do. */
	public Edit edit(IndexedLayer layer, Segmentation text) {
		List<Change> changes = steps(layer, text).stream().flatMap(step -> step.changes().stream()).toList();
		return new Edit("Link " + changes.size() + (changes.size() == 1 ? " Mention of '" : " Mentions of '") + actor.name() + "'",
				changes);
	}

	private Step step(IndexedLayer layer, Range place) {
		List<Span> there = new ArrayList<>();
		layer.spans().overlapping(place.begin(), place.end(), span -> {
			if (linking.contains(span.getLabel()) || span.getLabel().equals(label.getName())) {
				there.add(span);
			}
		});
		Parts parts = Parts.of(place.begin(), place.end());
		if (there.stream().anyMatch(span -> span.getVerdict() == Verdict.REJECTED && span.getParts().equals(parts))) {
			return null;
		}
		there.removeIf(span -> span.getVerdict() == Verdict.REJECTED);
		there.sort(Comparator.comparingInt(span -> span.getParts().length()));
		for (Span span : there) {
			if (covers(span, place) && span.getParts().end() == place.end() && linking.contains(span.getLabel())) {
				return span.getActor() == null ? link(span, place) : null;
			}
		}
		boolean crossing = there.stream().anyMatch(span -> !covers(span, place));
		if (crossing || !there.isEmpty() && !label.isNesting()) {
			return null;
		}
		AnnotationState made = AnnotationState.span(layer.nextSpanId(), label.getName(), parts).withActor(actor.id());
		return new Step(place, "Label '" + label.getName() + "' and link", List.of(new Change.OfAnnotation(null, made)));
	}

	private Step link(Span span, Range place) {
		AnnotationState before = AnnotationState.of(span);
		boolean proposed = before.verdict() == Verdict.PROPOSED;
		AnnotationState after = before.withActor(actor.id()).withVerdict(Verdict.ACCEPTED);
		return new Step(place, proposed ? "Accept '" + span.getLabel() + "' and link" : "Link '" + span.getLabel() + "'",
				List.of(new Change.OfAnnotation(before, after)));
	}

	private static boolean covers(Span span, Range place) {
		return span.getParts().ranges().stream()
				.anyMatch(part -> part.begin() <= place.begin() && place.end() <= part.end());
	}
}
