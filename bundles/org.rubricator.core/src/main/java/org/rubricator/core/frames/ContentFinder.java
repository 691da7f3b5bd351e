package org.rubricator.core.frames;

import java.util.ArrayList;
import java.util.List;

import org.rubricator.core.frames.Language.Kind;
import org.rubricator.core.frames.Passage.Report;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;

/**
 * Finds what a word that reports is about, where nothing is labelled yet.
 * <ul>
 * <li>A quotation beside it, without its marks and without a comma or full stop at its edges; with the quotations of the
 * same paragraph that go on after the reporting clause, as parts of one content ({@code "I will", he said, "sign it"}).
 * <li>Or the clause after it, without {@code that}, to the end of the sentence, or to where another word that reports
 * takes over ({@code said that ... but denied that ...}).
 * <li>Or the clause before it, where it ends the sentence ({@code ..., she said.}).
 * </ul>
 */
final class ContentFinder {

	private static final int LONGEST_CLAUSE = 14;

	private final Passage passage;
	private final NamePhrases phrases;
	private final String text;

	ContentFinder(Passage passage) {
		this.passage = passage;
		phrases = new NamePhrases(passage);
		text = passage.text();
	}

	/** Contents that the word may report, best first. */
	List<Parts> contents(Report report) {
		List<Parts> found = new ArrayList<>();
		Range own = passage.quotationOf(new Range(report.parts().begin(), report.parts().end()));
		if (own == null) {
			List<Range> quoted = report.form().names() ? quotationAfter(report) : quotationsOf(report);
			if (!quoted.isEmpty()) {
				add(found, quoted);
				if (quoted.size() > 1) {
					add(found, List.of(quoted.get(0)));
				}
			}
		}
		int begin = own == null ? 0 : passage.tokenEndingAfter(own.begin());
		int end = own == null ? passage.size() : passage.tokenEndingAfter(own.end() - 1) + 1;
		Range sentence = passage.sentence(report.parts().begin());
		int first = Math.max(begin, passage.tokenEndingAfter(sentence.begin()));
		int last = Math.min(end, passage.tokenEndingAfter(sentence.end() - 1) + 1);
		if (report.form().sourceFollows()) {
			aroundSource(found, report, first, last);
			return found;
		}
		for (int stop : stops(report, last)) {
			Range clause = clauseAfter(report, stop);
			if (clause != null) {
				add(found, List.of(clause));
			}
		}
		Range before = clauseBefore(report, first);
		if (before != null) {
			add(found, List.of(before));
		}
		return found;
	}

	// ---- quotations

	/** {@code called the answer "..."}: the first quotation after the word in its sentence. */
	private List<Range> quotationAfter(Report report) {
		for (Range quotation : passage.quotations()) {
			if (quotation.begin() >= report.parts().end()) {
				return passage.sentence(report.parts().begin()).contains(quotation.begin())
						&& !reportsBetween(report.parts().end(), quotation.begin()) ? List.of(quotation) : List.of();
			}
		}
		return List.of();
	}

	private List<Range> quotationsOf(Report report) {
		List<Range> all = passage.quotations();
		int next = 0;
		while (next < all.size() && all.get(next).end() <= report.parts().begin()) {
			next++;
		}
		List<Range> found = new ArrayList<>();
		boolean before = next > 0 && endsBefore(all.get(next - 1), report);
		if (before) {
			int from = next - 1;
			while (from > 0 && isBlank(all.get(from - 1).end(), all.get(from).begin())) {
				from--;
			}
			found.addAll(all.subList(from, next));
		}
		boolean after = next < all.size() && (before ? goesOn(report, all.get(next)) : beginsAfter(report, all.get(next)));
		if (after) {
			int to = next + 1;
			while (to < all.size() && isBlank(all.get(to - 1).end(), all.get(to).begin())) {
				to++;
			}
			found.addAll(all.subList(next, to));
		}
		return found;
	}

	/** {@code "...," X said}: a mark ends the quotation, and no sentence ends between it and the word. */
	private boolean endsBefore(Range quotation, Report report) {
		String edge = text.substring(Math.max(quotation.begin(), quotation.end() - 1), Math.min(text.length(), quotation.end() + 2));
		int next = passage.tokenEndingAfter(quotation.end() + 1);
		if (text.charAt(quotation.end() - 1) == '.' && passage.isCapital(next)) {
			return false;
		}
		boolean marked = edge.chars().anyMatch(c -> ",.?!\u2013\u2014\u2026".indexOf(c) >= 0)
				|| report.first() > 0 && passage.end(report.first() - 1) <= quotation.end() + 1;
		return marked && words(quotation.end() + 1, report.parts().begin()) <= LONGEST_CLAUSE
				&& !endsSentence(quotation.end() + 1, report.parts().begin()) && !reportsBetween(quotation.end(), report.parts().begin());
	}

