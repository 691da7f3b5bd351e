package org.rubricator.formats.warc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.exchange.ImportOperation;
import org.rubricator.core.exchange.ImportRequest;
import org.rubricator.core.exchange.ImportResult;
import org.rubricator.core.exchange.Importer.Recognition;
import org.rubricator.core.exchange.Importers;
import org.rubricator.core.exchange.Input;
import org.rubricator.core.findings.Finding;
import org.rubricator.model.article.Article;

class WarcImporterTest {

	@TempDir
	Path folder;
	private CorpusStore corpus;

	@BeforeEach
	void makeCorpus() throws IOException {
		corpus = CorpusStore.create(folder.resolve("corpus"), CorpusStore.defaultLabels());
	}

	private static byte[] record(boolean packed, String type, String address, byte[] block) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.write(("WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Record-ID: <urn:uuid:" + new java.util.UUID(1, address.hashCode())
				+ ">\r\nWARC-Date: 2024-05-03T12:00:00Z\r\nWARC-Target-URI: " + address + "\r\nContent-Type: application/http; msgtype="
				+ type + "\r\nContent-Length: " + block.length + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
		out.write(block);
		out.write("\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
		if (!packed) {
			return out.toByteArray();
		}
		ByteArrayOutputStream zipped = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
			gzip.write(out.toByteArray());
		}
		return zipped.toByteArray();
	}

	private static byte[] page(boolean packed, String address, String words, String charset) throws IOException {
		byte[] body = ("<html><head><title>" + words + "</title></head><body><p>" + words + "</p></body></html>").getBytes(Charset.forName(charset));
		ByteArrayOutputStream http = new ByteArrayOutputStream();
		http.write(("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=" + charset + "\r\nContent-Length: " + body.length + "\r\n\r\n")
				.getBytes(StandardCharsets.ISO_8859_1));
		http.write(body);
		return record(packed, "response", address, http.toByteArray());
	}

	private static byte[] redirect(boolean packed) throws IOException {
		return record(packed, "response", "https://echo.example/old", "HTTP/1.1 301 Moved\r\nLocation: /new\r\nContent-Length: 0\r\n\r\n"
				.getBytes(StandardCharsets.ISO_8859_1));
	}

	private static byte[] join(byte[]... parts) throws IOException {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		for (byte[] part : parts) {
			all.write(part);
		}
		return all.toByteArray();
	}

	private ImportResult read(byte[] archive) throws IOException {
		Files.write(folder.resolve("crawl.warc.gz"), archive);
		return new ImportOperation(corpus, new Importers(List.of(new WarcImporter())))
				.run(new ImportRequest(List.of("crawl.warc.gz"), folder, "warc", Map.of(), null), null);
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void aPageARecordWithAddressTimeAndTheEncodingOfItsServer(boolean packed) throws IOException {
		byte[] request = record(packed, "request", "https://echo.example/a", "GET /a HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
		ImportResult result = read(join(request, page(packed, "https://echo.example/a", "Fähre fährt", "windows-1252"),
				redirect(packed), page(packed, "https://echo.example/b", "Паром", "windows-1251")));
		assertEquals(2, result.added().size(), result.findings().toString());
		Article ferry = corpus.article(result.added().get(0));
		assertEquals("Fähre fährt", corpus.text(ferry.getId()));
		assertEquals("https://echo.example/a", ferry.getSource());
		assertEquals("2024-05-03T12:00:00Z", ferry.getRetrieved());
		assertEquals("echo.example", ferry.getOutlet());
		assertEquals("Паром", corpus.text(result.added().get(1)));
		assertEquals(List.of("import.left-out"), result.findings().stream().map(Finding::code).toList());
		assertTrue(result.findings().get(0).message().contains("1 answer that redirects, 1 request"), result.findings().toString());
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void aBrokenRecordIsNamedWithItsPlaceAndTheRestIsRead(boolean packed) throws IOException {
		byte[] first = page(packed, "https://echo.example/a", "One", "utf-8");
		byte[] second = page(packed, "https://echo.example/b", "Two", "utf-8");
		for (int i = packed ? 20 : 0; i < (packed ? 60 : 9); i++) {
			second[i] ^= 0x55;
		}
		ImportResult result = read(join(first, second, page(packed, "https://echo.example/c", "Three", "utf-8")));
		assertEquals(2, result.added().size(), result.findings().toString());
		Finding broken = result.findings().stream().filter(finding -> finding.code().equals("import.refused")).findFirst().orElseThrow();
		assertEquals("crawl.warc.gz@0", broken.location().file());
		assertTrue(broken.message().startsWith("Between the records at byte 0 and at byte " + (first.length + second.length)
				+ " something is broken"), broken.message());
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void anArchiveThatEndsTooEarlyGivesWhatIsWhole(boolean packed) throws IOException {
		byte[] first = page(packed, "https://echo.example/a", "One", "utf-8");
		byte[] second = page(packed, "https://echo.example/b", "Two of several words", "utf-8");
		ImportResult result = read(join(first, java.util.Arrays.copyOf(second, second.length - 40)));
		assertEquals(1, result.added().size(), result.findings().toString());
		assertTrue(result.findings().stream().anyMatch(finding -> finding.message().contains("byte " + first.length + " is broken")),
				result.findings().toString());
	}

	@Test
	void isRecognizedByItsContentAlone() throws IOException {
		WarcImporter importer = new WarcImporter();
		assertEquals(Recognition.CONTENT, importer.recognize(Input.ofBytes("x", page(false, "https://e.example/", "x", "utf-8"))));
		assertEquals(Recognition.CONTENT, importer.recognize(Input.ofBytes("x", page(true, "https://e.example/", "x", "utf-8"))));
		assertEquals(Recognition.NONE, importer.recognize(Input.ofBytes("x.warc", "text".getBytes(StandardCharsets.UTF_8))));
		assertEquals(Recognition.NONE, importer.recognize(Input.ofBytes("x.gz", new byte[] { 0x1F, (byte) 0x8B, 8, 0, 0 })));
	}

	/** Bytes of every kind are read or refused with a reason; nothing is thrown and nothing hangs. */
	@Test
	void damageOfEveryKindIsReadOrRefused() throws IOException {
		Random random = new Random(4);
		for (int i = 0; i < 150; i++) {
			boolean packed = random.nextBoolean();
			byte[] archive = join(page(packed, "https://echo.example/a", "One" + i, "utf-8"), page(packed, "https://echo.example/b", "Two" + i, "utf-8"));
			for (int change = 1 + random.nextInt(8); change > 0; change--) {
				archive[random.nextInt(archive.length)] = (byte) random.nextInt(256);
			}
			ImportResult result = read(archive);
			for (Finding finding : result.findings()) {
				assertFalse(finding.message().contains("error in Rubricator"), finding.toString());
				assertTrue(finding.message().endsWith("."), finding.toString());
			}
			assertTrue(!result.added().isEmpty() || result.duplicates() > 0 || !result.findings().isEmpty());
		}
		assertEquals(List.of(), corpus.articles().findings());
	}

	@Test
	void foldersAreSearchedForBothEndings() throws IOException {
		Files.createDirectories(folder.resolve("in"));
		Files.write(folder.resolve("in/a.warc.gz"), page(true, "https://echo.example/a", "One", "utf-8"));
		Files.write(folder.resolve("in/b.warc"), page(false, "https://echo.example/b", "Two", "utf-8"));
		Files.write(folder.resolve("in/c.tar.gz"), new byte[] { 0x1F, (byte) 0x8B });
		ImportResult result = new ImportOperation(corpus, new Importers(List.of(new WarcImporter())))
				.run(new ImportRequest(List.of("in"), folder, null, Map.of(), null), null);
		assertEquals(2, result.added().size(), result.findings().toString());
		assertTrue(result.findings().get(0).message().contains("1 .gz"), result.findings().toString());
	}
}
