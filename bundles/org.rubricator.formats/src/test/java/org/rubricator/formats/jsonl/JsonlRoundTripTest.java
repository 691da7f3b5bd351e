package org.rubricator.formats.jsonl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.corpus.ModelFiles;
import org.rubricator.core.exchange.ImportResult;
import org.rubricator.core.findings.Severity;
import org.rubricator.formats.Formats;
import org.rubricator.formats.RandomCorpora;
import org.rubricator.model.actors.ActorsPackage;
import org.rubricator.model.annotation.AnnotationPackage;
import org.rubricator.model.article.ArticlePackage;

class JsonlRoundTripTest {

	private static final int ARTICLES = 25;

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void exportImportExportIsByteIdentical(long seed) throws IOException {
		for (Map<String, String> options : List.of(Map.of("source", "false", "time", "true"), Map.of("source", "true", "time", "true"))) {
			Path here = Files.createDirectories(folder.resolve(options.get("source")));
			CorpusStore corpus = RandomCorpora.create(here.resolve("one"), seed, ARTICLES);
			Path first = here.resolve("first.jsonl");
			Formats.write(corpus, "jsonl", options, first);
			CorpusStore copy = CorpusStore.create(here.resolve("two"), CorpusStore.defaultLabels());
			ImportResult result = Formats.read(copy, first);
			assertTrue(result.findings().stream().noneMatch(finding -> finding.severity() == Severity.ERROR),
					result.findings().toString());
			Path second = here.resolve("second.jsonl");
			Formats.write(copy, "jsonl", options, second);
			assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
			assertLayersEqual(corpus, copy);
		}
	}

	private static void assertLayersEqual(CorpusStore corpus, CorpusStore copy) throws IOException {
		assertEquals(corpus.annotators(), copy.annotators());
		for (String annotator : corpus.annotators()) {
			for (var layer : corpus.layers(annotator).items()) {
				assertArrayEquals(ModelFiles.bytes(corpus.layer(annotator, layer.article()).orElseThrow()),
						ModelFiles.bytes(copy.layer(annotator, layer.article()).orElseThrow()));
			}
		}
	}

	/** The authority on code points is the one who reads them. */
	@Test
	void pythonSlicesToTheQuotes() throws IOException, InterruptedException {
		CorpusStore corpus = RandomCorpora.create(folder.resolve("corpus"), 99, 60);
		Path file = folder.resolve("x.jsonl");
		Formats.write(corpus, "jsonl", Map.of(), file);
		String script = """
				import json, sys
				parts = 0
				for line in open(sys.argv[1], encoding="utf-8"):
				    article = json.loads(line)
				    text = article["text"]
				    utf16 = text.encode("utf-16-le")
				    for layer in article["layers"]:
				        for span in layer["spans"]:
				            for part in span["parts"]:
				                assert text[part["begin"]:part["end"]] == part["quote"], part
				                assert utf16[2*part["beginUtf16"]:2*part["endUtf16"]].decode("utf-16-le") == part["quote"]
				                parts += 1
				            assert span["quote"] == " ".join(part["quote"] for part in span["parts"])
				    for block in article["blocks"]:
				        assert 0 <= block["begin"] < block["end"] <= len(text)
				print(parts)
				""";
		Process python;
		try {
			python = new ProcessBuilder("python3", "-c", script, file.toString()).redirectErrorStream(true).start();
		} catch (IOException e) {
			assumeTrue(false, "python3 is not here, so nobody has sliced");
			return;
		}
		String out = new String(python.getInputStream().readAllBytes());
		assertEquals(0, python.waitFor(), out);
		assertTrue(Integer.parseInt(out.strip()) > 200, out);
	}

	/** Who adds a feature to the model has to say here that the format carries it. */
	@Test
	void everyFeatureOfTheModelIsCarried() {
		assertEquals(Set.of("id", "title", "byline", "outlet", "section", "published", "retrieved", "source", "address",
				"language", "licence", "charset", "sourceFile", "textHash", "blocks"),
				features(ArticlePackage.Literals.ARTICLE));
		assertEquals(Set.of("begin", "end", "tag", "path", "sourceBegin", "sourceEnd"),
				features(ArticlePackage.Literals.BLOCK));
		assertEquals(Set.of("annotator", "article", "textHash", "state", "secondsWorked", "spans", "frames"),
				features(AnnotationPackage.Literals.LAYER));
		assertEquals(Set.of("id", "label", "attributes", "flagged", "comment", "origin", "agent", "score", "reason", "verdict",
				"parts", "actor"), features(AnnotationPackage.Literals.SPAN));
		assertEquals(Set.of("id", "label", "attributes", "flagged", "comment", "origin", "agent", "score", "reason", "verdict",
				"fillers"), features(AnnotationPackage.Literals.FRAME));
		assertEquals(Set.of("role", "span", "implicit"), features(AnnotationPackage.Literals.FILLER));
		assertEquals(Set.of("id", "name", "aliases", "kind", "affiliations", "wikidata", "note"),
				features(ActorsPackage.Literals.ACTOR));
		assertEquals(Set.of("organisation", "role", "from", "until"), features(ActorsPackage.Literals.AFFILIATION));
	}

	private static Set<String> features(EClass type) {
		Set<String> names = new TreeSet<>();
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			names.add(feature.getName());
		}
		return names;
	}
}
