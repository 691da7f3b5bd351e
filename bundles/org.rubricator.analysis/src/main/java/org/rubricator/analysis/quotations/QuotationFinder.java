package org.rubricator.analysis.quotations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;

/**
 * Finds direct quotations by their marks: English, German, French, Swedish and others, straight or curly, nested, and
 * over several paragraphs, each of which then begins with an opening mark again (The Chicago Manual of Style, 13.30).
 * Apostrophes are told from marks by the letters beside them. A paragraph is a line.
 */
public final class QuotationFinder {

	private final boolean dashes;

	/** @param dashes whether a paragraph that begins with a dash is speech, as in French and Spanish dialogue */
	public QuotationFinder(boolean dashes) {
		this.dashes = dashes;
	}

	/** All quotations, sorted by begin, the outer before the inner. */
	public List<Quotation> find(String text) {
		return new Reading(text).run();
	}

	/** One that is open. */
	private static final class Open {
		private final char mark;
		private final int depth;
		private final List<Range> parts = new ArrayList<>();
		private int begin;

		Open(char mark, int depth, int begin) {
			this.mark = mark;
			this.depth = depth;
			this.begin = begin;
		}
	}

	private final class Reading {
		private final String text;
		private final List<Open> open = new ArrayList<>();
		private final List<Quotation> found = new ArrayList<>();
		private int lineEnd;

		Reading(String text) {
			this.text = text;
		}

		List<Quotation> run() {
			int begin = 0;
			while (begin < text.length()) {
				int end = text.indexOf('\n', begin);
				lineEnd = end < 0 ? text.length() : end;
				readLine(begin);
				begin = lineEnd + 1;
			}
			found.sort(Comparator.comparingInt((Quotation quotation) -> quotation.parts().begin())
					.thenComparingInt(Quotation::depth));
			return List.copyOf(found);
		}

		private void readLine(int begin) {
			int at = reopen(begin);
			if (dashes && open.isEmpty()) {
				at = readDash(at);
			}
			for (; at < lineEnd; at++) {
				char c = text.charAt(at);
				if (Marks.isMark(c)) {
					readMark(c, at);
				}
			}
			endLine();
		}

		/** Passes over the marks with which a paragraph goes on with quotations of the last one. */
		private int reopen(int begin) {
			int at = skipBlank(begin);
			for (Open quotation : open) {
				at = skipBlank(at + 1);
				quotation.begin = at;
			}
			return at;
		}

		private int readDash(int at) {
			if (at + 1 < lineEnd && "\u2014\u2013\u2015".indexOf(text.charAt(at)) >= 0 && isBlank(text.charAt(at + 1))) {
				Range said = trim(at + 1, lineEnd);
				if (said != null) {
					found.add(new Quotation(Parts.of(List.of(said)), 0, true));
					return lineEnd;
				}
			}
			return at;
		}

		private void readMark(char c, int at) {
			if (Marks.isSingle(c) && isApostrophe(at)) {
				return;
			}
			int closing = closing(c, at);
			if (closing >= 0) {
				close(closing, at);
			} else if (Marks.opens(c) && mayOpen(c, at)) {
				open.removeIf(quotation -> quotation.mark == c && Marks.isEitherWay(c));
				open.add(new Open(c, open.size(), at + 1));
			}
		}

		/** Which of the open quotations a mark closes, or -1. */
		private int closing(char c, int at) {
			boolean opening = Marks.opens(c) && isOpeningPlace(at) && !isClosingPlace(at);
			for (int i = open.size() - 1; i >= 0; i--) {
				if (Marks.closes(open.get(i).mark, c)) {
					if (opening && open.get(i).mark == c) {
						return -1;
					}
					if (Marks.isSingle(c) && isPossessive(at, open.get(i).mark)) {
						return -1;
					}
					return i;
				}
			}
			return -1;
		}

		private void close(int index, int at) {
			Open quotation = open.get(index);
			emit(quotation, at, true);
			// What was opened inside and not closed was no quotation.
			open.subList(index, open.size()).clear();
		}

