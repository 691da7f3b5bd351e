package org.rubricator.releng.consumers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.exchange.Exporter;
import org.rubricator.formats.gate.BdocExporter;
import org.rubricator.formats.jsonl.JsonlExporter;
import org.rubricator.formats.tasks.DoccanoExporter;
import org.rubricator.formats.tasks.LabelStudioExporter;
import org.rubricator.formats.tasks.ProdigyExporter;
import org.rubricator.formats.uima.JsonCasExporter;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/**
 * Exports in JSON are as their schemas say. That of JSON Lines is in the user guide, for those who make such files; the
 * others are written after what the tools themselves check.
 */
class SchemasTest {

	private static final Path GUIDE = Path.of("../../bundles/org.rubricator.help/html/jsonl.schema.json");

	@TempDir
	private Path folder;
	private CorpusStore corpus;

	@BeforeEach
	void makeCorpus() throws IOException {
		corpus = Sample.corpus(folder);
	}

	private static Schema schema(String format) throws IOException {
		String schema = format.equals("jsonl") ? Files.readString(GUIDE)
				: new String(SchemasTest.class.getResourceAsStream(format + ".schema.json").readAllBytes(), StandardCharsets.UTF_8);
		return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema, InputFormat.JSON);
	}

	private List<String> errors(Schema schema, String json) {
		return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
	}

	/** The documents of an export: its lines, or its files. */
	private List<String> documents(Exporter exporter, Map<String, String> options) throws IOException {
		Path out = folder.resolve(exporter.id() + String.join("-", options.keySet()));
		Sample.export(corpus, exporter, options, null, out);
		if (Files.isRegularFile(out)) {
			return Files.readAllLines(out);
		}
		List<String> documents = new ArrayList<>();
		try (Stream<Path> files = Files.walk(out)) {
			for (Path file : files.filter(one -> one.toString().matches(".*\\.(json|bdocjs)"))
					.filter(Files::isRegularFile).sorted().toList()) {
				documents.add(Files.readString(file));
			}
		}
		return documents;
	}

	private void check(Exporter exporter, Map<String, String> options) throws IOException {
		Schema schema = schema(exporter.id());
		List<String> documents = documents(exporter, options);
		assertTrue(documents.size() > (exporter.id().equals("label-studio") ? 0 : 10), exporter.id());
		for (String document : documents) {
			assertEquals(List.of(), errors(schema, document), exporter.id());
		}
	}

	@Test
	void exportsAreAsTheirSchemasSay() throws IOException {
		check(new JsonlExporter(), Map.of());
		check(new JsonlExporter(), Map.of("source", "true", "time", "true"));
		check(new LabelStudioExporter(), Map.of("proposed", "true"));
		check(new DoccanoExporter(), Map.of());
		check(new DoccanoExporter(), Map.of("relations", "true"));
		check(new ProdigyExporter(), Map.of());
		check(new JsonCasExporter(), Map.of());
		check(new BdocExporter(), Map.of());
	}

	/** What a schema does not refuse it does not check. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"jsonl | {\"text\":\"a b\",\"layers\":[{\"spans\":[{\"id\":\"s\",\"label\":\"X\",\"parts\":[{\"begin\":0,\"end\":1}]}]}]}"
					+ " | {\"text\":\"a b\",\"layers\":[{\"spans\":[{\"id\":\"s\",\"label\":\"X\",\"parts\":[{\"begin\":0}]}]}]}",
			"jsonl | {\"text\":\"a\",\"layers\":[{\"frames\":[{\"id\":\"f\",\"label\":\"X\",\"fillers\":[{\"role\":\"r\"}]}]}]}"
					+ " | {\"text\":\"a\",\"layers\":[{\"frames\":[{\"id\":\"f\",\"label\":\"X\",\"filler\":[{\"role\":\"r\"}]}]}]}",
			"jsonl | {\"format\":\"rubricator-jsonl/1\",\"text\":\"a\"} | {\"format\":\"rubricator-jsonl/2\",\"text\":\"a\"}",
			"label-studio | [{\"data\":{\"text\":\"a\"}}] | [{\"data\":{}}]",
			"doccano | {\"text\":\"a\",\"label\":[[0,1,\"X\"]]} | {\"text\":\"a\",\"label\":[[0,\"X\"]]}",
			"doccano | {\"text\":\"a\",\"entities\":[],\"relations\":[]} | {\"text\":\"a\",\"entities\":[]}",
			"prodigy | {\"text\":\"\",\"tokens\":[],\"spans\":[],\"relations\":[],\"answer\":\"accept\"}"
					+ " | {\"text\":\"\",\"tokens\":[],\"spans\":[],\"relations\":[],\"answer\":\"yes\"}",
			"uima-json | {\"%TYPES\":{},\"%FEATURE_STRUCTURES\":[{\"%ID\":1,\"%TYPE\":\"a.B\",\"@sofa\":1}],\"%VIEWS\":{\"v\":{\"%SOFA\":1,\"%MEMBERS\":[]}}}"
					+ " | {\"%TYPES\":{},\"%FEATURE_STRUCTURES\":[{\"%ID\":1,\"%TYPE\":\"a.B\",\"@sofa\":\"x\"}],\"%VIEWS\":{\"v\":{\"%SOFA\":1,\"%MEMBERS\":[]}}}",
			"bdoc | {\"text\":\"\",\"features\":{},\"offset_type\":\"p\",\"annotation_sets\":{}}"
					+ " | {\"text\":\"\",\"features\":{},\"offset_type\":\"x\",\"annotation_sets\":{}}" })
	void schemasTellRightFromWrong(String format, String right, String wrong) throws IOException {
		Schema schema = schema(format);
		assertEquals(List.of(), errors(schema, right));
		assertFalse(errors(schema, wrong).isEmpty(), wrong);
	}
}
