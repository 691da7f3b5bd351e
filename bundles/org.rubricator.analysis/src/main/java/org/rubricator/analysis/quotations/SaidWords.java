package org.rubricator.analysis.quotations;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.rubricator.analysis.passages.WordReader;
import org.rubricator.model.annotation.Range;

/**
 * The words of a quotation as quotations are compared: as {@link WordReader} gives them, English contractions written
 * out, all personal pronouns as one. Knows where something was left out.
 */
final class SaidWords {

	/** Stands for every personal pronoun: reporters change who speaks. */
	static final String PRONOUN = "\u25a1";

	private static final Set<String> PRONOUNS = Set.of("i", "me", "my", "mine", "we", "us", "our", "ours", "you", "your",
			"yours", "he", "him", "his", "she", "her", "hers", "they", "them", "their", "theirs");

	private static final Map<String, String> ENDINGS = Map.of("'re", "are", "'ll", "will", "'ve", "have", "'m", "am", "'d",
			"would");

	/** Words after which 's is "is" rather than a genitive. */
	private static final Set<String> BEFORE_IS = Set.of("it", "he", "she", "that", "there", "here", "what", "who", "where",
			"how");

	private final List<String> words = new ArrayList<>();
	/** Whether something may be left out after the word with this number. */
	private final List<Boolean> gaps = new ArrayList<>();
	private boolean ellipsis;

	private SaidWords() {
	}

	static SaidWords of(String text, Quotation quotation) {
		SaidWords said = new SaidWords();
		for (Range part : quotation.parts()) {
			said.gap();
			said.read(text.substring(part.begin(), part.end()));
		}
		return said;
	}

	int size() {
		return words.size();
	}

	String get(int word) {
		return words.get(word);
	}

	/** All runs of so many words, each once, in the order of the text. */
	Set<String> runs(int length) {
		Set<String> runs = new LinkedHashSet<>();
		for (int i = 0; i + length <= words.size(); i++) {
			runs.add(String.join(" ", words.subList(i, i + length)));
		}
		return runs;
	}

	/** The words, each once. */
	Set<String> distinct() {
		return new LinkedHashSet<>(words);
	}

	/** Whether words may be missing between this one and the next: there is an ellipsis, or the cue broke in. */
	boolean gapAfter(int word) {
		return gaps.get(word);
	}

	/** Whether there is an ellipsis. */
	boolean hasEllipsis() {
		return ellipsis;
	}

	private void read(String part) {
		WordReader reader = new WordReader(part);
		int last = 0;
		while (reader.next()) {
			checkEllipsis(part, last, reader.begin());
			last = reader.end();
			add(reader.compared());
		}
		checkEllipsis(part, last, part.length());
	}

	private void checkEllipsis(String part, int from, int to) {
		String between = part.substring(from, to);
		if (between.indexOf('\u2026') >= 0 || between.contains("...") || between.contains(". . .")) {
			ellipsis = true;
			gap();
		}
	}

	private void gap() {
		if (!gaps.isEmpty()) {
			gaps.set(gaps.size() - 1, true);
		}
	}

	private void add(String word) {
		int apostrophe = word.lastIndexOf('\'');
		String stem = apostrophe < 0 ? word : word.substring(0, apostrophe);
		String ending = apostrophe < 0 ? "" : word.substring(apostrophe);
		if (word.endsWith("n't")) {
			String verb = word.substring(0, word.length() - 3);
			append(verb.equals("ca") ? "can" : verb.equals("wo") ? "will" : verb);
			append("not");
		} else if (word.equals("cannot")) {
			append("can");
			append("not");
		} else if (ENDINGS.containsKey(ending)) {
			append(stem);
			append(ENDINGS.get(ending));
		} else if (ending.equals("'s") && BEFORE_IS.contains(stem)) {
			append(stem);
			append("is");
		} else {
			append(word);
		}
	}

	private void append(String word) {
		words.add(PRONOUNS.contains(word) ? PRONOUN : word);
		gaps.add(false);
	}
}
