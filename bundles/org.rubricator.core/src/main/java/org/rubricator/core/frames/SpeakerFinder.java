package org.rubricator.core.frames;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.rubricator.core.frames.Language.Kind;
import org.rubricator.core.frames.Passage.Report;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;

/**
 * Finds who speaks, and to whom, around a word that reports.
 * <ul>
 * <li>Who speaks: the phrase after {@code according to} and its like; the phrase after {@code by} in the passive; the
 * phrase before the verb; or, where the verb follows the content with nothing before it, the phrase after it.
 * <li>To whom: the phrase after a verb that takes one ({@code told reporters}); before it, in the passive.
 * <li>Without a word that reports: the nearest name or pronoun in the paragraph.
 * </ul>
 */
final class SpeakerFinder {

	private final Passage passage;
	private final NamePhrases phrases;
	private final Parts content;

	SpeakerFinder(Passage passage, Parts content) {
		this.passage = passage;
		this.content = content;
		phrases = new NamePhrases(passage);
	}

	/** The word that reports at this place: one of the list, or whatever stands there. */
	Report reportAt(Parts cue) {
		for (Report report : passage.reports()) {
			if (report.parts().overlaps(cue)) {
				int first = passage.tokenEndingAfter(cue.begin());
				int last = passage.tokenEndingAfter(cue.end() - 1) + 1;
				return new Report(cue, report.form(), Math.min(first, report.first()), Math.max(last, report.last()));
			}
		}
		return new Report(cue, new Language.Form(List.of(), Set.of()), passage.tokenEndingAfter(cue.begin()),
				passage.tokenEndingAfter(cue.end() - 1) + 1);
	}

	/** Whether what is reported was said by somebody who is no subject: {@code was told}. */
	boolean isPassive(Report report) {
		if (report.form().words().size() > 1 || report.form().noun()) {
			return false;
		}
		for (int i = report.first() - 1; i >= 0 && (passage.is(Kind.SKIP, i) || passage.word(i).endsWith("ly")); i--) {
			if (passage.is(Kind.BE, i)) {
				return !passage.word(report.first()).endsWith("ing");
			}
		}
		return false;
	}

	/** Phrases that may name who speaks, best first. */
	List<Range> speakers(Report report) {
		Set<Range> found = new LinkedHashSet<>();
		if (report != null) {
			if (report.form().sourceFollows()) {
				add(found, phrases.after(report.last(), limitAfter(report.last()), false));
				// in German one may stand before: ihm zufolge
				add(found, phrases.before(report.first(), limitBefore(report.first())));
			} else if (isPassive(report)) {
				if (passage.is(Kind.BY, report.last())) {
					add(found, phrases.after(report.last() + 1, limitAfter(report.last()), false));
				}
			} else {
				add(found, phrases.before(report.first(), limitBefore(report.first())));
				if (found.isEmpty() || content.end() <= passage.begin(report.first()) && startsClause(report.first())) {
					add(found, phrases.after(report.last(), limitAfter(report.last()), false));
				}
			}
		}
		int from = report != null ? report.parts().begin() : content.begin();
		mentions(from).forEach(mention -> add(found, mention));
		return List.copyOf(found);
	}

	/** The phrase that may name who is spoken to, or null. */
	Range hearer(Report report) {
		if (!report.form().takesAddressee()) {
			return null;
		}
		if (isPassive(report)) {
			return outside(phrases.before(report.first(), limitBefore(report.first())));
		}
		Range after = phrases.after(report.last(), limitAfter(report.last()), true);
		return after != null && after.end() == content.begin() - 1 && content.size() == 1 && !announced(after.end()) ? null : outside(after);
	}

	/** Whether a mark or a small word stands between a phrase and the content, so that the phrase is none of it. */
	private boolean announced(int offset) {
		int token = passage.tokenEndingAfter(offset);
		return token < passage.size() && (passage.begin(token) < content.begin() || passage.is(Kind.CLAUSE, token)
				|| passage.is(Kind.SUBJECT, token) || passage.is(Kind.DETERMINER, token));
	}

	private Range outside(Range range) {
		return range == null || overlapsContent(range) ? null : range;
	}

	private boolean startsClause(int token) {
		return token == 0 || passage.endsClause(token - 1);
	}

	private void add(Set<Range> found, Range range) {
		if (range != null && !overlapsContent(range)) {
			found.add(range);
		}
	}

	private boolean overlapsContent(Range range) {
		for (Range part : content) {
			if (part.overlaps(range)) {
				return true;
			}
		}
		return false;
	}

	/** First token that a phrase before this one may have: after the content, if that stands before. */
	private int limitBefore(int token) {
		int limit = passage.tokenEndingAfter(Math.max(passage.range().begin(), passage.sentence(passage.begin(token)).begin()));
		for (Range part : content) {
			if (part.end() <= passage.begin(token)) {
				limit = Math.max(limit, passage.tokenEndingAfter(part.end() - 1) + 1);
			}
		}
		return limit;
	}

	private int limitAfter(int token) {
		int limit = passage.size();
		for (Range part : content) {
			int begin = passage.tokenEndingAfter(part.begin());
			if (begin >= token) {
				limit = Math.min(limit, begin);
			}
		}
		return limit;
	}

	/** Names and pronouns of the passage, the nearest first; those before count as nearer. */
	private List<Range> mentions(int from) {
		List<Range> found = new ArrayList<>();
		for (int i = 0; i < passage.size(); i++) {
			boolean pronoun = passage.is(Kind.SUBJECT, i) && !passage.is(Kind.DETERMINER, i);
			boolean name = passage.isCapital(i) && !passage.isCapital(i + 1) && !passage.is(Kind.DETERMINER, i)
					&& !passage.is(Kind.DAY, i) && !passage.is(Kind.BREAK, i) && !passage.is(Kind.PREPOSITION, i)
					&& !passage.is(Kind.COORDINATION, i) && Character.isLetter(passage.text().charAt(passage.begin(i)));
			if (pronoun || name) {
				Range phrase = phrases.around(i);
				if (phrase != null && passage.quotationOf(phrase) == passage.quotationOf(new Range(content.begin(), content.end()))) {
					found.add(phrase);
				}
			}
		}
		Range sentence = passage.sentence(from);
		found.sort((a, b) -> Integer.compare(distance(a, from, sentence), distance(b, from, sentence)));
		return found.size() > 6 ? found.subList(0, 6) : found;
	}

	private static int distance(Range mention, int from, Range sentence) {
		int distance = mention.begin() < from ? from - mention.begin() : 2 * (mention.begin() - from);
		return sentence.overlaps(mention) ? distance : distance + 200;
	}
}
