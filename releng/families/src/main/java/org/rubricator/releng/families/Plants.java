package org.rubricator.releng.families;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Articles of about four kilobytes of made-up words, drawn by Zipf's law, with stock phrases in them as news has, and
 * reprints of some among them. The same seed gives the same articles.
 */
final class Plants {

	/** What was done to an article before it was planted. */
	enum Kind {
		EXCERPT_ALONE, EXCERPT_IN_NEW_TEXT, SENTENCES_REPLACED, WORDS_REPLACED
	}

	/**
	 * An article.
	 *
	 * @param source id of the article that it is a reprint of, or the empty text
	 */
	record Made(String id, String text, String source, Kind kind) {
	}

	private static final int WORDS = 60_000;
	private static final int PHRASES = 4_000;
	private static final int LENGTH = 4_000;
	private static final double SHIFT = 10;

	private final Random random;
	private final String[] words = new String[WORDS];
	private final String[] phrases = new String[PHRASES];

	Plants(long seed) {
		random = new Random(seed);
		for (int i = 0; i < WORDS; i++) {
			words[i] = word(i);
		}
		for (int i = 0; i < PHRASES; i++) {
			StringBuilder phrase = new StringBuilder();
			for (int length = 3 + random.nextInt(8); length > 0; length--) {
				phrase.append(phrase.isEmpty() ? "" : " ").append(words[zipf(WORDS)]);
			}
			phrases[i] = phrase.toString();
		}
	}

	/** Takes one article after another. */
	interface Sink {
		void take(Made article);
	}

	/** Makes articles, every so many of them a reprint of an earlier one that is none and has no other reprint. */
	void make(int count, int reprints, Sink sink) {
		int every = reprints == 0 ? Integer.MAX_VALUE : count / reprints;
		List<List<String>> recent = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			if (i % every == every - 1) {
				Kind kind = Kind.values()[i / every % Kind.values().length];
				int chosen = random.nextInt(recent.size());
				String text = String.join(" ", reprint(recent.get(chosen), kind));
				sink.take(new Made("a" + i, text, "a" + (i - recent.size() + chosen), kind));
				recent.clear();
			} else {
				List<String> sentences = article(LENGTH);
				sink.take(new Made("a" + i, String.join(" ", sentences), "", Kind.EXCERPT_ALONE));
				recent.add(sentences);
			}
		}
	}

	private List<String> reprint(List<String> source, Kind kind) {
		return switch (kind) {
		case EXCERPT_ALONE -> excerpt(source);
		case EXCERPT_IN_NEW_TEXT -> {
			List<String> excerpt = excerpt(source);
			int length = excerpt.stream().mapToInt(String::length).sum();
			List<String> around = article(Math.max(LENGTH - length, 200));
			List<String> whole = new ArrayList<>(around.subList(0, around.size() / 2));
			whole.addAll(excerpt);
			whole.addAll(around.subList(around.size() / 2, around.size()));
			yield whole;
		}
		case SENTENCES_REPLACED -> source.stream().map(sentence -> random.nextInt(10) < 3 ? sentence() : sentence).toList();
		case WORDS_REPLACED -> source.stream().map(this::wordsReplaced).toList();
		};
	}

	private List<String> excerpt(List<String> source) {
		int length = Math.max(1, source.size() * (30 + random.nextInt(31)) / 100);
		int from = random.nextInt(source.size() - length + 1);
		return source.subList(from, from + length);
	}

	private String wordsReplaced(String sentence) {
		String[] parts = sentence.split(" ");
		for (int i = 0; i < parts.length; i++) {
			if (random.nextInt(10) < 3) {
				parts[i] = words[zipf(WORDS)];
			}
		}
		return String.join(" ", parts);
	}

	private List<String> article(int length) {
		List<String> sentences = new ArrayList<>();
		int done = 0;
		while (done < length) {
			String sentence = sentence();
			sentences.add(sentence);
			done += sentence.length() + 1;
		}
		return sentences;
	}

	private String sentence() {
		StringBuilder sentence = new StringBuilder();
		int length = 8 + random.nextInt(25);
		boolean phrase = false;
		for (int i = 0; i < length; i++) {
			// Two phrases in a row would be a passage that nobody planted.
			phrase = !phrase && random.nextInt(50) == 0;
			sentence.append(i == 0 ? "" : " ").append(phrase ? phrases[zipf(PHRASES)] : words[zipf(WORDS)]);
		}
		sentence.setCharAt(0, Character.toUpperCase(sentence.charAt(0)));
		return sentence.append('.').toString();
	}

	/** Rank drawn by the law of Zipf and Mandelbrot with exponent 1 and shift 10, continuous approximation. */
	private int zipf(int ranks) {
		return Math.min(ranks - 1, (int) (SHIFT * Math.pow((ranks + SHIFT) / SHIFT, random.nextDouble()) - SHIFT));
	}

	private String word(int rank) {
		StringBuilder word = new StringBuilder();
		int rest = rank + 1;
		while (rest > 0) {
			word.append("bdfgklmnprstvz".charAt(rest % 14)).append("aeiou".charAt(rest / 14 % 5));
			rest /= 70;
		}
		return word.toString();
	}
}
