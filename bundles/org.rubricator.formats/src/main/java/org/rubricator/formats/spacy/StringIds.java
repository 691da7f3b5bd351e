package org.rubricator.formats.spacy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.rubricator.core.exchange.RecentForms;

/** Numbers of strings as spaCy's {@code StringStore} gives them, and all strings that were asked for. Thread-safe. */
final class StringIds {

	private final Map<String, Long> ids = new ConcurrentHashMap<>();

	private final RecentForms<Long> recent = new RecentForms<>(this::of);

	/** 0 for the empty string. */
	long of(String string) {
		Long known = ids.get(string);
		return known != null ? known : ids.computeIfAbsent(string, StringIds::compute);
	}

	/** The same for a stretch of a text. */
	long of(char[] text, int begin, int end) {
		return recent.of(text, begin, end);
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
