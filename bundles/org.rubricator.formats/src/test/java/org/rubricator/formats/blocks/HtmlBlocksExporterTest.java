package org.rubricator.formats.blocks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.exchange.ExportOperation;
import org.rubricator.core.exchange.ExportRequest;
import org.rubricator.core.exchange.ExportResult;
import org.rubricator.formats.Formats;

class HtmlBlocksExporterTest {

	@TempDir
	private Path folder;

	private List<String> export(Map<String, String> options) throws IOException {
		CorpusStore corpus = CorpusStore.open(Path.of("../../seeds/corpus"));
		Path file = folder.resolve("out.jsonl");
		ExportResult result = new ExportOperation(corpus, Formats.EXPORTERS)
				.run(new ExportRequest("html-blocks", options, "gold", null, file), null);
		assertTrue(Formats.codes(result.findings()).contains("export.html-blocks.no-page"), "the press release is no page");
		return Files.readAllLines(file);
	}

	@Test
	void everyBlockOfADonePageHasTheKindThatTheAnnotatorGave() throws IOException {
		List<String> lines = export(Map.of());
		String notice = lines.stream().filter(line -> line.contains("The Echo uses cookies")).findFirst().orElseThrow();
		assertTrue(notice.startsWith("{\"article\":\"how-the-barrier-was-won\",\"outlet\":\"The Harbour Echo\",\"index\":0,"), notice);
		assertTrue(notice.contains("\"template\":\"div.cookie-notice > span\""), notice);
		assertTrue(notice.contains("\"kind\":\"legal\",\"annotator\":\"gold\","), notice);
		String main = lines.stream().filter(line -> line.contains("It was ten past nine")).findFirst().orElseThrow();
		assertTrue(main.contains("\"kind\":\"main\""), main);
		assertTrue(main.contains("\"linkDensity\":0.0"), main);
	}

	@Test
	void undecidedBlocksAreWrittenWhereTheyAreWanted() throws IOException {
		assertEquals(export(Map.of("undecided", "true")).size(), export(Map.of()).size(), "gold is done, so all is decided");
	}
}
