package org.rubricator.analysis.propagation;

import org.rubricator.analysis.passages.Folding;

/** What stands beside a place in a text, as far as it matters to where the place ends. */
final class Boundary {

	private static final String PARAGRAPH = "\n";

	private Boundary() {
	}

	/** The word or the mark before an offset; a line feed where a paragraph or, after a blank, a sentence begins there. */
	static String before(String text, int offset) {
		int at = offset;
		while (at > 0) {
			int c = text.codePointBefore(at);
			if (c == '\n') {
				return PARAGRAPH;
			}
			if (!isPassedOver(c)) {
				boolean begins = at < offset && isTerminal(c);
				return isOfWord(c) ? word(text, at, -1) : begins ? PARAGRAPH : Character.toString(Folding.fold(c));
			}
			at -= Character.charCount(c);
		}
		return PARAGRAPH;
	}

	/** The word or the mark after an offset; a line feed where a paragraph ends there. */
	static String after(String text, int offset) {
		int at = offset;
		while (at < text.length()) {
			int c = text.codePointAt(at);
			if (c == '\n') {
				return PARAGRAPH;
			}
			if (!isPassedOver(c)) {
				return isOfWord(c) ? word(text, at, 1) : Character.toString(Folding.fold(c));
			}
			at += Character.charCount(c);
		}
		return PARAGRAPH;
	}

	/** Whether a sentence ends with it. */
	static boolean isTerminal(int c) {
		return ".!?\u2026\"".indexOf(Folding.fold(c)) >= 0;
	}

	/** The offset of the next thing seen on the line, on the side away from {@code offset}; -1 at the line's end. */
	static int seen(String text, int offset, int step) {
		int at = offset;
		while (step > 0 ? at < text.length() : at > 0) {
			int c = step > 0 ? text.codePointAt(at) : text.codePointBefore(at);
			if (c == '\n') {
				return -1;
			}
			if (!isPassedOver(c)) {
				return at;
			}
			at += step * Character.charCount(c);
		}
		return -1;
	}

	static boolean isOfWord(int c) {
		return Character.isLetterOrDigit(c) || switch (Character.getType(c)) {
		case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
		default -> false;
		};
	}

	private static boolean isPassedOver(int c) {
		return Folding.isInvisible(c) || Folding.fold(c) == ' ';
	}

	private static String word(String text, int from, int step) {
		StringBuilder word = new StringBuilder();
		int at = from;
		while (step > 0 ? at < text.length() : at > 0) {
			int c = step > 0 ? text.codePointAt(at) : text.codePointBefore(at);
			if (isOfWord(c)) {
				word.appendCodePoint(Folding.fold(c));
			} else if (!Folding.isInvisible(c)) {
				break;
			}
			at += step * Character.charCount(c);
		}
		return word.toString();
	}
}
