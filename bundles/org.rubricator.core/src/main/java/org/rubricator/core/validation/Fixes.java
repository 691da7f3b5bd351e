package org.rubricator.core.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.rubricator.core.change.AnnotationState;
import org.rubricator.core.change.AnnotationState.Role;
import org.rubricator.core.change.Change;
import org.rubricator.core.change.Edit;
import org.rubricator.core.findings.Fix;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Span;

/**
 * The fixes that checks offer. They hold ids and values only, so that a list of findings keeps no text in memory, and
 * do nothing where what they mend is there no more.
 */
final class Fixes {

	private Fixes() {
	}

	static Fix setParts(String title, String name, Span span, Parts to) {
		Parts from = span.getParts();
		return change(title, name, span, state -> from.equals(state.parts()) ? state.withParts(to) : state);
	}

	static Fix relabel(Annotation annotation, String label) {
		String from = annotation.getLabel();
		return change("Change the label to \u201C" + label + "\u201D", "Change Label to '" + label + "'", annotation,
				state -> state.label().equals(from) ? state.withLabel(label) : state);
	}

	/** @param value null to remove the attribute */
	static Fix setAttribute(String title, Annotation annotation, String attribute, String value) {
		String from = annotation.getAttributes().get(attribute);
		String name = value == null ? "Remove '" + attribute + "'" : "Set '" + attribute + "' to '" + value + "'";
		return change(title, name, annotation,
				state -> Objects.equals(from, state.attributes().get(attribute))
						? state.withAttributes(state.attributes().with(attribute, value))
						: state);
	}

	static Fix unlinkActor(Span span) {
		String from = span.getActor();
		return change("Remove the link", "Unlink Actor", span,
				state -> from.equals(state.actor()) ? state.withActor(null) : state);
	}

	/** Removes the filler, and the frame where no span is left in it. */
	static Fix removeFiller(String title, Frame frame, Filler filler) {
		Role doomed = new Role(filler.getRole(), filler.getSpan() == null ? null : filler.getSpan().getId());
		return change(title, "Remove '" + filler.getRole() + "' of '" + frame.getLabel() + "'", frame, state -> {
			List<Role> fillers = new ArrayList<>(state.fillers());
			fillers.remove(doomed);
			return fillers.stream().allMatch(Role::implicit) ? null : state.withFillers(fillers);
		});
	}

	/** As {@link org.rubricator.core.change.Edits#delete} does, without an index of the layer. */
	static Fix delete(String title, Span span) {
		String id = span.getId();
		return new Fix(title, layer -> {
			Annotation doomed = find(layer, id);
			List<Change> changes = new ArrayList<>();
			if (doomed instanceof Span) {
				for (Frame frame : layer.getFrames()) {
					if (frame.getFillers().stream().anyMatch(filler -> filler.getSpan() == doomed)) {
						AnnotationState before = AnnotationState.of(frame);
						List<Role> left = before.fillers().stream().filter(role -> !id.equals(role.span())).toList();
						boolean empty = left.stream().allMatch(Role::implicit);
						changes.add(new Change.OfAnnotation(before, empty ? null : before.withFillers(left)));
					}
				}
				changes.add(new Change.OfAnnotation(AnnotationState.of(doomed), null));
			}
			return new Edit(doomed == null ? title : "Delete '" + doomed.getLabel() + "'", changes);
		});
	}

	/** @param change gives the same state where there is nothing to mend, null to delete; holds no model object */
	private static Fix change(String title, String name, Annotation annotation, UnaryOperator<AnnotationState> change) {
		String id = annotation.getId();
		return new Fix(title, layer -> {
			Annotation found = find(layer, id);
			if (found == null) {
				return new Edit(name, List.of());
			}
			AnnotationState before = AnnotationState.of(found);
			AnnotationState after = change.apply(before);
			return new Edit(name, before.equals(after) ? List.of() : List.of(new Change.OfAnnotation(before, after)));
		});
	}

	/** The annotation with this id; null if there is none, or more than one, so that it is not clear which is meant. */
	private static Annotation find(Layer layer, String id) {
		Annotation found = null;
		for (List<? extends Annotation> annotations : List.of(layer.getSpans(), layer.getFrames())) {
			for (Annotation annotation : annotations) {
				if (id.equals(annotation.getId())) {
					if (found != null) {
						return null;
					}
					found = annotation;
				}
			}
		}
		return found;
	}
}
