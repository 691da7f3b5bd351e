package org.rubricator.releng.consumers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.exchange.ImportOperation;
import org.rubricator.core.exchange.ImportRequest;
import org.rubricator.core.exchange.ImportResult;
import org.rubricator.core.exchange.Importer;
import org.rubricator.core.exchange.Importers;
import org.rubricator.core.exchange.Input;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Severity;
import org.rubricator.core.mapping.Mapping;
import org.rubricator.formats.brat.BratImporter;
import org.rubricator.formats.conll.ConllImporter;
import org.rubricator.formats.conll.ConlluImporter;
import org.rubricator.formats.csv.CsvImporter;
import org.rubricator.formats.gate.BdocImporter;
import org.rubricator.formats.gate.GateXmlImporter;
import org.rubricator.formats.html.HtmlImporter;
import org.rubricator.formats.inception.ProjectImporter;
import org.rubricator.formats.jsonl.JsonlImporter;
import org.rubricator.formats.tasks.DoccanoImporter;
import org.rubricator.formats.tasks.LabelStudioImporter;
import org.rubricator.formats.tasks.ProdigyImporter;
import org.rubricator.formats.tei.TeiImporter;
import org.rubricator.formats.text.TextImporter;
import org.rubricator.formats.uima.JsonCasImporter;
import org.rubricator.formats.uima.XmiImporter;
import org.rubricator.formats.webanno.TsvImporter;
import org.rubricator.formats.webannotation.WebAnnotationImporter;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.labels.LabelsFactory;

/**
 * Real files of the tools themselves, where they are: {@code RUBRICATOR_DATA} names a folder with {@code data/formats},
 * unset: {@code ../shared} beside the checkout. Each is imported, or refused with a reason; the table is in
 * {@code target/real-files.txt}.
 */
class RealFilesTest {

	private static final Importers IMPORTERS = new Importers(List.of(new BratImporter(), new ConllImporter(),
			new ConlluImporter(), new BdocImporter(), new GateXmlImporter(), new HtmlImporter(), new ProjectImporter(),
			new JsonlImporter(), new TextImporter(), new JsonCasImporter(), new XmiImporter(), new TsvImporter(),
			new WebAnnotationImporter(), new TeiImporter(), new CsvImporter(), new LabelStudioImporter(), new DoccanoImporter(),
			new ProdigyImporter()));

	private static Path data;

	@TempDir
	private Path folder;

	@BeforeAll
	static void find() {
		String named = System.getenv("RUBRICATOR_DATA");
		data = Path.of(named == null || named.isEmpty() ? "../../../shared" : named).resolve("data/formats").toAbsolutePath().normalize();
		assumeTrue(Files.isDirectory(data), "The files of other tools are not here (" + data + "), so none was read");
	}

	private ImportResult read(CorpusStore corpus, Path file, String format) throws IOException {
		return new ImportOperation(corpus, IMPORTERS).run(new ImportRequest(List.of(file.toString()), folder, format, Map.of(),
				null, Mapping.NONE, true), null);
	}

	private CorpusStore corpus(String name) throws IOException {
		return CorpusStore.create(folder.resolve(name), LabelsFactory.eINSTANCE.createLabelSet());
	}

	@Test
	void eachIsReadOrRefusedWithAReason() throws IOException {
		List<Path> files;
		try (Stream<Path> all = Files.walk(data)) {
			files = all.filter(Files::isRegularFile)
					.filter(file -> !file.getFileName().toString().matches("(?i)(sources|licen[cs]e|readme).*")).sorted().toList();
		}
		List<String> table = new ArrayList<>();
		int number = 0;
		for (Path file : files) {
			CorpusStore corpus = corpus("c" + number++);
			// Samples of columns have no extension that tells.
			String format = file.toString().endsWith(".sample") && file.getParent().endsWith("conll") ? "conll" : null;
			ImportResult result = read(corpus, file, format);
			for (Finding finding : result.findings()) {
				assertFalse(finding.message().contains("error in Rubricator"), finding.toString());
			}
			assertTrue(!result.added().isEmpty() || !result.findings().isEmpty(), file.toString());
			table.add(data.relativize(file) + "\t" + (format != null ? format : IMPORTERS
					.recognize(Input.ofFile(file.toString(), file.toString(), file)).map(Importer::id).orElse("-")) + "\t"
					+ (result.added().isEmpty() ? "refused" : counts(corpus, result)) + "\t"
					+ result.findings().stream().filter(finding -> finding.severity() != Severity.INFO || result.added().isEmpty())
							.filter(finding -> !finding.code().equals("import.labels-added")).map(Finding::message).findFirst().orElse(""));
		}
		Files.createDirectories(Path.of("target"));
		Files.write(Path.of("target/real-files.txt"), table);
		long read = table.stream().filter(line -> !line.contains("\trefused\t")).count();
		assertTrue(read >= 40, read + " of " + table.size() + " were read");
	}

