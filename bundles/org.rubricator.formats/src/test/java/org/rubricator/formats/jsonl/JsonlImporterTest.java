package org.rubricator.formats.jsonl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.exchange.ImportResult;
import org.rubricator.core.findings.Finding;
import org.rubricator.formats.Formats;
import org.rubricator.model.annotation.Origin;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Span;

class JsonlImporterTest {

	private static final String HEAD = "{\"format\":\"rubricator-jsonl/1\",";

	@TempDir
	private Path folder;
	private CorpusStore corpus;

	@BeforeEach
	void makeCorpus() throws IOException {
		corpus = CorpusStore.create(folder.resolve("corpus"), CorpusStore.defaultLabels());
	}

	private ImportResult read(String content) throws IOException {
		return Formats.read(corpus, Files.writeString(folder.resolve("in.jsonl"), content));
	}

	private static String layer(String spans, String frames) {
		return HEAD + "\"id\":\"x\",\"text\":\"\uD83D\uDE00 one two\",\"layers\":[{\"annotator\":\"ada\",\"spans\":[" + spans
				+ "],\"frames\":[" + frames + "]}]}";
	}

	private static String span(String place) {
		return "{\"id\":\"s1\",\"label\":\"Claim\",\"parts\":[" + place + "]}";
	}

	@Test
	void littleIsEnough() throws IOException {
		ImportResult result = read(layer(span("{\"begin\":2,\"end\":5,\"quote\":\"one\"}"), ""));
		assertEquals(List.of(), result.findings());
		Span span = corpus.layer("ada", "x").orElseThrow().getSpans().get(0);
		assertEquals(Parts.of(3, 6), span.getParts());
		assertEquals(Origin.IMPORTED, span.getOrigin());
		assertEquals("in.jsonl", span.getAgent());
		assertEquals("source.txt", corpus.article("x").getSourceFile());
		assertNull(corpus.article("x").getTitle());
	}

