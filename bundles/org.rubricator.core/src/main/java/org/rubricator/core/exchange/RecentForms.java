package org.rubricator.core.exchange;

import java.util.Arrays;
import java.util.function.Function;

/**
 * Remembers what was made of the forms of tokens, of which a few come again and again, so that most are found without
 * making a string of them. Bounded: each has one place, which the latest with the same place takes. Thread-safe.
 *
 * @param <T> what is made of a form, immutable
 */
public final class RecentForms<T> {

	private static final int PLACES = 1 << 15;

	private final Function<String, T> maker;
	private final Known[] places = new Known[PLACES];

	private record Known(char[] form, Object made) {
	}

	public RecentForms(Function<String, T> maker) {
		this.maker = maker;
	}

	/** What is made of the stretch of text; {@code begin} inclusive, {@code end} exclusive. */
	@SuppressWarnings("unchecked")
	public T of(char[] text, int begin, int end) {
		int hash = 0;
		for (int i = begin; i < end; i++) {
			hash = 31 * hash + text[i];
		}
		int place = (hash ^ hash >>> 15) & PLACES - 1;
		Known found = places[place];
		if (found == null || !Arrays.equals(found.form(), 0, found.form().length, text, begin, end)) {
			found = new Known(Arrays.copyOfRange(text, begin, end), maker.apply(new String(text, begin, end - begin)));
			places[place] = found;
		}
		return (T) found.made();
	}
}