	/** {@code X said: "..."} or {@code X told reporters, "..."}. */
	private boolean beginsAfter(Report report, Range quotation) {
		String gap = text.substring(report.parts().end(), quotation.begin() - 1).strip();
		if (gap.isEmpty() || gap.endsWith(":") || gap.endsWith(",")) {
			return words(report.parts().end(), quotation.begin() - 1) <= LONGEST_CLAUSE
					&& !endsSentence(report.parts().end(), quotation.begin() - 1) && !reportsBetween(report.parts().end(), quotation.begin() - 1);
		}
		Range hearer = report.form().takesAddressee()
				? phrases.after(report.last(), passage.tokenEndingAfter(quotation.begin() - 1), true)
				: null;
		return hearer != null && text.substring(hearer.end(), quotation.begin() - 1).isBlank();
	}

	/** {@code ..." he said, "..."} and {@code ..." he said. "..."}. */
	private boolean goesOn(Report report, Range quotation) {
		int from = report.parts().end();
		int to = quotation.begin() - 1;
		String gap = text.substring(from, to).strip();
		return (gap.endsWith(",") || gap.endsWith(".") || gap.endsWith(":") || gap.endsWith(";") || gap.endsWith("\u2013"))
				&& words(from, to) <= LONGEST_CLAUSE && !reportsBetween(from, to)
				&& gap.chars().filter(c -> c == '.').count() <= 1;
	}

	private int words(int from, int to) {
		int words = 0;
		for (int i = passage.tokenEndingAfter(from); i < passage.size() && passage.begin(i) < to; i++) {
			words += passage.endsClause(i) ? 0 : 1;
		}
		return words;
	}

	private boolean endsSentence(int from, int to) {
		for (int i = passage.tokenEndingAfter(from); i < passage.size() && passage.begin(i) < to; i++) {
			char c = text.charAt(passage.begin(i));
			if ((c == '.' || c == '?' || c == '!') && passage.isCapital(i + 1) && !passage.isCapital(i - 1)) {
				return true;
			}
		}
		return false;
	}

	private boolean reportsBetween(int from, int to) {
		return passage.reports().stream().anyMatch(report -> report.parts().begin() >= from && report.parts().end() <= to
				&& !report.form().noun() && !passage.isCapital(report.first()));
	}

	private boolean isBlank(int from, int to) {
		return text.substring(from, to).chars().allMatch(c -> Quotations.isBlank((char) c) || Quotations.isMark((char) c));
	}

	// ---- clauses

	/** Where the clause after a word may end, best first, as tokens; the last of the sentence among them. */
	private List<Integer> stops(Report report, int sentenceEnd) {
		List<Integer> stops = new ArrayList<>();
		int last = report.last();
		while (last < sentenceEnd && !passage.word(last).equals(";")) {
			last++;
		}
		for (Report other : passage.reports()) {
			if (other.first() > report.last() + 1 && other.first() < last && !other.form().noun()) {
				int before = other.first() - 1;
				while (before > report.last() && passage.is(Kind.SKIP, before)) {
					before--;
				}
				if (passage.is(Kind.COORDINATION, before) || passage.isComma(before)) {
					stops.add(passage.isComma(before - 1) ? before - 1 : before);
					break;
				}
			}
		}
		stops.add(last);
		for (int i = report.last() + 2; i < last && stops.size() < 5; i++) {
			if (passage.isComma(i) && !stops.contains(i)) {
				stops.add(i);
			}
		}
		return stops;
	}

