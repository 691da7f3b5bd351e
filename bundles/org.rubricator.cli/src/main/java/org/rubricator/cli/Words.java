package org.rubricator.cli;

/** Numbers with their nouns. */
final class Words {

	private Words() {
	}

	static String count(int number, String noun) {
		return number + " " + noun + (number == 1 ? "" : "s");
	}

	/** On one line, of at most {@code most} characters. */
	static String cut(String text, int most) {
		String line = text.replaceAll("\\s+", " ").strip();
		if (line.codePointCount(0, line.length()) <= most) {
			return line;
		}
		int end = line.lastIndexOf(' ', line.offsetByCodePoints(0, most - 4));
		return line.substring(0, end > 0 ? end : line.offsetByCodePoints(0, most - 4)) + " ...";
	}
}
