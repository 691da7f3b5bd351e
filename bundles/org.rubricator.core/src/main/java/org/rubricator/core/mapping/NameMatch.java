package org.rubricator.core.mapping;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the same name in another spelling: case, plural, separators and the package of a type do not count. */
final class NameMatch {

	private NameMatch() {
	}

	/** The candidate that is the name; the same spelling before another one. */
	static Optional<String> find(String name, Collection<String> candidates) {
		if (candidates.contains(name)) {
			return Optional.of(name);
		}
		String plain = plain(name);
		return plain.isEmpty() ? Optional.empty()
				: candidates.stream().filter(candidate -> plain(candidate).equals(plain)).findFirst();
	}

	private static String plain(String name) {
		String last = name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf(':')) + 1);
		String letters = Normalizer.normalize(last, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT)
				.replaceAll("[^\\p{L}\\p{N}]+", "");
		if (letters.length() > 4 && letters.endsWith("ies")) {
			return letters.substring(0, letters.length() - 3) + "y";
		}
		return letters.length() > 3 && letters.endsWith("s") && !letters.endsWith("ss")
				? letters.substring(0, letters.length() - 1)
				: letters;
	}
}
