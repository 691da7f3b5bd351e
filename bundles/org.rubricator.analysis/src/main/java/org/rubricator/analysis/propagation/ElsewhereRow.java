package org.rubricator.analysis.propagation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.rubricator.analysis.families.FamilyRows;
import org.rubricator.core.corpus.ArticleSummary;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;

/**
 * A row of the table that says where else words stand.
 *
 * @param elsewhere the place
 * @param title     of the article, or its id
 * @param outlet    of the article; empty where it has none
 * @param published of the article; empty where it is not known
 * @param words     how much is shared
 * @param labels    what stands on the place in the annotator's layer
 */
public record ElsewhereRow(Elsewhere elsewhere, String title, String outlet, String published, String words, String labels) {

	private static final int MOST_LABELS = 6;

	/**
	 * @param articles heads by id
	 * @param layer    the annotator's layer of the article, if there is one
	 */
	public static ElsewhereRow of(Elsewhere elsewhere, Map<String, ArticleSummary> articles, Optional<Layer> layer) {
		ArticleSummary head = articles.get(elsewhere.article());
		String title = head == null || head.title() == null || head.title().isBlank() ? elsewhere.article() : head.title();
		return new ElsewhereRow(elsewhere, title, head == null || head.outlet() == null ? "" : head.outlet(),
				head == null || head.published() == null ? "" : FamilyRows.shortTime(head.published()),
				elsewhere.words() + (elsewhere.words() == 1 ? " word" : " words") + (elsewhere.same() ? "" : ", not all"),
				layer.map(found -> labels(found, elsewhere.place())).orElse("not begun"));
	}

	/** Labels on the place, by place: those proposed with a question mark. */
	private static String labels(Layer layer, Range place) {
		List<String> labels = layer.getSpans().stream()
				.filter(span -> span.getVerdict() != Verdict.REJECTED && isOn(span.getParts(), place))
				.sorted(Comparator.comparing(Span::getParts, Comparator.comparingInt(Parts::begin)))
				.map(span -> span.getLabel() + (span.getVerdict() == Verdict.PROPOSED ? "?" : "")).toList();
		return labels.isEmpty() ? "none"
				: labels.stream().limit(MOST_LABELS).collect(Collectors.joining(", "))
						+ (labels.size() > MOST_LABELS ? ", \u2026" : "");
	}

	private static boolean isOn(Parts parts, Range place) {
		return parts != null && parts.ranges().stream().anyMatch(range -> range.begin() < place.end() && place.begin() < range.end());
	}
}
