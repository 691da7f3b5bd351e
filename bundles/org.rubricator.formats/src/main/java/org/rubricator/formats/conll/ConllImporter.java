package org.rubricator.formats.conll;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.rubricator.core.exchange.ArticleSink;
import org.rubricator.core.exchange.ImportedArticle;
import org.rubricator.core.exchange.ImportedText;
import org.rubricator.core.exchange.Importer;
import org.rubricator.core.exchange.Input;
import org.rubricator.core.exchange.OffsetUnit;
import org.rubricator.core.exchange.Option;
import org.rubricator.core.exchange.OptionValues;
import org.rubricator.core.exchange.RefusalException;
import org.rubricator.formats.foreign.LayerBuilder;
import org.rubricator.formats.text.PlainArticle;
import org.rubricator.model.annotation.Range;

/** Reads columns of tokens and tags, as of CoNLL-2002 and 2003. */
public final class ConllImporter implements Importer {

	private static final Option COLUMNS = Option.text("columns",
			"Numbers of the columns with tags, from 1, separated by commas; empty: all after the token where all are tags, "
					+ "else the last.");
	private static final Pattern DOCUMENT = Pattern.compile("# ?(newdoc|begin document).*");

	@Override
	public String id() {
		return "conll";
	}

	@Override
	public String title() {
		return "CoNLL columns";
	}

	@Override
	public List<String> extensions() {
		return List.of("conll", "iob", "bio");
	}

	@Override
	public String description() {
		return "A token a line with its tags (IOB1, BIO, BIOES, BILOU), a blank line after each sentence, -DOCSTART- before "
				+ "each article. The text is made of the tokens: a blank between them, a line a sentence.";
	}

	@Override
	public List<Option> options() {
		return List.of(COLUMNS);
	}

	@Override
	public boolean hasForeignLabels() {
		return true;
	}

	@Override
	public Recognition recognize(Input input) throws IOException {
		return extensions().contains(input.extension()) ? Recognition.NAME : Recognition.NONE;
	}

	@Override
	public void read(Input input, OptionValues options, ArticleSink sink) throws IOException {
		List<String[]> rows = new ArrayList<>();
		int[] columns = options.list(COLUMNS.name()).stream().mapToInt(ConllImporter::number).toArray();
		columns = columns.length > 0 ? columns : columns(input);
		int first = 1;
		int documents = 0;
		try (TextLines lines = new TextLines(input)) {
			for (String next = lines.next(); next != null; next = lines.next()) {
				String line = next.strip();
				boolean start = line.startsWith("-DOCSTART-") || DOCUMENT.matcher(line).matches();
				if (start) {
					documents += flush(rows, columns, input, first, documents, sink);
					first = lines.number();
					lines.beginArticle();
				} else if (line.isEmpty()) {
					rows.add(new String[0]);
				} else if (!isComment(line)) {
					String[] fields = fields(line);
					for (int column : columns) {
						if (column > fields.length || !TagReading.isTag(fields[column - 1])) {
							throw new RefusalException("Line " + lines.number() + " has no tag such as B-PER or O in column "
									+ column + ". Name the columns of tags with the option columns.");
						}
					}
					rows.add(fields);
				}
			}
		}
		flush(rows, columns, input, first, documents, sink);
	}

	/** It streams, from article to article. */
	@Override
	public long mostBytes() {
		return Long.MAX_VALUE;
	}

	private static int number(String text) {
		if (!text.matches("[1-9]\\d{0,3}")) {
			throw new IllegalArgumentException("The option 'columns' takes numbers from 1, not '" + text + "'.");
		}
		return Integer.parseInt(text);
	}

	private static boolean isComment(String line) {
		return line.startsWith("# ") && (line.contains(" = ") || line.startsWith("# end "));
	}

	private static String[] fields(String line) {
		return line.indexOf('\t') >= 0 ? line.split("\t") : line.split("\\s+");
	}

	/** All columns after the first where all are tags, else the last. */
	private static int[] columns(Input input) throws IOException {
		int width = 0;
		boolean[] others = new boolean[1000];
		try (TextLines lines = new TextLines(input)) {
			for (String line = lines.next(); line != null; line = lines.next()) {
				lines.beginArticle();
				String stripped = line.strip();
				if (!stripped.isEmpty() && !stripped.startsWith("-DOCSTART-") && !isComment(stripped)
						&& !DOCUMENT.matcher(stripped).matches()) {
					String[] fields = fields(stripped);
					width = Math.max(width, fields.length);
					for (int i = 1; i < fields.length && i < others.length; i++) {
						others[i] |= !TagReading.isTag(fields[i]);
					}
				}
			}
		}
		if (width < 2) {
			throw new RefusalException("It has no columns of tokens and tags.");
		}
		List<Integer> tags = new ArrayList<>();
		for (int i = 1; i < Math.min(width, others.length); i++) {
			if (!others[i]) {
				tags.add(i + 1);
			}
		}
		boolean all = tags.size() == width - 1;
		return all ? tags.stream().mapToInt(Integer::intValue).toArray() : new int[] { width };
	}

	/** Makes an article of the rows, and takes them away; how many articles that are. */
	private static int flush(List<String[]> rows, int[] columns, Input input, int line, int before, ArticleSink sink)
			throws RefusalException {
		StringBuilder text = new StringBuilder();
		List<Range> places = new ArrayList<>();
		boolean begins = true;
		for (String[] row : rows) {
			if (row.length > 0) {
				text.append(text.isEmpty() ? "" : begins ? "\n" : " ");
				places.add(new Range(text.length(), text.length() + row[0].length()));
				text.append(row[0]);
			}
			begins = row.length == 0;
		}
		if (places.isEmpty()) {
			rows.clear();
			return 0;
		}
		ImportedText imported = new ImportedText(text.toString());
		LayerBuilder layer = new LayerBuilder(null, input.fileName());
		for (int column : columns) {
			TagReading reading = new TagReading(layer, null);
			int token = 0;
			for (String[] row : rows) {
				if (row.length == 0) {
					reading.close();
				} else {
					Range place = places.get(token++);
					reading.add(row[column - 1], imported.range(place.begin(), place.end(), OffsetUnit.UTF16));
				}
			}
			reading.close();
		}
		String name = PlainArticle.baseName(input.fileName()) + (before == 0 ? "" : "-" + (before + 1));
		sink.accept(new ImportedArticle(PlainArticle.of(input, name, imported.canonical()), List.of(layer.layer()), List.of(),
				line));
		rows.clear();
		return 1;
	}
}
