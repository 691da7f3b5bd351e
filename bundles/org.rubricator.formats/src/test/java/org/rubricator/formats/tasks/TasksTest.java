package org.rubricator.formats.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.exchange.ImportOperation;
import org.rubricator.core.exchange.ImportRequest;
import org.rubricator.core.exchange.ImportResult;
import org.rubricator.core.mapping.Mapping;
import org.rubricator.formats.Formats;
import org.rubricator.formats.RandomCorpora;
import org.rubricator.formats.jsonl.JsonRecord;
import org.rubricator.formats.jsonl.JsonTree;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Verdict;

class TasksTest {

	@TempDir
	private Path folder;
	private CorpusStore corpus;
	private ImportResult result;

	@BeforeEach
	void makeCorpus() throws IOException {
		corpus = CorpusStore.create(folder.resolve("corpus"), CorpusStore.defaultLabels());
	}

	private void read(String name, String content, String... options) throws IOException {
		Files.writeString(folder.resolve(name), content);
		Map<String, String> values = options.length == 0 ? Map.of() : Map.of(options[0], options[1]);
		result = new ImportOperation(corpus, Formats.IMPORTERS).run(new ImportRequest(List.of(name), folder,
				options.length > 2 ? options[2] : null, values, "ada", Mapping.NONE, false), null);
	}

	private List<String> spans(String annotator) throws IOException {
		String article = corpus.articles().items().get(0).id();
		Layer layer = corpus.layer(annotator, article).orElseThrow();
		String text = corpus.text(article);
		return Stream.concat(
				layer.getSpans().stream().map(span -> span.getLabel() + ":" + span.getParts().quote(text)
						+ (span.getAttributes().isEmpty() ? "" : span.getAttributes().values())),
				layer.getFrames().stream()
						.map(frame -> frame.getLabel() + frame.getFillers().stream()
								.map(filler -> filler.getRole() + "=" + filler.getSpan().getParts().quote(text)).toList()))
				.toList();
	}

	private List<String> codes() {
		return Formats.codes(result.findings()).stream().filter(code -> !code.startsWith("import.unknown")
				&& !code.startsWith("import.mapping")).toList();
	}

	@Test
	void doccanoWithLabelsAsTriples() throws IOException {
		read("d.jsonl", "{\"id\":7,\"text\":\"Hi \uD83D\uDE0A Ada said\",\"label\":[[6,9,\"PER\"],[90,95,\"PER\"],\"sports\"]}\n");
		assertEquals(List.of("PER:Ada"), spans("ada"));
		assertEquals(List.of("import.doccano.category", "import.doccano.place"), codes());
		assertEquals("7", corpus.articles().items().get(0).id());
	}

	@Test
	void doccanoWithEntitiesAndRelationsInCodePoints() throws IOException {
		read("d.jsonl", "{\"text\":\"Hi \uD83D\uDE0A Ada said\",\"entities\":[{\"id\":0,\"start_offset\":5,\"end_offset\":8,"
				+ "\"label\":\"PER\"},{\"id\":1,\"start_offset\":9,\"end_offset\":13,\"label\":\"CUE\"}],\"relations\":"
				+ "[{\"from_id\":0,\"to_id\":1,\"type\":\"says\"},{\"from_id\":0,\"to_id\":9,\"type\":\"says\"}]}\n",
				"offsets", "code-points", "doccano");
		assertEquals(List.of("PER:Ada", "CUE:said", "says[from=Ada, to=said]"), spans("ada"));
		assertEquals(List.of("import.doccano.relation"), codes());
	}

	@Test
	void prodigyAnswersAreVerdicts() throws IOException {
		String task = "{\"text\":\"Ada said\",\"_input_hash\":1,\"meta\":{\"title\":\"T\"},\"spans\":[{\"start\":0,\"end\":3,"
				+ "\"label\":\"PER\",\"text\":\"Ada\"},{\"start\":4,\"end\":8,\"label\":\"CUE\",\"text\":\"sang\"}],"
				+ "\"relations\":[],\"answer\":\"reject\"}\n";
		read("p.jsonl", task);
		assertEquals(List.of("PER:Ada"), spans("ada"));
		assertEquals(List.of("import.prodigy.place"), codes(), "a quote that does not stand there");
		String article = corpus.articles().items().get(0).id();
		assertEquals(Verdict.REJECTED, corpus.layer("ada", article).orElseThrow().getSpans().get(0).getVerdict());
		assertEquals("T", corpus.article(article).getTitle());
	}

