package org.rubricator.core.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Span;

/**
 * A layer with what makes looking things up in it fast: annotations by id, spans by place, frames by span. Applying
 * edits through {@link #apply(Edit)} keeps all three; nothing else may change the layer. Not thread-safe.
 */
public final class IndexedLayer {

	private final Layer layer;
	private final Map<String, Annotation> byId;
	/** Most spans are in one frame, and then that is all that is kept of it; where in more, a set that grows. */
	private final Map<Span, Set<Frame>> framesBySpan = new HashMap<>();
	private final SpanIndex index;
	private int highestNumber;

	/**
	 * @throws IllegalArgumentException if an annotation lacks what makes it one (id, label, parts, role, filler), or two
	 *                                  have the same id
	 */
	public IndexedLayer(Layer layer) {
		this.layer = layer;
		byId = HashMap.newHashMap(layer.getSpans().size() + layer.getFrames().size());
		for (Span span : layer.getSpans()) {
			register(span);
		}
		for (Frame frame : layer.getFrames()) {
			register(frame);
			tie(frame);
		}
		index = new SpanIndex(layer.getSpans());
	}

	public Layer layer() {
		return layer;
	}

	/** Spans by place. */
	public SpanIndex spans() {
		return index;
	}

	/** The annotation with this id, or null. */
	public Annotation find(String id) {
		return byId.get(id);
	}

	/** The span with this id, or null. */
	public Span span(String id) {
		return byId.get(id) instanceof Span span ? span : null;
	}

	/** Frames in which the span fills a role. */
	public Collection<Frame> framesOf(Span span) {
		return Collections.unmodifiableSet(framesBySpan.getOrDefault(span, Set.of()));
	}

	/** An id that no annotation of the layer has or has had since it was opened: {@code s12} or {@code f12}. */
	public String nextSpanId() {
		return "s" + ++highestNumber;
	}

	/** An id that no annotation of the layer has or has had since it was opened. */
	public String nextFrameId() {
		return "f" + ++highestNumber;
	}

	/**
	 * Makes the changes of an edit.
	 *
	 * @throws IllegalStateException if the layer is not in the state that the edit starts from; nothing is changed then
	 */
	public void apply(Edit edit) {
		verify(edit);
		for (Change change : edit.changes()) {
			switch (change) {
			case Change.OfWorkState of -> layer.setState(of.after());
			case Change.OfAnnotation of when of.before() == null && of.after().isSpan() -> add(of.after());
			case Change.OfAnnotation of when of.ofSpan() && of.after() != null -> update(of.after());
			default -> {
				// frames and deletions follow, when every span that frames may name is there
			}
			}
		}
		for (Change change : edit.changes()) {
			if (change instanceof Change.OfAnnotation of && !of.ofSpan() && of.after() != null) {
				if (of.before() == null) {
					add(of.after());
				} else {
					update(of.after());
				}
			}
		}
		for (Change change : edit.changes()) {
			if (change instanceof Change.OfAnnotation of && of.after() == null) {
				delete(of.id());
			}
		}
	}

	/**
	 * Checks that an edit can be applied.
	 *
	 * @throws IllegalStateException if not: the layer is not in the state that it starts from, or a frame of it names a
	 *                               span that is not there
	 */
	public void verify(Edit edit) {
		Set<String> made = new HashSet<>();
		for (Change change : edit.changes()) {
			check(edit, change);
			if (change instanceof Change.OfAnnotation of && of.before() == null && of.ofSpan()) {
				made.add(of.id());
			}
		}
		for (Change change : edit.changes()) {
			if (change instanceof Change.OfAnnotation of && of.after() != null && !of.ofSpan()) {
				for (AnnotationState.Role role : of.after().fillers()) {
					if (!role.implicit() && !made.contains(role.span())) {
						requireSpan(role.span());
					}
				}
			}
		}
	}

	private void check(Edit edit, Change change) {
		boolean fits = switch (change) {
		case Change.OfWorkState of -> layer.getState() == of.before();
		case Change.OfAnnotation of -> {
			Annotation now = byId.get(of.id());
			yield of.before() == null ? now == null : now != null && AnnotationState.of(now).equals(of.before());
		}
		};
		if (!fits) {
			throw new IllegalStateException(
					"'" + edit.name() + "' does not fit the layer of " + layer.getAnnotator() + ": " + change);
		}
	}

	private void add(AnnotationState state) {
		Annotation annotation = state.create(this::requireSpan);
		register(annotation);
		if (annotation instanceof Span span) {
			layer.getSpans().add(span);
			index.add(span);
		} else {
			layer.getFrames().add((Frame) annotation);
			tie((Frame) annotation);
		}
	}