		private void endLine() {
			char next = nextParagraph();
			List<Open> going = new ArrayList<>();
			int at = next == 0 ? 0 : skipBlank(nextParagraphBegin());
			boolean goesOn = next != 0;
			for (Open quotation : open) {
				goesOn = goesOn && at < text.length() && Marks.continues(quotation.mark, text.charAt(at));
				if (goesOn) {
					Range part = trim(quotation.begin, lineEnd);
					if (part != null) {
						quotation.parts.add(part);
					}
					going.add(quotation);
					at = skipBlankOnLine(at + 1);
				} else if (!Marks.isSingle(quotation.mark) && (!Marks.isEitherWay(quotation.mark) || !quotation.parts.isEmpty())) {
					emit(quotation, lineEnd, false);
				}
			}
			open.clear();
			open.addAll(going);
		}

		private void emit(Open quotation, int end, boolean closed) {
			Range last = trim(quotation.begin, end);
			if (last != null) {
				quotation.parts.add(last);
			}
			if (!quotation.parts.isEmpty()) {
				found.add(new Quotation(Parts.of(quotation.parts), quotation.depth, closed));
			}
		}

		private boolean mayOpen(char c, int at) {
			if (Marks.isSingle(c) || Marks.isEitherWay(c)) {
				return isOpeningPlace(at) && (!Marks.isSingle(c) || c == '\u201a' || isClosedLater(c, at));
			}
			return at + 1 < lineEnd;
		}

		/** Whether something begins here: before it nothing, a blank or an opening sign, behind it something. */
		private boolean isOpeningPlace(int at) {
			return (at == 0 || isBlank(text.charAt(at - 1)) || isOpeningSign(text.charAt(at - 1)))
					&& at + 1 < lineEnd && !isBlank(text.charAt(at + 1)) && ",.;:!?)]".indexOf(text.charAt(at + 1)) < 0;
		}

		/** Whether something ends here, and nothing begins. */
		private boolean isClosingPlace(int at) {
			boolean after = at + 1 >= lineEnd || isBlank(text.charAt(at + 1))
					|| ",.;:!?)]\u2026".indexOf(text.charAt(at + 1)) >= 0;
			return after && at > 0 && !isBlank(text.charAt(at - 1));
		}

		private boolean isOpeningSign(char c) {
			return "([{\u2014\u2013-/\u00bf\u00a1".indexOf(c) >= 0 || Marks.opens(c);
		}

		private boolean isApostrophe(int at) {
			return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)) && at + 1 < lineEnd
					&& Character.isLetterOrDigit(text.charAt(at + 1));
		}

		/** {@code workers' rights}: after an s, a small letter follows, and another mark can close. */
		private boolean isPossessive(int at, char opening) {
			return at > 0 && text.charAt(at - 1) == 's' && at + 2 < lineEnd && isBlank(text.charAt(at + 1))
					&& Character.isLowerCase(text.charAt(at + 2)) && isClosedLater(opening, at);
		}

		private boolean isClosedLater(char opening, int at) {
			// Two letters at least: 'n' is no quotation.
			for (int i = at + 3; i < lineEnd; i++) {
				char c = text.charAt(i);
				if (Marks.closes(opening, c) && !isApostrophe(i)) {
					return !isOpeningPlace(i);
				}
			}
			return false;
		}

		private char nextParagraph() {
			int begin = nextParagraphBegin();
			return begin < text.length() ? text.charAt(begin) : 0;
		}

		private int nextParagraphBegin() {
			return lineEnd >= text.length() ? text.length() : skipBlank(lineEnd);
		}

		private int skipBlank(int from) {
			int at = from;
			while (at < text.length() && isBlank(text.charAt(at))) {
				at++;
			}
			return at;
		}

		private int skipBlankOnLine(int from) {
			int at = from;
			while (at < text.length() && text.charAt(at) != '\n' && isBlank(text.charAt(at))) {
				at++;
			}
			return at;
		}

		private Range trim(int from, int to) {
			int begin = from;
			int end = to;
			while (begin < end && isBlank(text.charAt(begin))) {
				begin++;
			}
			while (end > begin && isBlank(text.charAt(end - 1))) {
				end--;
			}
			return begin < end ? new Range(begin, end) : null;
		}
	}

	private static boolean isBlank(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}
}
