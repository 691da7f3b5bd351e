package org.rubricator.formats.webanno;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in a cell: stacked values, each perhaps with a number that tells annotations apart. */
final class Cells {

	private static final Pattern NUMBERED = Pattern.compile("(.*)(?<!\\\\)\\[(\\d+)\\]", Pattern.DOTALL);

	/**
	 * A value.
	 *
	 * @param raw    as it stands there, escaped
	 * @param number 0 where there is none
	 */
	record Value(String raw, int number) {

		/** Whether nothing is annotated. */
		boolean isNone() {
			return raw.equals("_");
		}

		/** Without escapes; null where there is an annotation without a value. */
		String text() {
			return raw.equals("*") || raw.equals("_") ? null : unescape(raw);
		}
	}

	private Cells() {
	}

	static List<Value> stacked(String cell) {
		List<Value> values = new ArrayList<>();
		for (String part : split(cell, '|')) {
			Matcher matcher = NUMBERED.matcher(part);
			values.add(matcher.matches() ? new Value(matcher.group(1), number(matcher.group(2))) : new Value(part, 0));
		}
		return values;
	}

	static int number(String digits) {
		return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
	}

	/** Splits where the character is not escaped. */
	static List<String> split(String text, char at) {
		List<String> parts = new ArrayList<>();
		StringBuilder part = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\\' && i + 1 < text.length()) {
				part.append(c).append(text.charAt(++i));
			} else if (c == at) {
				parts.add(part.toString());
				part.setLength(0);
			} else {
				part.append(c);
			}
		}
		parts.add(part.toString());
		return parts;
	}

	static String unescape(String text) {
		StringBuilder plain = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\\' && i + 1 < text.length()) {
				c = text.charAt(++i);
				if (c == 'u' && i + 4 < text.length() && text.substring(i + 1, i + 5).matches("[0-9A-Fa-f]{4}")) {
					c = (char) Integer.parseInt(text.substring(i + 1, i + 5), 16);
					i += 4;
				} else {
					c = switch (c) {
					case 't' -> '\t';
					case 'n' -> '\n';
					case 'r' -> '\r';
					case 'f' -> '\f';
					case 'b' -> '\b';
					default -> c;
					};
				}
			}
			plain.append(c);
		}
		return plain.toString();
	}

	static String escape(String value) {
		return value.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]").replace("|", "\\|").replace("_", "\\_")
				.replace("->", "\\->").replace(";", "\\;").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r")
				.replace("*", "\\*");
	}
}
