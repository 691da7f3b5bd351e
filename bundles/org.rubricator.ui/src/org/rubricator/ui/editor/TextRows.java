package org.rubricator.ui.editor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;

/** Where the lines of a StyledText wrap. Asks the widget once a line, until told that the layout has changed. */
final class TextRows {

	private final StyledText text;
	private final ArticleContent content;
	private final Map<Integer, int[]> begins = new HashMap<>();
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
		Rectangle bounds = text.getTextBounds(begin, end - 1);
		if (content.beginsParagraph(content.getLineAtOffset(begin))) {
			// The widget counts the room above the line as part of every row.
			bounds.y += paragraphGap;
			bounds.height -= paragraphGap;
		}
		return bounds;
	}
}
