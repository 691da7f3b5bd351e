package org.rubricator.ui.editor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;

/** Where the lines of a StyledText wrap. Asks the widget once a line, until told that the layout has changed. */
final class TextRows {

	private final StyledText text;
	private final ArticleContent content;
	private final Map<Integer, int[]> begins = new HashMap<>();
	private final Map<Integer, Boolean> rightToLeft = new HashMap<>();
	private int paragraphGap;

	TextRows(StyledText text, ArticleContent content) {
		this.text = text;
		this.content = content;
	}

	/**
	 * Width, font or zoom is another.
	 *
	 * @param gap room above the lines that begin a paragraph
	 */
	void layoutChanged(int gap) {
		paragraphGap = gap;
		begins.clear();
		rightToLeft.clear();
	}

	/** Offsets at which the rows of a line begin, in order. */
	int[] begins(int line) {
		return begins.computeIfAbsent(line, this::find);
	}

	private int[] find(int line) {
		int from = content.getOffsetAtLine(line);
		int end = content.lineEnd(line);
		int[] found = { from };
		while (end - from > 1 && y(end - 1) > y(from)) {
			from = firstBelow(from, end - 1);
			found = Arrays.copyOf(found, found.length + 1);
			found[found.length - 1] = from;
		}
		return found;
	}

	/** The first offset on a row below that of {@code above}; {@code below} is on one. */
	private int firstBelow(int above, int below) {
		int row = y(above);
		int high = Math.min(above + 128, below);
		int low = above;
		while (high < below && y(high) <= row) {
			low = high;
			high = Math.min(high + 64, below);
		}
		while (high - low > 1) {
			int middle = (low + high) >>> 1;
			if (y(middle) > row) {
				high = middle;
			} else {
				low = middle;
			}
		}
		return high;
	}

	private int y(int offset) {
		return text.getLocationAtOffset(offset).y;
	}

	/** Bounds of characters of one row, in the widget. */
	Rectangle bounds(int begin, int end) {
		int line = content.getLineAtOffset(begin);
		Rectangle bounds = isMirrored() || rightToLeft.computeIfAbsent(line, this::hasRightToLeft)
				? boundsOfEach(line, begin, end)
				: text.getTextBounds(begin, end - 1);
		if (content.beginsParagraph(line)) {
			// The widget counts the room above the line as part of every row.
			bounds.y += paragraphGap;
			bounds.height -= paragraphGap;
		}
		return bounds;
	}

	private boolean isMirrored() {
		return text.getOrientation() == SWT.RIGHT_TO_LEFT;
	}

	private boolean hasRightToLeft(int line) {
		int end = content.lineEnd(line);
		for (int i = content.getOffsetAtLine(line); i < end; i++) {
			// Nothing before the Hebrew block is written from right to left.
			char c = content.charAt(i);
			if (c >= '\u0590' && isRightToLeft(Character.isHighSurrogate(c) && i + 1 < end
					? Character.toCodePoint(c, content.charAt(i + 1))
					: c)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isRightToLeft(int codePoint) {
		byte direction = Character.getDirectionality(codePoint);
		return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
				|| direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
	}

	/**
	 * Where a line has words that run from right to left, SWT on GTK knows where each character begins, but in all rows
	 * but the first it gives it neither width nor height. Of a widget that is mirrored, places of the caret and what is
	 * painted are mirrored, bounds are not.
	 */
	private Rectangle boundsOfEach(int line, int begin, int end) {
		int edge = isMirrored() ? text.getClientArea().width - text.getRightMargin() + text.getLeftMargin() : 0;
		int left = Integer.MAX_VALUE;
		int right = 0;
		for (int i = begin; i < end; i++) {
			Rectangle each = text.getTextBounds(i, i);
			int from = isMirrored() ? edge - each.x - each.width : each.x;
			int to = from + each.width;
			if (each.width == 0) {
				int caret = text.getLocationAtOffset(i).x;
				from = Math.min(from, caret);
				to = Math.max(to, caret);
			}
			left = Math.min(left, from);
			right = Math.max(right, to);
		}
		int first = content.getOffsetAtLine(line);
		return new Rectangle(left, text.getTextBounds(begin, begin).y, right - left, text.getTextBounds(first, first).height);
	}
}
