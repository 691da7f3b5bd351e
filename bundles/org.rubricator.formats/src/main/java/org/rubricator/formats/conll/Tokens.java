package org.rubricator.formats.conll;

import java.util.Arrays;
import java.util.List;

import org.rubricator.core.text.Segmentation;
import org.rubricator.model.annotation.Range;

/** The tokens of a text by number, and which of them begin a sentence. */
final class Tokens {

	private final String text;
	private final List<Range> tokens;
	private final int[] begins;
	private final boolean[] breaks;

	Tokens(String text, String language) {
		this.text = text;
		Segmentation segmentation = new Segmentation(text, language);
		tokens = segmentation.tokens().all();
		begins = tokens.stream().mapToInt(Range::begin).toArray();
		breaks = new boolean[begins.length];
		for (Range sentence : segmentation.sentences().all()) {
			int first = firstEndingAfter(sentence.begin());
			if (first < breaks.length) {
				breaks[first] = true;
			}
		}
	}

	int size() {
		return begins.length;
	}

	/** For each token whether a sentence begins with it. */
	boolean[] breaks() {
		return breaks;
	}

	Range range(int token) {
		return tokens.get(token);
	}

	String form(int token) {
		return text.substring(tokens.get(token).begin(), tokens.get(token).end());
	}

	/** Number of the first token that ends after the offset; {@link #size()} if none does. */
	int firstEndingAfter(int offset) {
		int at = Arrays.binarySearch(begins, offset);
		if (at >= 0) {
			return at;
		}
		int before = -at - 2;
		return before >= 0 && tokens.get(before).end() > offset ? before : before + 1;
	}

	/** Number of the first token that begins at or after the offset; {@link #size()} if none does. */
	int firstBeginningAt(int offset) {
		int at = Arrays.binarySearch(begins, offset);
		return at >= 0 ? at : -at - 1;
	}
}
