package org.rubricator.core.change;

import java.util.List;
import java.util.Objects;

import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.AnnotationFactory;
import org.rubricator.model.annotation.Attributes;
import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Origin;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;

/**
 * All that is said of one annotation at one moment, as an immutable value. Exactly one of {@code parts} (a span) and
 * {@code fillers} (a frame) is set.
 *
 * @param score  NaN where there is none
 * @param reason of a suggester, in words; null where there is none
 */
public record AnnotationState(String id, String label, Parts parts, String actor, List<Role> fillers,
		Attributes attributes, boolean flagged, String comment, Origin origin, String agent, double score, String reason,
		Verdict verdict) {

	/**
	 * One filler of a frame.
	 *
	 * @param span id of the span, or null where the role is implicit
	 */
	public record Role(String role, String span) {
		public Role {
			Objects.requireNonNull(role);
		}

		public boolean implicit() {
			return span == null;
		}
	}

	public AnnotationState {
		Objects.requireNonNull(id);
		Objects.requireNonNull(label);
		Objects.requireNonNull(attributes);
		Objects.requireNonNull(origin);
		Objects.requireNonNull(verdict);
		if ((parts == null) == (fillers == null)) {
			throw new IllegalArgumentException("A span has parts, a frame has fillers: " + id);
		}
		fillers = fillers == null ? null : List.copyOf(fillers);
	}

	/** An annotation for which nobody gave a reason. */
	public AnnotationState(String id, String label, Parts parts, String actor, List<Role> fillers, Attributes attributes,
			boolean flagged, String comment, Origin origin, String agent, double score, Verdict verdict) {
		this(id, label, parts, actor, fillers, attributes, flagged, comment, origin, agent, score, null, verdict);
	}

	/** A new span made by hand. */
	public static AnnotationState span(String id, String label, Parts parts) {
		return new AnnotationState(id, label, parts, null, null, Attributes.NONE, false, null, Origin.HAND, null,
				Double.NaN, Verdict.ACCEPTED);
	}

	/** A new frame made by hand. */
	public static AnnotationState frame(String id, String label, List<Role> fillers) {
		return new AnnotationState(id, label, null, null, fillers, Attributes.NONE, false, null, Origin.HAND, null,
				Double.NaN, Verdict.ACCEPTED);
	}

	public static AnnotationState of(Annotation annotation) {
		Parts parts = null;
		String actor = null;
		List<Role> fillers = null;
		if (annotation instanceof Span span) {
			parts = span.getParts();
			actor = span.getActor();
		} else {
			fillers = ((Frame) annotation).getFillers().stream()
					.map(filler -> new Role(filler.getRole(),
							filler.getSpan() == null ? null : filler.getSpan().getId()))
					.toList();
		}
		return new AnnotationState(annotation.getId(), annotation.getLabel(), parts, actor, fillers,
				annotation.getAttributes(), annotation.isFlagged(), annotation.getComment(), annotation.getOrigin(),
				annotation.getAgent(), annotation.isSetScore() ? annotation.getScore() : Double.NaN,
				annotation.getReason(), annotation.getVerdict());
	}

	public boolean isSpan() {
		return parts != null;
	}

	public AnnotationState withLabel(String other) {
		return new AnnotationState(id, other, parts, actor, fillers, attributes, flagged, comment, origin, agent, score,
				reason, verdict);
	}

	public AnnotationState withParts(Parts other) {
		return new AnnotationState(id, label, other, actor, fillers, attributes, flagged, comment, origin, agent, score,
				reason, verdict);
	}

	public AnnotationState withActor(String other) {
		return new AnnotationState(id, label, parts, other, fillers, attributes, flagged, comment, origin, agent, score,
				reason, verdict);
	}

	public AnnotationState withFillers(List<Role> other) {
		return new AnnotationState(id, label, parts, actor, other, attributes, flagged, comment, origin, agent, score,
				reason, verdict);
	}

	public AnnotationState withAttributes(Attributes other) {
		return new AnnotationState(id, label, parts, actor, fillers, other, flagged, comment, origin, agent, score,
				reason, verdict);
	}

	public AnnotationState withFlagged(boolean other) {
		return new AnnotationState(id, label, parts, actor, fillers, attributes, other, comment, origin, agent, score,
				reason, verdict);
	}

	public AnnotationState withComment(String other) {
		return new AnnotationState(id, label, parts, actor, fillers, attributes, flagged, other, origin, agent, score,
				reason, verdict);
	}

	/** As made by another, without a reason. */
	public AnnotationState withOrigin(Origin other, String otherAgent, double otherScore) {
		return withOrigin(other, otherAgent, otherScore, null);
	}

	public AnnotationState withOrigin(Origin other, String otherAgent, double otherScore, String otherReason) {
		return new AnnotationState(id, label, parts, actor, fillers, attributes, flagged, comment, other, otherAgent,
				otherScore, otherReason, verdict);
	}

	public AnnotationState withVerdict(Verdict other) {
		return new AnnotationState(id, label, parts, actor, fillers, attributes, flagged, comment, origin, agent, score,
				reason, other);
	}

	/** A new model object in this state; a frame's fillers are spans of {@code layer}, found through {@code lookup}. */
	Annotation create(SpanLookup lookup) {
		Annotation annotation = isSpan() ? AnnotationFactory.eINSTANCE.createSpan()
				: AnnotationFactory.eINSTANCE.createFrame();
		annotation.setId(id);
		applyTo(annotation, lookup);
		return annotation;
	}

	/** Makes the model object say what this says, touching only what differs. */
	void applyTo(Annotation annotation, SpanLookup lookup) {
		if (!label.equals(annotation.getLabel())) {
			annotation.setLabel(label);
		}
		if (!attributes.equals(annotation.getAttributes())) {
			annotation.setAttributes(attributes);
		}
		if (flagged != annotation.isFlagged()) {
			annotation.setFlagged(flagged);
		}
		if (!Objects.equals(comment, annotation.getComment())) {
			annotation.setComment(comment);
		}
		if (origin != annotation.getOrigin()) {
			annotation.setOrigin(origin);
		}
		if (!Objects.equals(agent, annotation.getAgent())) {
			annotation.setAgent(agent);
		}
		if (Double.isNaN(score)) {
			annotation.unsetScore();
		} else {
			annotation.setScore(score);
		}
		if (!Objects.equals(reason, annotation.getReason())) {
			annotation.setReason(reason);
		}
		if (verdict != annotation.getVerdict()) {
			annotation.setVerdict(verdict);
		}
		if (annotation instanceof Span span) {
			if (!parts.equals(span.getParts())) {
				span.setParts(parts);
			}
			if (!Objects.equals(actor, span.getActor())) {
				span.setActor(actor);
			}
		} else if (annotation instanceof Frame frame && !fillers.equals(of(frame).fillers)) {
			frame.getFillers().clear();
			for (Role role : fillers) {
				Filler filler = AnnotationFactory.eINSTANCE.createFiller();
				filler.setRole(role.role());
				filler.setImplicit(role.implicit());
				if (!role.implicit()) {
					filler.setSpan(lookup.span(role.span()));
				}
				frame.getFillers().add(filler);
			}
		}
	}

	/** Finds the spans of a {@link Layer}. */
	@FunctionalInterface
	interface SpanLookup {
		/** @throws IllegalStateException if there is none */
		Span span(String id);
	}
}
