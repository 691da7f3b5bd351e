package org.rubricator.ui.editor;

import java.util.Arrays;

import org.eclipse.swt.custom.StyledTextContent;
import org.eclipse.swt.custom.TextChangeListener;

/**
 * The canonical text for a StyledText; offsets are the same in both. It cannot be changed.
 * <p>
 * Line feeds that follow each other are one delimiter, so that blank lines are no lines of their own: they would take as
 * much room as words do. A line longer than {@value #LONGEST_LINE} units is broken for layout alone, at a space where
 * there is one, for the widget lays out whole lines and takes seconds for one of a megabyte. No character is added: the
 * next line begins at the offset at which this one ends.
 */
final class ArticleContent implements StyledTextContent {

	private static final int LONGEST_LINE = 4_000;

	private final String text;
	private int[] begins = new int[64];
	private int[] ends = new int[64];
	private int count;

	ArticleContent(String text) {
		this.text = text;
		int from = 0;
		int feed;
		do {
			feed = text.indexOf('\n', from);
			int end = feed < 0 ? text.length() : feed;
			while (end - from > LONGEST_LINE) {
				int pause = breakBetween(from + LONGEST_LINE / 2, from + LONGEST_LINE);
				add(from, pause);
				from = pause;
			}
			add(from, end);
			from = end;
			while (from < text.length() && text.charAt(from) == '\n') {
				from++;
			}
		} while (feed >= 0);
	}

	private void add(int begin, int end) {
		if (count == begins.length) {
			begins = Arrays.copyOf(begins, count * 2);
			ends = Arrays.copyOf(ends, count * 2);
		}
		begins[count] = begin;
		ends[count++] = end;
	}

	private int breakBetween(int from, int to) {
		int space = text.lastIndexOf(' ', to - 1);
		if (space >= from) {
			return space + 1;
		}
		return Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
	}

	char charAt(int offset) {
		return text.charAt(offset);
	}

	/** Whether a blank line stands before the line. */
	boolean beginsParagraph(int line) {
		return line > 0 && begins[line] - ends[line - 1] > 1;
	}

	/** The offset, or the end of its line where it is inside a delimiter: a place where a caret can be. */
	int placeOfCaret(int offset) {
		return Math.min(offset, ends[getLineAtOffset(offset)]);
	}

	/** End of a range without the white space at its end; at least a character is left. */
	int trimmed(int begin, int end) {
		int trimmed = end;
		while (trimmed - begin > 1 && Character.isWhitespace(text.charAt(trimmed - 1))) {
			trimmed--;
		}
		return trimmed;
	}

	@Override
	public int getCharCount() {
		return text.length();
	}

	@Override
	public int getLineCount() {
		return count;
	}

	@Override
	public String getLine(int line) {
		return text.substring(begins[line], ends[line]);
	}

	/** Offset after the last character of the line, its delimiter left out. */
	int lineEnd(int line) {
		return ends[line];
	}

	@Override
	public int getLineAtOffset(int offset) {
		if (offset < 0 || offset > text.length()) {
			throw new IllegalArgumentException("Not in the text: " + offset);
		}
		int found = Arrays.binarySearch(begins, 0, count, offset);
		return found >= 0 ? found : -found - 2;
	}

	@Override
	public int getOffsetAtLine(int line) {
		return begins[line];
	}

	@Override
	public String getLineDelimiter() {
		return "\n";
	}

	@Override
	public String getTextRange(int start, int length) {
		return text.substring(start, start + length);
	}

	@Override
	public void addTextChangeListener(TextChangeListener listener) {
		// it never changes
	}

	@Override
	public void removeTextChangeListener(TextChangeListener listener) {
		// it never changes
	}

	@Override
	public void replaceTextRange(int start, int replaceLength, String replacement) {
		throw new UnsupportedOperationException("The text of an article does not change");
	}

	@Override
	public void setText(String other) {
		throw new UnsupportedOperationException("The text of an article does not change");
	}
}
