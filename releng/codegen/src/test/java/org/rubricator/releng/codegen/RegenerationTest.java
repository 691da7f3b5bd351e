package org.rubricator.releng.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed code of the model is what its {@code .ecore} files make, so nobody has edited it by hand. */
class RegenerationTest {

	@Test
	void committedCodeIsGenerated(@TempDir Path folder) throws IOException {
		Path bundle = Path.of("../../bundles/org.rubricator.model");
		Path output = folder.resolve("src-gen");
		GenerateModel.generate(bundle.resolve("model").toAbsolutePath().normalize(), output);

		SortedMap<String, String> expected = read(output);
		SortedMap<String, String> committed = read(bundle.resolve("src-gen"));
		assertEquals(expected.keySet(), committed.keySet(), "run: ./mvnw -pl releng/codegen compile exec:java");
		expected.forEach((file, code) -> assertEquals(code, committed.get(file),
				file + " differs; run: ./mvnw -pl releng/codegen compile exec:java"));
	}

	private static SortedMap<String, String> read(Path folder) throws IOException {
		SortedMap<String, String> files = new TreeMap<>();
		try (Stream<Path> paths = Files.walk(folder)) {
			for (Path path : paths.filter(Files::isRegularFile).toList()) {
				files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
			}
		}
		return files;
	}
}
