package org.rubricator.formats.conll;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.rubricator.core.exchange.ArticleWriter;
import org.rubricator.core.exchange.ExportContext;
import org.rubricator.core.exchange.ExportedArticle;
import org.rubricator.core.exchange.Losses;
import org.rubricator.core.exchange.Tokens;
import org.rubricator.core.findings.Location;
import org.rubricator.model.annotation.Range;

/** Writes articles as sentences of tokens with tags: to one file, or to a folder with a file for each label. */
final class ConllWriter implements ArticleWriter {

	private static final byte[] OUTSIDE = (" " + Scheme.OUTSIDE).getBytes(StandardCharsets.UTF_8);
	private static final String DOCSTART = "-DOCSTART- -X- O O\n\n";

	private final boolean filesOfLabels;
	private final List<OutputStream> files = new ArrayList<>();
	private final Losses losses;
	private final String documents;
	private final Tagging tagging;

	/** @throws IllegalArgumentException if a label is asked for that the label set does not have */
	ConllWriter(Path target, ExportContext context) throws IOException {
		losses = context.losses();
		documents = context.options().text(ConllExporter.DOCUMENTS.name());
		String policy = context.options().text(ConllExporter.POLICY.name());
		filesOfLabels = policy.equals(ConllExporter.FILES);
		boolean oneColumn = policy.equals("longest") || policy.equals("label-order");
		tagging = new Tagging("conll", Scheme.valueOf(context.options().text(ConllExporter.SCHEME.name())), oneColumn,
				policy.equals("label-order"), context);
		if (filesOfLabels) {
			Files.createDirectory(target);
			for (String name : fileNames(tagging.labels())) {
				open(target.resolve(name + ".conll"));
			}
		} else {
			open(target);
		}
	}

	private void open(Path file) throws IOException {
		files.add(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
	}

	/** Names of files for labels, different on any file system. */
	static Set<String> fileNames(List<String> labels) {
		Set<String> names = new LinkedHashSet<>();
		Set<String> taken = new TreeSet<>();
		for (String label : labels) {
			String plain = label.replaceAll("[^\\p{L}\\p{N}_-]+", "_");
			String name = plain;
			for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
				name = plain + "-" + number;
			}
			names.add(name);
		}
		return names;
	}

	@Override
	public void write(ExportedArticle article) throws IOException {
		prepare(article).write();
	}

	@Override
	public Prepared prepare(ExportedArticle article) {
		Tokens tokens = new Tokens(article.text(), article.article().getLanguage());
		char[] text = article.text().toCharArray();
		String[] others = unlikeText(text, tokens, article);
		String[][] columns = tagging.columns(tokens, article);
		List<byte[]> lines = new ArrayList<>(files.size());
		if (filesOfLabels) {
			for (String[] column : columns) {
				lines.add(lines(article, text, tokens, others, column));
			}
		} else {
			lines.add(lines(article, text, tokens, others, columns));
		}
		return () -> {
			for (int i = 0; i < files.size(); i++) {
				files.get(i).write(lines.get(i));
			}
		};
	}

	private byte[] lines(ExportedArticle article, char[] text, Tokens tokens, String[] others, String[]... columns) {
		Utf8Lines lines = new Utf8Lines(text.length * 4);
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
			if (others[i] == null) {
				lines.add(text, tokens.begin(i), tokens.end(i));
			} else {
				lines.add(others[i]);
			}
			for (String[] column : columns) {
				if (column[i].equals(Scheme.OUTSIDE)) {
					lines.add(OUTSIDE);
				} else {
					lines.add(' ').add(column[i]);
				}
			}
			lines.add('\n');
		}
		return lines.add('\n').toBytes();
	}

	@Override
	public void close() throws IOException {
		for (OutputStream file : files) {
			file.close();
		}
	}

	/** Forms that are not as they are in the text, by token: readers cut lines at any white space, of which it may have some. */
	private String[] unlikeText(char[] text, Tokens tokens, ExportedArticle article) {
		String[] forms = new String[tokens.size()];
		for (int i = 0; i < forms.length; i++) {
			if (hasSpace(text, tokens.begin(i), tokens.end(i))) {
				losses.lose("export.conll.space", "Tokens with white space inside, which became '_'",
						new Location(article.article().getId(), 0, article.article().getId(), null, null,
								new Range(tokens.begin(i), tokens.end(i))),
						"The token has white space inside.");
				StringBuilder plain = new StringBuilder();
				tokens.form(i).codePoints().forEach(c -> plain.appendCodePoint(isSpace(c) ? '_' : c));
				forms[i] = plain.toString();
			}
		}
		return forms;
	}

	private static boolean hasSpace(char[] text, int begin, int end) {
		for (int i = begin; i < end; i++) {
			// No white space is outside of the Basic Multilingual Plane.
			char c = text[i];
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
