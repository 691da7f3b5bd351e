package org.rubricator.releng.consumers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.exchange.ExportResult;
import org.rubricator.formats.parquet.HuggingFaceExporter;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Span;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;

/** DuckDB and Hardwood read the tables, SnakeYAML the card, Titanium the Croissant metadata. */
class HuggingFaceTest {

	private static final List<String> SPLITS = List.of("train", "validation", "test");

	@TempDir
	private Path folder;
	private CorpusStore corpus;
	private Path data;
	private ExportResult result;

	@BeforeEach
	void export() throws IOException {
		corpus = Sample.corpus(folder);
		data = folder.resolve("data-set");
		result = Sample.export(corpus, new HuggingFaceExporter(), Map.of("url", "https://example.org/ostrel"),
				Sample.partition(corpus), data);
	}

	private String table(String split) {
		return data.resolve("data/" + split + "-00000-of-00001.parquet").toString();
	}

	private interface Row {
		void take(ResultSet row) throws SQLException;
	}

	private static void query(String sql, Row taker) throws SQLException {
		try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(sql)) {
			while (rows.next()) {
				taker.take(rows);
			}
		}
	}

	/** Slicing as SQL does, by code points, gives the quote of every span, and every span of the corpus is there. */
	@Test
	void duckDbFindsEverySpanWhereItIs() throws Exception {
		Map<String, Integer> expected = new TreeMap<>();
		for (String article : ids()) {
			Layer gold = corpus.layer("gold", article).orElseThrow();
			for (Span span : gold.getSpans()) {
				expected.merge(article + " " + span.getLabel() + " " + span.getParts().quote(corpus.text(article)), 1,
						Integer::sum);
			}
		}
		Map<String, Integer> found = new TreeMap<>();
		query("select id, s.label, s.quote, list_transform(s.parts, lambda p: substr(text, p.start + 1, p.\"end\" - p.start)), "
				+ "substr(text, s.start + 1, s.\"end\" - s.start), len(s.parts) from (select id, text, unnest(spans) s from '"
				+ data.resolve("data") + "/*.parquet')", row -> {
					found.merge(row.getString(1) + " " + row.getString(2) + " " + row.getString(3), 1, Integer::sum);
					List<String> parts = new ArrayList<>();
					for (Object part : (Object[]) row.getArray(4).getArray()) {
						parts.add((String) part);
					}
					assertTrue(row.getString(5).startsWith(parts.get(0)) && row.getString(5).endsWith(parts.getLast()));
					if (row.getInt(6) == 1) {
						assertEquals(row.getString(3), row.getString(5));
					}
				});
		assertEquals(expected, found);
	}

	private List<String> ids() throws IOException {
		return corpus.articles().items().stream().map(article -> article.id()).sorted().toList();
	}

	/** Tags are as many as tokens, and spell the longest spans. */
	@Test
	void duckDbReadsTokensAndTags() throws Exception {
		query("select count(*), count(*) filter (len(tokens) = len(ner_tags)), max(list_max(ner_tags)), "
				+ "count(*) filter (sentence_starts[1] = 0) from '" + data.resolve("data") + "/*.parquet'", row -> {
					assertEquals(14, row.getInt(1));
					assertEquals(14, row.getInt(2));
					assertEquals(8, row.getInt(3));
					assertEquals(14, row.getInt(4));
				});
		query("select tokens, ner_tags from '" + data.resolve("data") + "/*.parquet' where id = 'hard'", row -> {
			assertArrayEquals(new Object[] { "Hi", "\uD83D\uDE0A", "Ada", "said", "taxes", "fell", ".", "e\u0301",
					"\u05E2\u05D1\u05E8\u05D9\u05EA" }, (Object[]) row.getArray(1).getArray());
			assertArrayEquals(new Object[] { 0L, 1L, 2L, 0L, 1L, 2L, 0L, 1L, 1L }, (Object[]) row.getArray(2).getArray());
		});
	}

	@Test
	void framesNameTheirSpansByNumber() throws Exception {
		Map<String, Integer> roles = new HashMap<>();
		query("select spans[f.span + 1].label, f.role from (select spans, unnest(frame.fillers) f from "
				+ "(select spans, unnest(frames) frame from '" + data.resolve("data") + "/*.parquet'))",
				row -> roles.merge(row.getString(2) + " " + row.getString(1), 1, Integer::sum));
		assertTrue(roles.get("content Claim") > 200 && roles.get("cue Cue") > 180 && roles.get("source Actor") > 180,
				roles.toString());
		assertTrue(roles.keySet().stream().allMatch(
				role -> List.of("content Claim", "cue Cue", "source Actor", "addressee Actor", "source null").contains(role)),
				roles.toString());
	}

	@Test
	void hardwoodReadsTheSame() throws Exception {
		Map<String, String> texts = new TreeMap<>();
		for (String split : SPLITS) {
			try (ParquetFileReader file = ParquetFileReader.open(InputFile.of(Path.of(table(split))));
					RowReader rows = file.rowReader()) {
				while (rows.hasNext()) {
					rows.next();
					texts.put(rows.getString("id"), rows.getString("text"));
				}
			}
		}
		Map<String, String> expected = new TreeMap<>();
		for (String id : ids()) {
			expected.put(id, corpus.text(id));
		}
		assertEquals(expected, texts);
	}

	@Test
	@SuppressWarnings("unchecked")
	void theCardSaysWhatIsThere() throws Exception {
		String readme = Files.readString(data.resolve("README.md"));
		String front = readme.substring(4, readme.indexOf("\n---\n"));
		Map<String, Object> card = (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(front);
		assertEquals(List.of("en"), card.get("language"));
		assertEquals("cc0-1.0", card.get("license"));
		Map<String, Object> config = ((List<Map<String, Object>>) card.get("configs")).get(0);
		assertEquals("default", config.get("config_name"));
		assertEquals(SPLITS,
				((List<Map<String, Object>>) config.get("data_files")).stream().map(file -> file.get("split")).toList());
		Map<String, Object> info = (Map<String, Object>) card.get("dataset_info");
		assertEquals(List.of(8, 2, 4),
				((List<Map<String, Object>>) info.get("splits")).stream().map(split -> split.get("num_examples")).toList());
		List<Map<String, Object>> features = (List<Map<String, Object>>) info.get("features");
		List<String> columns = new ArrayList<>();
		query("describe select * from '" + table("test") + "'", row -> columns.add(row.getString(1)));
		assertEquals(columns, features.stream().map(feature -> feature.get("name")).toList());
		Map<String, Object> tags = (Map<String, Object>) ((Map<String, Object>) ((Map<String, Object>) features.stream()
				.filter(feature -> feature.get("name").equals("ner_tags")).findFirst().orElseThrow().get("sequence"))
				.get("class_label")).get("names");
		assertEquals(IntStream.range(0, 9).mapToObj(Integer::toString).toList(), List.copyOf(tags.keySet()));
		assertEquals("B-Claim", tags.get("1"));
		assertTrue(readme.contains("Agreement of 2 annotators on 9 articles"), readme);
		assertTrue(readme.contains("| Claim | span | "), readme);
		assertTrue(Files.exists(data.resolve("SPLIT.md")));
		assertTrue(result.findings().stream().noneMatch(finding -> finding.code().equals("export.huggingface.licence")));
	}

	/** Without a licence the card says so, and the export has a finding. */
	@Test
	void aMissingLicenceIsSaid() throws Exception {
		org.rubricator.model.corpus.Corpus description = corpus.corpus();
		description.setLicence(null);
		corpus.saveCorpus(description);
		ExportResult without = Sample.export(corpus, new HuggingFaceExporter(), Map.of(), null, folder.resolve("other"));
		assertTrue(without.findings().stream().anyMatch(finding -> finding.code().equals("export.huggingface.licence")));
		String readme = Files.readString(folder.resolve("other/README.md"));
		assertTrue(readme.contains("license: unknown") && readme.contains("**The corpus says no licence.**"), readme);
		assertTrue(Files.exists(folder.resolve("other/data/train-00000-of-00001.parquet")));
	}

	@Test
	void titaniumReadsTheCroissantMetadata() throws Exception {
		String json = Files.readString(data.resolve("croissant.json"));
		JsonArray expanded = JsonLd.expand(JsonDocument.of(new StringReader(json))).base("https://example.org/").get();
		JsonObject set = expanded.getJsonObject(0);
		assertEquals("https://schema.org/Dataset", set.getJsonArray("@type").getString(0));
		assertEquals("http://mlcommons.org/croissant/1.0",
				set.getJsonArray("http://purl.org/dc/terms/conformsTo").getJsonObject(0).getString("@value"));
		Map<String, String> hashes = new TreeMap<>();
		for (JsonObject file : set.getJsonArray("https://schema.org/distribution").getValuesAs(JsonObject.class)) {
			assertEquals("http://mlcommons.org/croissant/FileObject", file.getJsonArray("@type").getString(0));
			hashes.put(value(file, "https://schema.org/contentUrl"), value(file, "https://schema.org/sha256"));
		}
		assertEquals(3, hashes.size());
		for (Map.Entry<String, String> hash : hashes.entrySet()) {
			assertEquals(HexFormat.of().formatHex(
					MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(data.resolve(hash.getKey())))),
					hash.getValue());
		}
		JsonObject records = set.getJsonArray("http://mlcommons.org/croissant/recordSet").getJsonObject(0);
		assertEquals(15, records.getJsonArray("http://mlcommons.org/croissant/field").size());
	}

	private static String value(JsonObject object, String key) {
		return object.getJsonArray(key).getJsonObject(0).getString("@value");
	}

	@Test
	void theSameExportTwiceMakesTheSameBytes() throws Exception {
		Path again = folder.resolve("again");
		Sample.export(corpus, new HuggingFaceExporter(), Map.of("url", "https://example.org/ostrel"),
				Sample.partition(corpus), again);
		for (String name : List.of("README.md", "croissant.json", "data/train-00000-of-00001.parquet",
				"data/validation-00000-of-00001.parquet", "data/test-00000-of-00001.parquet")) {
			assertArrayEquals(Files.readAllBytes(data.resolve(name)), Files.readAllBytes(again.resolve(name)), name);
		}
	}
}
