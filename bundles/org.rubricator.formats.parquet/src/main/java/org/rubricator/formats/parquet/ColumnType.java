package org.rubricator.formats.parquet;

import java.util.List;

/** What is in a column, as {@code datasets} has it. */
sealed interface ColumnType {

	ColumnType STRING = new Scalar("string");
	ColumnType INT32 = new Scalar("int32");
	ColumnType BOOL = new Scalar("bool");

	/**
	 * One value.
	 *
	 * @param name {@code string}, {@code int32} or {@code bool}: its name for {@code datasets}
	 */
	record Scalar(String name) implements ColumnType {
	}

	/** A number that stands for a name. */
	record Classes(List<String> names) implements ColumnType {
	}

	/** A list. */
	record ListOf(ColumnType element) implements ColumnType {
	}

	/** Values by name. */
	record Struct(List<Column> columns) implements ColumnType {
	}

	/** A name and its type. */
	record Column(String name, ColumnType type) {
	}

	static Column column(String name, ColumnType type) {
		return new Column(name, type);
	}

	static ColumnType list(ColumnType element) {
		return new ListOf(element);
	}

	static ColumnType struct(Column... columns) {
		return new Struct(List.of(columns));
	}
}
