package org.rubricator.analysis.passages;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random words of every kind of character that offsets go wrong on, and the same words as another paper would type them. */
public final class MixedTexts {

	private static final String[] ODD = { "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67", "\uD83D\uDC4D\uD83C\uDFFD",
			"\uD83C\uDDFB\uD83C\uDDF3", "Cafe\u0301", "\uD835\uDD4F\uD835\uDD50", "\u05E9\u05DC\u05D5\u05DD", "\u0645\u0631\u062D\u0628\u0627",
			"\u200Fabc\u200F", "co\u00ADope\u00ADra\u00ADtive", "n\u0303i\u0308d", "1,600", "2.3", "$40", "95%", "don't",
			"O\u2019Neil", "well-known", "\u6771", "\u00C5ngstr\u00F6m" };

	private final Random random;

	public MixedTexts(Random random) {
		this.random = random;
	}

	/** Words; those of two calls have hardly a run of three in common. */
	public List<String> words(int count) {
		List<String> words = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			words.add(random.nextInt(5) == 0 ? ODD[random.nextInt(ODD.length)] : plain());
		}
		return words;
	}

	/** The words with blanks and marks between, ending with the last word. */
	public String text(List<String> words) {
		StringBuilder text = new StringBuilder();
		for (String word : words) {
			if (!text.isEmpty()) {
				text.append(List.of(" ", " ", " ", "\u00A0", "\t", "\n\n", ", ", " \u2013 ", "; ", " \u201C").get(random.nextInt(10)));
			}
			text.append(word);
		}
		return text.toString();
	}

	/** The same text, in another case, with other marks, dashes and blanks, soft hyphens put in or taken out. */
	public String retyped(String text) {
		StringBuilder typed = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean edge = i == 0 || i == text.length() - 1;
			switch (c) {
			case '\u00AD' -> typed.append(random.nextBoolean() ? "\u00AD" : "");
			case '\u2019', '\'' -> typed.append(random.nextBoolean() ? '\'' : '\u2019');
			case '\u201C' -> typed.append(random.nextBoolean() ? '"' : '\u201E');
			case '\u2013', '-' -> typed.append(random.nextBoolean() ? '\u2014' : '-');
			case ' ', '\u00A0', '\t' -> typed.append(random.nextBoolean() ? ' ' : '\u00A0');
			default -> {
				typed.append(random.nextInt(4) == 0 && c < 0x80 ? Character.toUpperCase(c) : c);
				if (!edge && random.nextInt(8) == 0 && Character.isLetter(c) && c < 0x80 && Character.isLetter(text.charAt(i + 1))
						&& text.charAt(i + 1) < 0x80) {
					typed.append('\u00AD');
				}
			}
			}
		}
		return typed.toString();
	}

	private String plain() {
		StringBuilder word = new StringBuilder();
		for (int length = 2 + random.nextInt(7); length > 0; length--) {
			word.append((char) ('a' + random.nextInt(26)));
		}
		return word.toString();
	}
}
