package org.rubricator.formats.conll;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.rubricator.core.exchange.ExportContext;
import org.rubricator.core.exchange.ExportedArticle;
import org.rubricator.core.exchange.Losses;
import org.rubricator.formats.conll.Candidate.Run;
import org.rubricator.formats.selection.Places;
import org.rubricator.formats.selection.Selection;
import org.rubricator.model.annotation.Span;

/** Turns layers into columns of tags. */
final class Tagging {

	private final String format;
	private final Scheme scheme;
	private final boolean oneColumn;
	private final boolean labelOrder;
	private final List<String> labels;
	private final Candidates candidates;
	private final Losses losses;

	/**
	 * @param format id of the exporter, for findings
	 * @param policy a choice of {@link ConllExporter#POLICY}
	 * @throws IllegalArgumentException if a label is asked for that the label set does not have
	 */
	Tagging(String format, Scheme scheme, String policy, ExportContext context) {
		this.format = format;
		this.scheme = scheme;
		oneColumn = !policy.equals("columns");
		labelOrder = policy.equals("label-order");
		Selection selection = Selection.ofLabels(format, context);
		labels = selection.labels();
		candidates = new Candidates(format, selection, context);
		losses = context.losses();
	}

	/** Labels in the order of the columns, where there is one for each. */
	List<String> labels() {
		return labels;
	}

	/** Tags of each column, by token. */
	String[][] columns(Tokens tokens, ExportedArticle article) {
		List<Candidate> spans = article.layers().isEmpty() ? List.of() : candidates.of(article.layers().get(0), tokens);
		if (oneColumn) {
			return new String[][] { column(spans, tokens, article) };
		}
		String[][] columns = new String[labels.size()][];
		for (int label = 0; label < columns.length; label++) {
			int of = label;
			columns[label] = column(spans.stream().filter(span -> span.label() == of).toList(), tokens, article);
		}
		return columns;
	}

	/** Tags of one column; of spans that overlap, the one that comes first by the policy is in it. */
	private String[] column(List<Candidate> spans, Tokens tokens, ExportedArticle article) {
		Comparator<Candidate> longest = Comparator.comparingInt(Candidate::length).reversed()
				.thenComparingInt(Candidate::first).thenComparingInt(Candidate::label)
				.thenComparing(span -> span.span().getId());
		List<Candidate> order = spans.stream()
				.sorted(labelOrder ? Comparator.comparingInt(Candidate::label).thenComparing(longest) : longest).toList();
		int[] owners = new int[tokens.size()];
		Arrays.fill(owners, -1);
		// By the number that owners give: each part is a span of its own to those who read tags.
		List<Candidate> written = new ArrayList<>();
		for (Candidate span : order) {
			int taken = span.chunks().stream().flatMapToInt(run -> Arrays.stream(owners, run.first(), run.end()))
					.filter(owner -> owner >= 0).findFirst().orElse(-1);
			if (taken >= 0) {
				Span winner = written.get(taken).span();
				losses.lose("export." + format + ".overlap", "Spans left out because they overlap another in the same column",
						Places.of(article.layers().get(0), span.span()), "'" + span.span().getLabel()
								+ "' overlaps '" + winner.getLabel() + "' (" + winner.getId() + "), which was kept.");
				continue;
			}
			for (Run run : span.chunks()) {
				Arrays.fill(owners, run.first(), run.end(), written.size());
				written.add(span);
			}
		}
		String[] names = written.stream().map(span -> labels.get(span.label()).replaceAll("\\s+", "_"))
				.toArray(String[]::new);
		return scheme.tags(owners, names, tokens.breaks());
	}
}
