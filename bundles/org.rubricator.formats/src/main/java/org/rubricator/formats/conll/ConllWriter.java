package org.rubricator.formats.conll;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.rubricator.core.exchange.ArticleWriter;
import org.rubricator.core.exchange.ExportContext;
import org.rubricator.core.exchange.ExportedArticle;
import org.rubricator.core.exchange.Losses;
import org.rubricator.core.findings.Location;
import org.rubricator.formats.conll.Candidate.Run;
import org.rubricator.formats.selection.Places;
import org.rubricator.formats.selection.Selection;
import org.rubricator.model.annotation.Span;

/** Writes articles as sentences of tokens with tags. */
final class ConllWriter implements ArticleWriter {

	private static final String DOCSTART = "-DOCSTART- -X- O O\n\n";

	private final OutputStream out;
	private final Losses losses;
	private final Scheme scheme;
	private final boolean oneColumn;
	private final boolean labelOrder;
	private final String documents;
	private final List<String> labels;
	private final Candidates candidates;

	/** @throws IllegalArgumentException if a label is asked for that the label set does not have */
	ConllWriter(OutputStream out, ExportContext context) {
		this.out = out;
		losses = context.losses();
		scheme = Scheme.valueOf(context.options().text(ConllExporter.SCHEME.name()));
		String policy = context.options().text(ConllExporter.POLICY.name());
		oneColumn = !policy.equals("columns");
		labelOrder = policy.equals("label-order");
		documents = context.options().text(ConllExporter.DOCUMENTS.name());
		Selection selection = Selection.ofLabels("conll", context);
		labels = selection.labels();
		candidates = new Candidates(selection, context);
	}

	@Override
	public void write(ExportedArticle article) throws IOException {
		prepare(article).write();
	}

	@Override
	public Prepared prepare(ExportedArticle article) {
		byte[] lines = lines(article).getBytes(StandardCharsets.UTF_8);
		return () -> out.write(lines);
	}

	private String lines(ExportedArticle article) {
		StringBuilder lines = new StringBuilder(article.text().length() * 4);
		Tokens tokens = new Tokens(article.text(), article.article().getLanguage());
		List<Candidate> spans = article.layers().isEmpty() ? List.of()
				: candidates.of(article.layers().get(0), tokens);
		String[][] columns = columns(spans, tokens, article);
		switch (documents) {
		case "docstart" -> lines.append(DOCSTART);
		case "comment" -> lines.append("# newdoc id = ").append(article.article().getId()).append('\n');
		default -> {
			// nothing between articles
		}
		}
		for (int i = 0; i < tokens.size(); i++) {
			if (i > 0 && tokens.breaks()[i]) {
				lines.append('\n');
			}
			lines.append(form(tokens, i, article));
			for (String[] column : columns) {
				lines.append(' ').append(column[i]);
			}
			lines.append('\n');
		}
		return lines.append('\n').toString();
	}

	@Override
	public void close() throws IOException {
		out.close();
	}

	private String[][] columns(List<Candidate> spans, Tokens tokens, ExportedArticle article) {
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
				losses.lose("export.conll.overlap", "Spans left out because they overlap another in the same column",
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

	/** Readers cut lines at any white space, of which a token may have some inside. */
	private String form(Tokens tokens, int token, ExportedArticle article) {
		String form = tokens.form(token);
		if (!hasSpace(form)) {
			return form;
		}
		losses.lose("export.conll.space", "Tokens with white space inside, which became '_'",
				new Location(article.article().getId(), 0, article.article().getId(), null, null, tokens.range(token)),
				"The token has white space inside.");
		StringBuilder plain = new StringBuilder();
		form.codePoints().forEach(c -> plain.appendCodePoint(isSpace(c) ? '_' : c));
		return plain.toString();
	}

	private static boolean hasSpace(String form) {
		for (int i = 0; i < form.length(); i++) {
			// No white space is outside of the Basic Multilingual Plane.
			char c = form.charAt(i);
			if ((c <= ' ' || c >= 0x7F) && isSpace(c)) {
				return true;
			}
		}
		return false;
	}

	/** White space as Python's {@code str.split} and {@code str.splitlines} know it. */
	private static boolean isSpace(int c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85 || c >= 0x1C && c <= 0x1F || c == 0x0B
				|| c == 0x0C;
	}
}
