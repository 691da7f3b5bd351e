package org.rubricator.formats.conll;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.rubricator.core.exchange.ArticleWriter;
import org.rubricator.core.exchange.ExportContext;
import org.rubricator.core.exchange.ExportedArticle;
import org.rubricator.core.exchange.Exporter;
import org.rubricator.core.exchange.Feature;
import org.rubricator.core.exchange.Gaps;
import org.rubricator.core.exchange.Option;
import org.rubricator.core.exchange.OptionValues;
import org.rubricator.core.exchange.Selection;
import org.rubricator.core.exchange.Tokens;
import org.rubricator.core.findings.Location;

/** Writes CoNLL-U with a tag for each label in MISC, or CoNLL-U Plus with a column for each. */
public final class ConlluExporter implements Exporter {

	static final String ID = "conllu";
	static final String PREFIX = "RUBRICATOR:";
	private static final Option PLUS = Option.flag("plus",
			"Write CoNLL-U Plus: a column for each label, declared by # global.columns.");

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String title() {
		return "CoNLL-U";
	}

	@Override
	public String extension() {
		return "conllu";
	}

	@Override
	public String description() {
		return "Tokens with SpaceAfter, and in MISC a tag for each label (Claim=B-Claim), or a column for each in CoNLL-U "
				+ "Plus. No lemmas, no syntax. No offsets: tokens only.";
	}

	@Override
	public Set<Feature> carries() {
		return EnumSet.noneOf(Feature.class);
	}

	@Override
	public List<Option> options() {
		return List.of(PLUS, Selection.LABELS, Gaps.DISCONTINUOUS, Selection.PROPOSED, ConllExporter.UNLABELLED);
	}

	@Override
	public boolean writesUnlabelled(OptionValues options) {
		return options.flag(ConllExporter.UNLABELLED.name());
	}

	@Override
	public ArticleWriter start(Path target, ExportContext context) throws IOException {
		Writer out = Files.newBufferedWriter(target, StandardCharsets.UTF_8);
		Tagging tagging = new Tagging(ID, Scheme.BIO, false, false, context);
		boolean plus = context.options().flag(PLUS.name());
		if (plus) {
			out.write("# global.columns = ID FORM MISC");
			for (String label : tagging.labels()) {
				out.write(" " + PREFIX + name(label));
			}
			out.write('\n');
		}
		return new ArticleWriter() {

			@Override
			public void write(ExportedArticle article) throws IOException {
				prepare(article).write();
			}

			@Override
			public Prepared prepare(ExportedArticle article) throws IOException {
				if (!Normalizer.isNormalized(article.text(), Normalizer.Form.NFC)) {
					String id = article.article().getId();
					context.losses().lose("export.conllu.nfc", "Texts that are not in the normal form NFC, as CoNLL-U wants them",
							new Location("articles/" + id + "/text.txt", 0, id, null, null, null),
							"It is written as it is, so that nothing moves.");
				}
				Writer lines = new StringWriter();
				new Article(article, tagging, plus, lines).write();
				String text = lines.toString();
				return () -> out.write(text);
			}

			@Override
			public void close() throws IOException {
				out.close();
			}
		};
	}

	/** A label as a key or the name of a column. */
	static String name(String label) {
		return label.replaceAll("[\\s|=:]+", "_");
	}

	/** One article. */
	private static final class Article {

		private final ExportedArticle article;
		private final Tagging tagging;
		private final boolean plus;
		private final Writer out;
		private final Tokens tokens;

		Article(ExportedArticle article, Tagging tagging, boolean plus, Writer out) {
			this.article = article;
			this.tagging = tagging;
			this.plus = plus;
			this.out = out;
			tokens = new Tokens(article.text(), article.article().getLanguage());
		}

		void write() throws IOException {
			String[][] columns = tagging.columns(tokens, article);
			out.write("# newdoc id = " + article.article().getId() + "\n");
			int sentence = 0;
			for (int i = 0; i < tokens.size(); i++) {
				if (i == 0 || tokens.beginsSentence(i)) {
					out.write((i == 0 ? "" : "\n") + "# sent_id = " + article.article().getId() + "-" + ++sentence + "\n");
					out.write("# text = " + plain(article.text().substring(tokens.begin(i), tokens.end(last(i))))
							+ "\n");
				}
				token(i, columns);
			}
			out.write("\n");
		}

		/** The last token of the sentence that begins with this. */
		private int last(int first) {
			int last = first;
			while (last + 1 < tokens.size() && !tokens.beginsSentence(last + 1)) {
				last++;
			}
			return last;
		}

		private void token(int i, String[][] columns) throws IOException {
			int number = 1;
			for (int before = i; before > 0 && !tokens.beginsSentence(before); before--) {
				number++;
			}
			List<String> misc = new ArrayList<>();
			List<String> tags = new ArrayList<>();
			for (int column = 0; column < columns.length; column++) {
				String tag = columns[column][i].replace('|', '_');
				tags.add(tag);
				if (!plus && !tag.equals(Scheme.OUTSIDE)) {
					misc.add(name(tagging.labels().get(column)) + "=" + tag);
				}
			}
			boolean ends = i + 1 == tokens.size() || tokens.beginsSentence(i + 1);
			if (!ends && tokens.end(i) == tokens.begin(i + 1)) {
				misc.add("SpaceAfter=No");
			}
			misc.sort(String::compareTo);
			String last = misc.isEmpty() ? "_" : String.join("|", misc);
			String form = plain(tokens.form(i));
			out.write(number + "\t" + form + (plus ? "\t" + last + "\t" + String.join("\t", tags)
					: "\t_\t_\t_\t_\t_\t_\t_\t" + last) + "\n");
		}

		/** No tabs and line breaks. */
		private static String plain(String text) {
			return text.replaceAll("[\\t\\n\\r\\u000B\\f\\u001C-\\u001E\\u0085\\u2028\\u2029]", " ");
		}
	}
}
