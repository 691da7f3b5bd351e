package org.rubricator.formats.conll;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.rubricator.core.exchange.ArticleWriter;
import org.rubricator.core.exchange.ExportContext;
import org.rubricator.core.exchange.ExportedArticle;
import org.rubricator.core.exchange.Losses;
import org.rubricator.core.exchange.Tokens;
import org.rubricator.core.findings.Location;
import org.rubricator.model.annotation.Range;

/** Writes articles as sentences of tokens with tags. */
final class ConllWriter implements ArticleWriter {

	private static final String DOCSTART = "-DOCSTART- -X- O O\n\n";

	private final OutputStream out;
	private final Losses losses;
	private final String documents;
	private final Tagging tagging;

	/** @throws IllegalArgumentException if a label is asked for that the label set does not have */
	ConllWriter(OutputStream out, ExportContext context) {
		this.out = out;
		losses = context.losses();
		documents = context.options().text(ConllExporter.DOCUMENTS.name());
		String policy = context.options().text(ConllExporter.POLICY.name());
		tagging = new Tagging("conll", Scheme.valueOf(context.options().text(ConllExporter.SCHEME.name())),
				!policy.equals("columns"), policy, context);
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
		String[][] columns = tagging.columns(tokens, article);
		switch (documents) {
		case "docstart" -> lines.append(DOCSTART);
		case "comment" -> lines.append("# newdoc id = ").append(article.article().getId()).append('\n');
		default -> {
			// nothing between articles
		}
		}
		for (int i = 0; i < tokens.size(); i++) {
			if (i > 0 && tokens.beginsSentence(i)) {
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

	/** Readers cut lines at any white space, of which a token may have some inside. */
	private String form(Tokens tokens, int token, ExportedArticle article) {
		String form = tokens.form(token);
		if (!hasSpace(form)) {
			return form;
		}
		losses.lose("export.conll.space", "Tokens with white space inside, which became '_'",
				new Location(article.article().getId(), 0, article.article().getId(), null, null, new Range(tokens.begin(token), tokens.end(token))),
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
