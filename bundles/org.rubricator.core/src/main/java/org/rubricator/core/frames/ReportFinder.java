package org.rubricator.core.frames;

import java.util.ArrayList;
import java.util.List;

import org.rubricator.core.frames.Language.Kind;
import org.rubricator.core.frames.Passage.Report;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;

/**
 * Says how well a word that reports, at some place, fits a content: the smaller the cost, the better. A word is cheap
 * <ul>
 * <li>the fewer words there are between it and the content; between two parts of the content it costs least of all;
 * <li>in a sentence in which the content begins or ends;
 * <li>outside of quotations, unless the content is in the same one;
 * <li>before a content that is not quoted, or after it behind a comma; a quoted content may stand on either side;
 * <li>with no other word that reports between it and the content;
 * <li>as a verb rather than a noun.
 * </ul>
 * What is inside the content never is its cue.
 */
final class ReportFinder {

	private static final double OTHER_SENTENCE = 9;
	private static final double OTHER_QUOTATION = 14;
	private static final double NOUN = 5;
	private static final double BETWEEN = 4;
	private static final double NO_COMMA = 6;
	private static final double INFIX = -4;

	/** A place with what it costs to take it. */
	record Ranked(Parts parts, double cost) {
	}

	private final Passage passage;
	private final Parts content;
	private final boolean quoted;
	private final Range firstSentence;
	private final Range lastSentence;

	ReportFinder(Passage passage, Parts content) {
		this.passage = passage;
		this.content = content;
		quoted = isQuoted(passage, content);
		firstSentence = passage.sentence(content.begin());
		lastSentence = passage.sentence(content.end() - 1);
	}

	/** Whether all of the content stands between quotation marks that hold nothing else. */
	static boolean isQuoted(Passage passage, Parts content) {
		String text = passage.text();
		for (Range part : content) {
			int before = part.begin() - 1;
			int after = part.end();
			while (before >= 0 && Quotations.isBlank(text.charAt(before))) {
				before--;
			}
			while (after < text.length() && (",.;?!".indexOf(text.charAt(after)) >= 0 || Quotations.isBlank(text.charAt(after)))) {
				after++;
			}
			boolean opened = before >= 0 && Quotations.isMark(text.charAt(before));
			boolean closed = after < text.length() && Quotations.isMark(text.charAt(after));
			if (!opened && !closed || passage.quotationOf(part) == null) {
				return false;
			}
		}
		return true;
	}

	/** Words that report and do not lie in the content, by cost. */
	List<Report> reports() {
		List<Report> found = new ArrayList<>(passage.reports().stream().filter(report -> !inContent(report.parts())).toList());
		found.sort((a, b) -> Double.compare(cost(a.parts(), a.form().noun()), cost(b.parts(), b.form().noun())));
		return found;
	}

	boolean inContent(Parts cue) {
		return cue.overlaps(content);
	}

	/** What it costs to take these words for the cue of the content. */
	double cost(Parts cue, boolean noun) {
		double cost = noun ? NOUN : 0;
		int first = passage.tokenEndingAfter(cue.begin());
		int last = passage.tokenEndingAfter(cue.end() - 1) + 1;
		Range words = new Range(cue.begin(), cue.end());
		if (!firstSentence.overlaps(words) && !lastSentence.overlaps(words)) {
			cost += OTHER_SENTENCE;
		}
		Range quotation = passage.quotationOf(words);
		if (quotation != null && !(quotation.begin() <= content.begin() && content.end() <= quotation.end())) {
			cost += OTHER_QUOTATION;
		}
		if (content.begin() < cue.begin() && cue.end() < content.end()) {
			return cost + INFIX;
		}
		int distance;
		if (cue.end() <= content.begin()) {
			int begin = passage.tokenEndingAfter(content.begin());
			distance = words(last, begin);
			cost += BETWEEN * between(last, begin);
			if (noun && distance > 2) {
				cost += NOUN;
			}
		} else {
			int end = passage.tokenEndingAfter(content.end() - 1) + 1;
			distance = words(end, first);
			cost += BETWEEN * between(end, first);
			boolean parted = end < passage.size() && (passage.endsClause(end));
			if (!quoted && !parted) {
				cost += NO_COMMA;
			}
			if (noun) {
				cost += NOUN;
			}
			cost += quoted ? 0 : 1;
		}
		return cost + distance * 0.6;
	}

	private int words(int from, int to) {
		int words = 0;
		for (int i = from; i < to; i++) {
			words += passage.endsClause(i) ? 0 : 1;
		}
		return words;
	}

	private int between(int from, int to) {
		int between = 0;
		for (Report report : passage.reports()) {
			boolean name = passage.isCapital(report.first()) && !passage.is(Kind.SUBJECT, report.first());
			if (report.first() >= from && report.last() <= to && !report.form().noun() && !name) {
				between++;
			}
		}
		return between;
	}
}
