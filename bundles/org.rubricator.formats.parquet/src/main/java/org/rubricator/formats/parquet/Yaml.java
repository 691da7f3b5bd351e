package org.rubricator.formats.parquet;

/** Strings in YAML. */
final class Yaml {

	private Yaml() {
	}

	/** The string in double quotes, in one line, as YAML 1.1 and 1.2 read it. */
	static String string(String value) {
		StringBuilder quoted = new StringBuilder("\"");
		value.codePoints().forEach(c -> {
			if (c == '"' || c == '\\') {
				quoted.append('\\').append((char) c);
			} else if (c < 0x20 || c >= 0x7F && c < 0xA0 || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
				quoted.append(String.format("\\u%04X", c));
			} else {
				quoted.appendCodePoint(c);
			}
		});
		return quoted.append('"').toString();
	}
}
