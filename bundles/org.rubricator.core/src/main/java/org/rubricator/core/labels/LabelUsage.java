package org.rubricator.core.labels;

import java.util.ArrayList;
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
	 * A layer that uses a name.
	 *
	 * @param annotations how many of its spans or frames do
	 */
	public record Place(String annotator, String article, int annotations) {
	}

	private final List<Orphan> names;
	private final Map<Orphan, List<Place>> places = new HashMap<>();

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
			if (uses > 0) {
				places.computeIfAbsent(orphan, name -> new ArrayList<>())
						.add(new Place(layer.getAnnotator(), layer.getArticle(), uses));
			}
		}
	}

	/** The layers so far that use a name. */
	public List<Place> places(Orphan orphan) {
		return List.copyOf(places.getOrDefault(orphan, List.of()));
	}

	/** How many annotations use a name in the layers so far. */
	public int annotations(Orphan orphan) {
		return places(orphan).stream().mapToInt(Place::annotations).sum();
	}

	/** Whether any of the names is used at all. */
	public boolean isAny() {
		return !places.isEmpty();
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
