package org.rubricator.core.display;

import java.util.List;

import org.rubricator.model.annotation.Span;

/**
 * What is drawn in one line of the text, as it is laid out before it wraps.
 *
 * @param begin  first UTF-16 unit of the line, inclusive
 * @param end    exclusive
 * @param bars   bars under the words
 * @param washes colour behind the words; they do not overlap, in text order
 * @param blocks what spans of block labels cover: dimmed and marked in the margin
 */
public record LineDisplay(int begin, int end, List<Bar> bars, List<Wash> washes, List<BlockMark> blocks) {

	/**
	 * A part of a span, or the tie between two of its parts, as far as it is in the line.
	 *
	 * @param lane  0 is next to the words
	 * @param begin inclusive
	 * @param end   exclusive
	 * @param first whether the part begins here, not in a line before
	 * @param last  whether the part ends here
	 * @param part  number of the part, from 0; the part before it for a tie
	 * @param tie   whether it is what lies between two parts
	 */
	public record Bar(Span span, int lane, int begin, int end, boolean first, boolean last, int part, boolean tie) {
	}

	/** Words whose innermost span this is. */
	public record Wash(Span span, int begin, int end) {
	}

	/**
	 * Words that a span of a block label covers.
	 *
	 * @param first whether the part begins here
	 */
	public record BlockMark(Span span, int begin, int end, boolean first) {
	}
}
