package org.rubricator.core.text;

import java.util.Arrays;
import java.util.Locale;

import org.rubricator.model.annotation.Range;

import com.ibm.icu.text.BreakIterator;

/**
 * Tokens, sentences, paragraphs and grapheme clusters of one text.
 * <p>
 * <b>Paragraphs</b> are the lines of the text without the white space around them; blank lines are none. U+2028 and
 * U+2029 end a line as LF does.
 * <p>
 * <b>Tokens</b> are the words of <a href="https://www.unicode.org/reports/tr29/#Word_Boundaries">UAX 29</a> as ICU
 * finds them for the language, white space left out, each punctuation mark and symbol a token of its own. One rule is
 * added, that of the Penn Treebank and of Universal Dependencies: in English, and where the language is unknown,
 * {@code 's} at the end of a word is a token of its own, for a span that names somebody ends before it
 * ({@code the institute's} is three tokens). {@code don't}, {@code 1,234.5}, {@code example.org} and
 * {@code snake_case} are one token each; hyphens and slashes part ({@code Franco-German} is three tokens); an address
 * is several ({@code https}, {@code :}, {@code /}, {@code /}, {@code example.org}); {@code $}, {@code %}, {@code #} and
 * {@code @} stand alone; an emoji is one token, with all that is joined to it; languages without spaces are cut by
 * dictionary. Where a word boundary would split a grapheme cluster, there is none.
 * <p>
 * <b>Sentences</b> are found within paragraphs, so none crosses a line break, and never split a token. English, and
 * texts without a language, are cut by a model, other languages by rules.
 * <p>
 * Every token is in a sentence and every sentence in a paragraph, and all three begin and end at grapheme clusters that
 * can be seen. Tokens and sentences are found when first asked for, a paragraph at a time. A paragraph of more than
 * {@value #LONGEST_STRETCH} units is cut into stretches, at the end of a sentence or of a word if there is one, so that
 * no text is slow; no token or sentence crosses such a cut. Thread-safe.
 */
public final class Segmentation {

	/** Most units that are looked at to answer a question about one place. */
	static final int LONGEST_STRETCH = 16_384;

	private final String text;
	/** The text again, for what goes over all of it: an array is read several times as fast. */
	private final char[] units;
	private final Graphemes graphemes;
	private final Locale locale;
	private final boolean english;
	private final boolean plain;
	private final Segments paragraphs;
	private final Segments tokens;
	private final Segments sentences;
	private final int[] stretches;
	private BreakIterator words;
	private Sentences sentenceRules;

	/**
	 * @param text     a canonical text
	 * @param language BCP 47 tag; null or empty where it is unknown
	 */
	public Segmentation(String text, String language) {
		this(text, language, true);
	}

	/** @param plain whether plain words may be found without ICU, which makes no difference but in time */
	Segmentation(String text, String language, boolean plain) {
		this.text = text;
		units = text.toCharArray();
		graphemes = new Graphemes(text);
		locale = language == null ? Locale.ROOT : Locale.forLanguageTag(language);
		english = locale.getLanguage().isEmpty() || locale.getLanguage().equals("en");
		this.plain = plain && PlainWords.areThoseOf(locale);
		int[] lines = lines();
		stretches = stretches(lines);
		paragraphs = new Segments(text.length(), new int[] { 0, text.length() }, whole -> lines);
		tokens = new Segments(text.length(), stretches, this::tokensOf);
		sentences = new Segments(text.length(), stretches, this::sentencesOf);
	}

	public String text() {
		return text;
	}