	/** As Label Studio wrote it before it counted code points, with what a person says of a region, and a model's guess. */
	@Test
	void labelStudioTellsItsOffsetsByTheWords() throws IOException {
		read("l.json", """
				[{"id": 1, "data": {"text": "Hi \uD83D\uDE0A Ada said"}, "annotations": [{"completed_by": 3, "result": [
				  {"id": "a", "from_name": "label", "to_name": "text", "type": "labels",
				   "value": {"start": 6, "end": 9, "text": "Ada", "labels": ["PER"]}},
				  {"id": "a", "from_name": "role", "to_name": "text", "type": "choices", "value": {"choices": ["chair"]}},
				  {"id": "b", "type": "labels", "from_name": "label", "to_name": "text",
				   "value": {"start": 10, "end": 14, "text": "said", "labels": ["CUE"]}},
				  {"type": "relation", "from_id": "b", "to_id": "a", "direction": "left", "labels": ["says"]}]},
				 {"was_cancelled": true, "result": []}]}]""");
		assertEquals(List.of("PER:Ada{role=chair}", "CUE:said", "says[from=Ada, to=said]"), spans("ada"));
		assertEquals(List.of("import.label-studio.cancelled"), codes());
	}

	@Test
	void tasksWithoutTextAreRefused() throws IOException {
		read("l.json", "{\n \"data\": {\"image\": \"https://example.org/a.jpg\"}, \"annotations\": [{\"result\": []}]}");
		assertEquals(List.of(), result.added());
		assertTrue(Formats.first(result.findings(), "import.refused").message().contains("only tasks with a text"));
		read("m.json", "[{\"data\": {\"text\": \"x y\"}, \"annotations\": []}, 7]");
		assertEquals(1, result.added().size(), "what comes before the fault is taken");
		assertEquals(List.of("import.refused"), codes());
	}

	/** What Prodigy asks of a task: spans begin and end with tokens, and a relation names the last tokens of its ends. */
	@Test
	void prodigyTokensFitTheSpans() throws Exception {
		CorpusStore random = RandomCorpora.create(folder.resolve("random"), 21, 120);
		Path out = folder.resolve("out.jsonl");
		Formats.write(random, "prodigy", Map.of("proposed", "true"), out);
		int relations = 0;
		for (String line : Files.readString(out).split("\n")) {
			JsonRecord task = JsonTree.read(line.getBytes(StandardCharsets.UTF_8));
			String text = task.required("text");
			List<JsonRecord> tokens = task.records("tokens");
			long last = 0;
			for (int i = 0; i < tokens.size(); i++) {
				JsonRecord token = tokens.get(i);
				assertTrue(token.number("start") >= last && token.number("end") > token.number("start"));
				last = token.number("end");
				assertEquals(token.required("text"), slice(text, token));
				assertEquals(i, token.number("id").intValue());
			}
			for (JsonRecord span : task.records("spans")) {
				assertEquals(span.number("start"), tokens.get(span.number("token_start").intValue()).number("start"));
				assertEquals(span.number("end"), tokens.get(span.number("token_end").intValue()).number("end"));
			}
			for (JsonRecord relation : task.records("relations")) {
				assertEquals(relation.number("head"), relation.object("head_span").number("token_end"));
				assertEquals(relation.number("child"), relation.object("child_span").number("token_end"));
				relations++;
			}
		}
		assertTrue(relations > 0);
	}

	private static String slice(String text, JsonRecord place) throws Exception {
		return text.substring(text.offsetByCodePoints(0, place.number("start").intValue()),
				text.offsetByCodePoints(0, place.number("end").intValue()));
	}

	@Test
	void labelStudioGetsItsConfiguration() throws IOException {
		CorpusStore random = RandomCorpora.create(folder.resolve("random"), 22, 5);
		Path out = folder.resolve("studio");
		Formats.write(random, "label-studio", Map.of(), out);
		String configuration = Files.readString(out.resolve("labelling-config.xml"));
		assertTrue(configuration.contains("<Label value=\"Claim\" background=\"#0072b2\" hotkey=\"1\"/>"), configuration);
		assertTrue(configuration.contains("<Relation value=\"Attribution:source\"/>"), configuration);
		assertTrue(configuration.contains("<TextArea name=\"kind\" toName=\"text\" perRegion=\"true\""), configuration);
		assertTrue(Files.readString(out.resolve("tasks.json")).startsWith("[\n{\"data\":{\"text\":"));
	}
}
