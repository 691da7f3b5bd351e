package org.rubricator.core.labelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rubricator.core.actors.Names;
import org.rubricator.model.annotation.Layer;

/** Values of attributes to choose from while one is typed: those given last, then those of the layer, most frequent first. */
public final class RecentValues {

	private static final int KEPT = 50;

	private record Name(String label, String attribute) {
	}

	private final Map<Name, SequencedSet<String>> given = new HashMap<>();

	/** Remembers that a value was given to an attribute of a label. */
	public void used(String label, String attribute, String value) {
		SequencedSet<String> values = given.computeIfAbsent(new Name(label, attribute), name -> new LinkedHashSet<>());
		values.addFirst(value);
		if (values.size() > KEPT) {
			values.removeLast();
		}
	}

	/**
	 * Values that fit what is typed.
	 *
	 * @param typed the beginning of the value or of a word of it, in any case and without accents; nothing fits all
	 */
	public List<String> matching(Layer layer, String label, String attribute, String typed) {
		Map<String, Long> counts = Stream.concat(layer.getSpans().stream(), layer.getFrames().stream())
				.filter(annotation -> annotation.getLabel().equals(label))
				.map(annotation -> annotation.getAttributes().get(attribute)).filter(Objects::nonNull)
				.collect(Collectors.groupingBy(value -> value, Collectors.counting()));
		List<String> values = new ArrayList<>(given.getOrDefault(new Name(label, attribute), new LinkedHashSet<>()));
		counts.keySet().stream().filter(value -> !values.contains(value))
				.sorted(Comparator.comparing((String value) -> -counts.get(value)).thenComparing(Comparator.naturalOrder()))
				.forEach(values::add);
		String beginning = Names.fold(typed);
		return values.stream().filter(value -> (" " + Names.fold(value)).contains(" " + beginning)).toList();
	}
}
