package org.rubricator.suggest.boilerplate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.ThrowingSupplier;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.exchange.Input;
import org.rubricator.core.exchange.RefusalException;
import org.rubricator.core.findings.Severity;
import org.rubricator.core.page.PageIntake;
import org.rubricator.core.page.PageView;
import org.rubricator.core.suggestion.LayerEditing;
import org.rubricator.core.suggestion.SuggestOperation;
import org.rubricator.core.suggestion.SuggestRequest;
import org.rubricator.core.suggestion.SuggestResult;
import org.rubricator.core.suggestion.Suggesters;

/** Pages as nobody should make them, through import, suggestions and the page view: an answer or a clear refusal, in time. */
class HostilePagesTest {

	/** Of the processor, so that other work on the machine does not count; the clock is watched for what hangs. */
	private static final long MOST_NANOSECONDS = 10_000_000_000L;
	private static final Duration PATIENCE = Duration.ofSeconds(90);

	@TempDir
	Path folder;
	private CorpusStore corpus;

	@BeforeEach
	void makeCorpus() throws IOException {
		corpus = CorpusStore.create(folder.resolve("corpus"), CorpusStore.defaultLabels());
	}

	static Stream<Arguments> pages() {
		return Stream.of(Arguments.of("20 MB", bytes("<title>Long</title>" + ("<p>" + "word ".repeat(20) + "</p>\n").repeat(190_000))),
				Arguments.of("nested 100,000 deep", bytes("<div>x".repeat(100_000))),
				Arguments.of("wrong charset", ("<meta charset=utf-8><title>Fähre</title><p>Die Fähre fährt über den Fluß. " + "Sie fährt täglich. ".repeat(20))
						.getBytes(Charset.forName("windows-1252"))),
				Arguments.of("empty", new byte[0]),
				Arguments.of("one script", bytes("<script>" + "document.write('x');".repeat(200_000) + "</script>")));
	}

	private static byte[] bytes(String page) {
		return page.getBytes(StandardCharsets.UTF_8);
	}

	private Optional<String> add(byte[] page) throws IOException {
		try {
			return Optional.of(corpus.add(PageIntake.read(Input.ofBytes("page.html", page), page, null).draft(), corpus.byTextHash()).id());
		} catch (RefusalException e) {
			assertTrue(e.getMessage().endsWith("."), e.getMessage());
			return Optional.empty();
		}
	}

	private SuggestResult suggest(String article) throws IOException {
		return new SuggestOperation(corpus, new Suggesters(List.of(new BoilerplateSuggester())), LayerEditing.saving(corpus))
				.run(new SuggestRequest(List.of(), List.of(article), "ada"), null);
	}

	private static <T> T inTime(ThrowingSupplier<T> work) {
		return assertTimeoutPreemptively(PATIENCE, () -> {
			ThreadMXBean threads = ManagementFactory.getThreadMXBean();
			long begin = threads.getCurrentThreadCpuTime();
			T result = work.get();
			long taken = threads.getCurrentThreadCpuTime() - begin;
			assertTrue(taken < MOST_NANOSECONDS, taken / 1_000_000 + " ms");
			return result;
		});
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("pages")
	void anAnswerOrAClearRefusalInTime(String name, byte[] page) {
		Optional<String> article = inTime(() -> add(page));
		if (article.isPresent()) {
			SuggestResult result = inTime(() -> suggest(article.get()));
			assertEquals(List.of(), result.findings().stream().filter(finding -> finding.severity() == Severity.ERROR).toList());
			inTime(() -> PageView.of(corpus, article.get()).html());
		}
		assertEquals(List.of("20 MB", "wrong charset").contains(name), article.isPresent());
	}

	@Test
	void nothingIsFetchedWhileAPageOfTheDiskIsImportedSuggestedOnAndShown() throws IOException {
		try (ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
			server.setSoTimeout(300);
			String site = "http://127.0.0.1:" + server.getLocalPort() + "/";
			byte[] page = bytes("<html manifest='" + site + "m'><head><base href='" + site + "'><link rel=stylesheet href=a.css>"
					+ "<link rel=canonical href=page><meta property=og:site_name content=Site><script src=b.js></script></head><body>"
					+ "<nav><a href=/>Home</a></nav><img src=c.png><p>Words of the article.</p><iframe src=d></iframe></body></html>");
			String article = add(page).orElseThrow();
			suggest(article);
			PageView.of(corpus, article);
			assertThrows(SocketTimeoutException.class, server::accept);
		}
	}
}