	private static String counts(CorpusStore corpus, ImportResult result) throws IOException {
		int spans = 0;
		int frames = 0;
		for (String annotator : corpus.annotators()) {
			for (var summary : corpus.layers(annotator).items()) {
				Layer layer = corpus.layer(annotator, summary.article()).orElseThrow();
				spans += layer.getSpans().size();
				frames += layer.getFrames().size();
			}
		}
		return result.added().size() + " articles, " + result.layers() + " layers, " + spans + " spans, " + frames + " frames";
	}

	private Map<String, Integer> annotations(Path file) throws IOException {
		CorpusStore corpus = corpus("agree" + file.getFileName());
		ImportResult result = read(corpus, file, null);
		String annotator = corpus.annotators().get(0);
		Layer layer = corpus.layer(annotator, result.added().get(0)).orElseThrow();
		String text = corpus.text(result.added().get(0));
		Map<String, Integer> all = new TreeMap<>();
		layer.getSpans().forEach(span -> all.merge(span.getLabel() + " " + span.getParts() + " "
				+ span.getAttributes().with("FrameNote", null).with("StwrNote", null).with("Periodical", null) + " "
				+ span.getParts().quote(text), 1, Integer::sum));
		layer.getFrames().forEach(frame -> all.merge(frame.getLabel() + " " + frame.getAttributes(), 1, Integer::sum));
		return all;
	}

	/** The same document as XMI and as JSON, which was made without three features that the type system does not have. */
	@Test
	void bothFormsOfADocumentSayTheSame() throws IOException {
		Map<String, Integer> xmi = annotations(data.resolve("uima-xmi/redewiedergabe/rwk_mkhz_10036-short.consensus.xmi"));
		Map<String, Integer> json = annotations(data.resolve("uima-json/rwk_mkhz_10036-short.json"));
		assertEquals(xmi, json);
		assertTrue(xmi.size() > 100);
	}

	/**
	 * WebAnno's own tests: a document as TSV, and the CAS that it was written from. The files themselves differ in the name of
	 * a layer and of a feature, and in white space that a span begins with.
	 */
	@TestFactory
	Stream<DynamicTest> tsvAndXmiSayTheSame() throws IOException {
		List<Path> documents;
		try (Stream<Path> all = Files.list(data.resolve("webanno-tsv/tsv3-suite"))) {
			documents = all.filter(document -> Files.exists(document.resolve("reference.xmi"))).sorted().toList();
		}
		assertTrue(documents.size() >= 13, documents.toString());
		return documents.stream().map(document -> DynamicTest.dynamicTest(document.getFileName().toString(), () -> {
			Path copy = Files.createDirectories(folder.resolve("xmi-" + document.getFileName()));
			Files.copy(document.resolve("reference.xmi"), copy.resolve("reference.xmi"));
			try (InputStream types = getClass().getResourceAsStream("webanno-types.xml")) {
				Files.copy(types, copy.resolve("TypeSystem.xml"));
			}
			assertEquals(said(copy.resolve("reference.xmi"), "uima-xmi", Map.of("linguistic", "true")),
					said(document.resolve("reference.tsv"), "webanno-tsv", Map.of()));
		}));
	}

	/** All of a layer in words. Tokens and sentences are none of TSV's annotations, but its rows. */
	private List<String> said(Path file, String format, Map<String, String> options) throws IOException {
		CorpusStore corpus = corpus("said-" + file.getParent().getFileName() + format);
		ImportResult result = new ImportOperation(corpus, IMPORTERS).run(
				new ImportRequest(List.of(file.toString()), folder, format, options, null, Mapping.NONE, true), null);
		String article = result.added().get(0);
		String text = corpus.text(article);
		Layer layer = corpus.layer(corpus.annotators().get(0), article).orElseThrow();
		List<String> all = new ArrayList<>(List.of(text));
		layer.getSpans().stream().filter(span -> !span.getLabel().matches("Token|Sentence"))
				.forEach(span -> all.add(said(span, text)));
		layer.getFrames().stream()
				.map(frame -> frame.getLabel() + " " + frame.getAttributes().toString().replace("intValue", "integerValue") + frame.getFillers().stream()
						.map(filler -> " " + filler.getRole() + "=" + filler.getSpan().getParts().quote(text)).sorted().toList())
				.forEach(all::add);
		all.subList(1, all.size()).sort(String::compareTo);
		return all;
	}

	private static String said(Span span, String text) {
		String words = span.getParts().quote(text);
		return span.getLabel().replaceFirst("^NamedEntity$", "Span") + " "
				+ (span.getParts().begin() + words.length() - words.stripLeading().length()) + "-" + span.getParts().end() + " "
				+ words.strip() + " " + span.getAttributes();
	}
}
