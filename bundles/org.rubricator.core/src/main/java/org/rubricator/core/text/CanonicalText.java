package org.rubricator.core.text;

import java.nio.charset.StandardCharsets;

/**
 * What makes a text canonical: line ends are LF, it does not begin with a byte order mark, it has no NUL, and it can be
 * written as UTF-8, that is, has no lone surrogate. Otherwise Unicode as it came, without normalization.
 */
public final class CanonicalText {

	private static final char MARK = '\uFEFF';
	private static final char REPLACEMENT = '\uFFFD';

	private CanonicalText() {
	}

	/**
	 * The canonical form: NUL and byte order marks at the beginning are left out, CR LF and CR become LF, lone
	 * surrogates become U+FFFD. A canonical text is returned as it is.
	 */
	public static String canonical(String text) {
		return isCanonical(text) ? text : withoutLoneSurrogates(withPlainLines(text.replace("\0", "")));
	}

	public static boolean isCanonical(String text) {
		if (!text.isEmpty() && text.charAt(0) == MARK) {
			return false;
		}
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c > '\r' && c < Character.MIN_SURROGATE) {
				continue;
			}
			if (c == '\r' || c == 0) {
				return false;
			}
			if (Character.isSurrogate(c)) {
				if (!isPair(text, i)) {
					return false;
				}
				i++;
			}
		}
		return true;
	}

	/** SHA-256 of the text in UTF-8, lower-case hexadecimal. */
	public static String hash(String text) {
		return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
	}

	private static String withPlainLines(String text) {
		int begin = 0;
		while (begin < text.length() && text.charAt(begin) == MARK) {
			begin++;
		}
		return text.substring(begin).replace("\r\n", "\n").replace('\r', '\n');
	}

	private static String withoutLoneSurrogates(String text) {
		StringBuilder sound = new StringBuilder(text);
		for (int i = 0; i < text.length(); i++) {
			if (Character.isSurrogate(text.charAt(i))) {
				if (isPair(text, i)) {
					i++;
				} else {
					sound.setCharAt(i, REPLACEMENT);
				}
			}
		}
		return sound.toString();
	}

	private static boolean isPair(String text, int offset) {
		return offset + 1 < text.length() && Character.isSurrogatePair(text.charAt(offset), text.charAt(offset + 1));
	}
}
