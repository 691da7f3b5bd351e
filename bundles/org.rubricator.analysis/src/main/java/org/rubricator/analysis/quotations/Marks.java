package org.rubricator.analysis.quotations;

import java.util.Map;

/** Quotation marks, and which may close which. */
final class Marks {

	/** For each mark that can open a quotation, those that can close it, the most usual first. */
	private static final Map<Character, String> CLOSING = Map.ofEntries(Map.entry('"', "\"\u201d"),
			Map.entry('\u201c', "\u201d\""), Map.entry('\u201d', "\u201d"), Map.entry('\u201e', "\u201c\u201d\u201f\""),
			Map.entry('\u201f', "\u201d"), Map.entry('\u00ab', "\u00bb"), Map.entry('\u00bb', "\u00ab\u00bb"),
			Map.entry('\u2018', "\u2019'"), Map.entry('\u2019', "\u2019"), Map.entry('\u201a', "\u2018\u2019"),
			Map.entry('\'', "'\u2019"), Map.entry('\u2039', "\u203a"), Map.entry('\u203a', "\u2039"),
			Map.entry('\u300c', "\u300d"), Map.entry('\u300e', "\u300f"), Map.entry('\uff02', "\uff02"));

	private static final String SINGLE = "'\u2018\u2019\u201a";

	/** Marks that open and close by where they stand, not by their form. */
	private static final String EITHER_WAY = "\"'\u2019\u201d\u00bb\u203a\uff02";

	private Marks() {
	}

	static boolean isMark(char c) {
		return CLOSING.containsKey(c) || c == '\u300d' || c == '\u300f';
	}

	static boolean opens(char c) {
		return CLOSING.containsKey(c);
	}

	static boolean closes(char opening, char c) {
		return CLOSING.get(opening).indexOf(c) >= 0;
	}

	/** Whether the mark may be an apostrophe. */
	static boolean isSingle(char c) {
		return SINGLE.indexOf(c) >= 0;
	}

	static boolean isEitherWay(char c) {
		return EITHER_WAY.indexOf(c) >= 0;
	}

	/** Whether a paragraph that begins with {@code c} goes on with a quotation opened by {@code opening}. */
	static boolean continues(char opening, char c) {
		return c == opening || opening == '\u00ab' && c == '\u00bb' || opening == '\u201c' && c == '"';
	}
}
