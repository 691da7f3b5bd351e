package org.rubricator.formats.conll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.corpus.ArticleDraft;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.exchange.ExportResult;
import org.rubricator.formats.Formats;
import org.rubricator.formats.RandomCorpora;
import org.rubricator.model.annotation.AnnotationFactory;
import org.rubricator.model.annotation.Attributes;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.article.Article;
import org.rubricator.model.article.ArticleFactory;

class ConllExporterTest {

	private static final String TEXT = "Ada Lund said it sails. It sank.";

	@TempDir
	private Path folder;
	private CorpusStore corpus;
	private Article article;
	private Layer layer;

	@BeforeEach
	void makeCorpus() throws IOException {
		corpus = CorpusStore.create(folder.resolve("corpus"), CorpusStore.defaultLabels());
		article = ArticleFactory.eINSTANCE.createArticle();
		article.setId("ferry");
		article.setLanguage("en");
		corpus.add(new ArticleDraft(article, TEXT, TEXT.getBytes(), "source.txt"), new HashMap<>());
		layer = corpus.newLayer("gold", article);
	}

	private Span span(String label, int... places) {
		Span span = AnnotationFactory.eINSTANCE.createSpan();
		span.setId("s" + layer.getSpans().size());
		span.setLabel(label);
		List<Range> ranges = new java.util.ArrayList<>();
		for (int i = 0; i < places.length; i += 2) {
			ranges.add(new Range(places[i], places[i + 1]));
		}
		span.setParts(Parts.of(ranges));
		layer.getSpans().add(span);
		return span;
	}

	private ExportResult result;

	private String export(String... options) throws IOException {
		corpus.saveLayer(layer);
		Map<String, String> map = new HashMap<>(Map.of("documents", "none", "labels", "Claim,Actor"));
		for (int i = 0; i < options.length; i += 2) {
			map.put(options[i], options[i + 1]);
		}
		Path out = folder.resolve("out.conll");
		result = Formats.write(corpus, "conll", map, out);
		return Files.readString(out).replace(' ', '_').replace('\n', ' ').replace("  ", " | ").strip();
	}

	private List<String> codes() {
		return Formats.codes(result.findings()).stream().filter(code -> code.startsWith("export.conll.")).toList();
	}

	@Test
	void aColumnForEachLabel() throws IOException {
		span("Actor", 0, 8);
		span("Claim", 14, 22);
		assertEquals("Ada_O_B-Actor Lund_O_I-Actor said_O_O it_B-Claim_O sails_I-Claim_O ._O_O | It_O_O sank_O_O ._O_O |",
				export());
		assertEquals(List.of(), codes());
	}

	@Test
	void schemes() throws IOException {
		span("Actor", 0, 3);
		span("Actor", 4, 8);
		span("Claim", 14, 22);
		assertTrue(export("policy", "longest", "scheme", "BIOES")
				.startsWith("Ada_S-Actor Lund_S-Actor said_O it_B-Claim sails_E-Claim ._O"));
		assertTrue(export("policy", "longest", "scheme", "IOB1")
				.startsWith("Ada_I-Actor Lund_B-Actor said_O it_I-Claim sails_I-Claim ._O"));
	}

	@Test
	void overlapsAreResolvedByThePolicyAndCounted() throws IOException {
		span("Claim", 0, 22);
		span("Claim", 14, 22);
		span("Actor", 0, 8);
		assertTrue(export().startsWith("Ada_B-Claim_B-Actor Lund_I-Claim_I-Actor"));
		assertEquals("Spans left out because they overlap another: 1.",
				Formats.first(result.findings(), "export.conll.overlap").message());
		assertTrue(export("policy", "longest").startsWith("Ada_B-Claim Lund_I-Claim"));
		assertTrue(Formats.first(result.findings(), "export.conll.overlap").message().endsWith(": 2."));
		assertTrue(export("policy", "label-order", "labels", "Actor,Claim").startsWith("Ada_B-Actor Lund_I-Actor said_O it_B-Claim"));
		assertEquals(List.of("gold"), result.findings().stream().filter(f -> f.code().equals("export.conll.overlap"))
				.map(f -> f.location().annotator()).filter(java.util.Objects::nonNull).distinct().toList());
	}

	@Test
	void aFileForEachLabelLosesNoOverlapOfTwoLabels() throws IOException {
		span("Claim", 0, 22);
		span("Claim", 14, 22);
		span("Actor", 0, 8);
		corpus.saveLayer(layer);
		Path out = folder.resolve("files");
		result = Formats.write(corpus, "conll", Map.of("policy", "files", "documents", "none", "labels", "Claim,Actor"), out);
		try (var files = Files.list(out)) {
			assertEquals(List.of("Actor.conll", "Claim.conll"),
					files.map(file -> file.getFileName().toString()).sorted().toList());
		}
		assertTrue(Files.readString(out.resolve("Actor.conll")).startsWith("Ada B-Actor\nLund I-Actor\nsaid O\n"));
		assertTrue(Files.readString(out.resolve("Claim.conll")).startsWith("Ada B-Claim\nLund I-Claim\n"));
		assertEquals("Spans left out because they overlap another: 1.",
				Formats.first(result.findings(), "export.conll.overlap").message());
	}

