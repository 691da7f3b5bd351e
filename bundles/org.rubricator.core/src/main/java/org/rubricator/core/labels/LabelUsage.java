package org.rubricator.core.labels;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Span;

/** Counts the annotations that use names of a label set, layer by layer. Rejected proposals count: they are kept. */
public final class LabelUsage {

	/**
	 * @param annotations how many spans or frames use the name
	 * @param layers      in how many layers
	 */
	public record Count(int annotations, int layers) {

		private Count plus(int more) {
			return more == 0 ? this : new Count(annotations + more, layers + 1);
		}
	}

	private static final Count NONE = new Count(0, 0);

	private final List<Orphan> names;
	private final Map<Orphan, Count> counts = new HashMap<>();

	public LabelUsage(List<Orphan> names) {
		this.names = List.copyOf(names);
	}

	/** Counts the annotations of one more layer. */
	public void add(Layer layer) {
		for (Orphan orphan : names) {
			int uses = 0;
			for (Annotation annotation : orphan.ofSpans() ? layer.getSpans() : layer.getFrames()) {
				uses += uses(annotation, orphan) ? 1 : 0;
			}
			counts.put(orphan, of(orphan).plus(uses));
		}
	}

	/** How often a name is used in the layers so far. */
	public Count of(Orphan orphan) {
		return counts.getOrDefault(orphan, NONE);
	}

	/** Whether any of the names is used at all. */
	public boolean isAny() {
		return counts.values().stream().anyMatch(count -> count.annotations() > 0);
	}

	private static boolean uses(Annotation annotation, Orphan orphan) {
		if (annotation instanceof Span != orphan.ofSpans() || !orphan.label().equals(annotation.getLabel())) {
			return false;
		}
		return switch (orphan.kind()) {
		case LABEL -> true;
		case ATTRIBUTE -> annotation.getAttributes().get(orphan.member()) != null;
		case CHOICE -> orphan.value().equals(annotation.getAttributes().get(orphan.member()));
		case ROLE -> ((Frame) annotation).getFillers().stream().anyMatch(filler -> orphan.member().equals(filler.getRole()));
		};
	}
}
