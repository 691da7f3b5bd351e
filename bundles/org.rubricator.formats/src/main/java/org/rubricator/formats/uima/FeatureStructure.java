package org.rubricator.formats.uima;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A feature structure. Values are strings, numbers, booleans, lists of strings, {@link Reference} or lists of these.
 */
final class FeatureStructure {

	private final String id;
	private final String type;
	private final Map<String, Object> features = new LinkedHashMap<>();

	/** Names another feature structure. */
	record Reference(String id) {
	}

	FeatureStructure(String id, String type) {
		this.id = id;
		this.type = type;
	}

	String id() {
		return id;
	}

	/** Full name of the type. */
	String type() {
		return type;
	}

	/** By name, in the order in which they are written. */
	Map<String, Object> features() {
		return features;
	}

	/** Sets a feature, unless the value is null. */
	FeatureStructure with(String name, Object value) {
		if (value != null) {
			features.put(name, value);
		}
		return this;
	}

	/** Value as text, or null where there is none or it is no primitive. */
	String text(String name) {
		Object value = features.get(name);
		return value == null || value instanceof Reference || value instanceof List<?> ? null : value.toString();
	}

	/** Value as a number, or -1. */
	long number(String name) {
		String value = text(name);
		return value != null && value.matches("\\d{1,10}") ? Long.parseLong(value) : -1;
	}

	boolean flag(String name) {
		return "true".equals(text(name)) || "1".equals(text(name));
	}

	Reference reference(String name) {
		return features.get(name) instanceof Reference reference ? reference : null;
	}
}
