package org.rubricator.formats.csv;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/**
 * Records of tables, in the order in which they were added.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
final class Records {

	private final Map<Table, StringBuilder> texts = new EnumMap<>(Table.class);

	/**
	 * Adds a record; null is an empty field.
	 *
	 * @throws IllegalArgumentException if there are not as many values as columns
	 */
	void add(Table table, Object... values) {
		if (values.length != table.columns().size()) {
			throw new IllegalArgumentException(table + " has " + table.columns().size() + " columns, not " + values.length);
		}
		StringBuilder text = texts.computeIfAbsent(table, key -> new StringBuilder());
		for (int i = 0; i < values.length; i++) {
			if (i > 0) {
				text.append(',');
			}
			field(text, values[i] == null ? "" : values[i].toString());
		}
		text.append("\r\n");
	}

	private static void field(StringBuilder text, String value) {
		boolean quoted = false;
		for (int i = 0; i < value.length() && !quoted; i++) {
			char c = value.charAt(i);
			quoted = c == '"' || c == ',' || c == '\n' || c == '\r';
		}
		if (!quoted) {
			text.append(value);
			return;
		}
		text.append('"').append(value.replace("\"", "\"\"")).append('"');
	}

	/** The records of each table that has some, as UTF-8. */
	Map<Table, byte[]> bytes() {
		Map<Table, byte[]> bytes = new EnumMap<>(Table.class);
		texts.forEach((table, text) -> bytes.put(table, text.toString().getBytes(StandardCharsets.UTF_8)));
		return bytes;
	}
}
