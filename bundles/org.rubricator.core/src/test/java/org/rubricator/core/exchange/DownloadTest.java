package org.rubricator.core.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.zip.GZIPOutputStream;

import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class DownloadTest {

	private static final Instant NOW = Instant.parse("2026-11-23T12:00:00.5Z");

	private PageServer server;
	private Download download;

	@BeforeEach
	void start() throws IOException {
		server = new PageServer();
		download = new Download(InstantSource.fixed(NOW), Duration.ofSeconds(2));
	}

	@AfterEach
	void stop() throws IOException {
		download.close();
		server.close();
	}

	private Input fetch(String path) throws IOException {
		return download.fetch(server.address() + path, () -> false);
	}

	private String refusal(String path) {
		return assertThrows(IOException.class, () -> fetch(path)).getMessage();
	}

	@Test
	void aPageComesWithItsTypeAndCharset() throws IOException {
		server.answer("/page?x=1", "200 OK", "Content-Type: Text/HTML; Charset=\"windows-1251\"", "abc".getBytes());
		Input input = fetch("/page?x=1");
		assertArrayEquals("abc".getBytes(), input.bytes());
		assertEquals("page", input.fileName());
		assertEquals("text/html", input.origin().orElseThrow().contentType());
		assertEquals("windows-1251", input.origin().orElseThrow().charset());
		assertEquals(NOW, input.origin().orElseThrow().retrieved());
	}

	@Test
	void redirectionsAreFollowedButNotForEver() throws IOException {
		server.answer("/old", "301 Moved Permanently", "Location: /new", new byte[0]);
		server.answer("/new", "200 OK", "Content-Type: text/html", "new".getBytes());
		server.answer("/loop", "302 Found", "Location: /loop", new byte[0]);
		assertEquals(server.address() + "/new", fetch("/old").origin().orElseThrow().base());
		assertEquals(server.address() + "/old", fetch("/old").name());
		assertTrue(refusal("/loop").contains("circles"), refusal("/loop"));
	}

	@Test
	void packedPagesAreUnpacked() throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
			out.write("plain".getBytes(StandardCharsets.UTF_8));
		}
		server.answer("/gz", "200 OK", "Content-Encoding: gzip", packed.toByteArray());
		server.answer("/br", "200 OK", "Content-Encoding: br", packed.toByteArray());
		assertEquals("plain", new String(fetch("/gz").bytes(), StandardCharsets.UTF_8));
		assertTrue(refusal("/br").contains("br"));
	}

	@Test
	void whatCannotBeHadIsRefusedWithTheReason() throws IOException {
		server.answer("/secret", "403 Forbidden", "X: y", new byte[0]);
		assertTrue(refusal("/none").contains("no such page"), refusal("/none"));
		assertTrue(refusal("/secret").contains("from a browser"));
		assertTrue(assertThrows(IOException.class, () -> download.fetch("http://localhost:1/", () -> false)).getMessage()
				.contains("no connection"));
		assertThrows(IOException.class, () -> download.fetch("http://:1/a b", () -> false));
	}

	@Test
	void tooLargeIsRefusedBeforeItIsRead() throws IOException {
		server.answer("/huge", "200 OK", "Content-Length: 99999999999", new byte[10]);
		assertTrue(refusal("/huge").contains("more than 50 MB"), refusal("/huge"));
	}

	@Test
	void aBombIsNotUnpackedToItsEnd() throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
			byte[] zeros = new byte[1 << 20];
			for (int i = 0; i < 60; i++) {
				out.write(zeros);
			}
		}
		server.answer("/bomb", "200 OK", "Content-Encoding: gzip", packed.toByteArray());
		assertTrue(refusal("/bomb").contains("more than 50 MB"));
	}

	@Test
	void aServerThatHangsIsGivenUp() throws IOException {
		server.hang("/hang");
		String reason = refusal("/hang");
		assertTrue(reason.contains("does not answer") || reason.contains("longer than"), reason);
	}

	@Test
	void cancellingEndsTheWaiting() throws IOException {
		server.hang("/hang");
		long begin = System.nanoTime();
		assertThrows(OperationCanceledException.class, () -> download.fetch(server.address() + "/hang", () -> true));
		assertTrue(System.nanoTime() - begin < 1_000_000_000L);
	}
}
