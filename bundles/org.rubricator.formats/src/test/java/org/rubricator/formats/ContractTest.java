package org.rubricator.formats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.exchange.Exporter;
import org.rubricator.core.exchange.ImportResult;
import org.rubricator.core.exchange.Importer;
import org.rubricator.core.exchange.Importer.Recognition;
import org.rubricator.core.exchange.Input;
import org.rubricator.core.exchange.Option;
import org.rubricator.core.exchange.OptionValues;
import org.rubricator.core.findings.Finding;

/** What every importer and every exporter has to keep. */
class ContractTest {

	private static final String ID = "[a-z][a-z0-9-]*";

	@TempDir
	private Path folder;

	static Stream<Importer> importers() {
		return Formats.IMPORTERS.all().stream();
	}

	static Stream<Exporter> exporters() {
		return Formats.EXPORTERS.all().stream();
	}

	private static void assertOptions(List<Option> options) {
		for (Option option : options) {
			assertTrue(option.name().matches(ID), option.name());
			assertTrue(option.help().endsWith("."), option.help());
			assertEquals(option.defaultValue(), option.accept(option.defaultValue()));
		}
		OptionValues.defaults(options);
	}

	@ParameterizedTest
	@MethodSource("importers")
	void importersSayWhatTheyAre(Importer importer) {
		assertTrue(importer.id().matches(ID));
		assertFalse(importer.title().isBlank());
		assertTrue(importer.description().endsWith("."));
		assertFalse(importer.extensions().isEmpty());
		importer.extensions().forEach(extension -> assertTrue(extension.matches("[a-z0-9.]+"), extension));
		assertOptions(importer.options());
	}

	@ParameterizedTest
	@MethodSource("exporters")
	void exportersSayWhatTheyAre(Exporter exporter) {
		assertTrue(exporter.id().matches(ID));
		assertTrue(exporter.description().endsWith("."));
		assertTrue(exporter.description().toLowerCase().contains("offsets"), "says its unit");
		assertTrue(exporter.extension().isEmpty() || exporter.extension().matches("[a-z0-9.]+"));
		assertOptions(exporter.options());
	}

	/** Bytes of every kind are read or refused with a reason; nothing is thrown and nothing hangs. */
	@ParameterizedTest
	@MethodSource("importers")
	void importersRefuseWhatTheyCannotRead(Importer importer) throws IOException {
		CorpusStore corpus = CorpusStore.create(folder.resolve("corpus"), CorpusStore.defaultLabels());
		Random random = new Random(importer.id().hashCode());
		String seed = "{\"format\":\"rubricator-jsonl/1\",\"text\":\"a b\",\"layers\":[{\"annotator\":\"x\",\"spans\":[]}]}\n<html><p>";
		for (int i = 0; i < 150; i++) {
			byte[] bytes = seed.getBytes(StandardCharsets.UTF_8);
			for (int change = random.nextInt(6); change > 0; change--) {
				bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
			}
			if (i % 3 == 0) {
				bytes = new byte[random.nextInt(300)];
				random.nextBytes(bytes);
			}
			Path file = Files.write(folder.resolve("in." + importer.extensions().get(0)), bytes);
			ImportResult result = Formats.read(corpus, file, importer.id(), Map.of());
			for (Finding finding : result.findings()) {
				assertFalse(finding.message().contains("error in Rubricator"), finding.toString());
				assertTrue(finding.message().endsWith("."), finding.toString());
			}
			assertTrue(!result.added().isEmpty() || result.duplicates() > 0 || !result.findings().isEmpty());
		}
		assertEquals(List.of(), corpus.articles().findings());
	}

	@ParameterizedTest
	@MethodSource("importers")
	void noTwoImportersClaimTheSameInput(Importer importer) throws IOException {
		for (String name : List.of("a.txt", "a.html", "a.jsonl", "a", "a.pdf")) {
			for (String content : List.of("Text.", "<!DOCTYPE html><p>x", "{\"format\":\"rubricator-jsonl/1\"}", "%PDF-1.7")) {
				Input input = Input.ofBytes(name, content.getBytes(StandardCharsets.UTF_8));
				Recognition recognition = importer.recognize(input);
				if (recognition != Recognition.NONE) {
					long sure = importers().filter(other -> recognize(other, input) == recognition).count();
					assertEquals(1, sure, importer.id() + " " + name + " " + content);
				}
			}
		}
	}

	private static Recognition recognize(Importer importer, Input input) {
		try {
			return importer.recognize(input);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	@ParameterizedTest
	@MethodSource("exporters")
	void theSameExportTwiceMakesTheSameBytes(Exporter exporter) throws IOException {
		CorpusStore corpus = RandomCorpora.create(folder.resolve("corpus"), 17, 30);
		Formats.read(corpus, Files.writeString(folder.resolve("page.html"), "<!DOCTYPE html><title>Ferry</title><p>It is back."));
		Path first = folder.resolve("first");
		Path second = folder.resolve("second");
		Formats.write(corpus, exporter.id(), Map.of(), first);
		Formats.write(corpus, exporter.id(), Map.of(), second);
		assertArrayEquals(bytes(first), bytes(second));
		assertTrue(bytes(first).length > 0);
	}

	/** Of a file, or of all files in a folder with their names. */
	private static byte[] bytes(Path path) throws IOException {
		if (!Files.isDirectory(path)) {
			return Files.readAllBytes(path);
		}
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		try (Stream<Path> files = Files.walk(path)) {
			for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
				all.writeBytes(path.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
				all.writeBytes(Files.readAllBytes(file));
			}
		}
		return all.toByteArray();
	}
}
