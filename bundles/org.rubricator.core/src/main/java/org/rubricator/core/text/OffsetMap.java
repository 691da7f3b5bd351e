package org.rubricator.core.text;

import java.util.Arrays;

/**
 * Offsets of one text in UTF-16 units, as Java counts, and in code points, as Python counts. A lone surrogate is one
 * code point, as for {@link String#codePoints()}. Takes memory for the characters outside the Basic Multilingual Plane
 * alone; both ways take O(log n) of these. Immutable.
 */
public final class OffsetMap {

	private static final int[] NONE = {};

	/** Where the surrogate pairs begin, in UTF-16 units. */
	private final int[] pairs;
	private final int length;

	public OffsetMap(CharSequence text) {
		char[] units = text.toString().toCharArray();
		length = units.length;
		int[] found = NONE;
		int count = 0;
		for (int i = 0; i + 1 < length; i++) {
			if (units[i] >= Character.MIN_HIGH_SURROGATE && Character.isSurrogatePair(units[i], units[i + 1])) {
				if (count == found.length) {
					found = Arrays.copyOf(found, Math.max(8, count * 2));
				}
				found[count++] = i++;
			}
		}
		pairs = count == found.length ? found : Arrays.copyOf(found, count);
	}

	/** Length of the text in UTF-16 units. */
	public int utf16Length() {
		return length;
	}

	/** Length of the text in code points. */
	public int codePointLength() {
		return length - pairs.length;
	}

	/**
	 * Code points before an offset in UTF-16 units.
	 *
	 * @param utf16 0 to {@link #utf16Length()}, inclusive
	 * @throws IndexOutOfBoundsException if it is outside the text
	 * @throws IllegalArgumentException  if it is in the middle of a surrogate pair
	 */
	public int toCodePoints(int utf16) {
		check(utf16, length);
		int before = pairsBefore(utf16);
		if (before > 0 && pairs[before - 1] == utf16 - 1) {
			throw new IllegalArgumentException("In the middle of a surrogate pair: " + utf16);
		}
		return utf16 - before;
	}

	/**
	 * UTF-16 units before an offset in code points.
	 *
	 * @param codePoint 0 to {@link #codePointLength()}, inclusive
	 * @throws IndexOutOfBoundsException if it is outside the text
	 */
	public int toUtf16(int codePoint) {
		check(codePoint, codePointLength());
		int low = 0;
		int high = pairs.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (pairs[middle] - middle < codePoint) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return codePoint + low;
	}

	/** Whether the offset is inside the text and not in the middle of a surrogate pair. */
	public boolean isBoundary(int utf16) {
		if (utf16 < 0 || utf16 > length) {
			return false;
		}
		int before = pairsBefore(utf16);
		return before == 0 || pairs[before - 1] != utf16 - 1;
	}

	private int pairsBefore(int utf16) {
		int found = Arrays.binarySearch(pairs, utf16);
		return found < 0 ? -found - 1 : found;
	}

	private static void check(int offset, int length) {
		if (offset < 0 || offset > length) {
			throw new IndexOutOfBoundsException("Offset " + offset + " is outside of a text of " + length);
		}
	}
}
