package org.rubricator.ui.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.rubricator.ui.tests.harness.Ui;

/** The user guide can be read: the addresses that the platform hands to a browser answer. */
class GuideTest {

	@Test
	void everyPageOfTheContentsIsThere() throws Exception {
		URL page = Ui.ask(() -> PlatformUI.getWorkbench().getHelpSystem().resolve("/org.rubricator.help/html/index.html", false));
		assertEquals("127.0.0.1", page.getHost());
		assertTrue(read(page.toURI()).contains("Rubricator User Guide"));
		URI contents = page.toURI().resolve("/help/index.jsp");
		String list = read(contents);
		List<String> links = java.util.regex.Pattern.compile("href=\"(topic/org.rubricator.help/[^\"]+)\"").matcher(list)
				.results().map(result -> result.group(1)).toList();
		assertTrue(links.size() >= 7, list);
		for (String link : links) {
			assertTrue(read(contents.resolve(link)).contains("<h1>"), link);
		}
	}

	@Test
	void nothingElseIsGivenAway() throws Exception {
		URI page = Ui.ask(() -> PlatformUI.getWorkbench().getHelpSystem().resolve("/org.rubricator.help/html/index.html", false))
				.toURI();
		for (String path : List.of("/", "/etc/passwd", "/help/topic/org.rubricator.help/../../../etc/passwd",
				"/help/topic/org.rubricator.help/META-INF/none", "/help/other/x")) {
			assertEquals(404, status(page.resolve(path)), path);
		}
		assertFalse(read(page.resolve("/help/index.jsp?topic=//example.org/x")).contains("example.org"));
	}

	private static String read(URI address) throws IOException {
		assertEquals(200, status(address), address.toString());
		try (var in = address.toURL().openStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static int status(URI address) throws IOException {
		return ((HttpURLConnection) address.toURL().openConnection()).getResponseCode();
	}
}
