package org.rubricator.core.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import com.ibm.icu.text.BreakIterator;

import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.util.Span;

/**
 * Finds where sentences begin. English, and what may be English, by the model of OpenNLP, other languages by the rules
 * of ICU. Neither knows the abbreviations of news, so their proposals are dropped where a lower-case letter follows
 * ("Why?" he asked), after titles and initials (Sen. J. Doe) and, in English, after what numbers follow (Jan. 5) and
 * after U.S. and its like, unless a word follows that begins sentences; in languages that write ordinals with a dot,
 * after numbers of one or two digits (5. Mai). The abbreviations of CLDR, which ICU can apply, are not used: they match
 * the ends of words, so that no sentence ends with Meier. Not thread-safe.
 */
final class Sentences {

	/** OpenNLP takes time by the square of the length of a text without white space. */
	private static final int LONGEST_WORD = 500;

	private static final Set<String> BEFORE_NAMES = Set.of("Mr", "Mrs", "Ms", "Mx", "Messrs", "Mme", "Mlle", "Dr",
			"Drs", "Prof", "Sen", "Sens", "Rep", "Reps", "Gov", "Govs", "Pres", "Gen", "Lt", "Col", "Maj", "Capt",
			"Cmdr", "Cpl", "Sgt", "Pvt", "Adm", "Brig", "Insp", "Det", "Supt", "Rev", "Hon", "Msgr", "Fr", "Amb",
			"Atty", "Asst", "St", "Ste", "Mt", "Ft", "vs", "cf", "e.g", "i.e");

	private static final Set<String> WITH_DOTTED_ORDINALS = Set.of("cs", "da", "de", "et", "fi", "hr", "hu", "is", "lv",
			"nb", "nn", "no", "pl", "sk", "sl", "sr", "tr");

	private static final Set<String> BEFORE_NUMBERS = Set.of("Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept",
			"Sep", "Oct", "Nov", "Dec", "No", "Nos", "no", "nos", "Art", "Sec", "Fig", "Vol", "Ch", "p", "pp", "c",
			"ca");

	private static final Set<String> BEGINNERS = Set.of("A", "After", "All", "Although", "An", "And", "Another", "As",
			"At", "Before", "But", "By", "Critics", "During", "For", "From", "He", "Her", "His", "How", "However", "I",
			"If", "In", "It", "Its", "Many", "Meanwhile", "Most", "No", "On", "One", "Other", "Others", "Our", "She",
			"Since", "So", "Some", "That", "The", "Their", "Then", "There", "These", "They", "This", "Those", "To",
			"Under", "We", "What", "When", "While", "Who", "Why", "With", "Yet", "You");

	private final boolean english;
	private final boolean dottedOrdinals;
	private final Locale locale;
	private SentenceDetectorME detector;
	private BreakIterator rules;

	Sentences(Locale locale) {
		english = locale.getLanguage().isEmpty() || locale.getLanguage().equals("en");
		dottedOrdinals = WITH_DOTTED_ORDINALS.contains(locale.getLanguage());
		this.locale = locale;
	}

	/** Offsets in the text, without white space around it, where another sentence than the first begins. */
	int[] begins(String text) {
		IntStream proposed = english && longestWord(text) <= LONGEST_WORD ? byModel(text) : byRules(text);
		return proposed.filter(offset -> offset > 0 && offset < text.length() && begins(text, offset)).toArray();
	}

	private IntStream byModel(String text) {
		if (detector == null) {
			detector = new SentenceDetectorME(SentenceModels.english());
		}
		return Arrays.stream(detector.sentPosDetect(text)).mapToInt(Span::getStart);
	}

	private IntStream byRules(String text) {
		if (rules == null) {
			rules = BreakIterator.getSentenceInstance(locale);
		}
		rules.setText(text);
		rules.first();
		return IntStream.generate(rules::next).takeWhile(offset -> offset != BreakIterator.DONE);
	}

	private boolean begins(String text, int offset) {
		if (Character.isLowerCase(text.codePointAt(offset))) {
			return false;
		}
		int end = offset;
		while (end > 0 && Graphemes.isBlank(text.charAt(end - 1))) {
			end--;
		}
		if (end == 0 || text.charAt(end - 1) != '.') {
			return true;
		}
		int begin = end - 1;
		while (begin > 0 && end - begin <= LONGEST_WORD && isOfAbbreviation(text.charAt(begin - 1))) {
			begin--;
		}
		String word = text.substring(begin, end - 1);
		if (BEFORE_NAMES.contains(word) || isInitial(word) || dottedOrdinals && endsInOrdinal(text, end - 1)) {
			return false;
		}
		if (!english) {
			return true;
		}
		if (BEFORE_NUMBERS.contains(word)) {
			return !Character.isDigit(text.charAt(offset));
		}
		return !isDotted(word) || BEGINNERS.contains(wordAt(text, offset)) || !Character.isLetter(text.charAt(offset));
	}

	private static boolean isOfAbbreviation(char c) {
		return Character.isLetter(c) || c == '.';
	}

	/** J in J. Doe. I is hardly ever one, but ends sentences. */
	private static boolean isInitial(String word) {
		return word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
	}

	private static boolean endsInOrdinal(String text, int end) {
		int begin = end;
		while (begin > 0 && end - begin < 3 && Character.isDigit(text.charAt(begin - 1))) {
			begin--;
		}
		return end - begin == 1 || end - begin == 2;
	}

	/** U.S, J.R, D.C: capitals and dots in turn. */
	private static boolean isDotted(String word) {
		for (int i = 0; i < word.length(); i++) {
			if (i % 2 == 0 ? !Character.isUpperCase(word.charAt(i)) : word.charAt(i) != '.') {
				return false;
			}
		}
		return word.length() > 1;
	}

	private static String wordAt(String text, int offset) {
		int end = offset;
		while (end < text.length() && Character.isLetter(text.charAt(end))) {
			end++;
		}
		return text.substring(offset, end);
	}

	/** How long the longest word is, or more where none can be too long. */
	private static int longestWord(String text) {
		if (text.length() <= LONGEST_WORD) {
			return text.length();
		}
		int longest = 0;
		int begin = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if ((c <= ' ' || c >= 0x7f) && (Character.isWhitespace(c) || Character.isSpaceChar(c))) {
				longest = Math.max(longest, i - begin);
				begin = i + 1;
			}
		}
		return Math.max(longest, text.length() - begin);
	}
}
