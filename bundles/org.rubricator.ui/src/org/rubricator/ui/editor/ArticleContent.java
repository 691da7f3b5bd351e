package org.rubricator.ui.editor;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

import org.eclipse.swt.custom.StyledTextContent;
import org.eclipse.swt.custom.TextChangeListener;
import org.rubricator.core.display.Fold;

/**
 * The canonical text for a StyledText; offsets are the same in both. It cannot be changed.
 * <p>
 * Line feeds that follow each other are one delimiter, so that blank lines are no lines of their own: they would take as
 * much room as words do. What is folded away is part of a delimiter too: in its place stands an empty line, on which a
 * placeholder can be painted and the caret can be. A line longer than {@value #LONGEST_LINE} units is broken for layout
 * alone, at a space where there is one and never within a grapheme, for the widget lays out whole lines and takes seconds
 * for one of a megabyte. No character is added: the next line begins at the offset at which this one ends.
 */
final class ArticleContent implements StyledTextContent {

	private static final int LONGEST_LINE = 4_000;

	private final String text;
	private final IntPredicate boundary;
	private List<Fold> folds = List.of();
	private int[] begins = new int[64];
	private int[] ends = new int[64];
	private int count;

	/** @param boundary whether no grapheme is split at an offset */
	ArticleContent(String text, IntPredicate boundary) {
		this.text = text;
		this.boundary = boundary;
		fold(List.of());
	}

	/**
	 * Has these folds and no others. The widget must be given the content anew.
	 *
	 * @param newFolds in the order of the text
	 */
	void fold(List<Fold> newFolds) {
		folds = List.copyOf(newFolds);
		count = 0;
		int from = 0;
		int next = 0;
		boolean more;
		do {
			if (next < folds.size() && folds.get(next).begin() == from) {
				add(from, from);
				from = folds.get(next++).end();
			} else {
				from = addLines(from);
			}
			more = from < text.length();
			while (from < text.length() && text.charAt(from) == '\n') {
				from++;
			}
		} while (more);
	}

	/** Adds what of the text is up to the next line feed, whose offset it gives back. */
	private int addLines(int begin) {
		int feed = text.indexOf('\n', begin);
		int end = feed < 0 ? text.length() : feed;
		int from = begin;
		while (end - from > LONGEST_LINE) {
			int pause = breakBetween(from + LONGEST_LINE / 2, from + LONGEST_LINE);
			add(from, pause);
			from = pause;
		}
		add(from, end);
		return end;
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
		if (space >= from && boundary.test(space + 1)) {
			return space + 1;
		}
		int pause = to;
		while (pause > from && !boundary.test(pause)) {
			pause--;
		}
		// A grapheme of thousands of marks: better split than slow, but never a surrogate pair.
		return pause > from ? pause : Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
	}

	List<Fold> folds() {
		return folds;
	}

	/** The fold in whose place the line stands, or null. */
	Fold foldAt(int line) {
		if (folds.isEmpty() || begins[line] != ends[line]) {
			return null;
		}
		Fold fold = foldOver(begins[line]);
		return fold != null && fold.begin() == begins[line] ? fold : null;
	}

	/** The fold that hides the offset, its begin and end included, or null. */
	Fold foldOver(int offset) {
		int low = 0;
		int high = folds.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (folds.get(middle).end() < offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low < folds.size() && folds.get(low).covers(offset) ? folds.get(low) : null;
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
