package org.rubricator.core.text;

import java.util.List;
import java.util.Random;

/** Texts that are hard on offsets, the same for the same seed. */
public final class RandomTexts {

	private static final List<String> PIECES = List.of("word", "it's", "I will sign it", "Mr. Smith", "U.S.", "end. Next",
			"no? ", "\u201Cquote\u201D", "3.5%", "$1,234.50", "co-operate", "https://example.org/a?b=c", ".", "...", "!", "(", ")",
			" ", "  ", "\t", "\n", "\n\n", "\u00A0", "\u202F", "\u2009", "\u3000", "\u200B", "\u00AD", "\uFEFF", "\u2028",
			"\uD83D\uDE00", "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67", "\uD83D\uDC4D\uD83C\uDFFD", "\u2764\uFE0F",
			"\uD83C\uDDE9\uD83C\uDDEA", "\uD83C\uDDE9", "1\uFE0F\u20E3", "\uD835\uDD4F", "\uD842\uDFB7", "e\u0301", "\u0301",
			" \u0301", "n\u0303\u0323", "\u200D", "\u0645\u0631\u062D\u0628\u0627", "\u05E9\u05DC\u05D5\u05DD", "\u200F", "\u200E", "\u202B",
			"\u202C", "\u0600", "\u06001", "\u0E2A\u0E27\u0E31\u0E2A\u0E14\u0E35\u0E0A\u0E32\u0E27\u0E42\u0E25\u0E01", "\u4F60\u597D\u3002",
			"\u65E5\u672C\u8A9E", "\u0915\u094D\u0937\u093F", "\u1112\u1161\u11AB", "\u00C9cole", "\u0000", "\u0007", "\uD83D", "\uDE00", "\r",
			"a\u0600.", "\uDB40\uDC67", "\u0085");

	private RandomTexts() {
	}

	/** Up to {@code longest} pieces, lone surrogates among them. */
	public static String any(Random random, int longest) {
		StringBuilder text = new StringBuilder();
		for (int left = random.nextInt(longest + 1); left > 0; left--) {
			text.append(PIECES.get(random.nextInt(PIECES.size())));
			if (random.nextInt(3) == 0) {
				text.append(' ');
			}
		}
		return text.toString();
	}

	/** The same as an article has it. */
	public static String canonical(Random random, int longest) {
		return CanonicalText.canonical(any(random, longest));
	}
}
