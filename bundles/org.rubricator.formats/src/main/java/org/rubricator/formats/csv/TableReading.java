package org.rubricator.formats.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rubricator.core.corpus.ArticleDraft;
import org.rubricator.core.exchange.ArticleSink;
import org.rubricator.core.exchange.ImportedArticle;
import org.rubricator.core.exchange.ImportedText;
import org.rubricator.core.exchange.Input;
import org.rubricator.core.exchange.OffsetUnit;
import org.rubricator.core.exchange.OptionValues;
import org.rubricator.core.exchange.RefusalException;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;
import org.rubricator.formats.csv.CsvReader.Row;
import org.rubricator.formats.foreign.ArticleProperty;
import org.rubricator.formats.foreign.LayerBuilder;
import org.rubricator.formats.text.PlainArticle;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;

/** Reads a table of articles or of spans, whoever made it. */
final class TableReading {

	private final Input input;
	private final OptionValues options;
	private final ArticleSink sink;
	private Columns columns;

	/** An article with its rows. */
	private static final class Group {
		private final int line;
		private final List<Row> rows = new ArrayList<>();
		private String text;

		Group(int line) {
			this.line = line;
		}
	}

	TableReading(Input input, OptionValues options, ArticleSink sink) {
		this.input = input;
		this.options = options;
		this.sink = sink;
	}

	void read(CsvReader reader) throws IOException {
		columns = new Columns(reader.columns(), options.list(CsvImporter.COLUMNS.name()));
		if (!columns.has(Columns.TEXT) && !columns.isOfSpans()) {
			throw new RefusalException("It has neither a column with texts nor one with begin and end or with quotes. Its columns: "
					+ String.join(", ", reader.columns()) + ". Say which is what with the option columns, such as text=NAME.");
		}
		if (!columns.isOfSpans() && !columns.others().isEmpty()) {
			sink.report(Finding.info("import.csv.columns", Location.ofFile(input.name()),
					"Columns that say nothing of articles here were left out: " + String.join(", ", columns.others()) + "."));
		}
		Map<String, Group> groups = new LinkedHashMap<>();
		for (Row row = reader.next(); row != null; row = reader.next()) {
			if (columns.isOfSpans()) {
				add(row, groups);
			} else {
				Group article = new Group(row.line());
				article.text = columns.get(row, Columns.TEXT);
				article.rows.add(row);
				finish(columns.get(row, Columns.ARTICLE), article);
			}
		}
		groups.forEach((key, group) -> finish(columns.has(Columns.ARTICLE) ? key : null, group));
	}

	/** Rows of one article have its name; or where no column is one, its text; or else all are of one. */
	private void add(Row row, Map<String, Group> groups) {
		String text = columns.get(row, Columns.TEXT);
		String key = columns.has(Columns.ARTICLE) ? columns.get(row, Columns.ARTICLE) : text == null ? "" : text;
		if (key == null) {
			error(row.line(), "The row was left out: it does not say of which article it is.");
			return;
		}
		Group group = groups.computeIfAbsent(key, name -> new Group(row.line()));
		if (group.text == null) {
			group.text = text;
		} else if (text != null && !text.equals(group.text)) {
			error(row.line(), "The row was left out: its text is another than the article " + key + " has in line " + group.line
					+ ".");
			return;
		}
		group.rows.add(row);
	}

	private void finish(String name, Group group) {
		try {
			ImportedText text = new ImportedText(group.text == null ? beside(name) : group.text);
			String wanted = name != null ? name.replaceFirst("\\.txt$", "")
					: PlainArticle.baseName(input.fileName()) + "-" + group.line;
			ArticleDraft draft = PlainArticle.of(input, wanted, text.canonical());
			for (ArticleProperty property : ArticleProperty.values()) {
				group.rows.stream().map(row -> columns.get(row, property.title())).filter(value -> value != null).findFirst()
						.ifPresent(value -> property.set(draft.article(), value));
			}
			List<Finding> findings = new ArrayList<>();
			Map<String, LayerBuilder> layers = columns.isOfSpans() ? layers(group, text, findings) : Map.of();
			sink.accept(new ImportedArticle(draft, layers.values().stream().map(LayerBuilder::layer).toList(), List.of(),
					group.line));
			findings.forEach(sink::report);
		} catch (IOException e) {
			error(group.line, "The article " + (name == null ? "of line " + group.line : name) + " was refused: "
					+ e.getMessage() + (e.getMessage().endsWith(".") ? "" : "."));
		}
	}

