package org.rubricator.formats.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.rubricator.core.exchange.ArticleSink;
import org.rubricator.core.exchange.RefusalException;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;

/**
 * Reads the rows of a table, which must be UTF-8 and have a row of names first. Commas, semicolons or tabs separate the
 * fields, whichever the first row has most of.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
final class CsvReader implements AutoCloseable {

	/** Longest field that is read, in UTF-16 units: where a quote is not closed, the rest of the file is one. */
	private static final int LONGEST = 32 << 20;
	private static final int MOST_FIELDS = 1000;

	private final String name;
	private final String prefix;
	private final ArticleSink sink;
	private final BufferedReader in;
	private final char separator;
	private final List<String> columns;
	private int line = 1;

	/**
	 * A row.
	 *
	 * @param line where it begins, from 1
	 */
	record Row(List<String> columns, List<String> values, int line) {

		/** Null where there is no such column, or nothing in it. */
		String get(String column) {
			int at = columns.indexOf(column);
			return at < 0 || values.get(at).isEmpty() ? null : values.get(at);
		}
	}

	/**
	 * @param name for findings about rows
	 * @param prefix of refusals: empty where they are about the file that is imported, else what names this one
	 * @param sink is told of rows that are none
	 * @throws RefusalException if it is not a table; for people
	 */
	CsvReader(String name, String prefix, InputStream bytes, ArticleSink sink) throws IOException {
		this.name = name;
		this.prefix = prefix;
		this.sink = sink;
		in = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()), 1 << 16);
		in.mark(1 << 16);
		int mark = read();
		if (mark != '\uFEFF') {
			in.reset();
		}
		in.mark(1 << 16);
		separator = separator();
		in.reset();
		List<String> first = fields();
		columns = first == null ? List.of() : first.stream().map(String::strip).toList();
		if (columns.size() != new HashSet<>(columns).size()) {
			throw new RefusalException(prefix + "It has two columns of the same name. Give each its own.");
		}
	}

	private char separator() throws IOException {
		int[] counts = new int[3];
		for (int i = 0; i < 1 << 15; i++) {
			int c = read();
			if (c < 0 || c == '\n') {
				break;
			}
			int at = ",;\t".indexOf(c);
			if (at >= 0) {
				counts[at]++;
			}
		}
		return counts[0] >= counts[1] && counts[0] >= counts[2] ? ',' : counts[1] >= counts[2] ? ';' : '\t';
	}

	List<String> columns() {
		return columns;
	}

	/** For messages. */
	String name() {
		return name;
	}

	/**
	 * The next row, or null after the last. Empty lines are none; a row that has not as many fields as there are columns is
	 * reported and left out.
	 *
	 * @throws RefusalException if a quote is not closed; for people
	 */
	Row next() throws IOException {
		while (true) {
			int begin = line;
			List<String> values = fields();
			if (values == null) {
				return null;
			}
			if (values.size() == 1 && values.get(0).isEmpty() && columns.size() > 1) {
				continue;
			}
			if (values.size() != columns.size()) {
				sink.report(Finding.error("import.csv.row", Location.ofFile(name, begin), "The row was left out: it has "
						+ values.size() + (values.size() == 1 ? " field" : " fields") + ", but there are " + columns.size()
						+ (columns.size() == 1 ? " column." : " columns.")));
				continue;
			}
			return new Row(columns, values, begin);
		}
	}

	private int read() throws IOException {
		try {
			return in.read();
		} catch (CharacterCodingException e) {
			throw new RefusalException(prefix + "It is not UTF-8. Save it as such and import it again.");
		}
	}

	/** Fields up to the end of the row; null at the end of the file. */
	private List<String> fields() throws IOException {
		List<String> fields = new ArrayList<>();
		StringBuilder field = new StringBuilder();
		int begin = line;
		boolean quoted = false;
		boolean any = false;
		for (int c = read(); c >= 0; c = read()) {
			any = true;
			if (c == '\n') {
				line++;
			}
			if (quoted) {
				if (c != '"') {
					field.append((char) c);
				} else if (peek() == '"') {
					field.append((char) read());
				} else {
					quoted = false;
				}
			} else if (c == '"' && field.isEmpty()) {
				quoted = true;
			} else if (c == separator) {
				add(fields, field);
			} else if (c == '\n') {
				break;
			} else if (c != '\r' || peek() != '\n') {
				field.append((char) c);
			}
			if (field.length() > LONGEST) {
				throw new RefusalException(prefix + "A field in line " + begin + " is longer than " + (LONGEST >> 20)
						+ " million characters. Is a quote not closed?");
			}
		}
		if (quoted) {
			throw new RefusalException(prefix + "A quote in line " + begin + " is not closed.");
		}
		if (!any) {
			return null;
		}
		add(fields, field);
		return fields;
	}

	private void add(List<String> fields, StringBuilder field) throws RefusalException {
		fields.add(field.toString());
		field.setLength(0);
		if (fields.size() > MOST_FIELDS) {
			throw new RefusalException(prefix + "Line " + line + " has more than " + MOST_FIELDS + " fields.");
		}
	}

	private int peek() throws IOException {
		in.mark(1);
		int c = read();
		in.reset();
		return c;
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}
