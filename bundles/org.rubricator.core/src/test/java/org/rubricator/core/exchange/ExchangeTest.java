package org.rubricator.core.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.corpus.ArticleDraft;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.corpus.LayerLock;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;
import org.rubricator.core.findings.Severity;
import org.rubricator.model.actors.Actor;
import org.rubricator.model.actors.ActorsFactory;
import org.rubricator.model.annotation.AnnotationFactory;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.article.Article;
import org.rubricator.model.article.ArticleFactory;

/** The operations, with formats made for the test: a line an article, {@code id|annotator|begin|end|text}. */
class ExchangeTest {

	@TempDir
	private Path folder;
	private CorpusStore corpus;
	private final LinesImporter importer = new LinesImporter();

	@BeforeEach
	void makeCorpus() throws IOException {
		corpus = CorpusStore.create(folder.resolve("corpus"), CorpusStore.defaultLabels());
	}

	private static final class LinesImporter implements Importer {

		@Override
		public String id() {
			return "lines";
		}

		@Override
		public String title() {
			return "Lines";
		}

		@Override
		public List<String> extensions() {
			return List.of("lines");
		}

		@Override
		public String description() {
			return "For tests";
		}

		@Override
		public long mostBytes() {
			return 1000;
		}

		@Override
		public Recognition recognize(Input input) {
			return input.extension().equals("lines") ? Recognition.NAME : Recognition.NONE;
		}

		@Override
		public void read(Input input, OptionValues options, ArticleSink sink) throws IOException {
			int number = 0;
			for (String line : new String(input.bytes(), StandardCharsets.UTF_8).split("\n")) {
				number++;
				String[] fields = line.split("\\|", 5);
				if (fields.length < 5) {
					if (line.equals("crash")) {
						throw new IllegalStateException("crash");
					}
					sink.report(Finding.error("import.refused", Location.ofFile(input.name(), number), "Too short."));
					continue;
				}
				Article article = ArticleFactory.eINSTANCE.createArticle();
				article.setId(fields[0].isEmpty() ? null : fields[0]);
				input.stamp(article);
				List<Layer> layers = new ArrayList<>();
				if (!fields[1].isEmpty()) {
					Layer layer = AnnotationFactory.eINSTANCE.createLayer();
					layer.setAnnotator(fields[1].equals("?") ? null : fields[1]);
					Span span = AnnotationFactory.eINSTANCE.createSpan();
					span.setId("s1");
					span.setLabel("Claim");
					span.setActor("a1");
					span.setParts(Parts.of(Integer.parseInt(fields[2]), Integer.parseInt(fields[3])));
					layer.getSpans().add(span);
					layers.add(layer);
				}
				Actor actor = ActorsFactory.eINSTANCE.createActor();
				actor.setId("a1");
				actor.setName(input.fileName());
				sink.accept(new ImportedArticle(new ArticleDraft(article, fields[4], line.getBytes(StandardCharsets.UTF_8),
						"source.txt"), layers, layers.isEmpty() ? List.of() : List.of(actor), number));
			}
		}
	}

	private static final class IdsExporter implements Exporter {

		@Override
		public String id() {
			return "ids";
		}

		@Override
		public String title() {
			return "Ids";
		}

		@Override
		public String extension() {
			return "ids";
		}

		@Override
		public String description() {
			return "For tests";
		}

		@Override
		public Set<Feature> carries() {
			return Set.of();
		}

		@Override
		public List<Option> options() {
			return List.of(Option.flag("fail", "Fails."), Option.flag("all", "Writes unlabelled ones, too."));
		}

		@Override
		public boolean writesUnlabelled(OptionValues options) {
			return options.flag("all");
		}

		@Override
		public ArticleWriter start(Path target, ExportContext context) throws IOException {
			var out = Files.newBufferedWriter(target);
			return new ArticleWriter() {
				@Override
				public void write(ExportedArticle article) throws IOException {
					out.write(article.article().getId() + " " + article.layers().size() + "\n");
					context.losses().lose("x.lost", "Things lost", Location.ofFile(article.article().getId()), "Lost.");
					if (context.options().flag("fail")) {
						throw new IOException("disk full");
					}
				}

				@Override
				public void close() throws IOException {
					out.close();
				}
			};
		}
	}

	private ImportResult load(String content, String annotator) throws IOException {
		return load("in.lines", content, annotator);
	}

	private ImportResult load(String file, String content, String annotator) throws IOException {
		Files.writeString(folder.resolve(file), content);
		return new ImportOperation(corpus, new Importers(List.of(importer)))
				.run(new ImportRequest(List.of(file), folder, null, Map.of(), annotator), null);
	}