	private String beside(String name) throws IOException {
		String file = name == null || name.isEmpty() ? PlainArticle.baseName(input.fileName()) : name;
		file = file.endsWith(".txt") ? file : file + ".txt";
		Optional<Input> text = file.contains("/") || file.contains("\\") ? Optional.empty() : input.beside(file);
		if (text.isEmpty()) {
			throw new RefusalException("it has no text, neither in a column nor in the file " + file + " beside the table");
		}
		return PlainArticle.utf8(text.get().bytes(), text.get().name());
	}

	private Map<String, LayerBuilder> layers(Group group, ImportedText text, List<Finding> findings) {
		String asked = options.text(CsvImporter.OFFSETS.name());
		boolean utf16 = asked.equals("utf16") || asked.equals("auto")
				&& misplaced(group, text, OffsetUnit.UTF16) < misplaced(group, text, OffsetUnit.CODE_POINTS);
		OffsetUnit unit = utf16 ? OffsetUnit.UTF16 : OffsetUnit.CODE_POINTS;
		Map<String, LayerBuilder> layers = new LinkedHashMap<>();
		for (Row row : group.rows) {
			if (columns.get(row, Columns.BEGIN) == null && columns.get(row, Columns.QUOTE) == null) {
				continue; // an article without a span
			}
			try {
				Range range = range(row, text, unit);
				String annotator = columns.get(row, Columns.ANNOTATOR);
				LayerBuilder layer = layers.computeIfAbsent(annotator == null ? "" : annotator,
						key -> new LayerBuilder(key.isEmpty() ? null : key, input.fileName()));
				String label = columns.get(row, Columns.LABEL);
				Span span = layer.span(columns.get(row, Columns.ID), label == null ? "span" : label, List.of(range));
				for (String other : columns.others()) {
					if (row.get(other) != null && !other.isEmpty()) {
						LayerBuilder.attribute(span, other, row.get(other));
					}
				}
			} catch (RefusalException e) {
				findings.add(Finding.error("import.csv.span", Location.ofFile(input.name(), row.line()),
						"The span was left out: " + e.getMessage() + "."));
			}
		}
		return layers;
	}

	private int misplaced(Group group, ImportedText text, OffsetUnit unit) {
		int count = 0;
		for (Row row : group.rows) {
			try {
				if (columns.get(row, Columns.BEGIN) != null && columns.get(row, Columns.QUOTE) != null) {
					range(row, text, unit);
				}
			} catch (RefusalException e) {
				count++;
			}
		}
		return count;
	}

	private Range range(Row row, ImportedText text, OffsetUnit unit) throws RefusalException {
		String quote = columns.get(row, Columns.QUOTE);
		String begin = columns.get(row, Columns.BEGIN);
		String end = columns.get(row, Columns.END);
		if (begin == null || end == null) {
			if (quote == null) {
				throw new RefusalException("it has no end");
			}
			return text.find("", quote, "");
		}
		if (!begin.matches("\\d{1,9}(\\.0)?") || !end.matches("\\d{1,9}(\\.0)?")) {
			throw new RefusalException("its begin or end is no whole number");
		}
		long from = Long.parseLong(begin.replace(".0", ""));
		long to = Long.parseLong(end.replace(".0", ""));
		return quote == null ? text.range(from, to, unit) : text.range(from, to, unit, quote);
	}

	private void error(int line, String message) {
		sink.report(Finding.error("import.csv.row", Location.ofFile(input.name(), line), message));
	}
}
