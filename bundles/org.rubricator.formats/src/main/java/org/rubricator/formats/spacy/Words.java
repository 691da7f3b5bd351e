package org.rubricator.formats.spacy;

import java.util.Arrays;

import org.rubricator.core.exchange.Tokens;

/**
 * The tokens of a text as spaCy has them. There a text is tokens and, for each, whether one space follows; so what else
 * stands between tokens is a token, too, as spaCy's own tokenizer makes it.
 */
final class Words {

	private final String text;
	private final char[] units;
	private int[] begins = new int[256];
	private int[] ends = new int[256];
	private boolean[] spaces = new boolean[256];
	private boolean[] sentences = new boolean[256];
	private int size;

	/** For each token of ours the number of its first token here, and after them all the number of tokens here. */
	private final int[] numbers;

	Words(String text, Tokens tokens) {
		this.text = text;
		units = text.toCharArray();
		numbers = new int[tokens.size() + 1];
		int at = 0;
		for (int i = 0; i < tokens.size(); i++) {
			gap(at, tokens.begin(i));
			numbers[i] = size;
			at = tokens.end(i);
			word(tokens.begin(i), at, tokens.beginsSentence(i) || size == 0);
		}
		gap(at, text.length());
		numbers[tokens.size()] = size;
	}

	private void word(int begin, int end, boolean sentence) {
		int underscore = text.indexOf('_', begin, end);
		if (underscore > begin && Symbols.isDisputed(text.substring(begin, end))) {
			add(begin, underscore, sentence);
			add(underscore, end, false);
		} else {
			add(begin, end, sentence);
		}
	}

	private void gap(int begin, int end) {
		int rest = begin;
		if (begin < end && size > 0 && text.charAt(begin) == ' ') {
			spaces[size - 1] = true;
			rest++;
		}
		if (rest < end) {
			add(rest, end, size == 0);
		}
	}

	private void add(int begin, int end, boolean sentence) {
		if (size == begins.length) {
			begins = Arrays.copyOf(begins, size * 2);
			ends = Arrays.copyOf(ends, size * 2);
			spaces = Arrays.copyOf(spaces, size * 2);
			sentences = Arrays.copyOf(sentences, size * 2);
		}
		begins[size] = begin;
		ends[size] = end;
		sentences[size] = sentence;
		size++;
	}

	int size() {
		return size;
	}

	int begin(int word) {
		return begins[word];
	}

	int end(int word) {
		return ends[word];
	}

	String form(int word) {
		return text.substring(begins[word], ends[word]);
	}

	/** Number of its form. */
	long id(int word, StringIds ids) {
		return ids.of(units, begins[word], ends[word]);
	}

	boolean isFollowedBySpace(int word) {
		return spaces[word];
	}

	boolean beginsSentence(int word) {
		return sentences[word];
	}

	/** Number of the first word of a run of tokens. */
	int first(Tokens.Run run) {
		return numbers[run.first()];
	}

	/** Number after the last word of a run of tokens, without the white space that follows it. */
	int end(Tokens.Run run, Tokens tokens) {
		int end = numbers[run.end()];
		while (begins[end - 1] >= tokens.end(run.end() - 1)) {
			end--;
		}
		return end;
	}
}
