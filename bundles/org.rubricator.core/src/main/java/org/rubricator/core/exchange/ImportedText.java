package org.rubricator.core.exchange;

import java.util.Arrays;

import org.rubricator.core.text.CanonicalText;
import org.rubricator.core.text.OffsetMap;
import org.rubricator.model.annotation.Range;

/**
 * A text as an input has it, and what became of it. Offsets and quotes of the input are about the text as it came; where
 * making it canonical took characters out, they are mapped. Nothing is ever shifted: what does not fit is refused.
 */
public final class ImportedText {

	private static final int LONGEST_QUOTE = 60;

	private final String raw;
	private final String canonical;
	private final OffsetMap offsets;
	/** UTF-16 units of the raw text that are left out, in order. */
	private final int[] removed;

	/** @throws RefusalException if line ends and NULs are mixed in a way that cannot be mapped */
	public ImportedText(String raw) throws RefusalException {
		this.raw = raw;
		canonical = CanonicalText.canonical(raw);
		offsets = new OffsetMap(raw);
		removed = canonical.length() == raw.length() ? new int[0] : removed();
		if (raw.length() - removed.length != canonical.length()) {
			throw new RefusalException("its text has line ends and NULs mixed in a way that is not understood");
		}
	}

	/** As it came. */
	public String raw() {
		return raw;
	}

	public String canonical() {
		return canonical;
	}

	/** Whether the canonical text differs. */
	public boolean isChanged() {
		return !canonical.equals(raw);
	}

	/** Offsets of the text as it came. */
	public OffsetMap offsets() {
		return offsets;
	}

	/**
	 * A range in the canonical text.
	 *
	 * @param begin offset in the text as it came, inclusive
	 * @param end   offset in the text as it came, exclusive
	 * @throws RefusalException if it is empty, or not in the text; a clause for people without a full stop
	 */
	public Range range(long begin, long end, OffsetUnit unit) throws RefusalException {
		int from = unit.toUtf16(begin, offsets);
		int to = unit.toUtf16(end, offsets);
		if (to <= from) {
			throw new RefusalException("the place " + begin + "-" + end + " is empty or reversed");
		}
		int first = mapped(from);
		int last = mapped(to);
		if (last <= first) {
			throw new RefusalException("the place " + begin + "-" + end + " has nothing but characters that are left out");
		}
		return new Range(first, last);
	}

	/**
	 * A range in the canonical text whose words are known.
	 *
	 * @param quote text as it came between the offsets
	 * @throws RefusalException as {@link #range(long, long, OffsetUnit)}, and if other words stand there
	 */
	public Range range(long begin, long end, OffsetUnit unit, String quote) throws RefusalException {
		Range range = range(begin, end, unit);
		String there = raw.substring(unit.toUtf16(begin, offsets), unit.toUtf16(end, offsets));
		if (!there.equals(quote)) {
			throw new RefusalException("at " + begin + "-" + end + " (" + unit.title() + ") it has the quote \""
					+ shortened(quote) + "\", but there the text is \"" + shortened(there) + "\"");
		}
		return range;
	}

	/**
	 * The range in the canonical text of words whose place is not known.
	 *
	 * @param before what stands before them as it came; may be empty
	 * @param quote  text as it came
	 * @param after  what stands after them as it came; may be empty
	 * @throws RefusalException if they do not stand there, or more than once; a clause for people without a full stop
	 */
	public Range find(String before, String quote, String after) throws RefusalException {
		String whole = before + quote + after;
		int first = quote.isEmpty() ? -1 : raw.indexOf(whole);
		if (first < 0) {
			throw new RefusalException("\"" + shortened(whole) + "\" does not stand in the text");
		}
		if (raw.indexOf(whole, first + 1) >= 0) {
			throw new RefusalException("\"" + shortened(whole) + "\" stands in the text more than once");
		}
		int begin = first + before.length();
		return range(begin, begin + quote.length(), OffsetUnit.UTF16);
	}

	/** The offset in the canonical text of an offset in UTF-16 units of the text as it came. */
	public int mapped(int utf16) {
		if (removed.length == 0) {
			return utf16;
		}
		int at = Arrays.binarySearch(removed, utf16);
		return utf16 - (at < 0 ? -at - 1 : at);
	}

	private int[] removed() {
		int[] found = new int[raw.length()];
		int count = 0;
		boolean begun = false;
		for (int i = 0; i < raw.length(); i++) {
			char c = raw.charAt(i);
			if (c == 0 || c == '\uFEFF' && !begun || c == '\r' && nextIsLineFeed(i)) {
				found[count++] = i;
			} else {
				begun = true;
			}
		}
		return Arrays.copyOf(found, count);
	}

	private boolean nextIsLineFeed(int carriageReturn) {
		int next = carriageReturn + 1;
		while (next < raw.length() && raw.charAt(next) == 0) {
			next++;
		}
		return next < raw.length() && raw.charAt(next) == '\n';
	}

	/** For messages. */
	public static String shortened(String quote) {
		return quote.codePointCount(0, quote.length()) <= LONGEST_QUOTE ? quote
				: quote.substring(0, quote.offsetByCodePoints(0, LONGEST_QUOTE - 3)) + "...";
	}
}
