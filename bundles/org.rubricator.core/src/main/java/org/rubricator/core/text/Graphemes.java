package org.rubricator.core.text;

import java.util.Locale;
import java.util.Objects;

import org.rubricator.model.annotation.Range;

import com.ibm.icu.text.BreakIterator;

/**
 * Grapheme clusters of one text: what a reader takes for one character (UAX 29, extended grapheme clusters). Each
 * question is answered from the surroundings of the offset alone. A lone surrogate is a cluster of its own.
 * Thread-safe.
 */
final class Graphemes {

	/** Below this no character but CR joins with the next, so most texts never ask ICU. */
	private static final char FIRST_JOINING = '\u0300';

	private final String text;
	private BreakIterator iterator;

	Graphemes(String text) {
		this.text = text;
	}

	/** Whether no cluster is split at the offset. Both ends of the text are boundaries. */
	boolean isBoundary(int offset) {
		Objects.checkIndex(offset, text.length() + 1);
		if (offset == 0 || offset == text.length()) {
			return true;
		}
		char before = text.charAt(offset - 1);
		char after = text.charAt(offset);
		if (before < FIRST_JOINING && after < FIRST_JOINING) {
			return before != '\r' || after != '\n';
		}
		synchronized (this) {
			return iterator().isBoundary(offset);
		}
	}

	/** The next boundary after the offset; the end of the text where there is none. */
	int next(int offset) {
		int next = Math.min(offset + 1, text.length());
		while (!isBoundary(next)) {
			next = following(next);
		}
		return next;
	}

	/** The last boundary before the offset; 0 where there is none. */
	int previous(int offset) {
		return floor(Math.max(offset - 1, 0));
	}

	/** The last boundary at or before the offset. */
	int floor(int offset) {
		return isBoundary(offset) ? offset : preceding(offset);
	}

	/** The first boundary at or after the offset. */
	int ceiling(int offset) {
		return isBoundary(offset) ? offset : following(offset);
	}

	private synchronized int following(int offset) {
		return iterator().following(offset);
	}

	private synchronized int preceding(int offset) {
		return iterator().preceding(offset);
	}

	private BreakIterator iterator() {
		if (iterator == null) {
			iterator = BreakIterator.getCharacterInstance(Locale.ROOT);
			iterator.setText(text);
		}
		return iterator;
	}

	/**
	 * The range without the clusters at both ends in which there is nothing to see, or null if there is nothing else. A
	 * space that carries a combining mark is not such a cluster.
	 *
	 * @param begin a boundary
	 * @param end   a boundary
	 */
	Range trim(int begin, int end) {
		int from = begin;
		while (from < end && isBlank(text.charAt(from), from)) {
			int next = Math.min(next(from), end);
			if (!isBlank(from, next)) {
				break;
			}
			from = next;
		}
		int to = end;
		while (to > from && isBlank(text.charAt(to - 1), to - 1)) {
			int previous = Math.max(previous(to), from);
			if (!isBlank(previous, to)) {
				break;
			}
			to = previous;
		}
		return from < to ? new Range(from, to) : null;
	}

	private boolean isBlank(char unit, int offset) {
		return unit < FIRST_JOINING ? isBlank(unit) : Character.isSurrogate(unit) ? isBlank(codePointOver(offset))
				: isBlank((int) unit);
	}

	private int codePointOver(int offset) {
		return Character.isLowSurrogate(text.charAt(offset)) ? text.codePointBefore(offset + 1)
				: text.codePointAt(offset);
	}

	private boolean isBlank(int begin, int end) {
		for (int i = begin; i < end; i += Character.charCount(text.codePointAt(i))) {
			if (!isBlank(text.codePointAt(i))) {
				return false;
			}
		}
		return true;
	}

	/** White space, controls, and characters that only say how others are shown: joiners, selectors, directions. */
	static boolean isBlank(int codePoint) {
		if (codePoint < FIRST_JOINING) {
			return codePoint <= ' ' || codePoint >= 0x7f && codePoint <= 0xa0 || codePoint == 0xad;
		}
		return Character.isSpaceChar(codePoint) || codePoint == 0x34f || codePoint == 0x61c || codePoint == 0x180e
				|| codePoint >= 0x200b && codePoint <= 0x200f || codePoint >= 0x202a && codePoint <= 0x202e
				|| codePoint >= 0x2060 && codePoint <= 0x206f || codePoint >= 0xfe00 && codePoint <= 0xfe0f
				|| codePoint == 0xfeff || codePoint >= 0xe0000 && codePoint <= 0xe0fff;
	}
}
