package org.rubricator.formats.conll;

import java.io.IOException;
import java.io.OutputStream;

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
		byte[] lines = lines(article);
		return () -> out.write(lines);
	}

	private byte[] lines(ExportedArticle article) {
		Utf8Lines lines = new Utf8Lines(article.text().length() * 4);
		Tokens tokens = new Tokens(article.text(), article.article().getLanguage());
		String[][] columns = tagging.columns(tokens, article);
		switch (documents) {
		case "docstart" -> lines.add(DOCSTART);
		case "comment" -> lines.add("# newdoc id = ").add(article.article().getId()).add('\n');
		default -> {
			// nothing between articles
		}
		}
		for (int i = 0; i < tokens.size(); i++) {
			if (i > 0 && tokens.beginsSentence(i)) {
				lines.add('\n');
			}
			form(lines, tokens, i, article);
			for (String[] column : columns) {
				lines.add(' ').add(column[i]);
			}
			lines.add('\n');
		}
		return lines.add('\n').toBytes();
	}

	@Override
	public void close() throws IOException {
		out.close();
	}

	/** Readers cut lines at any white space, of which a token may have some inside. */
	private void form(Utf8Lines lines, Tokens tokens, int token, ExportedArticle article) {
		if (!hasSpace(article.text(), tokens.begin(token), tokens.end(token))) {
			lines.add(article.text(), tokens.begin(token), tokens.end(token));
			return;
		}
		losses.lose("export.conll.space", "Tokens with white space inside, which became '_'",
				new Location(article.article().getId(), 0, article.article().getId(), null, null, new Range(tokens.begin(token), tokens.end(token))),
				"The token has white space inside.");
		StringBuilder plain = new StringBuilder();
		tokens.form(token).codePoints().forEach(c -> plain.appendCodePoint(isSpace(c) ? '_' : c));
		lines.add(plain.toString());
	}

	private static boolean hasSpace(String text, int begin, int end) {
		for (int i = begin; i < end; i++) {
			// No white space is outside of the Basic Multilingual Plane.
			char c = text.charAt(i);
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
