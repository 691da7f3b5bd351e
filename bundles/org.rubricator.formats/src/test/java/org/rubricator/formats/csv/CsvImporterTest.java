package org.rubricator.formats.csv;

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
import org.rubricator.core.exchange.ImportOperation;
import org.rubricator.core.exchange.ImportRequest;
import org.rubricator.core.exchange.ImportResult;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Severity;
import org.rubricator.core.mapping.Mapping;
import org.rubricator.formats.Formats;
import org.rubricator.formats.RandomCorpora;
import org.rubricator.model.article.Article;

/** Tables of others, and our own where somebody broke them. */
class CsvImporterTest {

	@TempDir
	private Path folder;
	private CorpusStore corpus;
	private ImportResult result;

	@BeforeEach
	void makeCorpus() throws IOException {
		corpus = CorpusStore.create(folder.resolve("corpus"), CorpusStore.defaultLabels());
	}

	private void read(String name, String content, Map<String, String> options) throws IOException {
		Files.writeString(folder.resolve(name), content);
		result = new ImportOperation(corpus, Formats.IMPORTERS).run(new ImportRequest(List.of(name), folder,
				options.isEmpty() ? null : "csv", options, "ada", Mapping.NONE, false), null);
	}

	private List<String> spans(String article) throws IOException {
		String text = corpus.text(article);
		return corpus.layer("ada", article).orElseThrow().getSpans().stream().map(span -> span.getLabel() + ":"
				+ span.getParts().quote(text) + (span.getAttributes().isEmpty() ? "" : span.getAttributes().values())).toList();
	}

	private List<String> errors() {
		return result.findings().stream().filter(finding -> finding.severity() == Severity.ERROR)
				.map(finding -> finding.location().line() + ": " + finding.message()).toList();
	}

	@Test
	void articlesARow() throws IOException {
		read("news.csv", "\uFEFFHeadline;Date;URL;Body;topic\r\nFerry;2026-11-23;https://example.org/a;\"It said \"\"no\"\".\r\n"
				+ "Then; it left.\";transport\r\nToo;few\r\nHarbour;2026-11-24;;Quiet.;sea\r\n", Map.of());
		assertEquals(2, result.added().size());
		Article first = corpus.article("news-2");
		assertEquals(List.of("Ferry", "2026-11-23", "https://example.org/a"),
				List.of(first.getTitle(), first.getPublished(), first.getAddress()));
		assertEquals("It said \"no\".\nThen; it left.", corpus.text("news-2"));
		assertEquals(List.of("4: The row was left out: it has 2 fields, but there are 5 columns."), errors());
		assertTrue(result.findings().stream().map(Finding::message).anyMatch(message -> message.endsWith("left out: topic.")));
	}

	@Test
	void aRowThatIsNoneOfOurTablesIsNamedAndTheOthersComeIn() throws IOException {
		CorpusStore other = RandomCorpora.create(folder.resolve("other"), 5, 6);
		Path out = folder.resolve("out");
		new org.rubricator.core.exchange.ExportOperation(other, Formats.EXPORTERS)
				.run(new org.rubricator.core.exchange.ExportRequest("csv", Map.of(), "all", null, out), null);
		for (String table : List.of("articles.csv", "spans.csv")) {
			Path file = out.resolve(table);
			String content = Files.readString(file);
			int first = content.indexOf("\r\n") + 2;
			Files.writeString(file, content.substring(0, first) + "alone\r\n" + content.substring(first));
		}
		result = Formats.read(corpus, out.resolve("articles.csv"));
		assertEquals(other.articleIds().size(), result.added().size(), errors().toString());
		assertTrue(errors().get(0).matches("2: The row was left out: it has 1 field, but there are \\d+ columns\\."),
				errors().toString());
		assertTrue(result.findings().stream().anyMatch(finding -> finding.location().file().endsWith("spans.csv")
				&& finding.location().line() == 2 && finding.message().contains("it has 1 field")), errors().toString());
	}

	@Test
	void spansARowWithTextsBeside() throws IOException {
		Files.writeString(folder.resolve("one.txt"), "Hi \uD83D\uDE0A Ada said no. Ada left.");
		read("spans.csv", "doc_id,start,stop,type,quote,certainty\none,6,9,Actor,Ada,high\none,10,14,Cue,said,\none,,,Claim,no,\n"
				+ "one,,,Actor,Ada,\none,1,2,Actor,Bob,\nnone,1,2,Actor,,\n", Map.of());
		assertEquals(List.of("Actor:Ada{certainty=high}", "Cue:said", "Claim:no"), spans("one"), errors().toString());
		assertEquals(3, errors().size(), errors().toString());
		assertTrue(errors().get(0).contains("stands in the text more than once"), errors().toString());
		assertTrue(errors().get(1).contains("has the quote \"Bob\""), errors().toString());
		assertTrue(errors().get(2).contains("none.txt beside the table"), errors().toString());
	}

	@Test
	void columnsAreWhatTheOptionSays() throws IOException {
		String table = "x\tvon\tbis\twas\nAda said.\t0\t3\tPER\nAda said.\t4\t8\tCUE\nBob left.\t0\t3\tPER\n";
		read("t.csv", table, Map.of("columns", "text=x, begin=von, end=bis, label=was"));
		assertEquals(List.of(), errors());
		assertEquals(2, result.added().size());
		assertEquals(List.of("PER:Ada", "CUE:said"), spans(result.added().get(0)));
		read("t.csv", table, Map.of("columns", "text=y"));
		assertTrue(errors().get(0).contains("a column that is there: x, von, bis, was"), errors().toString());
		read("t.csv", table, Map.of("columns", "label=was"));
		assertTrue(errors().get(0).contains("neither a column with texts"), errors().toString());
	}

	@Test
	void whatCannotBeReadIsNamedOnce() throws IOException {
		read("open.csv", "text\nAda said.\n\"open\n", Map.of());
		assertEquals(List.of("0: A quote in line 3 is not closed."), errors());
		Files.write(folder.resolve("latin.csv"), "text,x\nBj\u00F6rk,1\n".getBytes(StandardCharsets.ISO_8859_1));
		result = Formats.read(corpus, folder.resolve("latin.csv"));
		assertEquals(List.of("0: It is not UTF-8. Save it as such and import it again."), errors());
	}

	@Test
	void rowsInAnotherOrderAreNamed() throws IOException {
		CorpusStore other = RandomCorpora.create(folder.resolve("other"), 5, 6);
		Path out = folder.resolve("out");
		new org.rubricator.core.exchange.ExportOperation(other, Formats.EXPORTERS)
				.run(new org.rubricator.core.exchange.ExportRequest("csv", Map.of(), "all", null, out), null);
		Path layers = out.resolve("layers.csv");
		List<String> lines = Files.readAllLines(layers);
		Files.writeString(layers, lines.get(0) + "\r\nelsewhere,ada,done,0\r\n" + String.join("\r\n", lines.subList(1, lines.size()))
				+ "\r\n");
		result = Formats.read(corpus, out.resolve("articles.csv"));
		assertTrue(errors().get(0).startsWith("2: From here on rows were left out: the article elsewhere stands elsewhere"),
				errors().toString());
		Files.delete(out.resolve("parts.csv"));
		result = Formats.read(corpus, out.resolve("articles.csv"));
		assertTrue(errors().get(0).contains("The table parts.csv is not beside it."), errors().toString());
	}
}
