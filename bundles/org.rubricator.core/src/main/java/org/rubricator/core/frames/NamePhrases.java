package org.rubricator.core.frames;

import org.rubricator.core.frames.Language.Kind;
import org.rubricator.model.annotation.Range;

/**
 * Finds the phrase that names somebody beside a word that reports, without a parser: by marks, small words and capitals.
 * <ul>
 * <li>Before it, past adverbs and auxiliaries ({@code has repeatedly}, {@code on Tuesday}), back to a mark, a
 * conjunction or another verb that is known; a pronoun stands alone.
 * <li>Between commas there, a name is taken ({@code a lawyer for them, Hanne Wirth, told}); anything else is what is said
 * of somebody, and the phrase before it is taken ({@code Pell Dragan, chair of the co-operative, said}).
 * <li>With a name go the words before it ({@code Infrastructure Minister Ilse Tarrand}), and what follows it stays out
 * ({@code of the Civic Left}); without a name, all that restricts it is in ({@code Two people who worked on the report}).
 * <li>Nothing before it but another predicate ({@code ... but said that}): the phrase of the word that reports before.
 * </ul>
 */
final class NamePhrases {

	private static final int LONGEST = 16;

	private final Passage passage;

	NamePhrases(Passage passage) {
		this.passage = passage;
	}

	/**
	 * The phrase that ends before a token.
	 *
	 * @param limit first token that may belong to it
	 * @return null if there is none
	 */
	Range before(int index, int limit) {
		int i = index - 1;
		while (i >= limit && skips(i)) {
			i -= passage.is(Kind.DAY, i) && passage.is(Kind.PREPOSITION, i - 1) ? 2 : 1;
		}
		if (i < limit) {
			return null;
		}
		if (passage.isComma(i)) {
			return apposition(i, limit);
		}
		Range phrase = endingAt(i, limit);
		if (phrase == null && (passage.is(Kind.COORDINATION, i) || passage.endsClause(i) && !isQuote(i))) {
			return subjectOfReportBefore(index, limit);
		}
		return phrase;
	}

	/** Adverbs, auxiliaries and days between the phrase and its verb. */
	private boolean skips(int i) {
		return passage.is(Kind.SKIP, i) || passage.is(Kind.DAY, i) || isAdverb(i);
	}

	private boolean isAdverb(int i) {
		return passage.language().isEnglish() && passage.word(i).endsWith("ly") && passage.word(i).length() > 4
				&& !passage.isCapital(i) && !passage.word(i).equals("family");
	}

	private boolean isQuote(int i) {
		return Quotations.isMark(passage.text().charAt(passage.begin(i)));
	}

	private Range subjectOfReportBefore(int index, int limit) {
		for (int r = passage.reports().size() - 1; r >= 0; r--) {
			Passage.Report report = passage.reports().get(r);
			if (report.last() < index && report.first() > limit && !report.form().noun()
					&& passage.sentence(passage.begin(report.first())).contains(passage.begin(index))) {
				return before(report.first(), limit);
			}
		}
		return null;
	}

	/** @param comma the one before the verb */
	private Range apposition(int comma, int limit) {
		int opening = comma - 1;
		while (opening >= limit && !passage.isComma(opening)) {
			if (passage.endsClause(opening) || comma - opening > LONGEST) {
				return null;
			}
			opening--;
		}
		if (opening < limit) {
			return null;
		}
		Range outer = opening > limit ? endingAt(opening - 1, limit) : null;
		Range inner = endingAt(comma - 1, opening + 1);
		boolean named = inner != null && inner.begin() == passage.begin(opening + 1) && capitals(opening + 1, comma) >= 2
				&& passage.isCapital(opening + 1);
		boolean outerNamed = outer != null && !isLowerOnly(outer);
		if (named && !(outerNamed && capitalsOf(outer) >= 2)) {
			return inner;
		}
		return outer != null ? outer : inner;
	}

	private boolean isLowerOnly(Range range) {
		return capitalsOf(range) == 0;
	}

	private int capitalsOf(Range range) {
		return capitals(passage.tokenEndingAfter(range.begin()), passage.tokenEndingAfter(range.end() - 1) + 1);
	}

	/** Most capitalised words in a row, determiners not counted. */
	private int capitals(int from, int to) {
		int most = 0;
		int run = 0;
		for (int i = from; i < to; i++) {
			run = passage.isCapital(i) && !passage.is(Kind.DETERMINER, i) ? run + 1 : 0;
			most = Math.max(most, run);
		}
		return most;
	}

	/** The phrase whose last token this is, or null. */
	private Range endingAt(int last, int limit) {
		if (last < limit || passage.endsClause(last) || passage.is(Kind.BREAK, last)) {
			return null;
		}
		if (passage.is(Kind.SUBJECT, last) && !passage.is(Kind.DETERMINER, last)
				&& (last == limit || !passage.is(Kind.PREPOSITION, last - 1))) {
			return passage.range(whole(last, limit), last + 1);
		}
		int first = last + 1;
		while (first - 1 >= limit && last - first < LONGEST && belongs(first - 1, first, last, limit)) {
			first--;
		}
		first = withoutPreposition(first, last);
		while (first <= last && (passage.is(Kind.COORDINATION, first) || passage.is(Kind.SKIP, first) || isAdverb(first)
				|| first < last && passage.is(Kind.NEGATION, first) && !passage.is(Kind.DETERMINER, first))) {
			first++;
		}
		return first > last ? null : passage.range(first, withoutTail(first, last) + 1);
	}

