package org.rubricator.formats.webannotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.exchange.ImportOperation;
import org.rubricator.core.exchange.ImportRequest;
import org.rubricator.core.exchange.ImportResult;
import org.rubricator.core.findings.Severity;
import org.rubricator.core.mapping.Mapping;
import org.rubricator.formats.Formats;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Span;

/** Files as other tools write them. */
class WebAnnotationTest {

	private static final String TEXT = "Hi \uD83D\uDE0A Ada said no.\r\nThen Ada left.";

	@TempDir
	private Path folder;
	private CorpusStore corpus;
	private ImportResult result;

	@BeforeEach
	void makeCorpus() throws IOException {
		corpus = CorpusStore.create(folder.resolve("corpus"), CorpusStore.defaultLabels());
	}

	private void read(String annotations, Map<String, String> options, String annotator) throws IOException {
		Path in = Files.createDirectories(folder.resolve("in"));
		Files.writeString(in.resolve("a.txt"), TEXT);
		Files.writeString(in.resolve("a.json"), annotations.replace("CONTEXT",
				"\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"type\":\"Annotation\""));
		result = new ImportOperation(corpus, Formats.IMPORTERS).run(
				new ImportRequest(List.of("in/a.json"), folder, "web-annotation", options, annotator, Mapping.NONE, false), null);
	}

	private List<String> errors() {
		return result.findings().stream().filter(finding -> finding.severity() == Severity.ERROR)
				.map(finding -> finding.message()).toList();
	}

	private Layer layer(String annotator) throws IOException {
		return corpus.layer(annotator, corpus.articles().items().get(0).id()).orElseThrow();
	}

	private List<String> spans(String annotator) throws IOException {
		String text = corpus.text(corpus.articles().items().get(0).id());
		return layer(annotator).getSpans().stream().map(span -> span.getLabel() + ":" + span.getParts().quote(text)).toList();
	}

	/** As RecogitoJS saves it: no source, a comment and two tags, a link between annotations. */
	@Test
	void tagsAreLabelsAndLinksAreFrames() throws IOException {
		read("[{CONTEXT,\"id\":\"#one\",\"body\":[{\"type\":\"TextualBody\",\"value\":\"sure?\"},{\"type\":\"TextualBody\","
				+ "\"value\":\"Actor\",\"purpose\":\"tagging\"},{\"type\":\"TextualBody\",\"value\":\"Woman\",\"purpose\":"
				+ "\"tagging\"}],\"target\":{\"selector\":[{\"type\":\"TextQuoteSelector\",\"exact\":\"Ada\"},{\"type\":"
				+ "\"TextPositionSelector\",\"start\":5,\"end\":8}]}},{CONTEXT,\"id\":\"#two\",\"bodyValue\":\"a cue\",\"target\":"
				+ "{\"source\":\"a.txt\",\"selector\":{\"type\":\"TextPositionSelector\",\"start\":9,\"end\":13}}},"
				+ "{CONTEXT,\"id\":\"#three\",\"motivation\":\"linking\",\"body\":{\"type\":\"TextualBody\",\"value\":\"says\","
				+ "\"purpose\":\"tagging\"},\"target\":[{\"id\":\"#one\"},{\"id\":\"#two\"}]},{CONTEXT,\"id\":\"#four\","
				+ "\"motivation\":\"replying\",\"body\":{\"type\":\"TextualBody\",\"value\":\"yes\"},\"target\":\"#one\"}]", Map.of(), "ada");
		assertEquals(List.of(), errors());
		assertEquals(List.of("Woman:Ada", "Actor:Ada", "annotation:said"), spans("ada"));
		Span first = layer("ada").getSpans().get(1);
		assertEquals("sure?\nyes", first.getComment());
		assertEquals("a cue", layer("ada").getSpans().get(2).getComment());
		assertEquals("says", layer("ada").getFrames().get(0).getLabel());
		assertEquals(List.of("from", "to"),
				layer("ada").getFrames().get(0).getFillers().stream().map(filler -> filler.getRole()).toList());
		assertEquals("Actor", layer("ada").getFrames().get(0).getFillers().get(0).getSpan().getLabel());
	}

	@Test
	void quotesAloneAreFoundWhereTheyStandOnce() throws IOException {
		read("{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"type\":\"AnnotationPage\",\"items\":["
				+ quote("Ada", "") + "," + quote("Ada", "Then ") + "," + quote("Bob", "") + "," + quote("no.\\r\\nThen", "") + ","
				+ "{\"creator\":\"zo\u00EB\",\"motivation\":\"highlighting\",\"target\":{\"source\":\"a.txt\",\"selector\":{\"type\":\"FragmentSelector\","
				+ "\"conformsTo\":\"http://tools.ietf.org/rfc/rfc5147\",\"value\":\"char=0,2\"}}},{\"target\":{\"source\":\"a.txt\","
				+ "\"selector\":{\"type\":\"XPathSelector\",\"value\":\"/p\"}}},{\"target\":\"a.txt\"}]}", Map.of(), null);
		assertEquals(List.of("highlighting:Hi", "commenting:no.\nThen", "commenting:Ada"), spans("zo\u00EB"), errors().toString());
		assertEquals(4, errors().size(), errors().toString());
		assertTrue(errors().get(0).contains("stands in the text more than once"), errors().toString());
		assertTrue(errors().get(1).contains("does not stand in the text"), errors().toString());
		assertTrue(errors().get(2).contains("XPathSelector"), errors().toString());
		assertTrue(errors().get(3).contains("no selector"), errors().toString());
	}

	private static String quote(String exact, String prefix) {
		return "{\"motivation\":\"commenting\",\"creator\":{\"id\":\"https://example.org/people/zo\u00EB\"},\"target\":{\"source\":"
				+ "\"https://example.org/x/a.txt#top\",\"selector\":{\"type\":\"TextQuoteSelector\",\"exact\":\"" + exact
				+ "\",\"prefix\":\"" + prefix + "\"}}}";
	}

	@Test
	void quotesTellWhatOffsetsCount() throws IOException {
		String annotation = "{CONTEXT,\"target\":{\"selector\":[{\"type\":\"TextPositionSelector\",\"start\":6,\"end\":9},"
				+ "{\"type\":\"TextQuoteSelector\",\"exact\":\"Ada\"}]}}";
		read(annotation, Map.of(), "ada");
		assertEquals(List.of("annotation:Ada"), spans("ada"));
		assertTrue(Formats.codes(result.findings()).contains("import.web-annotation.utf16"));
		read(annotation, Map.of("offsets", "code-points"), "ada");
		assertTrue(errors().get(0).contains("has the quote \"Ada\""), errors().toString());
	}

	@Test
	void aTextThatIsNotThereIsNamed() throws IOException {
		Files.writeString(folder.resolve("b.jsonld"), "{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"target\":{\"source\":"
				+ "\"https://example.org/page.html\",\"selector\":{\"type\":\"TextQuoteSelector\",\"exact\":\"Ada\"}}}");
		result = Formats.read(corpus, folder.resolve("b.jsonld"));
		assertEquals(List.of("The text of its annotations (https://example.org/page.html) is not there. Put it beside the file, "
				+ "as plain text under the name b.txt."), errors());
	}
}
