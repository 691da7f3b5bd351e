package org.rubricator.cli;

/** Breaks lines for terminals. */
final class Wrapping {

	private Wrapping() {
	}

	/** Lines of at most {@code width} characters where words allow it; indented as the first line is. */
	static String wrap(String text, int width) {
		String indent = text.substring(0, text.length() - text.stripLeading().length());
		StringBuilder wrapped = new StringBuilder(indent);
		int column = indent.length();
		for (String word : text.strip().split(" +")) {
			if (column > indent.length() && column + 1 + word.length() > width) {
				wrapped.append('\n').append(indent);
				column = indent.length();
			} else if (column > indent.length()) {
				wrapped.append(' ');
				column++;
			}
			wrapped.append(word);
			column += word.length();
		}
		return wrapped.toString();
	}
}
