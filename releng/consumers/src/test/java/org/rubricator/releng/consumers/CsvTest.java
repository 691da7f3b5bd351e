package org.rubricator.releng.consumers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.formats.csv.CsvExporter;

/** DuckDB reads the tables. */
class CsvTest {

	@TempDir
	private Path folder;

	@Test
	void duckDbFindsEveryPartWhereItIs() throws Exception {
		CorpusStore corpus = Sample.corpus(folder);
		Path tables = folder.resolve("tables");
		Sample.export(corpus, new CsvExporter(), Map.of(), null, tables);
		long parts = corpus.articles().items().stream().mapToLong(article -> {
			try {
				return corpus.layer("gold", article.id()).orElseThrow().getSpans().stream()
						.mapToLong(span -> span.getParts().size()).sum();
			} catch (java.io.IOException e) {
				throw new java.io.UncheckedIOException(e);
			}
		}).sum();
		try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
				Statement statement = connection.createStatement()) {
			assertEquals(parts, count(statement, "from " + csv(tables, "parts") + " p join " + csv(tables, "articles")
					+ " a on p.article = a.id where substr(a.text, p.begin + 1, p.\"end\" - p.begin) = p.quote"));
			assertEquals(count(statement, "from " + csv(tables, "fillers") + " where span is not null and span <> ''"),
					count(statement, "from " + csv(tables, "fillers") + " f join " + csv(tables, "spans")
							+ " s on f.article = s.article and f.annotator = s.annotator and f.span = s.id"));
			assertTrue(count(statement, "from " + csv(tables, "affiliations")) > 3);
		}
		String described = Files.readString(tables.resolve("datapackage.json"));
		try (Stream<Path> files = Files.list(tables)) {
			assertTrue(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".csv"))
					.allMatch(name -> described.contains("\"path\":\"" + name + "\"")));
		}
	}

	private static String csv(Path tables, String name) {
		return "read_csv('" + tables.resolve(name + ".csv") + "', header = true, all_varchar = false, new_line = '\\r\\n', "
				+ "quote = '\"', escape = '\"', strict_mode = false)";
	}

	private static long count(Statement statement, String rest) throws Exception {
		try (ResultSet row = statement.executeQuery("select count(*) " + rest)) {
			row.next();
			return row.getLong(1);
		}
	}
}
