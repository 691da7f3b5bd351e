package org.rubricator.core.labels;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.rubricator.core.change.AnnotationState;
import org.rubricator.core.change.Change;
import org.rubricator.core.change.Edit;
import org.rubricator.core.labels.Orphan.Kind;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Attributes;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Span;

/**
 * Takes the annotations of a layer along with a change of the label set. What the new label set has under another name
 * gets that name; what is to be removed is removed; all else stays as it is.
 */
public final class LabelMigration {

	/**
	 * What becomes of the annotations that use a name.
	 *
	 * @param target the name that they use from now on; null for {@link Fate#REMOVE} and {@link Fate#KEEP}
	 */
	public record Decision(Orphan orphan, Fate fate, String target) {

		public Decision {
			if ((fate == Fate.MOVE) != (target != null) || fate == Fate.REMOVE && orphan.kind() == Kind.LABEL) {
				throw new IllegalArgumentException(fate + " " + orphan + " to " + target);
			}
		}
	}

	/** What can become of annotations. */
	public enum Fate {
		/** They use another name. */
		MOVE,
		/** They lose the value or the filler. No annotation is deleted. */
		REMOVE,
		/** They stay as they are; a label stays in the label set for them, retired. */
		KEEP
	}

	private record Key(Kind kind, boolean ofSpans, String label, String member, String value) {
	}

	private final String name;
	private final Map<Key, Decision> decisions = new HashMap<>();

	/** @param name what the Undo menu calls it */
	public LabelMigration(String name, List<Decision> decisions) {
		this.name = name;
		for (Decision decision : decisions) {
			Orphan orphan = decision.orphan();
			if (decision.fate() != Fate.KEEP) {
				this.decisions.put(new Key(orphan.kind(), orphan.ofSpans(), orphan.label(), orphan.member(), orphan.value()), decision);
			}
		}
	}

	/** Name of the act. */
	public String name() {
		return name;
	}

	/** The edit that a layer needs; empty where it uses none of the names. */
	public Edit edit(Layer layer) {
		List<Change> changes = new ArrayList<>();
		for (Span span : layer.getSpans()) {
			migrate(span, changes);
		}
		for (Frame frame : layer.getFrames()) {
			migrate(frame, changes);
		}
		return new Edit(name, changes);
	}

	private void migrate(Annotation annotation, List<Change> changes) {
		AnnotationState before = AnnotationState.of(annotation);
		AnnotationState after = migrate(before);
		if (!after.equals(before)) {
			changes.add(new Change.OfAnnotation(before, after));
		}
	}

	/** The annotation as the changed label set wants it. A frame keeps its last filler, for without one it is none. */
	AnnotationState migrate(AnnotationState state) {
		boolean ofSpans = state.isSpan();
		String label = state.label();
		AnnotationState result = state.withAttributes(migrate(state.attributes(), ofSpans, label));
		if (!ofSpans) {
			List<AnnotationState.Role> fillers = new ArrayList<>();
			for (AnnotationState.Role filler : state.fillers()) {
				Decision decision = decisions.get(new Key(Kind.ROLE, false, label, filler.role(), null));
				if (decision == null) {
					fillers.add(filler);
				} else if (decision.fate() == Fate.MOVE) {
					fillers.add(new AnnotationState.Role(decision.target(), filler.span()));
				}
			}
			boolean empty = fillers.stream().allMatch(AnnotationState.Role::implicit);
			result = empty ? result : result.withFillers(fillers);
		}
		Decision decision = decisions.get(new Key(Kind.LABEL, ofSpans, label, null, null));
		return decision == null ? result : result.withLabel(decision.target());
	}

	private Attributes migrate(Attributes attributes, boolean ofSpans, String label) {
		Attributes result = attributes;
		Map<String, String> moved = new HashMap<>();
		for (String attribute : attributes.values().keySet()) {
			String value = attributes.get(attribute);
			Decision ofChoice = decisions.get(new Key(Kind.CHOICE, ofSpans, label, attribute, value));
			Decision ofAttribute = decisions.get(new Key(Kind.ATTRIBUTE, ofSpans, label, attribute, null));
			if (ofChoice != null || ofAttribute != null) {
				result = result.with(attribute, null);
				String newValue = ofChoice == null ? value : ofChoice.target();
				String newName = ofAttribute == null ? attribute : ofAttribute.target();
				if (newValue != null && newName != null) {
					moved.put(newName, newValue);
				}
			}
		}
		for (Map.Entry<String, String> entry : moved.entrySet()) {
			// What the annotation says already is worth more than what is moved there.
			if (result.get(entry.getKey()) == null) {
				result = result.with(entry.getKey(), entry.getValue());
			}
		}
		return result;
	}
}
