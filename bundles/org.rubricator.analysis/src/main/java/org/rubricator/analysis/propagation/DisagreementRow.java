package org.rubricator.analysis.propagation;

import java.util.List;
import java.util.Map;

import org.rubricator.core.corpus.ArticleSummary;

/**
 * Two rows of the table of disagreements: the one place and the other.
 *
 * @param disagreement what they are about
 * @param words        the words as they stand at the one place, on one line
 * @param what         what differs
 * @param here         outlet and annotator of the one place
 * @param there        the same of the other place
 * @param more         how many more pairs of places there are; empty where there are none
 */
public record DisagreementRow(Disagreement disagreement, String words, String what, String here, String there, String more) {

	private static final int LONGEST = 120;

	/**
	 * @param articles heads by id
	 * @param text     text of the article of the one place
	 */
	public static DisagreementRow of(Disagreement disagreement, Map<String, ArticleSummary> articles, String text) {
		Conflict conflict = disagreement.conflict();
		int end = Math.min(conflict.range().end(), text.length());
		String words = text.substring(Math.min(conflict.range().begin(), end), end).replaceAll("\\s+", " ");
		int more = disagreement.conflicts().size() - 1;
		return new DisagreementRow(disagreement,
				words.length() <= LONGEST ? words
						: words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, LONGEST))) + "\u2026",
				conflict.detail(), who(conflict.annotator(), conflict.article(), articles),
				who(conflict.otherAnnotator(), conflict.otherArticle(), articles), more == 0 ? "" : "+" + more);
	}

	/** The most telling first: who disagrees with himself, then by what differs. */
	public static List<Disagreement> sorted(List<Disagreement> disagreements) {
		return disagreements.stream().sorted(java.util.Comparator.comparing((Disagreement one) -> !one.isOfOne())
				.thenComparing(one -> one.conflict().kind())).toList();
	}

	private static String who(String annotator, String article, Map<String, ArticleSummary> articles) {
		ArticleSummary head = articles.get(article);
		String name = head == null || head.outlet() == null || head.outlet().isBlank() ? article : head.outlet();
		return annotator + " \u00b7 " + name;
	}
}
