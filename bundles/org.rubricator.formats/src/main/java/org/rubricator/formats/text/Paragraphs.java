package org.rubricator.formats.text;

import java.util.ArrayList;
import java.util.List;

import org.rubricator.model.annotation.Range;

/**
 * Paragraphs of a plain text. Text comes in two habits: a paragraph a line, or lines broken at a width, with blank lines
 * between paragraphs. It is taken for broken where most lines that are followed by another are nearly as long as the
 * longest, and none is long.
 */
final class Paragraphs {

	private static final int WIDEST = 100;
	private static final int LONGEST_TITLE = 200;

	private final String text;
	private final List<Range> lines = new ArrayList<>();
	/** Whether a blank line follows the line of the same place. */
	private final List<Boolean> blankAfter = new ArrayList<>();

	Paragraphs(String text) {
		this.text = text;
		int begin = 0;
		while (begin <= text.length()) {
			int end = text.indexOf('\n', begin);
			end = end < 0 ? text.length() : end;
			Range line = trimmed(begin, end);
			if (line != null) {
				lines.add(line);
				blankAfter.add(Boolean.FALSE);
			} else if (!lines.isEmpty()) {
				blankAfter.set(lines.size() - 1, Boolean.TRUE);
			}
			begin = end + 1;
		}
	}

	/** Without white space around them, in order. */
	List<Range> ranges() {
		if (!isBroken()) {
			return lines;
		}
		List<Range> paragraphs = new ArrayList<>();
		int first = 0;
		for (int i = 0; i < lines.size(); i++) {
			if (blankAfter.get(i) || i == lines.size() - 1) {
				paragraphs.add(new Range(lines.get(first).begin(), lines.get(i).end()));
				first = i + 1;
			}
		}
		return paragraphs;
	}

	/** The first line, if it is short, more follows, and a blank line stands between. Else null. */
	String title() {
		if (lines.size() < 2 || !blankAfter.get(0)) {
			return null;
		}
		Range first = lines.get(0);
		return first.length() > LONGEST_TITLE ? null : text.substring(first.begin(), first.end());
	}

	private boolean isBroken() {
		int longest = lines.stream().mapToInt(Range::length).max().orElse(0);
		if (longest > WIDEST) {
			return false;
		}
		int followed = 0;
		int full = 0;
		for (int i = 0; i + 1 < lines.size(); i++) {
			if (!blankAfter.get(i)) {
				followed++;
				full += lines.get(i).length() * 10 >= longest * 7 ? 1 : 0;
			}
		}
		return followed >= 2 && full * 2 > followed;
	}

	private Range trimmed(int begin, int end) {
		int from = begin;
		int to = end;
		while (from < to && isSpace(text.charAt(from))) {
			from++;
		}
		while (to > from && isSpace(text.charAt(to - 1))) {
			to--;
		}
		return from < to ? new Range(from, to) : null;
	}

	private static boolean isSpace(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085' || c == '\uFEFF';
	}
}
