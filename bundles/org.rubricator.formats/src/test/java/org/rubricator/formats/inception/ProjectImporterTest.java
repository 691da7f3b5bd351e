package org.rubricator.formats.inception;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.exchange.ArticleSink;
import org.rubricator.core.exchange.ImportResult;
import org.rubricator.core.exchange.ImportedArticle;
import org.rubricator.core.exchange.Input;
import org.rubricator.core.exchange.OptionValues;
import org.rubricator.core.exchange.RefusalException;
import org.rubricator.core.findings.Finding;
import org.rubricator.formats.Formats;

class ProjectImporterTest {

	private static final String SHEET = "#FORMAT=WebAnno TSV 3.3\n#T_SP=webanno.custom.Claim|\n\n\n#Text=so\n1-1\t0-2\tso\t*\t\n";

	@TempDir
	private Path folder;

	private Path archive(Map<String, String> entries) throws IOException {
		Path file = folder.resolve("project.zip");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			for (Map.Entry<String, String> entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return file;
	}

	@Test
	void annotatorsAreKeptAndTheCuratedLayerIsGold() throws IOException {
		CorpusStore corpus = CorpusStore.create(folder.resolve("corpus"), CorpusStore.defaultLabels());
		ImportResult result = Formats.read(corpus, archive(Map.of("exportedproject1.json", "{}", "annotation/doc.txt/ada.tsv",
				SHEET, "curation/doc.txt/CURATION_USER.tsv", SHEET, "annotation_ser/doc.txt/ada.ser", "x",
				"annotation_ser/doc.txt/zoe.ser", "x")));
		assertEquals(List.of("ada", "gold"), corpus.annotators());
		assertEquals(List.of("doc"), result.added());
		List<Finding> binary = result.findings().stream().filter(f -> f.code().equals("import.inception.binary")).toList();
		assertEquals(1, binary.size());
		assertTrue(binary.get(0).message().contains("doc.txt by zoe"), binary.toString());
	}

	@Test
	void whatGrowsTooLargeIsRefused() throws IOException {
		byte[] bytes = Files.readAllBytes(archive(Map.of("annotation/doc.txt/ada.tsv", SHEET + " ".repeat(5000), "source/x",
				"y".repeat(100_000))));
		for (ProjectImporter.Limits limits : List.of(new ProjectImporter.Limits(1, 10_000, 1_000_000),
				new ProjectImporter.Limits(10, 1_000, 1_000_000), new ProjectImporter.Limits(10, 10_000, 50_000))) {
			List<ImportedArticle> taken = new ArrayList<>();
			ArticleSink sink = new ArticleSink() {
				@Override
				public void accept(ImportedArticle article) {
					taken.add(article);
				}

				@Override
				public void report(Finding finding) {
					// not asked here
				}
			};
			assertThrows(RefusalException.class, () -> new ProjectImporter(limits)
					.read(Input.ofBytes("project.zip", bytes), OptionValues.defaults(List.of()), sink));
		}
	}
}
