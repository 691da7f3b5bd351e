package org.rubricator.formats.spacy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.msgpack.core.MessageBufferPacker;
import org.msgpack.core.MessagePack;
import org.msgpack.value.Value;
import org.rubricator.core.corpus.ArticleDraft;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.exchange.ExportResult;
import org.rubricator.core.exchange.Tokens;
import org.rubricator.formats.Formats;
import org.rubricator.formats.RandomCorpora;
import org.rubricator.formats.spacy.DocBin.Doc;
import org.rubricator.formats.spacy.DocBin.Spanned;
import org.rubricator.model.actors.Actor;
import org.rubricator.model.actors.ActorRegistry;
import org.rubricator.model.actors.ActorsFactory;
import org.rubricator.model.annotation.AnnotationFactory;
import org.rubricator.model.annotation.Attributes;
import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.article.Article;
import org.rubricator.model.article.ArticleFactory;

class SpacyExporterTest {

	private static final String TEXT = "Hi \uD83D\uDE0A  Ada Lund said:\n\nthe law_is  root. It\u00A0sank";

	@TempDir
	private Path folder;
	private CorpusStore corpus;
	private Layer layer;
	private ExportResult result;

	@BeforeEach
	void makeCorpus() throws IOException {
		corpus = CorpusStore.create(folder.resolve("corpus"), CorpusStore.defaultLabels());
		Article article = ArticleFactory.eINSTANCE.createArticle();
		article.setId("ferry");
		article.setLanguage("en");
		article.setLicence("CC0-1.0");
		corpus.add(new ArticleDraft(article, TEXT, TEXT.getBytes(StandardCharsets.UTF_8), "source.txt"), new HashMap<>());
		layer = corpus.newLayer("gold", article);
	}

	private Span span(String label, String... quotes) {
		Span span = AnnotationFactory.eINSTANCE.createSpan();
		span.setId("s" + layer.getSpans().size());
		span.setLabel(label);
		span.setParts(Parts.of(Stream.of(quotes)
				.map(quote -> new Range(TEXT.indexOf(quote), TEXT.indexOf(quote) + quote.length())).toList()));
		layer.getSpans().add(span);
		return span;
	}

