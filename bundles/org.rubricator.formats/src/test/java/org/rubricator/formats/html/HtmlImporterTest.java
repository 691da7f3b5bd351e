package org.rubricator.formats.html;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.exchange.ImportResult;
import org.rubricator.formats.Formats;
import org.rubricator.model.article.Article;
import org.rubricator.model.article.Block;

class HtmlImporterTest {

	private static final String PAGE = """
			<!DOCTYPE html><html lang=en><head><title>Ferry runs again | Echo</title>
			<meta property="og:site_name" content="Echo"><meta property="article:published_time" content="2026-11-23">
			<link rel=canonical href="https://www.echo.example/ferry"></head>
			<body><nav>Home</nav><h1>Ferry runs again</h1><p>It is <b>back</b>.</p></body></html>""";

	@TempDir
	private Path folder;
	private CorpusStore corpus;

	@BeforeEach
	void makeCorpus() throws IOException {
		corpus = CorpusStore.create(folder.resolve("corpus"), CorpusStore.defaultLabels());
	}

	@Test
	void textMetadataBlocksAndBytesAreKept() throws IOException {
		byte[] bytes = PAGE.getBytes(StandardCharsets.UTF_8);
		ImportResult result = Formats.read(corpus, Files.write(folder.resolve("ferry.html"), bytes));
		Article article = corpus.article(result.added().get(0));
		assertEquals("Ferry runs again", article.getTitle());
		assertEquals("Echo", article.getOutlet());
		assertEquals("2026-11-23", article.getPublished());
		assertEquals("https://www.echo.example/ferry", article.getAddress());
		assertEquals("source.html", article.getSourceFile());
		assertArrayEquals(bytes, corpus.source(article));
		String text = corpus.text(article.getId());
		assertEquals("Home\n\nFerry runs again\n\nIt is back.", text);
		Block last = article.getBlocks().get(2);
		assertEquals("It is back.", text.substring(last.getBegin(), last.getEnd()));
		assertEquals("It is <b>back</b>.", PAGE.substring(last.getSourceBegin(), last.getSourceEnd()));
	}

	@Test
	void aPageIsKnownByItsBeginningToo() throws IOException {
		assertEquals(1, Formats.read(corpus, Files.writeString(folder.resolve("story"), PAGE)).added().size());
		assertEquals(0, Formats.read(corpus, Files.writeString(folder.resolve("story.txt"), PAGE)).added().size());
		assertEquals("source.html", corpus.article(corpus.articles().items().get(0).id()).getSourceFile());
	}

	@Test
	void whatIsNoPageIsRefused() throws IOException {
		for (String content : List.of("", "%PDF-1.4", "<html><body><script>x()</script></body></html>")) {
			ImportResult result = Formats.read(corpus, Files.writeString(folder.resolve("bad.html"), content));
			assertEquals(List.of("import.refused"), Formats.codes(result.findings()), content);
			assertEquals(1, result.refused());
		}
	}

	@Test
	void anOutletThatIsNotNamedIsTheHost() throws IOException {
		String page = PAGE.replace("og:site_name", "x").replace(" | Echo", "");
		ImportResult result = Formats.read(corpus, Files.writeString(folder.resolve("p.html"), page), "html", Map.of());
		assertTrue(corpus.article(result.added().get(0)).getOutlet().startsWith("echo.example"));
	}
}
