package org.rubricator.core.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.change.AnnotationState;
import org.rubricator.core.change.AnnotationState.Role;
import org.rubricator.core.change.Change;
import org.rubricator.core.change.Edit;
import org.rubricator.core.change.IndexedLayer;
import org.rubricator.model.annotation.AnnotationFactory;
import org.rubricator.model.annotation.AnnotationPackage;
import org.rubricator.model.annotation.Attributes;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Origin;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Verdict;

class ModelFilesTest {

	@TempDir
	Path folder;

	@Test
	void layerIsOneLineAnAnnotationInTheOrderOfTheText() throws IOException {
		Layer layer = layer();
		IndexedLayer indexed = new IndexedLayer(layer);
		indexed.apply(new Edit("", List.of(
				made(AnnotationState.span("s2", "Claim", Parts.parse("40-52 10-25"))
						.withAttributes(Attributes.parse("b=2 a=1%20x")).withComment("Is this\none \u201c&<\" claim?")),
				made(AnnotationState.span("s1", "Actor", Parts.of(30, 36)).withActor("ada").withOrigin(Origin.SUGGESTED,
						"names", 0.5).withVerdict(Verdict.PROPOSED)),
				made(AnnotationState.span("s3", "Actor", Parts.of(10, 60)).withFlagged(true)),
				made(AnnotationState.frame("f4", "Attribution",
						List.of(new Role("source", null), new Role("content", "s2")))))));

		String file = new String(ModelFiles.bytes(layer), StandardCharsets.UTF_8);

		assertEquals(
				"""
						<?xml version="1.0" encoding="UTF-8"?>
						<annotation:Layer xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:annotation="http://rubricator.org/annotation/1" annotator="ada" article="ferry" textHash="0123">
						  <spans id="s3" label="Actor" flagged="true" parts="10-60"/>
						  <spans id="s2" label="Claim" attributes="a=1%20x b=2" comment="Is this&#xA;one \u201c&amp;&lt;&quot; claim?" parts="10-25 40-52"/>
						  <spans id="s1" label="Actor" origin="suggested" agent="names" score="0.5" verdict="proposed" parts="30-36" actor="ada"/>
						  <frames id="f4" label="Attribution"><fillers role="source" implicit="true"/><fillers role="content" span="s2"/></frames>
						</annotation:Layer>
						""",
				file);
	}

	@Test
	void whatIsSavedComesBackAndIsSavedTheSame() throws IOException {
		Path file = folder.resolve("layer.xmi");
		for (int seed = 0; seed < 50; seed++) {
			Layer layer = randomLayer(new Random(seed), 40);
			ModelFiles.save(file, layer);
			byte[] first = Files.readAllBytes(file);
			Layer loaded = load(file);
			assertTrue(new IndexedLayer(layer).difference("", loaded).isEmpty(), "seed " + seed);
			ModelFiles.save(file, loaded);
			assertArrayEquals(first, Files.readAllBytes(file), "seed " + seed);
		}
	}

	@Test
	void layerThatIsCutOffAnywhereIsReportedAndLeftAlone() throws IOException {
		byte[] whole = ModelFiles.bytes(randomLayer(new Random(1), 5));
		Path file = folder.resolve("layer.xmi");
		for (int length = 0; length < whole.length - 2; length++) {
			byte[] cut = java.util.Arrays.copyOf(whole, length);
			Files.write(file, cut);
			UnreadableFileException e = assertThrows(UnreadableFileException.class, () -> load(file));
			assertFalse(e.getMessage().isBlank());
			assertArrayEquals(cut, Files.readAllBytes(file));
		}
	}

	@Test
	void newerVersionIsNamed() throws IOException {
		Path file = folder.resolve("layer.xmi");
		Files.writeString(file, new String(ModelFiles.bytes(layer()), StandardCharsets.UTF_8).replace("annotation/1",
				"annotation/2"));
		UnreadableFileException e = assertThrows(UnreadableFileException.class, () -> load(file));
		assertTrue(e.getMessage().startsWith("Made by a newer version of Rubricator"), e.getMessage());
	}

