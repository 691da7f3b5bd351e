package org.rubricator.formats.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rubricator.formats.parquet.ColumnType.BOOL;
import static org.rubricator.formats.parquet.ColumnType.INT32;
import static org.rubricator.formats.parquet.ColumnType.STRING;
import static org.rubricator.formats.parquet.ColumnType.column;
import static org.rubricator.formats.parquet.ColumnType.list;
import static org.rubricator.formats.parquet.ColumnType.struct;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.formats.parquet.ColumnType.Classes;

/** DuckDB reads what is written: many row groups in their order, and nothing, empty lists and lists in lists where they were. */
class TableFileTest {

	private static final int ROWS = 3_333;

	private static final Features FEATURES = new Features(List.of(column("id", STRING), column("n", INT32), column("yes", BOOL),
			column("tags", list(new Classes(List.of("O", "B-A", "I-A")))),
			column("spans", list(struct(column("label", STRING), column("parts", list(struct(column("start", INT32)))))))));

	@TempDir
	private Path folder;

	@Test
	void rowsComeBack() throws Exception {
		List<Object[]> rows = rows();
		Path file = folder.resolve("a.parquet");
		write(file, rows, 1);
		assertEquals(4, ask("select count(distinct row_group_id) from parquet_metadata('" + file + "')").getFirst());
		List<String> found = ask("select concat_ws('|', id, coalesce(n::varchar, '-'), coalesce(yes::varchar, '-'), "
				+ "coalesce(tags::varchar, '-'), coalesce(spans::varchar, '-')) from '" + file + "' order by file_row_number")
				.stream().map(Object::toString).toList();
		for (int i = 0; i < ROWS; i++) {
			assertEquals(text(rows.get(i)), found.get(i));
		}
		assertEquals(ROWS, found.size());
	}

	@Test
	void longRowsEndARowGroupEarlyAndTheBytesAreTheSameAgain() throws Exception {
		List<Object[]> rows = rows().subList(0, 60);
		write(folder.resolve("a.parquet"), rows, 1 << 20);
		write(folder.resolve("b.parquet"), rows, 1 << 20);
		assertEquals(15, ask("select count(distinct row_group_id) from parquet_metadata('" + folder.resolve("a.parquet") + "')")
				.getFirst());
		assertEquals(-1, Files.mismatch(folder.resolve("a.parquet"), folder.resolve("b.parquet")));
	}

	private static void write(Path path, List<Object[]> rows, int length) throws IOException {
		try (TableFile file = new TableFile(path, FEATURES, List.of("id"))) {
			for (Object[] row : rows) {
				file.write(row, length);
			}
			file.finish();
		}
	}

	private static List<Object[]> rows() {
		Random random = new Random(7);
		List<Object[]> rows = new ArrayList<>();
		for (int i = 0; i < ROWS; i++) {
			List<Object[]> spans = new ArrayList<>();
			for (int s = random.nextInt(3); s > 0; s--) {
				List<Object[]> parts = new ArrayList<>();
				for (int p = random.nextInt(3); p > 0; p--) {
					parts.add(new Object[] { random.nextInt(4) == 0 ? null : random.nextInt(100) });
				}
				spans.add(random.nextInt(9) == 0 ? null
						: new Object[] { "L" + random.nextInt(5), random.nextInt(4) == 0 ? null : parts });
			}
			rows.add(new Object[] { "a" + i, random.nextInt(3) == 0 ? null : random.nextInt(),
					random.nextInt(3) == 0 ? null : random.nextBoolean(),
					random.nextInt(3) == 0 ? null : random.longs(random.nextInt(4), 0, 3).boxed().toList(),
					random.nextInt(5) == 0 ? null : spans });
		}
		return rows;
	}

	private static String text(Object[] row) {
		return String.join("|", Arrays.stream(row).map(value -> value == null ? "-" : text(value)).toList());
	}

	/** As DuckDB prints it. */
	private static String text(Object value) {
		return switch (value) {
		case null -> "NULL";
		case List<?> list -> list.stream().map(TableFileTest::text).toList().toString();
		case Object[] part when part.length == 1 -> "{'start': " + text(part[0]) + "}";
		case Object[] span -> "{'label': " + text(span[0]) + ", 'parts': " + text(span[1]) + "}";
		default -> value.toString();
		};
	}

	private static List<Object> ask(String sql) throws Exception {
		List<Object> found = new ArrayList<>();
		try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(sql)) {
			while (rows.next()) {
				Object value = rows.getObject(1);
				found.add(value instanceof Long number ? number.intValue() : value);
			}
		}
		return found;
	}
}
