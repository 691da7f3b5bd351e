package org.rubricator.formats.tei;

/**
 * Builds the text of what stands in a body. Where its white space is to be kept, the text is all characters; elsewhere
 * runs of white space are one space, and blocks stand apart by an empty line.
 */
final class TextBuilder {

	private final StringBuilder text = new StringBuilder();
	private boolean exact;
	private boolean space;
	private String breaks = "";

	void exact() {
		exact = true;
	}

	boolean isExact() {
		return exact;
	}

	/** UTF-16 units so far. */
	int length() {
		return text.length();
	}

	void add(String characters) {
		if (exact) {
			text.append(characters);
			return;
		}
		for (int i = 0; i < characters.length(); i++) {
			char c = characters.charAt(i);
			if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
				space = true;
				continue;
			}
			if (!text.isEmpty()) {
				text.append(!breaks.isEmpty() ? breaks : space ? " " : "");
			}
			breaks = "";
			space = false;
			text.append(c);
		}
	}

	/** Something begins or ends that stands apart. */
	void block() {
		breaks = "\n\n";
	}

	void line() {
		breaks = breaks.isEmpty() ? "\n" : breaks;
	}

	@Override
	public String toString() {
		return text.toString();
	}
}
