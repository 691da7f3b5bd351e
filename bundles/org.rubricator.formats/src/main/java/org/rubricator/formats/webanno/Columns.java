package org.rubricator.formats.webanno;

import java.util.ArrayList;
import java.util.List;

/**
 * The layers that the head of a file declares, with their columns.
 *
 * @param kind    what the layer has
 * @param type    full name of the type
 * @param columns names of the columns
 * @param first   number of the first, from 0, after those of the token
 */
record Columns(Kind kind, String type, List<String> columns, int first) {

	/** Kinds of layers. */
	enum Kind {
		SPAN, RELATION, CHAIN
	}

	/**
	 * Takes a line of the head.
	 *
	 * @param before layers declared above
	 * @return null where the line declares none
	 */
	static Columns parse(String line, List<Columns> before) {
		Kind kind = line.startsWith("#T_SP=") ? Kind.SPAN
				: line.startsWith("#T_RL=") ? Kind.RELATION : line.startsWith("#T_CH=") ? Kind.CHAIN : null;
		if (kind == null) {
			return null;
		}
		int first = before.stream().mapToInt(columns -> columns.columns().size()).sum();
		String[] fields = line.substring("#T_SP=".length()).split("\\|", -1);
		List<String> columns = new ArrayList<>(List.of(fields).subList(1, fields.length));
		if (columns.isEmpty()) {
			columns.add("");
		}
		return new Columns(kind, fields[0], columns, first);
	}

	/** Last part of the name of the type. */
	String label() {
		return type.substring(type.lastIndexOf('.') + 1);
	}

	/** Whether the column holds the roles of slots; what fills them stands in the next. */
	boolean isRoles(int column) {
		return columns.get(column).startsWith("ROLE_");
	}

	boolean isFillers(int column) {
		return column > 0 && isRoles(column - 1);
	}
}
