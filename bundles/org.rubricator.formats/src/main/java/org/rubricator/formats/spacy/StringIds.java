package org.rubricator.formats.spacy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Numbers of strings as spaCy's {@code StringStore} gives them, and all strings that were asked for. Thread-safe. */
final class StringIds {

	private static final int RECENT = 1 << 15;

	private final Map<String, Known> ids = new ConcurrentHashMap<>();

	/** Strings by their hash, each in one place, so that most words are found without making a string of them. */
	private final Known[] recent = new Known[RECENT];

	private record Known(String string, long id) {
	}

	/** 0 for the empty string. */
	long of(String string) {
		return known(string).id();
	}

	/** The same for a stretch of a text. */
	long of(String text, int begin, int end) {
		int hash = 0;
		for (int i = begin; i < end; i++) {
			hash = 31 * hash + text.charAt(i);
		}
		int place = (hash ^ hash >>> 15) & RECENT - 1;
		Known found = recent[place];
		if (found == null || found.string().length() != end - begin || !text.startsWith(found.string(), begin)) {
			found = known(text.substring(begin, end));
			recent[place] = found;
		}
		return found.id();
	}

	private Known known(String string) {
		Known known = ids.get(string);
		return known != null ? known : ids.computeIfAbsent(string, key -> new Known(key, compute(key)));
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
