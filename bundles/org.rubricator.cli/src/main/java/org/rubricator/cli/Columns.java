package org.rubricator.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** A table for people: columns as wide as what stands in them, two blanks between. */
final class Columns {

	private final List<List<String>> rows = new ArrayList<>();

	void row(String... cells) {
		rows.add(List.of(cells));
	}

	/** Prints the rows, each after {@code indent}. */
	void print(PrintStream out, String indent) {
		List<Integer> widths = new ArrayList<>();
		for (List<String> row : rows) {
			for (int i = 0; i < row.size(); i++) {
				int width = width(row.get(i));
				if (i == widths.size()) {
					widths.add(width);
				} else {
					widths.set(i, Math.max(widths.get(i), width));
				}
			}
		}
		for (List<String> row : rows) {
			StringBuilder line = new StringBuilder(indent);
			for (int i = 0; i < row.size(); i++) {
				line.append(row.get(i)).append(" ".repeat(widths.get(i) - width(row.get(i)) + 2));
			}
			out.println(line.toString().stripTrailing());
		}
	}

	private static int width(String cell) {
		return cell.codePointCount(0, cell.length());
	}
}
