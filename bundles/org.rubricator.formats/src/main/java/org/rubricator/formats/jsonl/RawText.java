package org.rubricator.formats.jsonl;

import org.rubricator.core.text.CanonicalText;
import org.rubricator.core.text.OffsetMap;
import org.rubricator.model.annotation.Range;

/**
 * A text as it came, and what became of it. Offsets and quotes of the input are about the text as it came; where making
 * it canonical took characters out, they are mapped.
 */
final class RawText {

	private final String raw;
	private final String canonical;
	private final OffsetMap offsets;
	/** UTF-16 units of the raw text that are left out, in order. */
	private final int[] removed;

	RawText(String raw) throws FaultException {
		this.raw = raw;
		canonical = CanonicalText.canonical(raw);
		offsets = new OffsetMap(raw);
		removed = canonical.length() == raw.length() ? new int[0] : removed();
		if (raw.length() - removed.length != canonical.length()) {
			throw new FaultException("its text has line ends and NULs mixed in a way that is not understood");
		}
	}

	String canonical() {
		return canonical;
	}

	/** Whether the canonical text differs. */
	boolean changed() {
		return !canonical.equals(raw);
	}

	/**
	 * The range in the canonical text.
	 *
	 * @param place has {@code begin} and {@code end} in code points, or {@code beginUtf16} and {@code endUtf16}, or both,
	 *              and perhaps the {@code quote} to check
	 */
	Range range(JsonRecord place, String what) throws FaultException {
		int begin = offset(place, "begin", what);
		int end = offset(place, "end", what);
		if (end <= begin) {
			throw new FaultException(what + " is empty or reversed");
		}
		String quote = place.string("quote");
		if (quote != null && !raw.substring(begin, end).equals(quote)) {
			throw new FaultException(what + " (code points " + offsets.toCodePoints(begin) + "-"
					+ offsets.toCodePoints(end) + ") has the quote \"" + shortened(quote) + "\", but there the text is \""
					+ shortened(raw.substring(begin, end)) + "\"");
		}
		int from = mapped(begin);
		int to = mapped(end);
		if (to <= from) {
			throw new FaultException(what + " has nothing but characters that are left out");
		}
		return new Range(from, to);
	}

	private int offset(JsonRecord place, String name, String what) throws FaultException {
		Long codePoints = place.number(name);
		Long units = place.number(name + "Utf16");
		if (codePoints == null && units == null) {
			throw new FaultException(what + " has no '" + name + "'");
		}
		if (codePoints != null && (codePoints < 0 || codePoints > offsets.codePointLength())) {
			throw new FaultException(what + " has the " + name + " " + codePoints + ", outside of the text of "
					+ offsets.codePointLength() + " code points");
		}
		if (units != null && (units < 0 || units > raw.length() || !offsets.isBoundary(units.intValue()))) {
			throw new FaultException(what + " has the " + name + "Utf16 " + units
					+ ", outside of the text or in the middle of a character");
		}
		int utf16 = codePoints == null ? units.intValue() : offsets.toUtf16(codePoints.intValue());
		if (units != null && units != utf16) {
			throw new FaultException(what + " has the " + name + " " + codePoints + ", which is " + utf16
					+ " in UTF-16 units, but its " + name + "Utf16 is " + units);
		}
		return utf16;
	}

	private int mapped(int utf16) {
		if (removed.length == 0) {
			return utf16;
		}
		int at = java.util.Arrays.binarySearch(removed, utf16);
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
		return java.util.Arrays.copyOf(found, count);
	}

	private boolean nextIsLineFeed(int carriageReturn) {
		int next = carriageReturn + 1;
		while (next < raw.length() && raw.charAt(next) == 0) {
			next++;
		}
		return next < raw.length() && raw.charAt(next) == '\n';
	}

	private static String shortened(String quote) {
		return quote.codePointCount(0, quote.length()) <= 60 ? quote
				: quote.substring(0, quote.offsetByCodePoints(0, 57)) + "...";
	}
}
