package org.rubricator.model.annotation;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Values of an annotation's attributes by name. Immutable, in the order of the names. */
public final class Attributes {

	public static final Attributes NONE = new Attributes(Collections.emptySortedMap());

	private final SortedMap<String, String> values;

	private Attributes(SortedMap<String, String> values) {
		this.values = Collections.unmodifiableSortedMap(values);
	}

	/** @throws IllegalArgumentException if a name is empty or a value missing */
	public static Attributes of(Map<String, String> values) {
		values.forEach((name, value) -> {
			if (name.isEmpty() || value == null) {
				throw new IllegalArgumentException("An attribute has a name and a value: " + values);
			}
		});
		return values.isEmpty() ? NONE : new Attributes(new TreeMap<>(values));
	}

	/**
	 * Reads what {@link #toString()} writes.
	 *
	 * @throws IllegalArgumentException if it is not a list of {@code name=value} pairs
	 */
	public static Attributes parse(String text) {
		if (text.isEmpty()) {
			return NONE;
		}
		SortedMap<String, String> values = new TreeMap<>();
		for (String pair : text.split(" ")) {
			int equals = pair.indexOf('=');
			if (equals < 1) {
				throw new IllegalArgumentException("Not a name=value pair: '" + pair + "'");
			}
			values.put(unescape(pair.substring(0, equals)), unescape(pair.substring(equals + 1)));
		}
		return new Attributes(values);
	}

	/** Value of the attribute, or null if it has none. */
	public String get(String name) {
		return values.get(name);
	}

	/** These with another value; a null value removes the attribute. */
	public Attributes with(String name, String value) {
		SortedMap<String, String> changed = new TreeMap<>(values);
		if (value == null) {
			changed.remove(name);
		} else {
			changed.put(name, value);
		}
		return of(changed);
	}

	public SortedMap<String, String> values() {
		return values;
	}

	public boolean isEmpty() {
		return values.isEmpty();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Attributes attributes && attributes.values.equals(values);
	}

	@Override
	public int hashCode() {
		return values.hashCode();
	}

	/** As in files: {@code form=direct kind=teaser}, with white space, {@code =} and {@code %} as %XX of UTF-16 units. */
	@Override
	public String toString() {
		StringBuilder text = new StringBuilder();
		values.forEach((name, value) -> {
			if (text.length() > 0) {
				text.append(' ');
			}
			escape(name, text);
			text.append('=');
			escape(value, text);
		});
		return text.toString();
	}

	private static void escape(String plain, StringBuilder text) {
		for (int i = 0; i < plain.length(); i++) {
			char c = plain.charAt(i);
			if (c <= ' ' || c == '=' || c == '%' || c == 0x7f) {
				text.append('%').append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
			} else {
				text.append(c);
			}
		}
	}

	private static String unescape(String text) {
		if (text.indexOf('%') < 0) {
			return text;
		}
		StringBuilder plain = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '%') {
				if (i + 2 >= text.length()) {
					throw new IllegalArgumentException("Broken escape in '" + text + "'");
				}
				plain.append((char) Integer.parseInt(text, i + 1, i + 3, 16));
				i += 2;
			} else {
				plain.append(c);
			}
		}
		return plain.toString();
	}
}