	private ExportOperation exporting() {
		return new ExportOperation(corpus, new Exporters(List.of(new IdsExporter())));
	}

	private static List<String> codes(List<Finding> findings) {
		return findings.stream().map(Finding::code).toList();
	}

	@Test
	void articlesComeInAndNotTwice() throws IOException {
		ImportResult result = load("one||||First text\ntwo||||Second text", null);
		assertEquals(List.of("one", "two"), result.added());
		assertEquals("in.lines", corpus.article("one").getSource());
		ImportResult again = load("one||||First text\nthree||||Second text", null);
		assertEquals(List.of(), again.added());
		assertEquals(2, again.duplicates());
		assertEquals(List.of("import.duplicate", "import.duplicate"), codes(again.findings()));
		assertEquals(List.of("import.renamed"), codes(load("one||||Other text", null).findings()));
	}

	@Test
	void oneBadLineAndOneBadFileDoNotStopTheRest() throws IOException {
		Files.writeString(folder.resolve("a.lines"), "crash");
		Files.writeString(folder.resolve("b.lines"), "nothing\n||||text");
		Files.writeString(folder.resolve("c.lines"), "x".repeat(2000));
		Files.writeString(folder.resolve("d.lines"), "||||  ");
		Files.writeString(folder.resolve("e.lines"), "");
		ImportResult result = new ImportOperation(corpus, new Importers(List.of(importer)))
				.run(ImportRequest.of(List.of("a.lines", "b.lines", "c.lines", "d.lines", "e.lines", "f.lines"), folder), null);
		assertEquals(1, result.added().size());
		assertEquals(5, result.refused());
		assertEquals(6, result.inputs());
		assertEquals(6, result.findings().stream().filter(f -> f.severity() == Severity.ERROR).count());
		assertTrue(result.findings().stream().anyMatch(f -> f.message().contains("error in Rubricator")));
		assertTrue(result.findings().stream().anyMatch(f -> f.location().line() == 1 && f.location().file().equals("b.lines")));
	}

	@Test
	void layersAreNeverOverwritten() throws IOException {
		assertEquals(1, load("one|ada|0|5|First text", null).layers());
		assertEquals(1, load("one|ada|0|5|First text", null).sameLayers());
		ImportResult other = load("one|ada|0|4|First text", null);
		assertEquals(List.of("import.layer-refused"), codes(other.findings()));
		assertEquals(Parts.of(0, 5), corpus.layer("ada", "one").orElseThrow().getSpans().get(0).getParts());
		assertEquals(1, load("one|ada|0|4|First text", "ben").layers());
		assertEquals(List.of("ada", "ben"), corpus.annotators());
	}

	@Test
	void layersThatDoNotFitOrBelongToNobodyAreRefused() throws IOException {
		String broken = "a|ada|0|99|First text\nb|ada|1|2|\uD83D\uDE00 text\nc|?|0|1|Third text\nd|../ada|0|1|Fourth text";
		ImportResult result = load(broken, null);
		assertEquals(4, result.added().size());
		assertEquals(0, result.layers());
		assertEquals(4, codes(result.findings()).stream().filter("import.layer-refused"::equals).count());
	}

	@Test
	void aLayerThatIsOpenElsewhereIsRefused() throws IOException {
		load("one||||First text", null);
		try (LayerLock lock = corpus.lock("ada", "one")) {
			assertEquals(List.of("import.layer-refused"), codes(load("one|ada|0|5|First text", null).findings()));
		}
		Files.writeString(corpus.layerFile("ben", "one").getParent().resolveSibling("ben-is-not-there"), "");
		Files.createDirectories(corpus.layerFile("ben", "one").getParent());
		Files.writeString(corpus.layerFile("ben", "one").resolveSibling("one.journal"), "");
		assertEquals(List.of("import.layer-refused"), codes(load("one|ben|0|5|First text", null).findings()));
	}

	@Test
	void actorsOfAnotherCorpusGetAnotherIdAndTheSameEachTime() throws IOException {
		load("ada.lines", "one|ada|0|5|First text", null);
		load("bob.lines", "two|ada|0|5|Second text", null);
		assertEquals("a1", corpus.layer("ada", "one").orElseThrow().getSpans().get(0).getActor());
		assertEquals("a1-2", corpus.layer("ada", "two").orElseThrow().getSpans().get(0).getActor());
		assertEquals(1, load("bob.lines", "two|ada|0|5|Second text", null).sameLayers());
		assertEquals(2, corpus.actors().getActors().size());
	}

