package org.rubricator.core.frames;

import java.util.ArrayList;
import java.util.List;

import org.rubricator.model.annotation.Range;

/**
 * What stands in quotation marks in a paragraph: outermost quotations, without the marks. One that is not closed reaches
 * to the end of the paragraph, as newspapers print a quotation that goes on in the next. Single marks are not looked at,
 * for most of them are apostrophes.
 */
final class Quotations {

	private Quotations() {
	}

	/** Quotations in this part of the text, in order; those of white space alone left out. */
	static List<Range> in(String text, Range paragraph) {
		List<Range> found = new ArrayList<>();
		int open = -1;
		char mark = 0;
		int depth = 0;
		for (int i = paragraph.begin(); i < paragraph.end(); i++) {
			char c = text.charAt(i);
			if (open < 0) {
				if (opens(text, i, paragraph)) {
					open = i + 1;
					mark = c;
					depth = 0;
				}
			} else if (closes(mark, c)) {
				if (depth == 0) {
					add(text, found, open, i);
					open = -1;
				} else {
					depth--;
				}
			} else if (c == mark && mark != '"') {
				depth++;
			}
		}
		if (open >= 0) {
			add(text, found, open, paragraph.end());
		}
		return found;
	}

	static boolean isMark(char c) {
		return c == '"' || c == '\u201c' || c == '\u201d' || c == '\u201e' || c == '\u00ab' || c == '\u00bb'
				|| c == '\u201f';
	}

	/** White space, also what does not break a line, as stands within French marks. */
	static boolean isBlank(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	/** A straight mark and the German closing mark open where no letter stands before them. */
	private static boolean opens(String text, int at, Range paragraph) {
		return switch (text.charAt(at)) {
		case '\u201e', '\u00ab' -> true;
		case '"', '\u201c', '\u00bb' -> at == paragraph.begin() || !Character.isLetterOrDigit(text.charAt(at - 1))
				&& text.charAt(at - 1) != '.' && text.charAt(at - 1) != ',';
		default -> false;
		};
	}

	private static boolean closes(char mark, char c) {
		return switch (mark) {
		case '"' -> c == '"';
		case '\u201c' -> c == '\u201d';
		case '\u201e' -> c == '\u201c' || c == '\u201d';
		case '\u00ab' -> c == '\u00bb';
		case '\u00bb' -> c == '\u00ab';
		default -> false;
		};
	}

	private static void add(String text, List<Range> found, int begin, int end) {
		if (!text.substring(begin, end).isBlank()) {
			found.add(new Range(begin, end));
		}
	}
}
