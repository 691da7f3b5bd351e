package org.rubricator.formats.spacy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers of strings as spaCy's {@code StringStore} gives them, and all strings that were asked for. */
final class StringIds {

	private final Map<String, Long> ids = new HashMap<>();

	/** 0 for the empty string. */
	long of(String string) {
		Long id = ids.get(string);
		if (id == null) {
			id = compute(string);
			ids.put(string, id);
		}
		return id;
	}

	private static long compute(String string) {
		if (string.isEmpty()) {
			return 0;
		}
		Integer symbol = Symbols.id(string);
		return symbol != null ? symbol : Murmur.hash(string.getBytes(StandardCharsets.UTF_8));
	}

	/** All but the empty one, sorted. */
	List<String> strings() {
		return ids.keySet().stream().filter(string -> !string.isEmpty()).sorted().toList();
	}
}
