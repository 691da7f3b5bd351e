package org.rubricator.core.mapping;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.rubricator.model.annotation.Annotation;

/**
 * What becomes of one type of spans or frames.
 *
 * @param type       name in the file
 * @param conditions values by attribute that an annotation must have for the rule to be about it
 * @param label      label that it gets, or empty: it is left out
 * @param attributes new names of attributes by name in the file, empty where the attribute is left out; others keep their
 *                   names
 * @param values     new values of attributes, by name of the attribute in the file and value in the file
 * @param constants  attributes that every annotation gets
 * @param roles      new names of roles by name in the file, empty where its fillers are left out; others keep their names
 * @param implicit   roles that are said to be implicit where nothing fills them
 */
public record Rule(String type, SortedMap<String, String> conditions, Optional<String> label,
		SortedMap<String, Optional<String>> attributes, SortedMap<String, SortedMap<String, String>> values,
		SortedMap<String, String> constants, SortedMap<String, Optional<String>> roles, List<String> implicit) {

	public Rule {
		conditions = Collections.unmodifiableSortedMap(new TreeMap<>(conditions));
		attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
		values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
		constants = Collections.unmodifiableSortedMap(new TreeMap<>(constants));
		roles = Collections.unmodifiableSortedMap(new TreeMap<>(roles));
		implicit = List.copyOf(implicit);
	}

	/** A type that gets a label, and nothing else changes. */
	public static Rule of(String type, String label) {
		return new Rule(type, new TreeMap<>(), Optional.of(label), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(),
				new TreeMap<>(), List.of());
	}

	/** This with another label; empty: left out. */
	public Rule withLabel(Optional<String> other) {
		return new Rule(type, conditions, other, attributes, values, constants, roles, implicit);
	}

	boolean isAbout(Annotation annotation) {
		if (!type.equals(annotation.getLabel())) {
			return false;
		}
		for (Map.Entry<String, String> condition : conditions.entrySet()) {
			if (!condition.getValue().equals(annotation.getAttributes().get(condition.getKey()))) {
				return false;
			}
		}
		return true;
	}

	/** Whether nothing changes. */
	boolean keeps() {
		return label.isPresent() && label.get().equals(type) && attributes.isEmpty() && values.isEmpty()
				&& constants.isEmpty() && roles.isEmpty() && implicit.isEmpty();
	}
}
