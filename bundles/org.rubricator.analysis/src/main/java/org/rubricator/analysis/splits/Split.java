package org.rubricator.analysis.splits;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.rubricator.analysis.leakage.LeakReport;
import org.rubricator.core.exchange.Partition;

/**
 * A split that was made.
 *
 * @param request what was asked
 * @param parts   what came out, in the order asked for
 * @param groups  how many groups were placed; an article that stands alone is one
 * @param leaks   what the parts share, if that was looked for
 */
public record Split(SplitRequest request, List<Part> parts, int groups, Optional<LeakReport> leaks) {

	/**
	 * One part.
	 *
	 * @param name     its name
	 * @param articles by id
	 */
	public record Part(String name, List<LabelledArticle> articles) {

		public Part {
			articles = articles.stream().sorted(Comparator.comparing(LabelledArticle::id)).toList();
		}

		/** Annotations by label. */
		public Map<String, Integer> labels() {
			Map<String, Integer> labels = new TreeMap<>();
			articles.forEach(article -> article.labels().forEach((label, count) -> labels.merge(label, count, Integer::sum)));
			return labels;
		}
	}

	/** The same, with what its parts share. */
	public Split withLeaks(LeakReport report) {
		return new Split(request, parts, groups, Optional.of(report));
	}

	/** How many articles there are in all parts. */
	public int size() {
		return parts.stream().mapToInt(part -> part.articles().size()).sum();
	}

	/** Annotations by label in all parts. */
	public Map<String, Integer> labels() {
		Map<String, Integer> labels = new TreeMap<>();
		parts.forEach(part -> part.labels().forEach((label, count) -> labels.merge(label, count, Integer::sum)));
		return labels;
	}

	/**
	 * For an export, with the receipt.
	 *
	 * @param annotator whose annotations were counted
	 */
	public Partition partition(String annotator) {
		return new Partition(
				parts.stream()
						.map(part -> new Partition.Part(part.name(),
								part.articles().stream().map(LabelledArticle::id).toList()))
						.toList(),
				"SPLIT.md", new SplitReceipt(this, annotator).text());
	}
}