	/** Determiners before a pronoun: {@code no one}, {@code each other}. */
	private int whole(int pronoun, int limit) {
		boolean counted = passage.word(pronoun).equals("one") || passage.word(pronoun).equals("others");
		return counted && pronoun - 1 >= limit && passage.is(Kind.DETERMINER, pronoun - 1) ? pronoun - 1 : pronoun;
	}

	private boolean belongs(int i, int next, int last, int limit) {
		if (passage.endsClause(i) || passage.reports(i) && !passage.isCapital(i) && !isNoun(i)) {
			return false;
		}
		if (passage.is(Kind.RELATIVE, i) && !passage.is(Kind.DETERMINER, i)) {
			return i - 1 >= limit && !passage.endsClause(i - 1) && next <= last;
		}
		if (passage.is(Kind.BREAK, i)) {
			return false;
		}
		if (passage.is(Kind.COORDINATION, i)) {
			return next <= last && !passage.is(Kind.SUBJECT, next) && passage.word(i).length() <= 3
					&& !passage.is(Kind.BREAK, i) && !passage.is(Kind.SKIP, next);
		}
		return !passage.is(Kind.SKIP, i) || passage.is(Kind.DETERMINER, i) || passage.is(Kind.RELATIVE, i - 1);
	}

	private boolean isNoun(int i) {
		return passage.language().formsOf(passage.word(i)).stream().anyMatch(Language.Form::noun)
				|| passage.is(Kind.DETERMINER, i - 1);
	}

	/** {@code In a statement the company}: what comes before the last determiner, or before the name, is none of it. */
	private int withoutPreposition(int first, int last) {
		if (first > last || !passage.is(Kind.PREPOSITION, first)) {
			return first;
		}
		for (int i = last; i > first; i--) {
			if (passage.is(Kind.DETERMINER, i)) {
				return i;
			}
		}
		int i = last;
		while (i > first && passage.isCapital(i - 1) && !passage.is(Kind.DAY, i - 1)) {
			i--;
		}
		return passage.isCapital(i) ? i : last;
	}

	/** Last token without what follows a name. */
	private int withoutTail(int first, int last) {
		if (passage.is(Kind.DETERMINER, first)) {
			return last;
		}
		int run = 0;
		for (int i = first; i <= last; i++) {
			if (run >= 2 && passage.is(Kind.PREPOSITION, i)) {
				return i - 1;
			}
			run = passage.isCapital(i) || run > 0 && isInName(i) ? run + 1 : 0;
		}
		return last;
	}

	private boolean isInName(int i) {
		return passage.word(i).equals(".") || passage.word(i).equals("-") || passage.word(i).equals("'");
	}

	/**
	 * The phrase that begins with a token: after an inverted verb ({@code said Thea Quill of the Civic Left}), after
	 * {@code according to}, or somebody spoken to ({@code told reporters on Tuesday}).
	 *
	 * @param limit  token after the last that may belong to it
	 * @param object whether it is an object, which ends at any preposition
	 * @return null if there is none
	 */
	Range after(int index, int limit, boolean object) {
		if (index >= limit || passage.endsClause(index) || passage.is(Kind.CLAUSE, index) || passage.is(Kind.BREAK, index)
				|| passage.is(Kind.PREPOSITION, index)) {
			return null;
		}
		boolean determined = passage.is(Kind.DETERMINER, index);
		boolean counted = index + 1 < limit && passage.word(index + 1).equals("of");
		if (passage.is(object ? Kind.PRONOUN : Kind.SUBJECT, index) && !counted
				&& (!determined || index + 1 >= limit || passage.endsClause(index + 1))) {
			return passage.token(index);
		}
		int end = index;
		int capitals = 0;
		while (end < limit && end - index < LONGEST && !endsAfter(end, index)) {
			boolean capital = passage.isCapital(end);
			if (end > index && passage.is(Kind.PREPOSITION, end) && (object && !passage.word(end).equals("of")
					|| !determined && capitals > 0 || passage.is(Kind.DAY, end + 1))) {
				break;
			}
			if (!capital && capitals >= 2 && !determined && !isInName(end)) {
				break;
			}
			capitals = capital ? capitals + 1 : capitals;
			end++;
		}
		if (!object && capitals == 0 && end + 2 < limit && passage.isComma(end) && passage.isCapital(end + 1)
				&& passage.isCapital(end + 2) && !passage.is(Kind.DETERMINER, end + 1)) {
			return after(end + 1, limit, false);
		}
		return end == index ? null : passage.range(index, end);
	}

	private boolean endsAfter(int i, int first) {
		boolean initial = passage.word(i).equals(".") && i - 1 >= first && passage.isCapital(i - 1)
				&& passage.word(i - 1).length() <= 3 && passage.end(i - 1) == passage.begin(i);
		return passage.endsClause(i) && !initial || passage.is(Kind.BREAK, i) || passage.is(Kind.CLAUSE, i) && i > first
				|| passage.is(Kind.SKIP, i) && !passage.is(Kind.DETERMINER, i) || passage.is(Kind.DAY, i)
				|| passage.reports(i) && !passage.isCapital(i) && !isNoun(i);
	}

	/** The phrase that a token belongs to: the capitalised words around it with the words before them, or itself. */
	Range around(int index) {
		if (passage.endsClause(index)) {
			return null;
		}
		int last = index;
		while (last + 1 < passage.size() && !passage.endsClause(last + 1) && passage.isCapital(last) && passage.isCapital(last + 1)) {
			last++;
		}
		Range phrase = endingAt(last, 0);
		return phrase != null && phrase.begin() <= passage.begin(index) && passage.begin(index) < phrase.end() ? phrase
				: passage.token(index);
	}
}
