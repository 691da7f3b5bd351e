package org.rubricator.analysis.passages;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Reads a text word by word, and each word as it is compared: lower case, composed, apostrophes straight, without soft
 * hyphens, joiners, marks of direction and variation selectors.
 * <p>
 * A word is a run of letters, digits and combining marks, with apostrophes between letters, points and commas between
 * digits, a currency sign before and a per cent sign after digits. Dashes of all kinds, quotation marks and all other
 * punctuation stand between words and are not compared. Ideographs and kana are words of one character, an emoji with
 * all that is joined to it is one word. Scripts without spaces between words other than those give long words.
 */
public final class WordReader {

	private static final int ZERO_WIDTH_JOINER = 0x200D;
	private static final int KEYCAP = 0x20E3;

	private final String text;
	private int at;
	private int begin;
	private int end;
	private char[] word = new char[64];
	private int length;
	private boolean compose;

	public WordReader(String text) {
		this.text = text;
	}

	/** Goes to the next word; false at the end of the text. */
	public boolean next() {
		while (at < text.length()) {
			int c = text.codePointAt(at);
			if (begins(c)) {
				begin = at;
				length = 0;
				compose = false;
				read(c);
				if (compose) {
					compose();
				}
				return true;
			}
			at += Character.charCount(c);
		}
		return false;
	}

	/** First unit of the word. */
	public int begin() {
		return begin;
	}

	/** Unit after the last of the word. */
	public int end() {
		return end;
	}

	/** The word as it is compared; valid up to {@link #length()}, until the next word is read. */
	char[] word() {
		return word;
	}

	int length() {
		return length;
	}

	/** The word as it is compared. */
	public String compared() {
		return new String(word, 0, length);
	}

	private void read(int first) {
		if (isAlone(first)) {
			take(first);
		} else if (isRegional(first)) {
			take(first);
			if (at < text.length() && isRegional(text.codePointAt(at))) {
				take(text.codePointAt(at));
			}
		} else if (isEmoji(first)) {
			readEmoji(first);
		} else {
			readLetters(first);
		}
	}

	private void readEmoji(int first) {
		take(first);
		while (at < text.length()) {
			int c = text.codePointAt(at);
			int after = at + Character.charCount(c);
			if (c == ZERO_WIDTH_JOINER && after < text.length() && isEmoji(text.codePointAt(after))) {
				at = after;
				take(text.codePointAt(after));
			} else if (isSkinTone(c) || c == KEYCAP) {
				take(c);
			} else if (Folding.isVariation(c)) {
				at = after;
				end = at;
			} else {
				return;
			}
		}
	}

	private void readLetters(int first) {
		take(first);
		int before = first;
		while (at < text.length()) {
			int c = text.codePointAt(at);
			if (continues(c)) {
				take(c);
				before = c;
			} else if (Folding.isInvisible(c)) {
				at += Character.charCount(c);
			} else if (Folding.isApostrophe(c) && Character.isLetter(before) && Character.isLetter(visibleAfter(at + 1))
					|| (c == '.' || c == ',') && Character.isDigit(before) && Character.isDigit(visibleAfter(at + 1))) {
				take(c);
				before = c;
			} else {
				if (c == '%' && Character.isDigit(before)) {
					take(c);
				}
				return;
			}
		}
	}

	private int visibleAfter(int offset) {
		int i = offset;
		while (i < text.length()) {
			int c = text.codePointAt(i);
			if (!Folding.isInvisible(c)) {
				return isAlone(c) ? ' ' : c;
			}
			i += Character.charCount(c);
		}
		return ' ';
	}

	private void take(int c) {
		at += Character.charCount(c);
		end = at;
		int folded = Folding.fold(c);
		if (length + 2 > word.length) {
			word = Arrays.copyOf(word, word.length * 2);
		}
		length += Character.toChars(folded, word, length);
		compose |= folded >= 0x300 && (Folding.isMark(folded) || folded >= 0x1100 && folded < 0x1200);
	}

	private void compose() {
		String composed = Normalizer.normalize(new String(word, 0, length), Normalizer.Form.NFC);
		length = composed.length();
		if (length > word.length) {
			word = new char[length * 2];
		}
		composed.getChars(0, length, word, 0);
	}

	private boolean begins(int c) {
		if (c < 0x80) {
			return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '$' && digitFollows(c);
		}
		return Character.isLetterOrDigit(c) || isEmoji(c) || isRegional(c)
				|| Character.getType(c) == Character.CURRENCY_SYMBOL && digitFollows(c);
	}

	private boolean digitFollows(int c) {
		return Character.isDigit(visibleAfter(at + Character.charCount(c)));
	}

	private static boolean continues(int c) {
		if (c < 0x80) {
			return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
		}
		return (Character.isLetterOrDigit(c) || Folding.isMark(c)) && !isAlone(c);
	}

	/** Whether the character is a word of its own. */
	private static boolean isAlone(int c) {
		if (c < 0x3040) {
			return false;
		}
		return Character.isIdeographic(c) || c < 0x3100 || c >= 0x31F0 && c < 0x3200;
	}

	private static boolean isEmoji(int c) {
		return c >= 0x2190 && Character.isExtendedPictographic(c);
	}

	private static boolean isRegional(int c) {
		return c >= 0x1F1E6 && c <= 0x1F1FF;
	}

	private static boolean isSkinTone(int c) {
		return c >= 0x1F3FB && c <= 0x1F3FF;
	}
}
