package org.rubricator.model.annotation;

/**
 * A piece of a text, in UTF-16 units.
 *
 * @param begin first unit, inclusive, at least 0
 * @param end   unit after the last, exclusive, greater than {@code begin}
 */
public record Range(int begin, int end) implements Comparable<Range> {

	/** @throws IllegalArgumentException if the range is empty, reversed or begins before 0 */
	public Range {
		if (begin < 0 || end <= begin) {
			throw new IllegalArgumentException("Not a range of text: " + begin + "-" + end);
		}
	}

	public int length() {
		return end - begin;
	}

	/** Whether the two have at least one unit in common. */
	public boolean overlaps(Range other) {
		return begin < other.end && other.begin < end;
	}

	public boolean contains(int offset) {
		return begin <= offset && offset < end;
	}

	/** By begin, the longer first where both begin together. */
	@Override
	public int compareTo(Range other) {
		return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(other.end, end);
	}

	@Override
	public String toString() {
		return begin + "-" + end;
	}
}