	@Test
	void filesOfLabelsHaveNamesThatDiffer() {
		assertEquals(List.of("Claim", "claim-2", "a_b", "a_b-2"),
				List.copyOf(ConllWriter.fileNames(List.of("Claim", "claim", "a/b", "a b"))));
	}

	@Test
	void discontinuousSpansByTheOption() throws IOException {
		span("Claim", 0, 3, 9, 13);
		assertTrue(export().startsWith("Ada_B-Claim_O Lund_O_O said_B-Claim_O"));
		assertTrue(export("discontinuous", "hull").startsWith("Ada_B-Claim_O Lund_I-Claim_O said_I-Claim_O"));
		assertTrue(export("discontinuous", "leave-out").startsWith("Ada_O_O Lund_O_O said_O_O"));
		assertEquals(List.of("export.conll.discontinuous"), codes());
	}

	@Test
	void tokensAndSentencesBound() throws IOException {
		span("Claim", 1, 3);
		span("Actor", 17, 26);
		span("Claim", 3, 4);
		assertEquals("Ada_B-Claim_O Lund_O_O said_O_O it_O_O sails_O_B-Actor ._O_I-Actor | It_O_B-Actor sank_O_O ._O_O |",
				export());
		assertEquals(List.of("export.conll.inside-token", "export.conll.no-token", "export.conll.sentence"), codes());
	}

	@Test
	void onlyWhatIsAcceptedAndTheRestIsSaid() throws IOException {
		span("Claim", 0, 3).setVerdict(Verdict.REJECTED);
		span("Claim", 4, 8).setVerdict(Verdict.PROPOSED);
		Span said = span("Claim", 9, 13);
		said.setAttributes(Attributes.of(Map.of("a", "b")));
		said.setComment("why");
		said.setActor("a1");
		span("Cue", 9, 13);
		Frame frame = AnnotationFactory.eINSTANCE.createFrame();
		frame.setId("f1");
		frame.setLabel("Attribution");
		layer.getFrames().add(frame);
		assertTrue(export().startsWith("Ada_O_O Lund_O_O said_B-Claim_O"));
		assertEquals(List.of("export.conll.actor", "export.conll.attributes", "export.conll.frame", "export.conll.label",
				"export.conll.note", "export.conll.proposed", "export.conll.rejected"), codes());
		assertTrue(export("proposed", "true").startsWith("Ada_O_O Lund_B-Claim_O"));
	}

	@Test
	void articlesAreToldApart() throws IOException {
		assertTrue(export("documents", "docstart").startsWith("-DOCSTART-_-X-_O_O | Ada"));
		assertTrue(export("documents", "comment").startsWith("#_newdoc_id_=_ferry Ada"));
	}

	@Test
	void articlesWithoutALayerAreLeftOutUnlessAskedFor() throws IOException {
		Article other = ArticleFactory.eINSTANCE.createArticle();
		other.setId("other");
		corpus.add(new ArticleDraft(other, "No layer.", new byte[0], "source.txt"), new HashMap<>());
		assertTrue(!export().contains("layer"));
		assertTrue(export("unlabelled", "true").contains("layer_O_O"));
	}

	@Test
	void labelsThatAreNotThereAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> export("labels", "Mood"));
	}

	/** Whatever the corpus: each line has as many fields as the others, and tags are well formed. */
	@Test
	void everyLineCanBeRead() throws IOException {
		CorpusStore random = RandomCorpora.create(folder.resolve("random"), 5, 60);
		for (String scheme : List.of("BIO", "BIOES", "IOB1")) {
			for (String policy : List.of("columns", "longest", "label-order")) {
				Path out = folder.resolve("random.conll");
				Formats.write(random, "conll", Map.of("scheme", scheme, "policy", policy, "documents", "none"), out);
				int columns = policy.equals("columns") ? 5 : 2;
				String[] before = new String[columns];
				java.util.Arrays.fill(before, "O");
				for (String line : Files.readString(out).split("\n", -1)) {
					String[] fields = line.isEmpty() ? null : line.split("(?U)\\s|[\\x1c-\\x1f]");
					for (int i = 1; i < columns; i++) {
						String tag = fields == null ? "O" : fields[i];
						assertEquals(columns, fields == null ? columns : fields.length, line);
						assertTrue(tag.matches("O|[BIES]-(Claim|Actor|Cue|Boilerplate)"), line);
						if (scheme.equals("BIO") && tag.startsWith("I-")) {
							assertEquals(tag.substring(1), before[i].substring(1), line);
						}
						if (scheme.equals("BIOES")) {
							assertEquals(before[i].matches("[BI]-.*"), tag.matches("[IE]-.*"), before[i] + " " + line);
						}
						before[i] = tag;
					}
				}
			}
		}
	}
}
