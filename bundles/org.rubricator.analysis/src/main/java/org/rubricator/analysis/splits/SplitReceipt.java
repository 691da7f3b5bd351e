package org.rubricator.analysis.splits;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in Markdown what was asked of a split and what came out, so that it can be checked and made again. */
final class SplitReceipt {

	private final Split split;
	private final String annotator;

	SplitReceipt(Split split, String annotator) {
		this.split = split;
		this.annotator = annotator;
	}

	String text() {
		SplitRequest request = split.request();
		StringBuilder text = new StringBuilder("# Split\n\n");
		text.append("Asked: ").append(request.text()).append(", stratified by label, annotations of ").append(annotator).append(", seed ")
				.append(request.seed()).append(".\n\n").append(kept(request)).append("Came out: ").append(split.size()).append(" articles in ")
				.append(split.groups()).append(split.groups() == 1 ? " group.\n\n" : " groups.\n\n");
		if (request.folds()) {
			text.append("Each fold is the test once, and the others are what is trained on.\n\n");
		}
		articles(text);
		labels(text);
		split.leaks().ifPresent(leaks -> text.append(leaks.text()));
		text.append("""
				Counts are accepted annotations. A percentage is of all articles, or of all annotations of that label.
				Method: iterative stratification (Sechidis, Tsoumakas, Vlahavas 2011), with counts in place of yes and no.

				""");
		for (Split.Part part : split.parts()) {
			text.append("## ").append(part.name()).append("\n\n");
			part.articles().forEach(article -> text.append("* ").append(article.id()).append('\n'));
			text.append('\n');
		}
		return text.toString();
	}

	private static String kept(SplitRequest request) {
		return request.groupings().isEmpty() ? ""
				: "Kept together: " + request.groupings().stream().map(Grouping::title).collect(Collectors.joining("; ")) + ".\n\n";
	}

	private void articles(StringBuilder text) {
		text.append("| Part | Asked | Articles | Came out |\n|---|---:|---:|---:|\n");
		for (Split.Part part : split.parts()) {
			text.append("| ").append(part.name()).append(" | ").append(percent(split.request().share(part.name())))
					.append(" | ").append(part.articles().size()).append(" | ")
					.append(percent(ratio(part.articles().size(), split.size()))).append(" |\n");
		}
		text.append('\n');
	}

	private void labels(StringBuilder text) {
		Map<String, Integer> all = split.labels();
		if (all.isEmpty()) {
			text.append("No article has annotations, so there was nothing to stratify by.\n\n");
			return;
		}
		List<Split.Part> parts = split.parts();
		text.append("| Label |");
		parts.forEach(part -> text.append(' ').append(part.name()).append(" |"));
		text.append(" All |\n|---|").append("---:|".repeat(parts.size() + 1)).append('\n');
		all.forEach((label, total) -> {
			text.append("| ").append(label.replace("|", "\\|")).append(" |");
			for (Split.Part part : parts) {
				int count = part.labels().getOrDefault(label, 0);
				text.append(' ').append(count).append(" (").append(percent(ratio(count, total))).append(") |");
			}
			text.append(' ').append(total).append(" |\n");
		});
		text.append('\n');
	}

	private static double ratio(int count, int total) {
		return total == 0 ? 0 : (double) count / total;
	}

	private static String percent(double share) {
		return String.format(Locale.ROOT, "%.1f %%", share * 100);
	}
}
