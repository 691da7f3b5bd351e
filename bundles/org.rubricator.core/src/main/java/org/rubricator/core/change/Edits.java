package org.rubricator.core.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.rubricator.core.change.AnnotationState.Role;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.annotation.WorkState;

/**
 * What an annotator can do to a layer, each as an {@link Edit} with the name that the Undo menu shows. Nothing is
 * changed until the edit is executed. An edit that would change nothing is empty.
 */
public final class Edits {

	private final IndexedLayer layer;

	/** Edits of this layer as it is when each is made. */
	public Edits(IndexedLayer layer) {
		this.layer = layer;
	}

	/** A new span by hand. */
	public Edit createSpan(String label, Parts parts) {
		return create(AnnotationState.span(layer.nextSpanId(), label, parts));
	}

	/** A new frame by hand. */
	public Edit createFrame(String label, List<Role> fillers) {
		return create(AnnotationState.frame(layer.nextFrameId(), label, fillers));
	}

	/** An annotation with all that is said of it; its id must be new. */
	public Edit create(AnnotationState state) {
		return new Edit("Label '" + state.label() + "'", List.of(new Change.OfAnnotation(null, state)));
	}

	/** Deletes annotations, takes deleted spans out of the frames that hold them, and deletes frames left empty. */
	public Edit delete(Collection<? extends Annotation> annotations) {
		Set<Annotation> doomed = new LinkedHashSet<>(annotations);
		Map<Frame, List<Role>> robbed = new LinkedHashMap<>();
		for (Annotation annotation : annotations) {
			if (annotation instanceof Span span) {
				for (Frame frame : layer.framesOf(span)) {
					if (!doomed.contains(frame)) {
						robbed.computeIfAbsent(frame, f -> new ArrayList<>(AnnotationState.of(f).fillers()))
								.removeIf(role -> span.getId().equals(role.span()));
					}
				}
			}
		}
		List<Change> changes = new ArrayList<>();
		robbed.forEach((frame, fillers) -> {
			AnnotationState before = AnnotationState.of(frame);
			boolean empty = fillers.stream().allMatch(Role::implicit);
			changes.add(new Change.OfAnnotation(before, empty ? null : before.withFillers(fillers)));
		});
		for (Annotation annotation : doomed) {
			changes.add(new Change.OfAnnotation(AnnotationState.of(annotation), null));
		}
		return new Edit(naming("Delete", doomed), changes);
	}

	public Edit relabel(Collection<? extends Annotation> annotations, String label) {
		return change(annotations, "Change Label to '" + label + "'", state -> state.withLabel(label));
	}

	/** Puts a span somewhere else: moves a boundary, adds or removes a part. */
	public Edit setParts(Span span, String name, Parts parts) {
		return change(List.of(span), name, state -> state.withParts(parts));
	}

	/** Moves the boundaries of one part. */
	public Edit movePart(Span span, int part, Range range) {
		return setParts(span, "Move Boundary", span.getParts().with(part, range));
	}

	/** Makes a span discontinuous, or one of its parts longer where the range touches it. */
	public Edit addPart(Span span, Range range) {
		return setParts(span, "Add Part to '" + span.getLabel() + "'", span.getParts().plus(range));
	}

	/** @throws IllegalArgumentException if it is the only part */
	public Edit removePart(Span span, int part) {
		return setParts(span, "Remove Part of '" + span.getLabel() + "'", span.getParts().without(part));
	}

	/** Sets an attribute, or removes it where {@code value} is null. */
	public Edit setAttribute(Collection<? extends Annotation> annotations, String name, String value) {
		return change(annotations, value == null ? "Remove '" + name + "'" : "Set '" + name + "' to '" + value + "'",
				state -> state.withAttributes(state.attributes().with(name, value)));
	}

	public Edit setFlag(Collection<? extends Annotation> annotations, boolean flagged) {
		return change(annotations, flagged ? "Flag for Discussion" : "Remove Flag",
				state -> state.withFlagged(flagged));
	}

	/** Sets the comment, or removes it where it is null or blank. */
	public Edit setComment(Annotation annotation, String comment) {
		String text = comment == null || comment.isBlank() ? null : comment;
		return change(List.of(annotation), text == null ? "Remove Comment" : "Comment",
				state -> state.withComment(text));
	}

	/** Links spans to an actor of the registry, or unlinks them where {@code actor} is null. */
	public Edit linkActor(Collection<Span> spans, String actor) {
		return change(spans, actor == null ? "Unlink Actor" : "Link to Actor '" + actor + "'",
				state -> state.withActor(actor));
	}

	public Edit setVerdict(Collection<? extends Annotation> annotations, Verdict verdict) {
		String name = switch (verdict) {
		case ACCEPTED -> "Accept";
		case REJECTED -> "Reject";
		case PROPOSED -> "Reopen";
		};
		return change(annotations, naming(name, annotations), state -> state.withVerdict(verdict));
	}

	public Edit setFillers(Frame frame, List<Role> fillers) {
		return change(List.of(frame), "Change Roles of '" + frame.getLabel() + "'",
				state -> state.withFillers(fillers));
	}

	public Edit setState(WorkState state) {
		WorkState before = layer.layer().getState();
		return new Edit("Mark as " + state.getLiteral().replace('-', ' '),
				before == state ? List.of() : List.of(new Change.OfWorkState(before, state)));
	}

	/**
	 * Several edits as one. They must not touch the same annotation.
	 *
	 * @throws IllegalArgumentException if two do
	 */
	public static Edit bulk(String name, List<Edit> edits) {
		Set<String> touched = new LinkedHashSet<>();
		List<Change> changes = new ArrayList<>();
		for (Edit edit : edits) {
			for (Change change : edit.changes()) {
				if (change instanceof Change.OfAnnotation of && !touched.add(of.id())) {
					throw new IllegalArgumentException("Two edits of " + of.id() + " in '" + name + "'");
				}
				changes.add(change);
			}
		}
		return new Edit(name, changes);
	}

	private static Edit change(Collection<? extends Annotation> annotations, String name,
			UnaryOperator<AnnotationState> change) {
		List<Change> changes = new ArrayList<>();
		for (Annotation annotation : new LinkedHashSet<>(annotations)) {
			AnnotationState before = AnnotationState.of(annotation);
			AnnotationState after = change.apply(before);
			if (!after.equals(before)) {
				changes.add(new Change.OfAnnotation(before, after));
			}
		}
		return new Edit(name, changes);
	}

	private static String naming(String verb, Collection<? extends Annotation> annotations) {
		if (annotations.size() == 1) {
			return verb + " '" + annotations.iterator().next().getLabel() + "'";
		}
		return verb + " " + annotations.size() + " Annotations";
	}
}
