package org.rubricator.formats.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.rubricator.formats.csv.CsvReader.Row;

/** Rows of a table, taken an article at a time. */
final class RowsByArticle implements AutoCloseable {

	private final CsvReader reader;
	private Row ahead;

	RowsByArticle(CsvReader reader) throws IOException {
		this.reader = reader;
		ahead = reader.next();
	}

	/** Name of the table's file, for messages. */
	String name() {
		return reader.name();
	}

	/** The rows of this article that come next; none where another's do. */
	List<Row> of(String article) throws IOException {
		List<Row> rows = new ArrayList<>();
		while (ahead != null && article.equals(ahead.get("article"))) {
			rows.add(ahead);
			ahead = reader.next();
		}
		return rows;
	}

	/** The row that comes next; null after the last. */
	Row left() {
		return ahead;
	}

	@Override
	public void close() throws IOException {
		reader.close();
	}
}
