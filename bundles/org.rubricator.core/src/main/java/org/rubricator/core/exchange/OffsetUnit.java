package org.rubricator.core.exchange;

import org.rubricator.core.text.OffsetMap;

/** What offsets of a format count. */
public enum OffsetUnit {
	/** UTF-16 units, as Java, JavaScript and UIMA count. */
	UTF16("UTF-16 units"),
	/** Unicode code points, as Python counts. */
	CODE_POINTS("code points");

	private final String title;

	OffsetUnit(String title) {
		this.title = title;
	}

	/** For people, in the plural. */
	public String title() {
		return title;
	}

	/**
	 * @param utf16 in UTF-16 units of the text
	 * @throws IndexOutOfBoundsException if it is outside of the text
	 */
	public int from(int utf16, OffsetMap text) {
		return this == UTF16 ? utf16 : text.toCodePoints(utf16);
	}

	/** Length of the text. */
	public int length(OffsetMap text) {
		return this == UTF16 ? text.utf16Length() : text.codePointLength();
	}

	/**
	 * UTF-16 units of the text.
	 *
	 * @throws RefusalException if it is outside of the text or in the middle of a character
	 */
	int toUtf16(long offset, OffsetMap text) throws RefusalException {
		if (offset < 0 || offset > length(text)) {
			throw new RefusalException("the offset " + offset + " lies outside of the text of " + length(text) + " "
					+ title);
		}
		if (this == UTF16) {
			if (!text.isBoundary((int) offset)) {
				throw new RefusalException("the offset " + offset + " lies in the middle of a character");
			}
			return (int) offset;
		}
		return text.toUtf16((int) offset);
	}
}
