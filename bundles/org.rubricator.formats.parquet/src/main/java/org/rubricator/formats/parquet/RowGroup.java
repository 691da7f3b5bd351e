package org.rubricator.formats.parquet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnWriteStore;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.hadoop.ColumnChunkPageWriteStore;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.rubricator.formats.parquet.ColumnType.Column;
import org.rubricator.formats.parquet.ColumnType.ListOf;
import org.rubricator.formats.parquet.ColumnType.Struct;

/**
 * Rows as compressed pages in memory, ready to be put into a file.
 * <p>
 * Values go to the columns with two levels (repetition: in which list a new element begins; definition: how far down there
 * is a value), as each field is optional and each list has its levels.
 *
 * @see <a href="https://parquet.apache.org/docs/file-format/nestedencoding/">Nested encoding</a>
 */
final class RowGroup {

	private static final GzipCodec GZIP = new GzipCodec();

	private final int size;
	private final ColumnChunkPageWriteStore pages;

	/** @param rows values of the columns, as {@link TableFile#write} takes them */
	RowGroup(MessageType schema, List<Column> columns, ParquetProperties properties, List<Object[]> rows) {
		size = rows.size();
		pages = new ColumnChunkPageWriteStore(GZIP.getCompressor(CompressionCodecName.GZIP), schema, properties.getAllocator(),
				properties.getColumnIndexTruncateLength(), properties.getPageWriteChecksumEnabled());
		try (ColumnWriteStore store = properties.newColumnWriteStore(schema, pages)) {
			List<ColumnDescriptor> leaves = new ArrayList<>(schema.getColumns());
			List<Node> nodes = columns.stream().map(column -> node(column.type(), 0, leaves, store)).toList();
			for (Object[] row : rows) {
				for (int i = 0; i < row.length; i++) {
					nodes.get(i).write(row[i], 0, 0);
				}
				store.endRecord();
			}
			store.flush();
		}
	}

	void appendTo(ParquetFileWriter file) throws IOException {
		file.startBlock(size);
		pages.flushToFileWriter(file);
		file.endBlock();
		pages.close();
	}

	/** Takes values of one field. */
	private interface Node {

		/** @param value null where there is none */
		void write(Object value, int repetition, int definition);
	}

	/** @param leaves columns that have no node yet, in the order of the schema */
	private static Node node(ColumnType type, int depth, List<ColumnDescriptor> leaves, ColumnWriteStore store) {
		return switch (type) {
		case ListOf list -> list(node(list.element(), depth + 1, leaves, store), depth + 1);
		case Struct struct -> struct(
				struct.columns().stream().map(column -> node(column.type(), depth, leaves, store)).toArray(Node[]::new));
		default -> leaf(type, store.getColumnWriter(leaves.removeFirst()));
		};
	}

	private static Node list(Node element, int depth) {
		return (value, repetition, definition) -> {
			List<?> values = (List<?>) value;
			if (values == null || values.isEmpty()) {
				element.write(null, repetition, values == null ? definition : definition + 1);
				return;
			}
			for (int i = 0; i < values.size(); i++) {
				element.write(values.get(i), i == 0 ? repetition : depth, definition + 2);
			}
		};
	}

	private static Node struct(Node[] fields) {
		return (value, repetition, definition) -> {
			Object[] values = (Object[]) value;
			for (int i = 0; i < fields.length; i++) {
				fields[i].write(values == null ? null : values[i], repetition, values == null ? definition : definition + 1);
			}
		};
	}

	private static Node leaf(ColumnType type, ColumnWriter column) {
		Node present = present(type, column);
		return (value, repetition, definition) -> {
			if (value == null) {
				column.writeNull(repetition, definition);
			} else {
				present.write(value, repetition, definition + 1);
			}
		};
	}

	/** Takes values that are there. */
	private static Node present(ColumnType type, ColumnWriter column) {
		if (type.equals(ColumnType.STRING)) {
			return (value, repetition, definition) -> column.write(
					value instanceof Binary binary ? binary : Binary.fromString((String) value), repetition, definition);
		}
		if (type.equals(ColumnType.INT32)) {
			return (value, repetition, definition) -> column.write(((Integer) value).intValue(), repetition, definition);
		}
		if (type.equals(ColumnType.BOOL)) {
			return (value, repetition, definition) -> column.write(((Boolean) value).booleanValue(), repetition, definition);
		}
		return (value, repetition, definition) -> column.write(((Long) value).longValue(), repetition, definition);
	}
}
