package org.rubricator.formats.jsonl;

import org.rubricator.core.exchange.ImportedText;
import org.rubricator.core.exchange.RefusalException;
import org.rubricator.core.text.OffsetMap;
import org.rubricator.model.annotation.Range;

/**
 * A text as it came, and what became of it. Offsets and quotes of the input are about the text as it came; where making
 * it canonical took characters out, they are mapped.
 */
final class RawText {

	private final ImportedText text;
	private final OffsetMap offsets;

	RawText(String raw) throws FaultException {
		try {
			text = new ImportedText(raw);
		} catch (RefusalException e) {
			throw new FaultException(e.getMessage());
		}
		offsets = text.offsets();
	}

	String canonical() {
		return text.canonical();
	}

	/** Whether the canonical text differs. */
	boolean changed() {
		return text.isChanged();
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
		if (quote != null && !text.raw().substring(begin, end).equals(quote)) {
			throw new FaultException(what + " (code points " + offsets.toCodePoints(begin) + "-"
					+ offsets.toCodePoints(end) + ") has the quote \"" + ImportedText.shortened(quote) + "\", but there the text is \""
					+ ImportedText.shortened(text.raw().substring(begin, end)) + "\"");
		}
		int from = text.mapped(begin);
		int to = text.mapped(end);
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
		if (units != null && (units < 0 || units > offsets.utf16Length() || !offsets.isBoundary(units.intValue()))) {
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
}
