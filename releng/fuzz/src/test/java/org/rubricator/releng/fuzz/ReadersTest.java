package org.rubricator.releng.fuzz;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.rubricator.core.exchange.ArticleSink;
import org.rubricator.core.exchange.ImportedArticle;
import org.rubricator.core.exchange.Importer;
import org.rubricator.core.exchange.Input;
import org.rubricator.core.exchange.OptionValues;
import org.rubricator.core.findings.Finding;
import org.rubricator.formats.brat.BratImporter;
import org.rubricator.formats.conll.ConllImporter;
import org.rubricator.formats.conll.ConlluImporter;
import org.rubricator.formats.csv.CsvImporter;
import org.rubricator.formats.gate.BdocImporter;
import org.rubricator.formats.gate.GateXmlImporter;
import org.rubricator.formats.html.HtmlImporter;
import org.rubricator.formats.inception.ProjectImporter;
import org.rubricator.formats.jsonl.JsonlImporter;
import org.rubricator.formats.parc.ParcImporter;
import org.rubricator.formats.tasks.DoccanoImporter;
import org.rubricator.formats.tasks.LabelStudioImporter;
import org.rubricator.formats.tasks.ProdigyImporter;
import org.rubricator.formats.tei.TeiImporter;
import org.rubricator.formats.text.TextImporter;
import org.rubricator.formats.uima.JsonCasImporter;
import org.rubricator.formats.uima.XmiImporter;
import org.rubricator.formats.warc.WarcImporter;
import org.rubricator.formats.webannotation.WebAnnotationImporter;
import org.rubricator.formats.webanno.TsvImporter;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Whatever bytes a reader gets, it reads or refuses them: no exception but an {@link IOException}, and within
 * {@link #LONGEST}. As tests, each reads the inputs that are kept for it; {@code releng/fuzz/run} has Jazzer make more.
 */
class ReadersTest {

	private static final Duration LONGEST = Duration.ofSeconds(20);

	private static final ArticleSink NOWHERE = new ArticleSink() {
		@Override
		public void accept(ImportedArticle article) {
			// nothing to keep
		}

		@Override
		public void report(Finding finding) {
			if (finding.message().isBlank()) {
				throw new AssertionError("A finding without words: " + finding.code());
			}
		}
	};

	private static Path folder;

	@BeforeAll
	static void makeFolder() throws IOException {
		folder = Files.createTempDirectory("fuzz");
		Files.writeString(folder.resolve("in.txt"), "Ada Lund said it sails. It sank.\n");
		try (InputStream types = ReadersTest.class.getResourceAsStream("TypeSystem.xml")) {
			Files.copy(types, folder.resolve("TypeSystem.xml"));
		}
	}

	@AfterAll
	static void deleteFolder() throws IOException {
		try (var files = Files.list(folder)) {
			for (Path file : files.toList()) {
				Files.delete(file);
			}
		}
		Files.delete(folder);
	}

	private static void read(Importer importer, byte[] bytes) throws IOException {
		Path file = folder.resolve("in." + importer.extensions().get(0));
		Files.write(file, bytes);
		Input input = Input.ofFile(file.getFileName().toString(), file.getFileName().toString(), file);
		long start = System.nanoTime();
		try {
			importer.recognize(input);
			importer.read(input, OptionValues.defaults(importer.options()), NOWHERE);
		} catch (IOException e) {
			if (e.getMessage() == null && !(e instanceof EOFException)) {
				throw new AssertionError("A refusal without words", e);
			}
		} finally {
			if (!file.getFileName().toString().equals("in.txt")) {
				Files.delete(file);
			}
		}
		Duration time = Duration.ofNanos(System.nanoTime() - start);
		if (time.compareTo(LONGEST) > 0) {
			throw new AssertionError("It took " + time);
		}
	}

	@FuzzTest
	void brat(byte[] bytes) throws IOException {
		read(new BratImporter(), bytes);
	}

	@FuzzTest
	void conll(byte[] bytes) throws IOException {
		read(new ConllImporter(), bytes);
	}

	@FuzzTest
	void conllu(byte[] bytes) throws IOException {
		read(new ConlluImporter(), bytes);
	}

	@FuzzTest
	void webannoTsv(byte[] bytes) throws IOException {
		read(new TsvImporter(), bytes);
	}

	@FuzzTest
	void uimaXmi(byte[] bytes) throws IOException {
		read(new XmiImporter(), bytes);
	}

	@FuzzTest
	void uimaJson(byte[] bytes) throws IOException {
		read(new JsonCasImporter(), bytes);
	}

	@FuzzTest
	void gateXml(byte[] bytes) throws IOException {
		read(new GateXmlImporter(), bytes);
	}

	@FuzzTest
	void parc(byte[] bytes) throws IOException {
		read(new ParcImporter(), bytes);
	}

	@FuzzTest
	void bdoc(byte[] bytes) throws IOException {
		read(new BdocImporter(), bytes);
	}

	@FuzzTest
	void inception(byte[] bytes) throws IOException {
		read(new ProjectImporter(), bytes);
	}

	@FuzzTest
	void labelStudio(byte[] bytes) throws IOException {
		read(new LabelStudioImporter(), bytes);
	}

	@FuzzTest
	void doccano(byte[] bytes) throws IOException {
		read(new DoccanoImporter(), bytes);
	}

	@FuzzTest
	void prodigy(byte[] bytes) throws IOException {
		read(new ProdigyImporter(), bytes);
	}

	@FuzzTest
	void tei(byte[] bytes) throws IOException {
		read(new TeiImporter(), bytes);
	}

	@FuzzTest
	void webAnnotation(byte[] bytes) throws IOException {
		read(new WebAnnotationImporter(), bytes);
	}

	@FuzzTest
	void jsonl(byte[] bytes) throws IOException {
		read(new JsonlImporter(), bytes);
	}

	@FuzzTest
	void csv(byte[] bytes) throws IOException {
		read(new CsvImporter(), bytes);
	}

	@FuzzTest
	void html(byte[] bytes) throws IOException {
		read(new HtmlImporter(), bytes);
	}

	@FuzzTest
	void text(byte[] bytes) throws IOException {
		read(new TextImporter(), bytes);
	}

	@FuzzTest
	void warc(byte[] bytes) throws IOException {
		read(new WarcImporter(), bytes);
	}
}