	/** Whether the text is read from right to left: more letters of its beginning are than are not. */
	public boolean isRightToLeft() {
		int balance = 0;
		int end = Math.min(text.length(), LONGEST_STRETCH);
		for (int i = 0; i < end; i = text.offsetByCodePoints(i, 1)) {
			byte direction = Character.getDirectionality(text.codePointAt(i));
			if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
				balance--;
			} else if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
					|| direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
				balance++;
			}
		}
		return balance > 0;
	}

	public Segments tokens() {
		return tokens;
	}

	public Segments sentences() {
		return sentences;
	}

	public Segments paragraphs() {
		return paragraphs;
	}

	/**
	 * Whether no grapheme cluster, hence no surrogate pair, is split at the offset.
	 *
	 * @throws IndexOutOfBoundsException if the offset is outside the text
	 */
	public boolean isGraphemeBoundary(int offset) {
		return graphemes.isBoundary(offset);
	}

	/** Where a caret goes that moves one character on: the next boundary, or the end of the text. */
	public int nextGrapheme(int offset) {
		return graphemes.next(offset);
	}

	/** Where a caret goes that moves one character back: the previous boundary, or 0. */
	public int previousGrapheme(int offset) {
		return graphemes.previous(offset);
	}

	/**
	 * The range grown to whole grapheme clusters, then without those at both ends in which there is nothing to see:
	 * white space, controls, joiners and marks of direction that stand alone. Null if there is nothing to see at all.
	 *
	 * @throws IndexOutOfBoundsException if it is not within the text
	 */
	public Range trim(Range range) {
		return graphemes.trim(graphemes.floor(range.begin()), graphemes.ceiling(range.end()));
	}

	private int[] lines() {
		Segments.Pairs lines = new Segments.Pairs();
		int begin = 0;
		while (begin < units.length) {
			int end = begin;
			while (end < units.length && !endsLine(units[end])) {
				end++;
			}
			Range line = graphemes.trim(begin, end);
			if (line != null) {
				lines.add(line.begin(), line.end());
			}
			begin = end + 1;
		}
		return lines.toArray();
	}

	private static boolean endsLine(char c) {
		return c == '\n' || c == '\u2028' || c == '\u2029';
	}

	private int[] stretches(int[] lines) {
		Segments.Pairs cut = new Segments.Pairs();
		for (int i = 0; i < lines.length; i += 2) {
			int begin = lines[i];
			while (lines[i + 1] - begin > LONGEST_STRETCH) {
				int end = cut(begin);
				cut.add(begin, end);
				begin = end;
			}
			cut.add(begin, lines[i + 1]);
		}
		return cut.toArray();
	}

	/** Where a stretch that begins here and is too long ends. No rule of UAX 29 looks across a space before a letter. */
	private int cut(int begin) {
		int afterSpace = 0;
		for (int i = begin + LONGEST_STRETCH; i > begin + LONGEST_STRETCH / 2; i--) {
			if (text.charAt(i - 1) == ' ' && isPlainLetter(text.charAt(i))) {
				char before = text.charAt(i - 2);
				if (text.charAt(i) <= 'Z' && (before == '.' || before == '?' || before == '!')) {
					return i;
				}
				afterSpace = Math.max(afterSpace, i);
			}
		}
		int end = afterSpace > 0 ? afterSpace : graphemes.floor(begin + LONGEST_STRETCH);
		return end > begin ? end : graphemes.ceiling(begin + LONGEST_STRETCH);
	}

	private static boolean isPlainLetter(char c) {
		return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
	}

	private synchronized int[] tokensOf(int stretch) {
		int begin = stretches[2 * stretch];
		int end = stretches[2 * stretch + 1];
		Segments.Pairs found = new Segments.Pairs();
		if (!plain || !tokens(begin, end, found)) {
			found = new Segments.Pairs();
			tokensByIcu(begin, end, found);
		}
		return found.toArray();
	}

	/** From space to space, by ICU only what is not plain; false where that cannot be told from what is around it. */
	private boolean tokens(int begin, int end, Segments.Pairs found) {
		int at = begin;
		while (at < end) {
			if (PlainWords.isSpace(units[at])) {
				at++;
				continue;
			}
			int space = PlainWords.plainEnd(units, at, end);
			if (space == end || PlainWords.isSpace(units[space])) {
				while (at < space) {
					int to = PlainWords.end(units, at, space);
					boolean parted = english && endsInApostropheS(at, to);
					found.add(at, parted ? to - 2 : to);
					if (parted) {
						found.add(to - 2, to);
					}
					at = to;
				}
			} else {
				int to = PlainWords.unusualEnd(units, at, end);
				if (PlainWords.mayJoinSpace(text.codePointAt(at)) || !graphemes.isBoundary(at) || !graphemes.isBoundary(to)) {
					return false;
				}
				tokensByIcu(at, to, found);
				at = to;
			}
		}
		return true;
	}

	private void tokensByIcu(int begin, int end, Segments.Pairs found) {
		if (words == null) {
			words = BreakIterator.getWordInstance(locale);
		}
		words.setText(text.substring(begin, end));
		int from = begin;
		words.first();
		for (int next = words.next(); next != BreakIterator.DONE; next = words.next()) {
			int to = begin + next;
			if (graphemes.isBoundary(to)) {
				if (english && endsInApostropheS(from, to)) {
					addVisible(from, to - 2, found);
					from = to - 2;
				}
				addVisible(from, to, found);
				from = to;
			}
		}
	}

	private boolean endsInApostropheS(int from, int to) {
		return to - from > 2 && (units[to - 1] == 's' || units[to - 1] == 'S')
				&& (units[to - 2] == '\'' || units[to - 2] == '\u2019') && graphemes.isBoundary(to - 2);
	}

	private synchronized int[] sentencesOf(int stretch) {
		int begin = stretches[2 * stretch];
		int end = stretches[2 * stretch + 1];
		if (sentenceRules == null) {
			sentenceRules = new Sentences(locale);
		}
		int[] ofTokens = tokens.ofStretch(stretch);
		Segments.Pairs found = new Segments.Pairs();
		int from = begin;
		for (int next : sentenceRules.begins(text.substring(begin, end))) {
			int to = outsideOfTokens(begin + next, ofTokens);
			if (to > from) {
				addVisible(from, to, found);
				from = to;
			}
		}
		if (from < end) {
			addVisible(from, end, found);
		}
		return found.toArray();
	}

	private void addVisible(int begin, int end, Segments.Pairs found) {
		Range range = graphemes.trim(begin, end);
		if (range != null) {
			found.add(range.begin(), range.end());
		}
	}

	/** The offset itself, or the end of the token that it would split; a grapheme boundary in any case. */
	private int outsideOfTokens(int offset, int[] ofTokens) {
		int boundary = graphemes.ceiling(offset);
		int at = Arrays.binarySearch(ofTokens, boundary);
		boolean inside = at < 0 && (-at - 1) % 2 == 1;
		return inside ? ofTokens[-at - 1] : boundary;
	}
}
