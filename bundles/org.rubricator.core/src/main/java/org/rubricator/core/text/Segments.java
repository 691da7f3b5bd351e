package org.rubricator.core.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;

import org.rubricator.model.annotation.Range;

/**
 * All tokens, all sentences or all paragraphs of a text: ranges in reading order that do not overlap. Found stretch by
 * stretch when first asked for, so that a question about one place costs nothing elsewhere. Thread-safe.
 */
public final class Segments {

	private final int textLength;
	/** Stretches of the text as begin, end, begin, end. No segment crosses a stretch. */
	private final int[] stretches;
	private final IntFunction<int[]> segmenter;
	/** Segments of each stretch as begin, end, begin, end; null where nobody has asked. */
	private final AtomicReferenceArray<int[]> known;

	/** @param segmenter gives the segments of the stretch with that number, as begin, end, begin, end */
	Segments(int textLength, int[] stretches, IntFunction<int[]> segmenter) {
		this.textLength = textLength;
		this.stretches = stretches;
		this.segmenter = segmenter;
		this.known = new AtomicReferenceArray<>(stretches.length / 2);
	}

	/**
	 * The segment that covers the unit at {@code offset}, or null if none does.
	 *
	 * @throws IndexOutOfBoundsException if the offset is outside the text
	 */
	public Range at(int offset) {
		Objects.checkIndex(offset, textLength + 1);
		int s = stretchEndingAfter(offset);
		if (s == known.length() || stretches[2 * s] > offset) {
			return null;
		}
		int[] segments = segments(s);
		int i = firstEndingAfter(segments, offset);
		return i < segments.length && segments[i] <= offset ? new Range(segments[i], segments[i + 1]) : null;
	}

	/** The segment that covers the unit at {@code offset}, or else the one that ends there, or null. */
	public Range touching(int offset) {
		Range at = at(offset);
		return at != null || offset == 0 ? at : at(offset - 1);
	}

	/** The first segment that begins at or after {@code offset}, or null. */
	public Range after(int offset) {
		Range found = endingAfter(offset);
		return found == null || found.begin() >= offset ? found : endingAfter(found.end());
	}

	/** The last segment that ends at or before {@code offset}, or null. */
	public Range before(int offset) {
		Range found = beginningBefore(offset);
		return found == null || found.end() <= offset ? found : beginningBefore(found.begin());
	}

	/** Where the next segment begins: the first begin after {@code offset}, or the end of the text. */
	public int next(int offset) {
		Range found = endingAfter(offset);
		if (found != null && found.begin() <= offset) {
			found = endingAfter(found.end());
		}
		return found == null ? textLength : found.begin();
	}

	/** Where this or the previous segment begins: the last begin before {@code offset}, or 0. */
	public int previous(int offset) {
		Range found = beginningBefore(offset);
		return found == null ? 0 : found.begin();
	}

	/** Where this or the next segment ends: the first end after {@code offset}, or the end of the text. */
	public int nextEnd(int offset) {
		Range found = endingAfter(offset);
		return found == null ? textLength : found.end();
	}

	/** Where the previous segment ends: the last end before {@code offset}, or 0. */
	public int previousEnd(int offset) {
		Range found = offset == 0 ? null : before(offset - 1);
		return found == null ? 0 : found.end();
	}

	/** The segments that have at least a unit in common with the range. */
	public List<Range> in(Range range) {
		Objects.checkFromToIndex(range.begin(), range.end(), textLength);
		List<Range> found = new ArrayList<>();
		for (int s = stretchEndingAfter(range.begin()); s < known.length() && stretches[2 * s] < range.end(); s++) {
			int[] segments = segments(s);
			for (int i = firstEndingAfter(segments, range.begin()); i < segments.length
					&& segments[i] < range.end(); i += 2) {
				found.add(new Range(segments[i], segments[i + 1]));
			}
		}
		return found;
	}

	/** All of the text. */
	public List<Range> all() {
		return textLength == 0 ? List.of() : in(new Range(0, textLength));
	}

	/** All of the text as begin, end, begin, end: cheaper than ranges where a whole corpus is gone through. */
	public int[] toArray() {
		int[][] all = new int[known.length()][];
		int length = 0;
		for (int s = 0; s < all.length; s++) {
			all[s] = segments(s);
			length += all[s].length;
		}
		int[] pairs = new int[length];
		int at = 0;
		for (int[] segments : all) {
			System.arraycopy(segments, 0, pairs, at, segments.length);
			at += segments.length;
		}
		return pairs;
	}

	/** The first segment with an end after the offset, or null. */
	private Range endingAfter(int offset) {
		Objects.checkIndex(offset, textLength + 1);
		for (int s = stretchEndingAfter(offset); s < known.length(); s++) {
			int[] segments = segments(s);
			int i = firstEndingAfter(segments, offset);
			if (i < segments.length) {
				return new Range(segments[i], segments[i + 1]);
			}
		}
		return null;
	}

	/** The last segment with a begin before the offset, or null. */
	private Range beginningBefore(int offset) {
		Objects.checkIndex(offset, textLength + 1);
		for (int s = Math.min(stretchEndingAfter(offset), known.length() - 1); s >= 0; s--) {
			if (stretches[2 * s] < offset) {
				int[] segments = segments(s);
				int i = firstEndingAfter(segments, offset);
				if (i == segments.length || segments[i] >= offset) {
					i -= 2;
				}
				if (i >= 0) {
					return new Range(segments[i], segments[i + 1]);
				}
			}
		}
		return null;
	}

	private int stretchEndingAfter(int offset) {
		return firstEndingAfter(stretches, offset) / 2;
	}

	/** Place in begin, end, begin, end of the first pair with an end after the offset; the length where none has. */
	private static int firstEndingAfter(int[] pairs, int offset) {
		int low = 0;
		int high = pairs.length / 2;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (pairs[2 * middle + 1] <= offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return 2 * low;
	}

	private int[] segments(int stretch) {
		int[] segments = known.get(stretch);
		if (segments == null) {
			segments = segmenter.apply(stretch);
			known.set(stretch, segments);
		}
		return segments;
	}

	/** Segments of one stretch, for the segmentation itself. */
	int[] ofStretch(int stretch) {
		return segments(stretch);
	}

	/** How many stretches have been looked into; for tests. */
	int stretchesKnown() {
		int count = 0;
		for (int i = 0; i < known.length(); i++) {
			count += known.get(i) == null ? 0 : 1;
		}
		return count;
	}

	/** A list of pairs that grows. */
	static final class Pairs {
		private int[] pairs = new int[16];
		private int size;

		void add(int begin, int end) {
			if (size == pairs.length) {
				pairs = Arrays.copyOf(pairs, size * 2);
			}
			pairs[size++] = begin;
			pairs[size++] = end;
		}

		int[] toArray() {
			return Arrays.copyOf(pairs, size);
		}
	}
}
