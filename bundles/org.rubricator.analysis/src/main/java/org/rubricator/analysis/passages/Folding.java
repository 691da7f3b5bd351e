package org.rubricator.analysis.passages;

/** What is one when texts are compared: letters without case, apostrophes, quotation marks and dashes without style. */
public final class Folding {

	private Folding() {
	}

	/** The code point that stands for all that compare equal to {@code c}: a letter in lower case, ", ', - or a space. */
	public static int fold(int c) {
		if (c < 0x80) {
			return c >= 'A' && c <= 'Z' ? c + 32 : c == '`' ? '\'' : isBlank(c) ? ' ' : c;
		}
		if (isApostrophe(c)) {
			return '\'';
		}
		if (isDoubleMark(c)) {
			return '"';
		}
		if (Character.getType(c) == Character.DASH_PUNCTUATION || c == 0x2212) {
			return '-';
		}
		if (isBlank(c)) {
			return ' ';
		}
		return Character.toLowerCase(Character.toUpperCase(c));
	}

	/** Whether nothing of the character is seen where it stands: soft hyphen, joiner, mark of direction, variation. */
	public static boolean isInvisible(int c) {
		return c >= 0x80 && (c == 0xAD || isVariation(c) || Character.getType(c) == Character.FORMAT);
	}

	static boolean isVariation(int c) {
		return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
	}

	static boolean isMark(int c) {
		int type = Character.getType(c);
		return (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
				|| type == Character.ENCLOSING_MARK) && !isVariation(c);
	}

	static boolean isApostrophe(int c) {
		return c == '\'' || c == '`' || c >= 0x2018 && c <= 0x201B || c == 0x2032 || c == 0xB4 || c == 0x2BC
				|| c == 0x2039 || c == 0x203A || c == 0xFF07;
	}

	private static boolean isDoubleMark(int c) {
		return c >= 0x201C && c <= 0x201F || c == 0x2033 || c == 0xAB || c == 0xBB || c == 0xFF02
				|| c >= 0x300C && c <= 0x300F || c >= 0x301D && c <= 0x301F;
	}

	static boolean isBlank(int c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}
}
