package org.rubricator.core.frames;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.rubricator.core.frames.Language.Form;
import org.rubricator.core.frames.Language.Kind;
import org.rubricator.core.text.Segmentation;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;

/** A paragraph, or several, with what is found in it: tokens, quotations and words that report. */
final class Passage {

	private static final int LONGEST_GAP = 10;

	/**
	 * A word that reports, as it stands.
	 *
	 * @param first token at which it begins
	 * @param last  token after its last
	 */
	record Report(Parts parts, Form form, int first, int last) {
	}

	private final Segmentation segmentation;
	private final Language language;
	private final Range range;
	private final List<Range> tokens;
	private final List<String> words;
	private final List<Range> quotations = new ArrayList<>();
	private final List<Report> reports = new ArrayList<>();
	private final Set<Integer> reporting = new HashSet<>();

	/** The paragraphs that have something in common with the range. */
	static Passage around(Segmentation segmentation, Language language, Range range) {
		List<Range> paragraphs = segmentation.paragraphs().in(range);
		return new Passage(segmentation, language, paragraphs.isEmpty() ? List.of(range) : paragraphs);
	}

	private Passage(Segmentation segmentation, Language language, List<Range> paragraphs) {
		this.segmentation = segmentation;
		this.language = language;
		range = new Range(paragraphs.get(0).begin(), paragraphs.getLast().end());
		tokens = segmentation.tokens().in(range);
		words = tokens.stream().map(token -> Language.lower(segmentation.text(), token)).toList();
		for (Range paragraph : paragraphs) {
			quotations.addAll(Quotations.in(segmentation.text(), paragraph));
		}
		for (int i = 0; i < tokens.size(); i++) {
			Report report = report(i);
			if (report != null) {
				reports.add(report);
				for (int token = report.first(); token < report.last(); token++) {
					reporting.add(token);
				}
				i = report.last() - 1;
			}
		}
	}

	private Report report(int first) {
		for (Form form : language.formsOf(words.get(first))) {
			int size = form.words().size();
			boolean stands = first + size <= words.size() && words.subList(first, first + size).equals(form.words());
			if (stands && !isSplit(form, first) && (form.noun() ? announces(first + size) : !isNamed(form, first))) {
				return new Report(Parts.of(begin(first), end(first + size - 1)), form, first, first + size);
			}
			if (size == 2 && language.isSeparable()) {
				for (int i = first + 1; i < Math.min(words.size(), first + LONGEST_GAP) && !endsClause(i); i++) {
					if (words.get(i).equals(form.words().get(1)) && (i + 1 == words.size() || endsClause(i + 1))) {
						return new Report(Parts.of(List.of(tokens.get(first), tokens.get(i))), form, first, first + 1);
					}
				}
			}
		}
		return null;
	}

	/** {@code the answer}, {@code the minister's report}: a noun that looks like a verb. */
	private boolean isNamed(Form form, int first) {
		return form.words().size() == 1 && !form.namesNobody() && is(Kind.ARTICLE, first - 1);
	}

	/** {@code insisted on Wednesday} is not {@code insisted on}. */
	private boolean isSplit(Form form, int first) {
		int last = first + form.words().size() - 1;
		return last > first && is(Kind.PREPOSITION, last) && is(Kind.DAY, last + 1);
	}

	/** A noun reports only if what it reports follows: {@code the view that}, {@code a plan to}, {@code claims of}. */
	private boolean announces(int token) {
		return is(Kind.THAT, token) || is(Kind.CLAUSE, token) || token < words.size() && words.get(token).equals("of");
	}

	String text() {
		return segmentation.text();
	}

	Language language() {
		return language;
	}

	Range range() {
		return range;
	}

	List<Range> quotations() {
		return quotations;
	}

	List<Report> reports() {
		return reports;
	}

	int size() {
		return tokens.size();
	}

	Range token(int i) {
		return tokens.get(i);
	}

	int begin(int i) {
		return tokens.get(i).begin();
	}

	int end(int i) {
		return tokens.get(i).end();
	}

	/** The token in lower case. */
	String word(int i) {
		return words.get(i);
	}

	boolean is(Kind kind, int i) {
		return i >= 0 && i < words.size() && language.is(kind, words.get(i));
	}

	/** Whether the token belongs to a word that reports. */
	boolean reports(int i) {
		return reporting.contains(i);
	}

	/** First token that ends after the offset; the number of tokens if there is none. */
	int tokenEndingAfter(int offset) {
		int low = 0;
		int high = tokens.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (tokens.get(middle).end() <= offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	boolean isCapital(int i) {
		return i >= 0 && i < tokens.size() && Character.isUpperCase(text().codePointAt(begin(i)));
	}

	/** Whether the token is a mark at which a phrase ends: not a hyphen within a word, nor an apostrophe. */
	boolean endsClause(int i) {
		int c = text().codePointAt(begin(i));
		if (Character.isLetterOrDigit(c)) {
			return false;
		}
		boolean glued = i > 0 && i + 1 < tokens.size() && end(i - 1) == begin(i) && end(i) == begin(i + 1);
		return switch (c) {
		case '\'', '\u2019', '$', '%', '&', '/', '#', '@', '\u20ac', '\u00a3', '\u2018' -> false;
		case '-', '\u2010', '\u2011', '\u00b7' -> !glued;
		default -> true;
		};
	}

	boolean isComma(int i) {
		return i >= 0 && i < words.size() && words.get(i).equals(",");
	}

	/** The sentence that the offset is in or that ends there. */
	Range sentence(int offset) {
		Range sentence = segmentation.sentences().touching(Math.min(offset, segmentation.text().length()));
		return sentence == null ? range : sentence;
	}

	/** The quotation in which the range lies wholly, or null. */
	Range quotationOf(Range of) {
		for (Range quotation : quotations) {
			if (quotation.begin() <= of.begin() && of.end() <= quotation.end()) {
				return quotation;
			}
		}
		return null;
	}

	/** The text from token to token, the last exclusive. */
	Range range(int from, int to) {
		return new Range(begin(from), end(to - 1));
	}
}
