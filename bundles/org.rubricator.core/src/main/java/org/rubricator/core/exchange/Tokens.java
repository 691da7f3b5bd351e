package org.rubricator.core.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.rubricator.core.text.Segmentation;
import org.rubricator.model.annotation.Range;

/**
 * The tokens of one text by number, and which of them begin a sentence, for formats that know words and not characters.
 * Offsets are UTF-16 units. Immutable.
 */
public final class Tokens {

	private final String text;
	private final int[] begins;
	private final int[] ends;
	private final boolean[] sentences;

	/**
	 * Tokens in a row.
	 *
	 * @param first   number of the first, inclusive
	 * @param end     number after the last, exclusive
	 * @param widened whether they reach beyond the range that was asked for, which begins or ends inside a token
	 */
	public record Run(int first, int end, boolean widened) {

		public int length() {
			return end - first;
		}
	}

	/** @param language BCP 47 tag; null where it is unknown */
	public Tokens(String text, String language) {
		this.text = text;
		Segmentation segmentation = new Segmentation(text, language);
		int[] pairs = segmentation.tokens().toArray();
		begins = new int[pairs.length / 2];
		ends = new int[begins.length];
		for (int i = 0; i < begins.length; i++) {
			begins[i] = pairs[2 * i];
			ends[i] = pairs[2 * i + 1];
		}
		sentences = new boolean[begins.length];
		int[] found = segmentation.sentences().toArray();
		int token = 0;
		for (int i = 0; i < found.length; i += 2) {
			while (token < begins.length && ends[token] <= found[i]) {
				token++;
			}
			if (token < begins.length) {
				sentences[token] = true;
			}
		}
	}

	public int size() {
		return begins.length;
	}

	public int begin(int token) {
		return begins[token];
	}

	public int end(int token) {
		return ends[token];
	}

	public String form(int token) {
		return text.substring(begins[token], ends[token]);
	}

	public boolean beginsSentence(int token) {
		return sentences[token];
	}

	/** The tokens that have something in common with the range; null where there is none. */
	public Run run(Range range) {
		int first = Arrays.binarySearch(begins, range.begin());
		if (first < 0) {
			int before = -first - 2;
			first = before >= 0 && ends[before] > range.begin() ? before : before + 1;
		}
		int end = Arrays.binarySearch(begins, range.end());
		end = end < 0 ? -end - 1 : end;
		return first < end
				? new Run(first, end, begins[first] < range.begin() || ends[end - 1] > range.end())
				: null;
	}

	/** The runs of ranges in reading order; those that meet in a token are one. */
	public List<Run> runs(List<Range> ranges) {
		List<Run> runs = new ArrayList<>(ranges.size());
		for (Range range : ranges) {
			Run run = run(range);
			if (run != null && !runs.isEmpty() && run.first() < runs.getLast().end()) {
				Run last = runs.removeLast();
				run = new Run(last.first(), Math.max(last.end(), run.end()), last.widened() || run.widened());
			}
			if (run != null) {
				runs.add(run);
			}
		}
		return runs;
	}
}
