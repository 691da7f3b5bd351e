package org.rubricator.formats.foreign;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.AnnotationFactory;
import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Origin;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;

/** Builds a layer whose labels, attributes and roles have the names of the file; they are mapped later. */
public final class LayerBuilder {

	private final Layer layer = AnnotationFactory.eINSTANCE.createLayer();
	private final Map<String, Annotation> byId = new HashMap<>();
	private final Set<String> used = new HashSet<>();
	private final String agent;
	private int next = 1;

	/**
	 * @param annotator may be null: as who imports says
	 * @param agent     where annotations come from, as their provenance says it
	 */
	public LayerBuilder(String annotator, String agent) {
		layer.setAnnotator(annotator);
		this.agent = agent;
	}

	/**
	 * Adds a span.
	 *
	 * @param id of the file, or null; another is given where it is taken or cannot be an id
	 */
	public Span span(String id, String label, List<Range> ranges) {
		Span span = AnnotationFactory.eINSTANCE.createSpan();
		describe(span, id, label);
		span.setParts(Parts.of(ranges));
		layer.getSpans().add(span);
		return span;
	}

	/** Adds a frame without fillers; {@code id} as for {@link #span}. */
	public Frame frame(String id, String label) {
		Frame frame = AnnotationFactory.eINSTANCE.createFrame();
		describe(frame, id, label);
		layer.getFrames().add(frame);
		return frame;
	}

	private void describe(Annotation annotation, String id, String label) {
		String free = id;
		if (id == null || !id.matches("[\\p{L}\\p{N}_][\\p{L}\\p{N}._-]{0,60}") || used.contains(id)) {
			do {
				free = "x" + next++;
			} while (used.contains(free));
		}
		used.add(free);
		if (id != null) {
			byId.putIfAbsent(id, annotation);
		}
		annotation.setId(free);
		annotation.setLabel(label);
		annotation.setOrigin(Origin.IMPORTED);
		annotation.setAgent(agent);
	}

	/** Gives a role of the frame a span. */
	public static void fill(Frame frame, String role, Span span) {
		Filler filler = AnnotationFactory.eINSTANCE.createFiller();
		filler.setRole(role);
		filler.setSpan(span);
		frame.getFillers().add(filler);
	}

	/** Says that a role of the frame is meant, but nothing in the text says it. */
	public static void fillImplicitly(Frame frame, String role) {
		Filler filler = AnnotationFactory.eINSTANCE.createFiller();
		filler.setRole(role);
		filler.setImplicit(true);
		frame.getFillers().add(filler);
	}

	/** Gives an annotation an attribute, in place of one that it has. An empty name becomes {@code _}. */
	public static void attribute(Annotation annotation, String name, String value) {
		annotation.setAttributes(annotation.getAttributes().with(name.isEmpty() ? "_" : name, value));
	}

	/** Adds a line to the comment. */
	public static void comment(Annotation annotation, String text) {
		annotation.setComment(annotation.getComment() == null ? text : annotation.getComment() + "\n" + text);
	}

	/** The annotation that has this id in the file. */
	public Optional<Annotation> find(String id) {
		return Optional.ofNullable(byId.get(id));
	}

	/** What was built; the builder is of no use any more. */
	public Layer layer() {
		return layer;
	}
}
