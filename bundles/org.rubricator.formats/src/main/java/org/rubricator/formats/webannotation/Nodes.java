package org.rubricator.formats.webannotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.rubricator.formats.jsonl.JsonRecord;

/** JSON-LD as it stands: where one value may be there may be several, and where an object may be there may be its id. */
final class Nodes {

	private Nodes() {
	}

	/** The values of a property; a string becomes a node that has nothing but this id. */
	static List<JsonRecord> of(JsonRecord node, String property) {
		List<JsonRecord> nodes = new ArrayList<>();
		for (Object value : values(node, property)) {
			if (value instanceof Map<?, ?> map) {
				@SuppressWarnings("unchecked") // keys of JSON are strings
				Map<String, Object> entries = (Map<String, Object>) map;
				nodes.add(new JsonRecord("", entries));
			} else if (value instanceof String id) {
				nodes.add(new JsonRecord("", Map.of("id", id)));
			}
		}
		return nodes;
	}

	/** The values of a property that are strings. */
	static List<String> strings(JsonRecord node, String property) {
		return values(node, property).stream().filter(String.class::isInstance).map(String.class::cast).toList();
	}

	/** The first string of a property, or null. */
	static String string(JsonRecord node, String property) {
		return strings(node, property).stream().findFirst().orElse(null);
	}

	/** Null where it has none. */
	static String id(JsonRecord node) {
		return string(node, node.has("id") ? "id" : "@id");
	}

	static List<String> types(JsonRecord node) {
		return strings(node, node.has("type") ? "type" : "@type");
	}

	private static List<?> values(JsonRecord node, String property) {
		Object value = node.value(property);
		return value == null ? List.of() : value instanceof List<?> list ? list : List.of(value);
	}
}
