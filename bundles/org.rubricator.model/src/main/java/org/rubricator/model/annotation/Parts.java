package org.rubricator.model.annotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/**
 * Where a span stands: one range, or several where it is discontinuous. Immutable; ranges are sorted, and those that
 * overlap or touch are one. Offsets are UTF-16 units.
 */
public final class Parts implements Iterable<Range> {

	private final List<Range> ranges;

	private Parts(List<Range> ranges) {
		this.ranges = ranges;
	}

	/** One range, {@code begin} inclusive, {@code end} exclusive. */
	public static Parts of(int begin, int end) {
		return new Parts(List.of(new Range(begin, end)));
	}

	/**
	 * Any ranges in any order.
	 *
	 * @throws IllegalArgumentException if there is none
	 */
	public static Parts of(Collection<Range> ranges) {
		if (ranges.isEmpty()) {
			throw new IllegalArgumentException("A span has at least one part");
		}
		if (ranges.size() == 1) {
			return new Parts(List.copyOf(ranges));
		}
		List<Range> merged = new ArrayList<>(ranges.size());
		Range open = null;
		for (Range range : ranges.stream().sorted().toList()) {
			if (open != null && range.begin() <= open.end()) {
				open = new Range(open.begin(), Math.max(open.end(), range.end()));
			} else {
				if (open != null) {
					merged.add(open);
				}
				open = range;
			}
		}
		merged.add(open);
		return new Parts(List.copyOf(merged));
	}

	/**
	 * Reads what {@link #toString()} writes.
	 *
	 * @throws IllegalArgumentException if it is not a list of ranges
	 */
	public static Parts parse(String text) {
		int dash = text.indexOf('-');
		if (text.indexOf(' ') < 0 && dash > 0) {
			return new Parts(List.of(parseRange(text, 0, dash, text.length())));
		}
		List<Range> ranges = new ArrayList<>();
		for (String range : text.strip().split("\\s+")) {
			ranges.add(parseRange(range, 0, range.indexOf('-'), range.length()));
		}
		return of(ranges);
	}

	private static Range parseRange(String text, int from, int dash, int to) {
		try {
			return new Range(Integer.parseInt(text, from, dash, 10), Integer.parseInt(text, dash + 1, to, 10));
		} catch (NumberFormatException | IndexOutOfBoundsException e) {
			throw new IllegalArgumentException("Not a range of text: '" + text + "'", e);
		}
	}

	public List<Range> ranges() {
		return ranges;
	}

	/** Begin of the first part, inclusive. */
	public int begin() {
		return ranges.get(0).begin();
	}

	/** End of the last part, exclusive. */
	public int end() {
		return ranges.get(ranges.size() - 1).end();
	}

	public int size() {
		return ranges.size();
	}

	/** Sum of the lengths of the parts. */
	public int length() {
		int length = 0;
		for (Range range : ranges) {
			length += range.length();
		}
		return length;
	}

	public boolean contains(int offset) {
		for (Range range : ranges) {
			if (range.contains(offset)) {
				return true;
			}
		}
		return false;
	}

	public boolean overlaps(Parts other) {
		for (Range range : ranges) {
			for (Range theirs : other.ranges) {
				if (range.overlaps(theirs)) {
					return true;
				}
			}
		}
		return false;
	}

	/** These and one more. */
	public Parts plus(Range range) {
		List<Range> more = new ArrayList<>(ranges);
		more.add(range);
		return of(more);
	}

	/**
	 * These without the part at {@code index}.
	 *
	 * @throws IllegalArgumentException if it is the only one
	 */
	public Parts without(int index) {
		List<Range> fewer = new ArrayList<>(ranges);
		fewer.remove(index);
		return of(fewer);
	}

	/** These with the part at {@code index} in another place. */
	public Parts with(int index, Range range) {
		List<Range> moved = new ArrayList<>(ranges);
		moved.set(index, range);
		return of(moved);
	}

	/**
	 * The words of the text, parts joined by a space.
	 *
	 * @throws IndexOutOfBoundsException if the text is shorter than {@link #end()}
	 */
	public String quote(CharSequence text) {
		if (ranges.size() == 1) {
			return text.subSequence(begin(), end()).toString();
		}
		StringBuilder quote = new StringBuilder();
		for (Range range : ranges) {
			if (quote.length() > 0) {
				quote.append(' ');
			}
			quote.append(text, range.begin(), range.end());
		}
		return quote.toString();
	}

	@Override
	public Iterator<Range> iterator() {
		return ranges.iterator();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Parts parts && parts.ranges.equals(ranges);
	}

	@Override
	public int hashCode() {
		return ranges.hashCode();
	}

	/** As in files: {@code 10-25 40-52}. */
	@Override
	public String toString() {
		if (ranges.size() == 1) {
			return ranges.get(0).toString();
		}
		StringBuilder text = new StringBuilder();
		for (Range range : ranges) {
			if (text.length() > 0) {
				text.append(' ');
			}
			text.append(range.begin()).append('-').append(range.end());
		}
		return text.toString();
	}
}