	private Range clauseAfter(Report report, int stop) {
		int from = report.last();
		if (passage.language().isSeparable() && passage.isComma(from)) {
			from++;
		}
		if (report.form().takesAddressee()) {
			Range hearer = phrases.after(from, stop, true);
			int after = hearer == null ? from : passage.tokenEndingAfter(hearer.end() - 1) + 1;
			if (hearer != null && after < stop && (passage.is(Kind.THAT, after) || passage.is(Kind.CLAUSE, after)
					|| passage.is(Kind.SUBJECT, after) || passage.is(Kind.DETERMINER, after) || passage.isComma(after)
					|| passage.is(Kind.PREPOSITION, after) && passage.is(Kind.DAY, after + 1))) {
				from = after;
			}
		}
		for (int i = from; i < Math.min(stop, from + 8) && opensClause(i, from); i++) {
			if (passage.is(Kind.THAT, i)) {
				from = i + 1;
				break;
			}
		}
		if (from < stop && passage.is(Kind.PREPOSITION, from) && passage.is(Kind.DAY, from + 1)) {
			from += 2;
		}
		if (report.form().noun() && from == report.last() && !passage.is(Kind.CLAUSE, from)) {
			return null;
		}
		int to = stop;
		while (to > from && passage.endsClause(to - 1) && !keeps(to - 1)) {
			to--;
		}
		return from >= to || passage.endsClause(from) && !Quotations.isMark(text.charAt(passage.begin(from))) ? null : passage.range(from, to);
	}

	/** Whether {@code that} may still follow: {@code said in a statement on Tuesday that}. */
	private boolean opensClause(int i, int from) {
		return !passage.endsClause(i) && !passage.is(Kind.SUBJECT, i) && (passage.is(Kind.THAT, i)
				|| !passage.is(Kind.BREAK, i)) && (!passage.is(Kind.CLAUSE, i) || passage.is(Kind.THAT, i))
				&& (i > from || passage.is(Kind.THAT, i) || passage.is(Kind.PREPOSITION, i) || passage.is(Kind.DAY, i));
	}

	/** A closing quotation mark stays, if what it closes opens within the clause. */
	private boolean keeps(int token) {
		int mark = passage.begin(token);
		return Quotations.isMark(text.charAt(mark))
				&& passage.quotations().stream().anyMatch(quotation -> quotation.end() == mark)
				|| "?!)".indexOf(text.charAt(mark)) >= 0;
	}

	private Range clauseBefore(Report report, int first) {
		Range speaker = phrases.before(report.first(), first);
		int end = speaker == null ? report.first() : passage.tokenEndingAfter(speaker.begin());
		while (end > first && !passage.endsClause(end - 1)) {
			end--;
		}
		if (end - 1 <= first || !passage.isComma(end - 1)) {
			return null;
		}
		return passage.range(first, end - 1);
	}

	private void aroundSource(List<Parts> found, Report report, int first, int last) {
		Range source = phrases.after(report.last(), last, false);
		int after = source == null ? report.last() : passage.tokenEndingAfter(source.end() - 1) + 1;
		Range behind = null;
		if (after < last && passage.isComma(after) && after + 1 < last) {
			int to = last;
			while (to > after + 1 && passage.endsClause(to - 1) && !keeps(to - 1)) {
				to--;
			}
			behind = to > after + 1 ? passage.range(after + 1, to) : null;
		}
		int end = report.first();
		while (end > first && passage.endsClause(end - 1)) {
			end--;
		}
		Range before = end > first ? passage.range(first, end) : null;
		if (behind != null && before == null) {
			add(found, List.of(behind));
		} else if (before != null) {
			add(found, List.of(before));
			if (behind != null) {
				add(found, List.of(behind));
			}
		}
	}

	private void add(List<Parts> found, List<Range> ranges) {
		List<Range> trimmed = ranges.stream().map(this::trimmed).filter(range -> range != null).toList();
		if (!trimmed.isEmpty()) {
			Parts parts = Parts.of(trimmed);
			if (!found.contains(parts)) {
				found.add(parts);
			}
		}
	}

	/** Without white space, and without a comma or full stop at its edge; one that ends an abbreviation is kept. */
	private Range trimmed(Range range) {
		int begin = range.begin();
		int end = range.end();
		while (begin < end && Quotations.isBlank(text.charAt(begin))) {
			begin++;
		}
		while (end > begin && (Quotations.isBlank(text.charAt(end - 1)) || ",.".indexOf(text.charAt(end - 1)) >= 0)) {
			end--;
		}
		if (begin >= end) {
			return null;
		}
		Range inner = end - begin > 2 ? new Range(begin + 1, end - 1) : null;
		boolean marked = Quotations.isMark(text.charAt(begin)) && Quotations.isMark(text.charAt(end - 1));
		return marked && passage.quotations().contains(inner) ? trimmed(inner) : new Range(begin, end);
	}
}
