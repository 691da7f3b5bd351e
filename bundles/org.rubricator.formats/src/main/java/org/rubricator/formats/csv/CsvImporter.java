package org.rubricator.formats.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.rubricator.core.exchange.ArticleSink;
import org.rubricator.core.exchange.Importer;
import org.rubricator.core.exchange.Input;
import org.rubricator.core.exchange.Option;
import org.rubricator.core.exchange.OptionValues;

/** Reads tables: those that we write, and tables of articles or spans as others make them. */
public final class CsvImporter implements Importer {

	static final Option COLUMNS = Option.text("columns",
			"Which column is what, as text=body,begin=start, for article, text, begin, end, quote, label, id, annotator and what "
					+ "is said of articles (title, published, ...); empty: as their names say. Others are attributes.");
	static final Option OFFSETS = Option.choice("offsets",
			"What offsets count: code points as R and Python do, or UTF-16 units; the quotes tell, unless it is said.", "auto",
			"code-points", "utf16");

	@Override
	public String id() {
		return "csv";
	}

	@Override
	public String title() {
		return "CSV tables";
	}

	@Override
	public List<String> extensions() {
		return List.of("csv");
	}

	@Override
	public String description() {
		return "A folder of tables that was exported; a table with an article a row; or one with a span a row, by begin and end "
				+ "or by quote, whose texts are in a column or in .txt files beside it.";
	}

	@Override
	public List<Option> options() {
		return List.of(COLUMNS, OFFSETS);
	}

	@Override
	public boolean hasForeignLabels() {
		return true;
	}

	/** Our own tables are read a row at a time, others are in memory until their texts are known. */
	@Override
	public long mostBytes() {
		return 500L << 20;
	}

	@Override
	public List<String> companions(String fileName) {
		return fileName.equals(Table.ARTICLES.fileName())
				? Stream.concat(Arrays.stream(Table.values()).filter(table -> table != Table.ARTICLES).map(Table::fileName),
						Stream.of(TablesWriter.DESCRIPTION)).toList()
				: List.of();
	}

	@Override
	public Recognition recognize(Input input) throws IOException {
		if (!input.extension().equals("csv")) {
			return Recognition.NONE;
		}
		try (CsvReader head = new CsvReader(input.name(), "", new ByteArrayInputStream(firstLine(input.head())), null)) {
			if (head.columns().equals(Table.ARTICLES.names())) {
				return Recognition.CONTENT;
			}
			Columns columns = new Columns(head.columns(), List.of());
			return columns.has(Columns.TEXT) || columns.isOfSpans() ? Recognition.NAME : Recognition.NONE;
		} catch (IOException e) {
			return Recognition.NONE; // said when it is read
		}
	}

	/** Bytes may end in the middle of a character. */
	private static byte[] firstLine(byte[] head) {
		int end = 0;
		while (end < head.length && head[end] != '\n') {
			end++;
		}
		return Arrays.copyOf(head, end);
	}

	@Override
	public void read(Input input, OptionValues options, ArticleSink sink) throws IOException {
		try (CsvReader reader = new CsvReader(input.name(), "", input.open(), sink)) {
			if (reader.columns().equals(Table.ARTICLES.names()) && input.beside(Table.SPANS.fileName()).isPresent()) {
				new TablesReading(input, sink).read(reader);
			} else {
				new TableReading(input, options, sink).read(reader);
			}
		}
	}
}
