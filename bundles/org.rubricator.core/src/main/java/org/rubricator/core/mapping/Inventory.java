package org.rubricator.core.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Span;

/** What types of spans and frames there are in layers, with their attributes and roles, counted. */
public final class Inventory {

	/** Most values of an attribute that are kept; one with more is free text. */
	public static final int MOST_VALUES = 50;

	private final SortedMap<String, Type> spans = new TreeMap<>();
	private final SortedMap<String, Type> frames = new TreeMap<>();

	/** A type of spans or frames. */
	public static final class Type {

		private final SortedMap<String, Attribute> attributes = new TreeMap<>();
		private final SortedMap<String, Role> roles = new TreeMap<>();
		private int count;

		/** Annotations of the type. */
		public int count() {
			return count;
		}

		/** By name. */
		public SortedMap<String, Attribute> attributes() {
			return attributes;
		}

		/** By name; none for spans. */
		public SortedMap<String, Role> roles() {
			return roles;
		}

		private void add(Annotation annotation) {
			count++;
			annotation.getAttributes().values()
					.forEach((name, value) -> attributes.computeIfAbsent(name, n -> new Attribute()).add(value));
		}
	}

	/** An attribute of a type. */
	public static final class Attribute {

		private final SequencedMap<String, Integer> values = new LinkedHashMap<>();
		private int count;

		/** Annotations that have it. */
		public int count() {
			return count;
		}

		/** Its values as they came, at most {@value Inventory#MOST_VALUES} and one. */
		public Set<String> values() {
			return values.keySet();
		}

		/** Annotations by value, of the values that are kept. */
		public SequencedMap<String, Integer> counts() {
			return values;
		}

		/** Whether it has more values than people would choose from. */
		public boolean isOpen() {
			return values.size() > MOST_VALUES;
		}

		private void add(String value) {
			count++;
			if (values.size() <= MOST_VALUES || values.containsKey(value)) {
				values.merge(value, 1, Integer::sum);
			}
		}
	}

	/** A role of a type of frames. */
	public static final class Role {

		private final SortedMap<String, Integer> fillers = new TreeMap<>();
		private final SortedMap<String, Integer> doubles = new TreeMap<>();
		private int frames;
		private int most;

		/** Frames in which it is filled. */
		public int frames() {
			return frames;
		}

		/** Most fillers in one frame. */
		public int most() {
			return most;
		}

		/** Frames in which its filler fills another role, too, by that role. */
		public SortedMap<String, Integer> doubles() {
			return doubles;
		}

		/** Number of fillers by type of span. */
		public SortedMap<String, Integer> fillers() {
			return fillers;
		}
	}

	/** Counts what is in a layer. */
	public void add(Layer layer) {
		for (Span span : layer.getSpans()) {
			spans.computeIfAbsent(span.getLabel(), label -> new Type()).add(span);
		}
		for (Frame frame : layer.getFrames()) {
			Type type = frames.computeIfAbsent(frame.getLabel(), label -> new Type());
			type.add(frame);
			Map<String, Integer> filled = new TreeMap<>();
			for (Filler filler : frame.getFillers()) {
				Role role = type.roles.computeIfAbsent(filler.getRole(), name -> new Role());
				filled.merge(filler.getRole(), 1, Integer::sum);
				if (filler.getSpan() != null) {
					role.fillers.merge(filler.getSpan().getLabel(), 1, Integer::sum);
					frame.getFillers().stream()
							.filter(other -> other.getSpan() == filler.getSpan() && !other.getRole().equals(filler.getRole()))
							.forEach(other -> role.doubles.merge(other.getRole(), 1, Integer::sum));
				}
			}
			filled.forEach((name, count) -> {
				Role role = type.roles.get(name);
				role.frames++;
				role.most = Math.max(role.most, count);
			});
		}
	}

	/** Types of spans by name. */
	public SortedMap<String, Type> spans() {
		return spans;
	}

	/** Types of frames by name. */
	public SortedMap<String, Type> frames() {
		return frames;
	}

	public boolean isEmpty() {
		return spans.isEmpty() && frames.isEmpty();
	}
}