	private void update(AnnotationState state) {
		Annotation annotation = byId.get(state.id());
		if (annotation instanceof Span span) {
			Parts old = span.getParts();
			state.applyTo(span, this::requireSpan);
			if (!old.equals(state.parts())) {
				index.remove(span, old);
				index.add(span);
			}
		} else {
			untie((Frame) annotation);
			state.applyTo(annotation, this::requireSpan);
			tie((Frame) annotation);
		}
	}

	private void delete(String id) {
		Annotation annotation = byId.remove(id);
		if (annotation instanceof Span span) {
			layer.getSpans().remove(span);
			index.remove(span, span.getParts());
			framesBySpan.remove(span);
		} else {
			untie((Frame) annotation);
			layer.getFrames().remove(annotation);
		}
	}

	/** The edit that makes this layer say what another one says. */
	public Edit difference(String name, Layer other) {
		List<Change> changes = new ArrayList<>();
		if (layer.getState() != other.getState()) {
			changes.add(new Change.OfWorkState(layer.getState(), other.getState()));
		}
		Map<String, AnnotationState> wanted = new LinkedHashMap<>();
		other.getSpans().forEach(span -> wanted.put(span.getId(), AnnotationState.of(span)));
		other.getFrames().forEach(frame -> wanted.put(frame.getId(), AnnotationState.of(frame)));
		for (Annotation annotation : byId.values()) {
			AnnotationState before = AnnotationState.of(annotation);
			AnnotationState after = wanted.remove(annotation.getId());
			if (!before.equals(after)) {
				changes.add(new Change.OfAnnotation(before, after));
			}
		}
		wanted.values().forEach(after -> changes.add(new Change.OfAnnotation(null, after)));
		return new Edit(name, changes);
	}

	private Span requireSpan(String id) {
		Span span = span(id);
		if (span == null) {
			throw new IllegalStateException("No span " + id + " in the layer of " + layer.getAnnotator());
		}
		return span;
	}

	private void register(Annotation annotation) {
		String id = annotation.getId();
		if (id == null) {
			throw new IllegalArgumentException("An annotation has no id.");
		}
		if (annotation.getLabel() == null) {
			throw new IllegalArgumentException("Annotation " + id + " has no label.");
		}
		if (annotation instanceof Frame frame) {
			checkFillers(frame);
		} else if (((Span) annotation).getParts() == null) {
			throw new IllegalArgumentException("Span " + id + " has no parts.");
		}
		if (byId.put(id, annotation) != null) {
			throw new IllegalArgumentException("Two annotations have the id " + id + ".");
		}
		if (id.length() > 1 && id.length() < 10 && (id.charAt(0) == 's' || id.charAt(0) == 'f')
				&& isNumber(id, 1)) {
			highestNumber = Math.max(highestNumber, Integer.parseInt(id, 1, id.length(), 10));
		}
	}

	private static boolean isNumber(String id, int from) {
		for (int i = from; i < id.length(); i++) {
			if (id.charAt(i) < '0' || id.charAt(i) > '9') {
				return false;
			}
		}
		return true;
	}

	private static void checkFillers(Frame frame) {
		for (Filler filler : frame.getFillers()) {
			if (filler.getRole() == null) {
				throw new IllegalArgumentException("A filler of frame " + frame.getId() + " has no role.");
			}
			if (filler.isImplicit() != (filler.getSpan() == null)) {
				throw new IllegalArgumentException("The " + filler.getRole() + " of frame " + frame.getId()
						+ " must be either a span or implicit.");
			}
		}
	}

	private void tie(Frame frame) {
		for (Filler filler : frame.getFillers()) {
			if (filler.getSpan() != null) {
				framesBySpan.merge(filler.getSpan(), Set.of(frame), IndexedLayer::union);
			}
		}
	}

	private void untie(Frame frame) {
		for (Filler filler : frame.getFillers()) {
			framesBySpan.computeIfPresent(filler.getSpan(), (span, frames) -> {
				if (frames.size() == 1) {
					return frames.contains(frame) ? null : frames;
				}
				frames.remove(frame);
				return frames;
			});
		}
	}

	private static Set<Frame> union(Set<Frame> some, Set<Frame> one) {
		if (some.containsAll(one)) {
			return some;
		}
		Set<Frame> all = some instanceof LinkedHashSet ? some : new LinkedHashSet<>(some);
		all.addAll(one);
		return all;
	}
}
