package org.rubricator.formats.webanno;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rubricator.core.exchange.RefusalException;

/** A file taken apart: its layers, its text, and its rows. */
final class Sheet {

	private static final Pattern VERSION = Pattern.compile("#FORMAT=WebAnno TSV 3(\\.[0-3])?\\s*");
	private static final Pattern UNIT = Pattern.compile("(\\d{1,9}-\\d{1,9})(?:\\.(\\d{1,9}))?");
	private static final Pattern PLACE = Pattern.compile("(\\d{1,9})-(\\d{1,9})");
	private static final int LONGEST_GAP = 1 << 20;

	private final List<Columns> layers = new ArrayList<>();
	private final List<Row> rows = new ArrayList<>();
	private final Map<String, Row> byUnit = new HashMap<>();
	private final StringBuilder text = new StringBuilder();
	private final List<String> pending = new ArrayList<>();
	private boolean placed = true;

	/**
	 * A token or a part of one.
	 *
	 * @param line  number of the line in the file
	 * @param unit  such as {@code 1-2} or {@code 1-2.1}
	 * @param begin UTF-16 units, inclusive
	 * @param end   UTF-16 units, exclusive
	 * @param cells of the layers
	 */
	record Row(int line, String unit, int begin, int end, List<String> cells) {
	}

	/** @throws RefusalException if it is of another version or broken; the message is for people and names the line */
	Sheet(String[] lines) throws RefusalException {
		if (lines.length == 0 || !VERSION.matcher(lines[0]).matches()) {
			throw new RefusalException(lines.length > 0 && lines[0].startsWith("#FORMAT=")
					? "It is of the version '" + lines[0].substring("#FORMAT=".length()) + "'. Read are WebAnno TSV 3.0 to 3.3."
					: "It is no WebAnno TSV 3: the first line does not say so. Export it again as TSV 3 or as JSON CAS.");
		}
		for (int i = 1; i < lines.length; i++) {
			try {
				line(lines[i], i + 1);
			} catch (RefusalException e) {
				throw new RefusalException("Line " + (i + 1) + ": " + e.getMessage());
			}
		}
		if (rows.isEmpty()) {
			throw new RefusalException("It has no tokens.");
		}
	}

	List<Columns> layers() {
		return layers;
	}

	List<Row> rows() {
		return rows;
	}

	/** Null where there is none. */
	Row row(String unit) {
		return byUnit.get(unit);
	}

	/** The text of the sentences; between them, where the file says nothing, line breaks. */
	String text() {
		return text.toString();
	}

	private void line(String line, int number) throws RefusalException {
		if (line.isEmpty()) {
			return;
		}
		if (line.startsWith("#") && !line.contains("\t")) {
			Columns columns = rows.isEmpty() ? Columns.parse(line, layers) : null;
			if (columns != null) {
				layers.add(columns);
			} else if (line.startsWith("#Text=")) {
				if (placed) {
					pending.clear();
					placed = false;
				}
				pending.add(Cells.unescape(line.substring("#Text=".length())));
			}
			return;
		}
		String[] fields = line.split("\t", -1);
		Matcher unit = UNIT.matcher(fields[0]);
		Matcher place = fields.length > 2 ? PLACE.matcher(fields[1]) : null;
		if (!unit.matches() || place == null || !place.matches()) {
			throw new RefusalException("it is neither a token with its offsets nor a comment.");
		}
		int begin = Integer.parseInt(place.group(1));
		int end = Integer.parseInt(place.group(2));
		if (!placed) {
			place(begin, fields[2]);
		}
		if (end < begin || end > text.length() || unit.group(2) == null && !text.substring(begin, end).equals(fields[2])) {
			throw new RefusalException("at " + fields[1] + " (UTF-16 units) the text is not '" + fields[2] + "'.");
		}
		int columns = layers.stream().mapToInt(layer -> layer.columns().size()).sum();
		List<String> cells = new ArrayList<>();
		for (int i = 0; i < columns; i++) {
			cells.add(i + 3 < fields.length && !fields[i + 3].isEmpty() ? fields[i + 3] : "_");
		}
		Row row = new Row(number, fields[0], begin, end, cells);
		rows.add(row);
		byUnit.put(fields[0], row);
	}

	/** Puts the sentence where its first token says. */
	private void place(int tokenBegin, String form) throws RefusalException {
		placed = true;
		String sentence = String.join("\n", pending);
		int at = sentence.indexOf(form);
		int begin = tokenBegin - at;
		if (at < 0 || begin < text.length() || begin - text.length() > LONGEST_GAP) {
			throw new RefusalException("the sentence does not fit the offsets of its first token '" + form + "'.");
		}
		while (text.length() < begin) {
			text.append('\n');
		}
		text.append(sentence);
	}
}