	private Path write(CorpusStore from, String... options) throws IOException {
		Map<String, String> values = new HashMap<>();
		for (int i = 0; i < options.length; i += 2) {
			values.put(options[i], options[i + 1]);
		}
		Path out = folder.resolve("out.spacy");
		result = Formats.write(from, "spacy", values, out);
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of("out.spacy"), files.map(file -> file.getFileName().toString())
					.filter(name -> name.contains("spacy")).toList(), "nothing is left beside the file");
		}
		return out;
	}

	private DocBin export(String... options) throws IOException {
		corpus.saveLayer(layer);
		return new DocBin(write(corpus, options));
	}

	/** Figures of spaCy's own. */
	@Test
	void stringsAreKnownByTheNumbersOfSpacy() {
		StringIds ids = new StringIds();
		assertEquals(3197928453018144401L, ids.of("coffee"));
		assertEquals(Long.parseUnsignedLong("8206900633647566924"), ids.of("ROOT"));
		assertEquals(0, ids.of(""));
		assertEquals(Map.of("PERSON", 380L, "ORG", 383L, "LAW", 390L, "MONEY", 394L, "NOUN", 92L, "root", 449L, "agent", 401L,
				"number", 432L, "X", 101L, "_", 456L),
				Stream.of("PERSON", "ORG", "LAW", "MONEY", "NOUN", "root", "agent", "number", "X", "_")
						.collect(Collectors.toMap(name -> name, ids::of)));
		assertTrue(Symbols.isDisputed("Case_nom"));
		assertFalse(Symbols.isDisputed("snake_case"));
	}

	@Test
	void tokensAreTheTextWithItsWhiteSpace() throws IOException {
		Doc doc = export().docs.get(0);
		assertEquals(TEXT, doc.text());
		assertEquals(List.of("Hi", "\uD83D\uDE0A", " ", "Ada", "Lund", "said", ":", "\n\n", "the", "law_is", " ", "root", ".",
				"It", "\u00A0", "sank"), doc.words());
		List<String> starts = new ArrayList<>();
		for (int i = 0; i < doc.words().size(); i++) {
			if (doc.columns().get(80)[i] == 1) {
				starts.add(doc.words().get(i));
			}
		}
		assertEquals(List.of("Hi", "the", "It"), starts);
		assertEquals("ferry", DocBin.strings(doc.data().get("article")).get("id").asStringValue().asString());
	}

	@Test
	void longestSpansAreEntitiesAndAllAreInTheGroup() throws IOException {
		span("Claim", "the law_is  root");
		span("Actor", "law_is");
		span("Actor", "Ada Lund");
		span("Cue", "sai");
		DocBin file = export();
		Doc doc = file.docs.get(0);
		assertEquals(List.of("Actor:Ada|Lund", "Cue:said", "Claim:the|law_is| |root"), file.entities(doc));
		assertEquals(List.of(new Spanned("0", "", "Actor", 3, 5, 6, 14), new Spanned("1", "", "Cue", 5, 6, 15, 19),
				new Spanned("2", "", "Claim", 8, 12, 22, 38), new Spanned("3", "", "Actor", 9, 10, 26, 32)), doc.group());
		assertEquals(List.of("export.spacy.inside-token", "export.spacy.overlap"),
				Formats.codes(result.findings()).stream().filter(code -> code.startsWith("export.spacy")).toList());
		assertEquals(List.of("Actor:Ada|Lund", "Actor:law_is"), entities(export("entities", "Actor")));
		assertEquals(List.of("Actor:Ada|Lund", "Actor:law_is"), entities(export("labels", "Actor", "spans-key", "all")));
	}

	private static List<String> entities(DocBin file) {
		return file.entities(file.docs.get(0));
	}

	@Test
	void whatTokensCannotSayIsInTheUserData() throws IOException {
		ActorRegistry registry = ActorsFactory.eINSTANCE.createActorRegistry();
		Actor ada = ActorsFactory.eINSTANCE.createActor();
		ada.setId("ada");
		ada.setName("Ada Lund");
		ada.setWikidata("Q7");
		registry.getActors().add(ada);
		corpus.saveActors(registry);
		Span source = span("Actor", "Ada Lund");
		source.setActor("ada");
		Span content = span("Claim", "the", "root");
		content.setAttributes(Attributes.of(Map.of("kind", "fact")));
		span("Claim", "It").setVerdict(Verdict.REJECTED);
		Frame frame = AnnotationFactory.eINSTANCE.createFrame();
		frame.setId("f1");
		frame.setLabel("Attribution");
		for (Span filling : new Span[] { source, content, null }) {
			Filler filler = AnnotationFactory.eINSTANCE.createFiller();
			filler.setRole(filling == source ? "source" : filling == null ? "cue" : "content");
			filler.setSpan(filling);
			filler.setImplicit(filling == null);
			frame.getFillers().add(filler);
		}
		layer.getFrames().add(frame);
		DocBin file = export();
		Doc doc = file.docs.get(0);
		assertEquals(List.of(65, 77, 78, 80, 452), file.attributes);
		assertEquals("Q7", file.string(doc.columns().get(452)[3]));
		assertEquals(List.of("Q7", "", ""), doc.group().stream().map(Spanned::kb).toList());
		assertEquals(List.of("0", "1", "1"), doc.group().stream().map(Spanned::id).toList());
		Map<String, Value> claim = DocBin.strings(doc.data().get("spans").asArrayValue().get(1));
		assertEquals("[[22,25],[34,38]]", claim.get("parts").toJson());
		assertEquals("{\"kind\":\"fact\"}", claim.get("attributes").toJson());
		assertEquals("[{\"id\":\"f1\",\"label\":\"Attribution\",\"fillers\":[{\"role\":\"source\",\"span\":0,\"implicit\":false},"
				+ "{\"role\":\"content\",\"span\":1,\"implicit\":false},{\"role\":\"cue\",\"span\":null,\"implicit\":true}],"
				+ "\"attributes\":{}}]", doc.data().get("frames").toJson());
		assertEquals(List.of("Actor:Ada|Lund", "Claim:the|law_is| |root"), entities(export("discontinuous", "hull")));
	}

	/** Whatever the corpus: every number has a string, texts come back, and spans are where they were. */
	@Test
	void everythingCanBeReadBack() throws IOException {
		CorpusStore random = RandomCorpora.create(folder.resolve("random"), 11, 80);
		DocBin file = new DocBin(write(random, "unlabelled", "true", "proposed", "true"));
		List<String> ids = random.articles().items().stream().map(article -> article.id()).sorted().toList();
		assertEquals(ids.size(), file.docs.size());
		for (int i = 0; i < ids.size(); i++) {
			Doc doc = file.docs.get(i);
			String text = random.text(ids.get(i));
			assertEquals(text, doc.text());
			file.entities(doc);
			for (Spanned span : doc.group()) {
				int begin = text.offsetByCodePoints(0, span.begin());
				int end = text.offsetByCodePoints(0, span.endOffset());
				int before = String.join("", doc.words().subList(0, span.first())).length();
				assertTrue(begin >= before && end > begin);
				assertFalse(doc.words().get(span.first()).isBlank() || doc.words().get(span.end() - 1).isBlank(),
						"spaCy trains on no entity that begins or ends with white space");
			}
			Layer gold = random.layer("gold", ids.get(i)).orElse(null);
			for (Value value : doc.data().get("spans").asArrayValue()) {
				Map<String, Value> span = DocBin.strings(value);
				Parts parts = gold.getSpans().stream().filter(s -> s.getId().equals(span.get("id").asStringValue().asString()))
						.findFirst().orElseThrow().getParts();
				List<Range> ranges = new ArrayList<>();
				for (Value part : span.get("parts").asArrayValue()) {
					ranges.add(new Range(text.offsetByCodePoints(0, part.asArrayValue().get(0).asIntegerValue().asInt()),
							text.offsetByCodePoints(0, part.asArrayValue().get(1).asIntegerValue().asInt())));
				}
				assertEquals(parts.ranges(), ranges);
				assertEquals(parts.quote(text), span.get("quote").asStringValue().asString());
			}
		}
	}

	/** Sections of any length are one zlib stream with the right checksum, which Java's inflater holds against it. */
	@Test
	void manyDocumentsAreOneStream() throws IOException {
		Path out = folder.resolve("big");
		StringIds ids = new StringIds();
		String text = "one two  three " + "\uD83D\uDE0A, ".repeat(4000);
		Words words = new Words(text, new Tokens(text, "en"));
		long[][] columns = new long[1][words.size()];
		for (int i = 0; i < words.size(); i++) {
			columns[0][i] = ids.of(words.form(i));
		}
		byte[] groups = SpanGroups.pack("sc", List.of(), chunk -> new long[3], new org.rubricator.core.text.OffsetMap(text));
		MessageBufferPacker packer = MessagePack.newDefaultBufferPacker();
		packer.packMapHeader(1).packString("rubricator").packMapHeader(0);
		byte[] data = packer.toByteArray();
		try (DocBinFile file = new DocBinFile(out, DocBinFile.ORTH)) {
			for (int i = 0; i < 40; i++) {
				file.add(DocBinFile.document(columns, words, groups, data));
			}
			file.finish(ids.strings());
		}
		assertEquals(40, new DocBin(out).docs.stream().filter(doc -> doc.text().equals(text)).count());
	}

	/** With spaCy's own serializer: what {@code DocBin.from_bytes} and {@code get_docs} do, step by step. */
	@Test
	void srslyAndNumpyReadTheSame() throws Exception {
		assumeTrue(python("import srsly, numpy") == 0, "Debian's python3-srsly and python3-numpy are not installed");
		CorpusStore random = RandomCorpora.create(folder.resolve("random"), 12, 40);
		Path out = write(random, "unlabelled", "true");
		DocBin file = new DocBin(out);
		Path script = folder.resolve("read.py");
		Path texts = folder.resolve("read.json");
		Files.write(script, SpacyExporterTest.class.getResourceAsStream("docbin.py").readAllBytes());
		StringBuilder numbers = new StringBuilder();
		file.byId.forEach((id, string) -> numbers.append(Long.toUnsignedString(id)).append('\t')
				.append(java.util.HexFormat.of().formatHex(string.getBytes(StandardCharsets.UTF_8))).append('\n'));
		Path ids = Files.writeString(folder.resolve("ids.tsv"), numbers);
		assertEquals(0, new ProcessBuilder("/usr/bin/python3", script.toString(), out.toString(), ids.toString(),
				texts.toString()).inheritIO().start().waitFor());
		List<String> read = Files.readAllLines(texts);
		assertEquals(file.docs.size(), read.size());
		for (int i = 0; i < read.size(); i++) {
			Doc doc = file.docs.get(i);
			assertArrayEquals(new String[] { java.util.HexFormat.of().formatHex(doc.text().getBytes(StandardCharsets.UTF_8)),
					Integer.toString(doc.group().size()), Integer.toString(file.entities(doc).size()) },
					read.get(i).split("\t"));
		}
	}

	private static int python(String code) throws InterruptedException {
		try {
			return new ProcessBuilder("/usr/bin/python3", "-c", code).redirectErrorStream(true).start().waitFor();
		} catch (IOException e) {
			return -1;
		}
	}
}
