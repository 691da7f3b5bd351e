package org.rubricator.core.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.rubricator.model.annotation.AnnotationPackage;
import org.rubricator.model.article.ArticlePackage;

class PlainXmiTest {

	private static final Path SEED = Path.of("../../seeds/corpus");
	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<annotation:Layer xmi:version=\"2.0\" "
			+ "xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:annotation=\"http://rubricator.org/annotation/1\" ";

	private static EClass type(Path file) {
		return file.endsWith("article.xmi") ? ArticlePackage.Literals.ARTICLE : AnnotationPackage.Literals.LAYER;
	}

	private static List<Path> files() throws IOException {
		try (Stream<Path> files = Stream.concat(Files.walk(SEED.resolve("articles")), Files.walk(SEED.resolve("annotations")))) {
			return files.filter(file -> file.toString().endsWith(".xmi")).sorted().toList();
		}
	}

	/** What is read fast is what EMF reads. */
	@Test
	void filesOfACorpusAreReadAsEmfReadsThem() throws IOException {
		for (Path file : files()) {
			byte[] content = Files.readAllBytes(file);
			EObject plain = PlainXmi.read(content, type(file));
			assertNotNull(plain, file.toString());
			assertArrayEquals(ModelFiles.bytes(ModelFiles.loadAny(file, content, type(file), EObject.class)),
					ModelFiles.bytes(plain), file.toString());
			assertNotNull(PlainXmi.head(content, content.length, type(file)));
		}
	}

	/** Bytes that are changed at random are read as EMF reads them, or left to EMF. */
	@Test
	void damagedFilesAreLeftToEmf() throws IOException {
		Random random = new Random(3);
		List<Path> files = files();
		int left = 0;
		for (int i = 0; i < 1500; i++) {
			Path file = files.get(random.nextInt(files.size()));
			byte[] content = Files.readAllBytes(file);
			byte[] some = "<>\"'&;/= #x\n\u00E9ab:0-".getBytes(StandardCharsets.UTF_8);
			for (int change = 1 + random.nextInt(2); change > 0; change--) {
				content[random.nextInt(Math.min(content.length, 900))] = some[random.nextInt(some.length)];
			}
			EObject plain = PlainXmi.read(content, type(file));
			if (plain == null) {
				left++;
			} else {
				EObject any = ModelFiles.loadAny(file, content, type(file), EObject.class);
				assertEquals(new String(ModelFiles.bytes(any), StandardCharsets.UTF_8),
						new String(ModelFiles.bytes(plain), StandardCharsets.UTF_8));
			}
		}
		assertTrue(left > 500, "nothing was damaged");
	}

	private static EObject read(String rest) {
		return PlainXmi.read((HEAD + rest).getBytes(StandardCharsets.UTF_8), AnnotationPackage.Literals.LAYER);
	}

	@Test
	void onlyWhatIsPlainIsRead() {
		assertNotNull(read("annotator=\"a &amp; &quot;b&quot;\"/>"));
		assertNull(read("annotator=\"a\"><!-- why --></annotation:Layer>"));
		assertNull(read("annotator=\"a\">text</annotation:Layer>"));
		assertNull(read("colour=\"a\"/>"));
		assertNull(read("annotator=\"a\" annotator=\"b\"/>"));
		assertNull(read("annotator=\"a\nb\"/>"));
		assertNull(read("annotator=\"&#x1F60A;\"/>"));
		assertNull(read("annotator=\"a\"><spans id=\"s1\" label=\"C\" parts=\"9\"/></annotation:Layer>"));
		assertNull(read("annotator=\"a\"><frames id=\"f1\" label=\"C\"><fillers span=\"s9\"/></frames></annotation:Layer>"));
		assertNull(read("annotator=\"a\"/><x/>"));
		assertNull(PlainXmi.head(HEAD.getBytes(StandardCharsets.UTF_8), HEAD.length(), AnnotationPackage.Literals.LAYER));
		assertNull(PlainXmi.read((HEAD + "/>").getBytes(StandardCharsets.UTF_8), ArticlePackage.Literals.ARTICLE));
		assertEquals(Map.of("annotator", "x"), PlainXmi.head((HEAD + "annotator=\"x\">").getBytes(StandardCharsets.UTF_8),
				(HEAD + "annotator=\"x\">").length(), AnnotationPackage.Literals.LAYER));
	}
}