	@Test
	void otherKindOfFileIsNamed() throws IOException {
		Path file = folder.resolve("layer.xmi");
		ModelFiles.save(file, CorpusStore.defaultLabels());
		UnreadableFileException e = assertThrows(UnreadableFileException.class, () -> load(file));
		assertTrue(e.getMessage().startsWith("Expected a Layer"), e.getMessage());
	}

	@Test
	void unknownAttributeTellsItsLine() throws IOException {
		Path file = folder.resolve("layer.xmi");
		Files.writeString(file, new String(ModelFiles.bytes(randomLayer(new Random(1), 3)), StandardCharsets.UTF_8)
				.replaceFirst("<spans id", "<spans colour=\"red\" id"));
		UnreadableFileException e = assertThrows(UnreadableFileException.class, () -> load(file));
		assertEquals(3, e.line(), e.toString());
		assertTrue(e.getMessage().contains("colour"), e.getMessage());
	}

	@Test
	void frameOfASpanThatIsNotThereIsReported() throws IOException {
		Path file = folder.resolve("layer.xmi");
		Files.writeString(file, new String(ModelFiles.bytes(layer()), StandardCharsets.UTF_8).replace("/>",
				"><frames id=\"f1\" label=\"Attribution\"><fillers role=\"content\" span=\"s9\"/></frames></annotation:Layer>"));
		UnreadableFileException e = assertThrows(UnreadableFileException.class, () -> load(file));
		assertTrue(e.getMessage().contains("s9"), e.getMessage());
	}

	@Test
	void documentTypesAreRefused() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret"), "ada");
		Path file = folder.resolve("layer.xmi");
		Files.writeString(file, new String(ModelFiles.bytes(layer()), StandardCharsets.UTF_8).replace("?>\n",
				"?>\n<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>\n"));
		assertThrows(UnreadableFileException.class, () -> load(file));
	}

	@Test
	void failedSaveLeavesTheOldFile() throws IOException {
		Path file = folder.resolve("file");
		AtomicFile.write(file, "old".getBytes(StandardCharsets.UTF_8));
		assertThrows(IOException.class, () -> AtomicFile.write(file, out -> {
			out.write('n');
			throw new IOException("no space left");
		}));
		assertEquals("old", Files.readString(file));
		try (var files = Files.list(folder)) {
			assertEquals(1, files.count());
		}
	}

	private Layer load(Path file) throws IOException {
		return ModelFiles.load(file, AnnotationPackage.Literals.LAYER, Layer.class);
	}

	private static Change made(AnnotationState state) {
		return new Change.OfAnnotation(null, state);
	}

	private static Layer layer() {
		Layer layer = AnnotationFactory.eINSTANCE.createLayer();
		layer.setAnnotator("ada");
		layer.setArticle("ferry");
		layer.setTextHash("0123");
		return layer;
	}

	static Layer randomLayer(Random random, int spans) {
		Layer layer = layer();
		IndexedLayer indexed = new IndexedLayer(layer);
		for (int i = 0; i < spans; i++) {
			int begin = random.nextInt(1000);
			Parts parts = Parts.of(begin, begin + 1 + random.nextInt(50));
			if (random.nextInt(5) == 0) {
				parts = parts.plus(new org.rubricator.model.annotation.Range(2000 + begin, 2001 + begin));
			}
			AnnotationState state = AnnotationState.span(indexed.nextSpanId(), random.nextBoolean() ? "Claim" : "Actor",
					parts);
			if (random.nextInt(3) == 0) {
				state = state.withComment("tab\t, \r\n, \u00a0\u00ad\u05d0\ud83d\ude00 " + i).withFlagged(true);
			}
			indexed.apply(new Edit("", List.of(made(state))));
			if (i % 3 == 2) {
				indexed.apply(new Edit("", List.of(made(AnnotationState.frame(indexed.nextFrameId(), "Attribution",
						List.of(new Role("source", null), new Role("content", state.id())))))));
			}
		}
		return EcoreUtil.copy(layer);
	}
}
