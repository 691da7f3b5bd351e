package org.rubricator.core.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.exchange.Sources.Resolved;
import org.rubricator.core.exchange.Sources.Source;
import org.rubricator.core.findings.Severity;

class SourcesTest {

	@TempDir
	private Path folder;

	@BeforeEach
	void makeFiles() throws IOException {
		for (String file : List.of("in/b.txt", "in/a.HTML", "in/deep/c.txt", "in/README.md", "in/README.txt",
				"in/LICENCE-NOTE.txt", "in/photo.png", "in/.hidden.txt", "in/corpus/corpus.xmi", "in/corpus/x.txt",
				"in/page.html", "in/page_files/frame.html", "out.md")) {
			Path path = folder.resolve(file);
			Files.createDirectories(path.getParent());
			Files.writeString(path, "x");
		}
	}

	private Resolved resolve(String... names) {
		return Sources.resolve(List.of(names), folder, Set.of("txt", "html"));
	}

	private static List<String> names(Resolved resolved) {
		return resolved.items().stream().map(Source::name).toList();
	}

	@Test
	void aFolderGivesWhatAFormatKnowsInOrder() {
		Resolved resolved = resolve("in");
		assertEquals(List.of("in/a.HTML", "in/b.txt", "in/deep/c.txt", "in/page.html"), names(resolved));
		assertEquals("in/deep/c.txt", resolved.items().get(2).source());
		assertEquals(1, resolved.findings().size());
		assertEquals(Severity.INFO, resolved.findings().get(0).severity());
		String message = resolved.findings().get(0).message();
		assertTrue(message.startsWith("6 files or folders were left out"), message);
		assertTrue(message.contains("1 .png") && message.contains("corpus (corpus)") && message.contains("3 README"), message);
	}

	@Test
	void theArticleIsNamedTheSameWhereverTheUserStands() {
		Resolved resolved = Sources.resolve(List.of("../in/"), folder.resolve("in"), Set.of("txt"));
		assertEquals("../in/b.txt", resolved.items().get(0).name());
		assertEquals("in/b.txt", resolved.items().get(0).source());
		assertEquals("in/b.txt", Sources.resolve(List.of("."), folder.resolve("in"), Set.of("txt")).items().get(0).source());
	}

	@Test
	void namedFilesAreTakenWhateverTheirExtensionAndOnce() {
		assertEquals(List.of("out.md", "in/b.txt", "in/deep/c.txt"),
				names(Sources.resolve(List.of("out.md", "in/b.txt", "in"), folder, Set.of("txt"))));
	}

	@Test
	void whatIsNotThereIsRefusedAndTheRestTaken() {
		Resolved resolved = resolve("none.txt", "ftp://host/x", "in/corpus", "in/b.txt", "\0", "https://host/page");
		assertEquals(List.of("in/b.txt", "https://host/page"), names(resolved));
		assertTrue(resolved.items().get(1).isAddress());
		assertEquals(4, resolved.findings().stream().filter(f -> f.severity() == Severity.ERROR).count());
	}

	@Test
	void anEmptyFolderIsSaid() throws IOException {
		Files.createDirectories(folder.resolve("empty"));
		assertEquals("import.nothing", resolve("empty").findings().get(0).code());
	}
}