	@Test
	void utf16OffsetsAloneAreEnough() throws IOException {
		read(layer(span("{\"beginUtf16\":3,\"endUtf16\":6}"), ""));
		assertEquals(Parts.of(3, 6), corpus.layer("ada", "x").orElseThrow().getSpans().get(0).getParts());
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"begin\":3,\"end\":6,\"quote\":\"one\"}", "{\"begin\":2,\"end\":5,\"beginUtf16\":2}",
			"{\"begin\":2,\"end\":99}", "{\"begin\":5,\"end\":2}", "{\"begin\":2}", "{\"begin\":\"2\",\"end\":5}",
			"{\"beginUtf16\":1,\"endUtf16\":6}", "{\"begin\":-1,\"end\":5}", "{\"begin\":2.5,\"end\":5}", "7", "" })
	void aLayerWithAPlaceThatDoesNotFitIsRefusedAndNothingShifted(String place) throws IOException {
		ImportResult result = read(layer(span(place), ""));
		assertEquals(List.of("x"), result.added());
		assertEquals(0, result.layers());
		assertEquals(List.of("import.layer-refused"), Formats.codes(result.findings()));
		Finding finding = result.findings().get(0);
		assertEquals(1, finding.location().line());
		assertEquals("ada", finding.location().annotator());
	}

	@Test
	void theRefusalNamesTheSpanAndBothTexts() throws IOException {
		String message = read(layer(span("{\"begin\":3,\"end\":6,\"quote\":\"one\"}"), "")).findings().get(0).message();
		assertTrue(message.contains("s1") && message.contains("\"one\"") && message.contains("\"ne \""), message);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"id\":\"f\",\"label\":\"A\",\"fillers\":[{\"role\":\"source\",\"span\":\"s9\"}]}",
			"{\"id\":\"f\",\"label\":\"A\",\"fillers\":[{\"span\":\"s1\"}]}", "{\"id\":\"s1\",\"label\":\"A\"}",
			"{\"id\":\"f\",\"label\":\"A\",\"verdict\":\"perhaps\"}", "{\"label\":\"A\"}", "{\"id\":\"f\"}" })
	void aLayerWithABrokenFrameIsRefused(String frame) throws IOException {
		ImportResult result = read(layer(span("{\"begin\":2,\"end\":5}"), frame));
		assertEquals(0, result.layers());
		assertEquals(List.of("import.layer-refused"), Formats.codes(result.findings()));
	}

	@Test
	void badLinesAreRefusedByNumberAndTheRestIsRead() throws IOException {
		String deep = "{\"text\":" + "[".repeat(100_000);
		ImportResult result = read(String.join("\n", HEAD + "\"text\":\"one\"}", "not json", "{\"text\":\"cut",
				HEAD + "\"title\":\"no text\"}", "[]", "{\"format\":\"rubricator-jsonl/2\",\"text\":\"new\"}",
				"{\"format\":\"else\",\"text\":\"x\"}", deep, "{\"text\":\"a\",\"text\":\"b\"}", "{\"text\":\"x\"} {}", "",
				"{\"text\":\"with hash\",\"textHash\":\"00\"}", "{\"text\":\"b\",\"blocks\":[{\"begin\":0,\"end\":9}]}",
				"{\"text\":\"last\",\"actors\":[{\"id\":\"a\",\"kind\":\"ghost\"}]}", "{\"text\":\"two\"}"));
		assertEquals(2, result.added().size());
		assertEquals(List.of(2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14),
				result.findings().stream().map(finding -> finding.location().line()).toList());
		assertTrue(result.findings().get(4).message().contains("newer version"));
	}

	@Test
	void crLfBecomesLfAndOffsetsGoAlong() throws IOException {
		String json = HEAD + "\"id\":\"x\",\"text\":\"\uFEFFa\\r\\nb \uD83D\uDE00\\r\\nc\",\"layers\":[{\"annotator\":\"ada\",\"spans\":["
				+ "{\"id\":\"s1\",\"label\":\"Claim\",\"parts\":[{\"begin\":4,\"end\":10,\"quote\":\"b \uD83D\uDE00\\r\\nc\"}]}]}]}";
		ImportResult result = read(json);
		assertEquals(List.of(), result.findings());
		assertEquals("a\nb \uD83D\uDE00\nc", corpus.text("x"));
		Span span = corpus.layer("ada", "x").orElseThrow().getSpans().get(0);
		assertEquals("b \uD83D\uDE00\nc", span.getParts().quote(corpus.text("x")));
	}

	@Test
	void keysThatAreNotKnownAreSaid() throws IOException {
		ImportResult result = read(HEAD + "\"text\":\"one\",\"mood\":\"good\",\"blocks\":[{\"begin\":0,\"end\":1,\"kind\":\"x\"}]}");
		assertEquals(List.of("import.unknown-key"), Formats.codes(result.findings()));
		assertTrue(result.findings().get(0).message().contains("blocks.kind, mood"));
	}

	@Test
	void labelsThatAreNotKnownAreSaid() throws IOException {
		ImportResult result = read(layer("{\"id\":\"s1\",\"label\":\"Mood\",\"parts\":[{\"begin\":2,\"end\":5}]}", ""));
		assertEquals(1, result.layers());
		assertEquals(List.of("import.unknown-label"), Formats.codes(result.findings()));
	}

	@Test
	void controlCharactersDoNotMakeFilesThatCannotBeRead() throws IOException {
		ImportResult result = read(HEAD + "\"id\":\"x\",\"title\":\"a\\u0001b\",\"text\":\"one\\u0001\"}");
		assertEquals(List.of("import.cleaned"), Formats.codes(result.findings()));
		assertEquals("a\uFFFDb", corpus.article("x").getTitle());
		assertEquals("one\u0001", corpus.text("x"));
	}

	@Test
	void otherToolsJsonLinesAreNotGuessedToBeOurs() throws IOException {
		Path file = Files.writeString(folder.resolve("doccano.jsonl"), "{\"text\":\"one\",\"label\":[]}");
		assertEquals(List.of("import.refused"), Formats.codes(Formats.read(corpus, file).findings()));
		assertEquals(1, Formats.read(corpus, file, "jsonl", Map.of()).added().size());
	}

	@Test
	void aLineThatIsTooLongIsPassedOver() throws IOException {
		Lines lines = new Lines(new ByteArrayInputStream(("x".repeat(200_000) + "\nshort\n\nlast").getBytes()), 100_000);
		assertNull(lines.next().bytes());
		assertEquals("short", new String(lines.next().bytes(), StandardCharsets.UTF_8));
		assertEquals("", new String(lines.next().bytes(), StandardCharsets.UTF_8));
		assertEquals("last", new String(lines.next().bytes(), StandardCharsets.UTF_8));
		assertNull(lines.next());
	}
}