	@Test
	void cancellingAnImportKeepsWhatIsThere() throws IOException {
		Files.writeString(folder.resolve("in.lines"), "one||||First text");
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertTrue(new ImportOperation(corpus, new Importers(List.of(importer)))
				.run(ImportRequest.of(List.of("in.lines"), folder), monitor).cancelled());
	}

	@Test
	void anExportIsSortedAndTheSameEachTime() throws IOException {
		load("b|gold|0|5|First text\na|gold|0|5|Second text\nc||||Third text", null);
		Path out = folder.resolve("x/out.ids");
		ExportResult result = exporting().run(ExportRequest.of("ids", out), null);
		assertEquals("a 1\nb 1\n", Files.readString(out));
		assertEquals("gold", result.annotator());
		assertTrue(codes(result.findings()).containsAll(List.of("export.unlabelled", "export.unfinished", "x.lost")));
		assertTrue(result.findings().stream().anyMatch(f -> f.message().equals("Things lost: 2.")));
		byte[] first = Files.readAllBytes(out);
		exporting().run(ExportRequest.of("ids", out), null);
		assertArrayEquals(first, Files.readAllBytes(out));
		exporting().run(new ExportRequest("ids", Map.of("all", "true"), "gold", null, folder.resolve("x")), null);
		assertEquals("a 1\nb 1\nc 0\n", Files.readString(folder.resolve("x/corpus.ids")));
	}

	@Test
	void aFailedOrCancelledExportLeavesWhatWasThere() throws IOException {
		load("b|gold|0|5|First text", null);
		Path out = folder.resolve("out/x.ids");
		Files.createDirectories(out.getParent());
		Files.writeString(out, "old");
		assertThrows(IOException.class,
				() -> exporting().run(new ExportRequest("ids", Map.of("fail", "true"), null, null, out), null));
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> exporting().run(ExportRequest.of("ids", out), monitor));
		assertEquals("old", Files.readString(out));
		try (Stream<Path> files = Files.list(out.getParent())) {
			assertEquals(1, files.count());
		}
	}

	@Test
	void partsBecomeFilesWithAReceipt() throws IOException {
		load("a|gold|0|5|First text\nb|gold|0|5|Second text", null);
		Partition partition = new Partition(
				List.of(new Partition.Part("train", List.of("b")), new Partition.Part("test", List.of("a"))), "SPLIT.md",
				"receipt");
		Path out = folder.resolve("split");
		ExportResult result = exporting().run(ExportRequest.of("ids", out).withPartition(partition), null);
		assertEquals(List.of(out.resolve("train.ids"), out.resolve("test.ids"), out.resolve("SPLIT.md")), result.files());
		assertEquals("b 1\n", Files.readString(out.resolve("train.ids")));
		assertEquals("receipt", Files.readString(out.resolve("SPLIT.md")));
		assertThrows(IllegalArgumentException.class, () -> exporting()
				.run(ExportRequest.of("ids", out.resolve("SPLIT.md")).withPartition(partition), null));
	}

	@Test
	void wrongRequestsSayWhatThereIs() throws IOException {
		load("a|ada|0|5|First text\nb|ben|0|5|Second text", null);
		Path out = folder.resolve("out.ids");
		for (ExportRequest wrong : List.of(ExportRequest.of("none", out), ExportRequest.of("ids", out),
				new ExportRequest("ids", Map.of(), "all", null, out), new ExportRequest("ids", Map.of(), "eve", null, out),
				new ExportRequest("ids", Map.of("x", "y"), "ada", null, out),
				new ExportRequest("ids", Map.of(), "ada", null, corpus.folder().resolve("labels.xmi")),
				new ExportRequest("ids", Map.of(), "ada", null, corpus.folder().resolve("articles/x")))) {
			assertThrows(IllegalArgumentException.class, () -> exporting().run(wrong, null), wrong.toString());
		}
		assertFalse(Files.exists(out));
	}

	@Test
	void whatIsBrokenIsLeftOutAndSaid() throws IOException {
		load("a|gold|0|5|First text\nb|gold|0|5|Second text\nc|gold|0|5|Third text\nd|gold|0|5|Fourth text", null);
		Files.writeString(corpus.articleFolder("a").resolve("text.txt"), "changed");
		Files.writeString(corpus.layerFile("gold", "b"), "broken");
		Layer layer = corpus.layer("gold", "c").orElseThrow();
		layer.setTextHash("other");
		corpus.saveLayer(layer);
		Path out = folder.resolve("out.ids");
		ExportResult result = exporting().run(new ExportRequest("ids", Map.of("all", "true"), "gold", null, out), null);
		assertEquals("b 0\nc 0\nd 1\n", Files.readString(out));
		assertTrue(codes(result.findings()).containsAll(List.of("export.text", "file.unreadable", "export.layer")));
	}
}
