package org.rubricator.ui.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Rectangle;
import org.rubricator.core.display.LineDisplay;
import org.rubricator.core.display.LineDisplay.Bar;

/**
 * One row of a line of the text, as it wraps: where it begins and ends, its bars by begin, the longest of them first,
 * and the room that is taken by tags.
 */
record SpanRow(LineDisplay line, int begin, int end, List<Placed> bars, List<Rectangle> tags) {

	SpanRow(LineDisplay line, int begin, int end) {
		this(line, begin, end, new ArrayList<>(), new ArrayList<>());
	}

	/** A bar where it stands in a row: the words over it, and itself. */
	record Placed(Bar bar, Rectangle words, Rectangle at) {
	}

	boolean holds(int from, int to) {
		return from < end && to > begin;
	}

	/** Whether a part of a span begins in this row. */
	boolean begins(Placed placed) {
		return placed.bar().first() && !placed.bar().tie() && placed.bar().begin() >= begin;
	}

	boolean ends(Placed placed) {
		return placed.bar().last() && placed.bar().end() <= end;
	}
}
