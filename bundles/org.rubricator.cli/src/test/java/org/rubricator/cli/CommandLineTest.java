package org.rubricator.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubricator.analysis.families.Decision;
import org.rubricator.analysis.families.FamilyDecisions;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.exchange.Exporter;
import org.rubricator.core.exchange.Exporters;
import org.rubricator.core.exchange.Importer;
import org.rubricator.core.exchange.Importers;
import org.rubricator.core.suggestion.Suggester;
import org.rubricator.core.suggestion.Suggesters;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Commands as users type them, in a folder of their own. */
class CommandLineTest {

	private static final String LINE = """
			{"format":"rubricator-jsonl/1","id":"%s","outlet":"%s","text":"\uD83D\uDE00 Ada said so. %s","layers":[\
			{"annotator":"%s","state":"done","spans":[\
			{"id":"s1","label":"Actor","parts":[{"begin":2,"end":5,"quote":"Ada"}]},\
			{"id":"s2","label":"Cue","parts":[{"begin":6,"end":10,"quote":"said"}]},\
			{"id":"s3","label":"Claim","parts":[{"begin":11,"end":13,"quote":"so"}]}],\
			"frames":[{"id":"f4","label":"Attribution","fillers":[{"role":"source","span":"s1"},\
			{"role":"cue","span":"s2"},{"role":"content","span":"s3"}]}]}]}
			""";
	private static final String PAGE = "<!DOCTYPE html><html lang=en><title>Ferry</title><body><h1>Ferry</h1>"
			+ "<p>It \uD83D\uDE00 runs.</p></body></html>";

	@TempDir
	private Path folder;
	private String out = "";
	private String err = "";

	@BeforeEach
	void makeInputs() throws IOException {
		Files.createDirectories(folder.resolve("in/deep"));
		Files.writeString(folder.resolve("in/page.html"), PAGE);
		Files.writeString(folder.resolve("in/deep/plain.txt"), "A title\n\nA text.");
		Files.writeString(folder.resolve("in/empty.txt"), "");
		Files.writeString(folder.resolve("in/scan.txt"), "%PDF-1.7");
		Files.writeString(folder.resolve("in/README.md"), "# About");
		Files.writeString(folder.resolve("scan.pdf"), "%PDF-1.7");
		Files.write(folder.resolve("binary"), new byte[2000]);
		Files.writeString(folder.resolve("gold.jsonl"), LINE.formatted("one", "Echo", "One.", "gold")
				+ LINE.formatted("two", "Wire", "Two.", "gold") + LINE.formatted("three", "Wire", "Three.", "ada"));
	}

	private int run(String... arguments) {
		ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
		ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
		PrintStream errors = new PrintStream(errBytes, true, StandardCharsets.UTF_8);
		Console console = new Console(new PrintStream(outBytes, false, StandardCharsets.UTF_8), errors, folder,
				new ProgressBar(errors, false));
		int status = new CommandLineInterface(
				() -> new Importers(Components.all(Importer.class)), () -> new Exporters(Components.all(Exporter.class)),
				() -> new Suggesters(Components.all(Suggester.class)))
				.run(arguments, console);
		out = outBytes.toString(StandardCharsets.UTF_8);
		err = errBytes.toString(StandardCharsets.UTF_8);
		return status;
	}

	private JsonNode json() {
		return new ObjectMapper().readTree(out);
	}

	private void makeCorpus() {
		assertEquals(0, run("new", "C"), err);
		assertEquals(0, run("import", "C", "gold.jsonl"), err);
	}

	@Test
	void theFirstWayThrough() throws IOException {
		assertEquals(0, run("new", "C"));
		assertTrue(out.contains("Claim, Actor, Cue, Boilerplate"), out);
		assertEquals(1, run("import", "C", "in"), "two of its files are no articles");
		assertEquals("2 articles added, 2 inputs refused.\n", out);
		assertTrue(err.contains("in/empty.txt: error: It is empty."), err);
		assertTrue(err.contains("in/scan.txt: error: This is a PDF document"), err);
		assertTrue(err.contains("1 README"), err);
		assertEquals(0, run("validate", "C"), out);
		assertEquals("2 articles, 0 layers: 0 errors, 0 warnings, 0 infos.\n", out);
		assertEquals(0, run("export", "C", "--format", "jsonl", "--out", "X"), err);
		assertEquals(2, Files.readAllLines(folder.resolve("X")).size());
		assertTrue(out.endsWith("written.\nX\n"), out);
	}

	@Test
	void importAgainAddsNothing() {
		run("new", "C");
		run("import", "C", "in/page.html");
		assertEquals(0, run("import", "C", "in/page.html", "in/page.html"));
		assertEquals("0 articles added, 1 in the corpus already, 0 inputs refused.\n", out);
		assertTrue(err.contains("info: The same text is in the corpus already, as ferry-"), err);
	}

	@Test
	void badInputsAreNamedAndDoNotStopTheOthers() throws IOException {
		run("new", "C");
		Path locked = Files.writeString(folder.resolve("locked.txt"), "Text.");
		boolean unreadable = Files.getFileStore(locked).supportsFileAttributeView("posix")
				&& !"root".equals(System.getProperty("user.name"));
		if (unreadable) {
			Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
		}
		assertEquals(1, run("import", "C", "none.txt", "scan.pdf", "binary", "locked.txt", "ftp://x/y", "in/page.html", "--json"));
		assertEquals(unreadable ? 5 : 4, json().get("refused").asInt());
		assertEquals(unreadable ? 1 : 2, json().get("added").size());
		for (String name : List.of("none.txt", "scan.pdf", "binary", "ftp://x/y")) {
			assertTrue(err.contains(name + ": error: "), err);
		}
		assertEquals("import.refused", json().get("findings").get(0).get("code").asString());
	}

	@Test
	void wrongUsageIsStatus2AndSaysHow() {
		makeCorpus();
		for (List<String> wrong : List.of(List.of("paint", "C"), List.of("fly"), List.of("new"), List.of("new", "a", "b"),
				List.of("import", "C"), List.of("import", "C", "x", "--format", "klingon"),
				List.of("import", "C", "x", "--option", "a=b"), List.of("import", "C", "x", "--wat"),
				List.of("export", "C", "--format", "jsonl"), List.of("export", "C", "--format", "no", "--out", "X"),
				List.of("export", "C", "--format", "jsonl", "--out", "X", "--annotator", "eve"),
				List.of("export", "C", "--format", "jsonl", "--out", "X", "--option", "x"),
				List.of("export", "C", "--format", "jsonl", "--out", "X", "--seed", "3"),
				List.of("export", "C", "--format", "jsonl", "--out", "X", "--split", "a=1,b=1", "--seed", "x"),
				List.of("export", "C", "--format", "jsonl", "--out", "X", "--folds", "1"),
				List.of("export", "C", "--format", "jsonl", "--out", "X", "--folds", "3", "--split", "a=1,b=1"),
				List.of("export", "C", "--format", "jsonl", "--out", "X", "--folds", "3", "--event-days", "3"),
				List.of("export", "C", "--format", "jsonl", "--out", "X", "--folds", "3", "--group-by", "family,weather"),
				List.of("export", "C", "--format", "conll", "--out", "X", "--annotator", "all"),
				List.of("export", "C", "--format", "jsonl", "--out", "C/labels.xmi"), List.of("help", "fly"),
				List.of("export", "C", "--format", "jsonl", "--out", "X", "--allow-leaks"),
				List.of("families", "C", "--min-words", "x"), List.of("families", "C", "--min-words", "0"),
				List.of("families"), List.of("quotes"), List.of("extract"), List.of("stats"))) {
			assertEquals(2, run(wrong.toArray(String[]::new)), wrong + ": " + out + err);
			assertEquals("", out);
			assertTrue(err.startsWith("rubricator"), err);
		}
		assertFalse(Files.exists(folder.resolve("X")));
	}

	@Test
	void whatCannotBeDoneIsStatus3AndSaysWhy() throws IOException {
		makeCorpus();
		assertEquals(3, run("new", "C"));
		assertTrue(err.contains("there is a corpus in this folder already"), err);
		assertEquals(3, run("stats", "nowhere"));
		assertTrue(err.contains("rubricator new"), err);
		assertEquals(3, run("new", "D", "--labels", "none.xmi"));
		assertEquals(3, run("new", "D", "--labels", "gold.jsonl"));
		assertFalse(CorpusStore.isCorpus(folder.resolve("D")));
		Files.writeString(folder.resolve("C/labels.xmi"), "broken");
		assertEquals(3, run("validate", "C"));
		assertTrue(err.contains("labels.xmi"), err);
	}

	@Test
	void validateFindsWhatIsBroken() throws IOException {
		makeCorpus();
		assertEquals(0, run("validate", "C"), out);
		Files.writeString(folder.resolve("C/articles/one/text.txt"), "\uD83D\uDE00 Eda said so. One.");
		Files.writeString(folder.resolve("C/annotations/gold/two.xmi"), "<broken");
		Files.copy(folder.resolve("C/annotations/ada/three.xmi"), folder.resolve("C/annotations/ada/gone.xmi"));
		Files.delete(folder.resolve("C/articles/two/source.txt"));
		assertEquals(1, run("validate", "C"));
		assertTrue(out.contains("articles/one/text.txt: error: This is not the text"), out);
		assertTrue(out.contains("annotations/gold/two.xmi"), out);
		assertTrue(out.contains("annotations/ada/gone.xmi: error: There is no article gone"), out);
		assertTrue(out.contains("articles/two/article.xmi: warning: "), out);
		assertEquals(1, run("validate", "C", "--json"));
		assertEquals(json().get("findings").size(),
				json().get("errors").asInt() + json().get("warnings").asInt() + json().get("infos").asInt());
		assertEquals(1, run("stats", "C"));
		assertEquals(1, run("export", "C", "--format", "jsonl", "--out", "X"));
		assertEquals(2, Files.readAllLines(folder.resolve("X")).size());
	}

	@Test
	void statsCount() {
		makeCorpus();
		assertEquals(0, run("stats", "C"));
		assertTrue(out.contains("C: 3 articles") && out.contains("gold: 2 layers, 2 done")
				&& out.contains("Attribution (frame)"), out);
		run("stats", "C", "--json");
		assertEquals(2, json().get("outlets").get("Wire").asInt());
		assertEquals(2, json().get("annotators").get(1).get("spans").get("Claim").get("accepted").asInt());
	}

	@Test
	void exportSaysWhatIsLostAndIsTheSameEachTime() throws IOException {
		makeCorpus();
		assertEquals(1, run("export", "C", "--format", "conll", "--out", "x.conll"));
		assertTrue(err.contains("Frames left out, for the format cannot tie spans together: 2."), err);
		assertTrue(err.contains("annotations/gold/one.xmi#f4"), err);
		byte[] first = Files.readAllBytes(folder.resolve("x.conll"));
		run("export", "C", "--format", "conll", "--out", "x.conll", "--json");
		assertArrayEquals(first, Files.readAllBytes(folder.resolve("x.conll")));
		assertEquals("gold", json().get("annotator").asString());
		assertEquals(2, json().get("articles").asInt());
		String lost = json().get("findings").toString().replace("x.conll", "");
		assertEquals(1, run("export", "C", "--format", "conll", "--check", "--json"));
		assertEquals(lost, json().get("findings").toString().replace("check", ""));
		assertFalse(Files.exists(folder.resolve("check")));
		assertEquals(2, run("export", "C", "--format", "conll"));
	}

	@Test
	void severalFormatsAtOnceAreWhatEachIsAlone() throws IOException {
		makeCorpus();
		assertEquals(1, run("export", "C", "--format", "jsonl,conll,brat", "--out", "R", "--option", "scheme=BIOES", "--json"), err);
		assertEquals(List.of("jsonl 3", "conll 2", "brat 2"), json().get("exports").valueStream()
				.map(made -> made.get("format").asString() + " " + made.get("articles").asInt()).toList());
		run("export", "C", "--format", "jsonl", "--out", "alone.jsonl");
		run("export", "C", "--format", "conll", "--out", "alone.conll", "--option", "scheme=BIOES");
		String lost = err.substring(err.indexOf("Frames left out"));
		run("export", "C", "--format", "brat", "--out", "alone");
		assertEquals(-1, Files.mismatch(folder.resolve("R/jsonl/C.jsonl"), folder.resolve("alone.jsonl")));
		assertEquals(-1, Files.mismatch(folder.resolve("R/conll/C.conll"), folder.resolve("alone.conll")));
		for (String file : List.of("one.txt", "one.ann", "two.ann", "annotation.conf")) {
			assertEquals(-1, Files.mismatch(folder.resolve("R/brat").resolve(file), folder.resolve("alone").resolve(file)));
		}
		run("export", "C", "--format", "jsonl,conll", "--out", "S");
		assertTrue(out.contains("conll: 2 articles and "), out);
		assertEquals(1, run("export", "C", "--format", "jsonl,conll", "--check", "--option", "scheme=BIOES"));
		assertTrue(err.contains(lost.substring(0, lost.indexOf('\n'))), err);
		assertEquals(2, run("export", "C", "--format", "jsonl,conll", "--out", "R", "--option", "colour=red"));
		assertTrue(err.contains("None of the formats has the option 'colour'."), err);
	}

	@Test
	void severalFormatsShareASplitWhereTheyWriteTheSameArticles() throws IOException {
		makeCorpus();
		String[] split = { "export", "C", "--format", "jsonl,spacy,brat", "--out", "R", "--annotator", "gold", "--split",
				"train=2,test=1" };
		assertEquals(2, run(split));
		assertTrue(err.contains("There are articles without a layer, which jsonl and spacy do not both write"), err);
		List<String> all = new ArrayList<>(List.of(split));
		all.addAll(List.of("--option", "unlabelled=true"));
		assertEquals(0, run(all.toArray(String[]::new)), err);
		assertEquals(3, Files.readAllLines(folder.resolve("R/jsonl/train.jsonl")).size()
				+ Files.readAllLines(folder.resolve("R/jsonl/test.jsonl")).size());
		assertTrue(Files.exists(folder.resolve("R/spacy/test.spacy")));
		assertTrue(Files.isDirectory(folder.resolve("R/brat/test")));
		assertEquals(-1, Files.mismatch(folder.resolve("R/jsonl/SPLIT.md"), folder.resolve("R/spacy/SPLIT.md")));
	}

	@Test
	void aCorpusWithoutLabelsGetsThoseOfTheFile() throws IOException {
		assertEquals(0, run("new", "E", "--labels", "none"));
		assertEquals(0, run("import", "E", "gold.jsonl", "--map", "derive"), err);
		assertEquals(List.of("Actor", "Claim", "Cue"), CorpusStore.open(folder.resolve("E")).labels().getSpanLabels()
				.stream().map(label -> label.getName()).toList());
		assertEquals(0, run("validate", "E"), out + err);
	}

	@Test
	void aMappingFileRenamesLabels() throws IOException {
		assertEquals(0, run("new", "E"));
		Files.writeString(folder.resolve("my.map"), "span Actor -> Claim\n  set kind person\nspan Cue -> nothing\n");
		assertEquals(1, run("import", "E", "gold.jsonl", "--map", "my.map"));
		assertTrue(err.contains("Left out, as the mapping says: spans 'Cue': 3."), err);
		assertTrue(err.contains("have the attribute 'kind', which the label does not have"), err);
		Files.writeString(folder.resolve("bad.map"), "span Actor Claim\n");
		assertEquals(2, run("import", "E", "gold.jsonl", "--map", "bad.map"));
		assertTrue(err.contains("bad.map, line 1: a rule is written as 'span TYPE -> LABEL'."), err);
	}

	@Test
	void aSplitHasAFileForEachPartAndAReceipt() throws IOException {
		makeCorpus();
		assertEquals(0, run("export", "C", "--format", "jsonl", "--out", "S", "--split", "train=2,test=1", "--group-by",
				"outlet", "--seed", "5"), err);
		assertEquals(3, Files.readAllLines(folder.resolve("S/train.jsonl")).size()
				+ Files.readAllLines(folder.resolve("S/test.jsonl")).size());
		assertTrue(Files.readString(folder.resolve("S/SPLIT.md")).contains("grouped by outlet"));
		assertTrue(out.contains("S/SPLIT.md"), out);
	}

	@Test
	void validateNamesBothPlacesOfWordsThatAreLabelledDifferently() throws IOException {
		assertEquals(1, run("validate", seeds("corpus")));
		assertTrue(out.contains("where the same annotator labelled them differently: Attribution here, nothing there."), out);
		assertEquals(1, run("validate", seeds("corpus"), "--json"));
		JsonNode finding = null;
		for (JsonNode node : json().get("findings")) {
			finding = node.get("code").asString().equals("passage.labelled-differently") ? node : finding;
		}
		assertEquals(1, finding.get("others").size());
		assertTrue(finding.get("others").get(0).has("article") && finding.get("others").get(0).has("beginUtf16"), finding.toString());
	}

	@Test
	void familiesOfTheSampleCorpus() {
		assertEquals(0, run("families", seeds("corpus")), err);
		assertTrue(out.startsWith("13 articles: 1 family, "), out);
		assertTrue(out.contains("\ncouncil-backs-barrier: 3 articles\n"), out);
		assertTrue(Pattern.compile("whole +\\d+ % .* council-backs-barrier -> port-ostrel-votes-for-barrier\n").matcher(out).find(), out);
		assertTrue(Pattern.compile("cut +\\d+ % .* council-backs-barrier -> council-says-yes\n").matcher(out).find(), out);
		int pairs = out.split("\n").length;
		assertEquals(0, run("families", seeds("corpus"), "--min-words", "40"), err);
		assertTrue(out.split("\n").length < pairs, out);
	}

	@Test
	void familiesAsJsonLines() throws IOException {
		assertEquals(0, run("families", seeds("corpus"), "--json"), err);
		String first = out;
		CorpusStore corpus = CorpusStore.open(Path.of(seeds("corpus")));
		JsonNode family = null;
		int passages = 0;
		for (String line : out.lines().toList()) {
			JsonNode node = new ObjectMapper().readTree(line);
			family = node.get("type").asString().equals("family") ? node : family;
			for (JsonNode passage : node.path("passages")) {
				for (String side : List.of("first", "second")) {
					assertPlace(passage.get(side), corpus.text(node.get(side).asString()));
				}
				passages++;
			}
		}
		assertEquals("[\"council-backs-barrier\",\"port-ostrel-votes-for-barrier\",\"council-says-yes\"]",
				family.get("members").toString());
		assertTrue(passages > 5);
		run("families", seeds("corpus"), "--json");
		assertEquals(first, out);
	}

	@Test
	void quotesOfTheSampleCorpus() throws IOException {
		assertEquals(0, run("quotes", seeds("corpus")), err);
		assertTrue(out.startsWith("13 articles: "), out);
		assertTrue(Pattern.compile("\n  cut +clay-mity +.*gold: .*\n").matcher(out).find(), out);
		assertEquals(0, run("quotes", seeds("corpus"), "--json"), err);
		String first = out;
		CorpusStore corpus = CorpusStore.open(Path.of(seeds("corpus")));
		int travelling = 0;
		for (String line : out.lines().toList()) {
			JsonNode saying = new ObjectMapper().readTree(line);
			travelling += saying.get("articles").asInt() > 1 ? 1 : 0;
			for (JsonNode appearance : saying.get("appearances")) {
				for (JsonNode part : appearance.get("parts")) {
					assertPlace(part, corpus.text(appearance.get("article").asString()));
				}
			}
		}
		assertTrue(travelling > 10 && travelling < out.lines().count());
		run("quotes", seeds("corpus"), "--json");
		assertEquals(first, out);
	}

	private static void assertPlace(JsonNode place, String text) {
		String quote = place.get("quote").asString();
		assertEquals(quote, text.substring(place.get("beginUtf16").asInt(), place.get("endUtf16").asInt()));
		assertEquals(quote, text.substring(text.offsetByCodePoints(0, place.get("begin").asInt()),
				text.offsetByCodePoints(0, place.get("end").asInt())));
	}

	@Test
	void familiesAndQuotesNameWhatTheyCannotRead() throws IOException {
		makeCorpus();
		Files.delete(folder.resolve("C/articles/two/text.txt"));
		assertEquals(1, run("families", "C"));
		assertTrue(err.contains("articles/two/text.txt: error: "), err);
		assertEquals("2 articles: 0 families, 0 pairs, 0 templates.\n", out);
		assertEquals(1, run("quotes", "C", "--json"));
		assertTrue(err.contains("articles/two/text.txt: error: "), err);
		assertEquals("", out);
	}

	@Test
	void suggestProposesAndSaysForWhom() throws IOException {
		run("new", "C");
		run("import", "C", seeds("pages/vpb-news"));
		assertEquals(0, run("suggest", "C", "--annotator", "eve"), err);
		assertTrue(out.matches("(?s)3 articles, \\d+ proposals for eve in 3 articles\\.\n  boilerplate: Boilerplate +\\d+\n"), out);
		assertEquals(0, run("suggest", "C", "--with", "boilerplate", "--json"), err);
		assertEquals("eve", json().get("annotator").asString(), "the only one there is");
		assertEquals(0, json().get("proposed").size() + json().get("updated").asInt());
		assertEquals(0, run("validate", "C"), out);
		assertEquals(2, run("suggest", "C", "--with", "nobody"));
		assertTrue(err.contains("There is no suggester 'nobody'. There are: boilerplate"), err);
		assertEquals(2, run("suggest", "C", "--annotator", "a/b"));
		assertEquals(2, run("suggest", seeds("corpus")));
		assertTrue(err.contains("There are several annotators: ada, ben."), err);
	}

	@Test
	void familiesAndQuotesCanBeCancelled() {
		for (String verb : List.of("families", "quotes")) {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			PrintStream errors = new PrintStream(bytes, true, StandardCharsets.UTF_8);
			ProgressBar cancelled = new ProgressBar(errors, false);
			cancelled.setCanceled(true);
			assertEquals(3, new CommandLineInterface(() -> null, () -> null, () -> null).run(new String[] { verb, seeds("corpus") },
					new Console(errors, errors, folder, cancelled)));
			assertEquals("rubricator: Cancelled.\n", bytes.toString(StandardCharsets.UTF_8).replace("\r", ""));
		}
	}

	@Test
	void aSplitThatLeaksIsRefusedUnlessItIsWanted() throws IOException {
		String[] split = { "export", seeds("corpus"), "--format", "jsonl", "--out", "S", "--annotator", "gold", "--split",
				"train=50,test=50" };
		assertEquals(3, run(split));
		assertTrue(err.contains("share ") && err.contains("20 words or more") && err.contains("--group-by family")
				&& err.contains("--allow-leaks"), err);
		assertFalse(Files.exists(folder.resolve("S")));
		List<String> allowed = new ArrayList<>(List.of(split));
		allowed.add("--allow-leaks");
		assertEquals(0, run(allowed.toArray(String[]::new)), err);
		assertTrue(out.contains("The parts share "), out);
		assertTrue(Files.readString(folder.resolve("S/SPLIT.md")).contains("The longest stands at "));
	}

	@Test
	void foldsAreFilesOfTheirOwnAndKeepSeveralThingsTogether() throws IOException {
		assertEquals(0, run("export", seeds("corpus"), "--format", "jsonl", "--out", "F", "--annotator", "gold", "--folds", "3",
				"--group-by", "event,family", "--event-days", "2"), err);
		String receipt = Files.readString(folder.resolve("F/SPLIT.md"));
		assertTrue(receipt.contains("Asked: 3 folds, grouped by family and event (windows of 2 days), stratified by label"), receipt);
		assertTrue(receipt.contains("Each fold is the test once") && receipt.contains("| Passages | 0 |"), receipt);
		for (int fold = 1; fold <= 3; fold++) {
			assertTrue(Files.size(folder.resolve("F/fold-" + fold + ".jsonl")) >= 0);
		}
	}

	@Test
	void whatPeopleDecidedHoldsAndIsShown() throws IOException {
		Path copy = folder.resolve("copy");
		run("new", "copy");
		CorpusStore corpus = CorpusStore.open(copy);
		Files.writeString(folder.resolve("a.txt"), "The council met on Monday and spoke of the wall.");
		Files.writeString(folder.resolve("b.txt"), "The minister stayed at home and read the papers.");
		run("import", "copy", "a.txt", "b.txt");
		List<String> ids = corpus.articles().items().stream().map(article -> article.id()).sorted().toList();
		new FamilyDecisions(corpus).add(Decision.together(ids).by("ada"));
		assertEquals(0, run("families", "copy"), err);
		assertTrue(out.startsWith("2 articles: 1 family, 0 pairs"), out);
		assertTrue(out.contains("Decided\n  together: " + String.join(", ", ids) + " (ada)"), out);
		assertEquals(0, run("families", "copy", "--json"), err);
		assertTrue(out.contains("{\"type\":\"decision\",\"together\":true,"), out);
	}

	@Test
	void aSplitByFamilyDoesNotLeak() throws IOException {
		for (String seed : List.of("1", "2", "3")) {
			String name = "S" + seed;
			assertEquals(0, run("export", seeds("corpus"), "--format", "jsonl", "--out", name, "--annotator", "gold", "--split",
					"train=60,test=40", "--group-by", "family", "--seed", seed), err);
			String receipt = Files.readString(folder.resolve(name).resolve("SPLIT.md"));
			assertTrue(receipt.contains("grouped by family") && receipt.contains("| Passages | 0 |"), receipt);
		}
	}

	@Test
	void extractNeedsNoCorpus() {
		assertEquals(0, run("extract", "in/page.html"));
		assertTrue(out.startsWith("Title:     Ferry\n"), out);
		assertEquals(1, run("extract", "in/page.html", "scan.pdf", "in/deep/plain.txt", "--json"));
		assertEquals("Ferry", json().get("title").asString());
		String text = json().get("text").asString();
		JsonNode block = json().get("blocks").get(1);
		int begin = text.offsetByCodePoints(0, block.get("begin").asInt());
		assertEquals(block.get("text").asString(), text.substring(begin, text.offsetByCodePoints(0, block.get("end").asInt())));
		assertTrue(err.contains("plain text") && err.contains("a PDF document"), err);
	}

	@Test
	void extractPrintsTheMainTextAndItsMetadata() {
		assertEquals(0, run("extract", seeds("pages/harbour-echo/how-the-barrier-was-won.html")), err);
		String[] lines = out.split("\n");
		assertTrue(lines[0].startsWith("Title:     ") && lines[1].startsWith("Byline:    ")
				&& lines[2].startsWith("Outlet:    ") && lines[3].startsWith("Published: 2025-10-14T"), out);
		assertTrue(out.lines().filter(line -> line.length() > 200).count() > 3, out);
		assertFalse(out.toLowerCase(Locale.ROOT).contains("cookie"), out);
	}

	@Test
	void extractSaysWhatEachBlockIs() {
		String page = seeds("pages/harbour-echo/how-the-barrier-was-won.html");
		assertEquals(0, run("extract", page, "--json"), err);
		JsonNode extracted = json();
		String main = extracted.get("mainText").asString();
		assertTrue(main.length() < extracted.get("text").asString().length());
		List<String> kinds = new ArrayList<>();
		for (JsonNode block : extracted.get("blocks")) {
			kinds.add(block.get("kind").asString());
			double score = block.get("score").asDouble();
			assertTrue(score >= 0 && score <= 1 && block.has("reason"), block.toString());
			assertTrue(!block.get("inMainText").asBoolean() || main.contains(block.get("text").asString()), block.toString());
		}
		assertTrue(kinds.containsAll(List.of("title", "main", "byline", "navigation", "teaser")), kinds.toString());
		String first = out;
		run("extract", page, "--json");
		assertEquals(first, out);
	}

	@Test
	void extractTakesSeveralPagesAndFolders() {
		String pages = seeds("pages/vpb-news");
		assertEquals(0, run("extract", pages, "in/page.html", "--json"), err);
		List<String> lines = out.lines().toList();
		assertEquals(4, lines.size());
		for (String line : lines) {
			assertTrue(new ObjectMapper().readTree(line).has("mainText"), line);
		}
		assertEquals(0, run("extract", pages), err);
		assertEquals(3, out.lines().filter(line -> line.startsWith("Source:    ")).count());
	}

	@Test
	void extractKeepsTheOrderAndGoesOnAfterBadPages() throws IOException {
		List<String> names = new ArrayList<>();
		for (int i = 0; i < 40; i++) {
			names.add(String.format("p%02d.html", i));
			Files.writeString(folder.resolve(names.get(i)), i == 17 ? "" : "<p>Page " + i + "</p>" + "<p>Words of it.</p>".repeat(40 - i));
		}
		names.add(0, "extract");
		names.add("--json");
		assertEquals(1, run(names.toArray(String[]::new)));
		assertTrue(err.contains("p17.html: error: "), err);
		List<String> sources = out.lines().map(line -> new ObjectMapper().readTree(line).get("source").asString()).toList();
		assertEquals(names.stream().filter(name -> name.endsWith(".html") && !name.equals("p17.html")).toList(), sources);
	}

	/** A file or folder of the sample material. */
	private static String seeds(String name) {
		Path top = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(top.resolve("seeds/corpus"))) {
			top = top.getParent();
		}
		return top.resolve("seeds").resolve(name).toString();
	}

	@Test
	void formatsSayWhatTheyCannotCarry() {
		assertEquals(0, run("formats"));
		assertTrue(out.contains("Cannot carry: the text, character by character"), out);
		assertTrue(out.contains("--option scheme=BIO|BIOES|IOB1 (default: BIO)"), out);
		assertEquals(0, run("formats", "--json"));
		assertTrue(json().get("read").findValuesAsString("id").containsAll(List.of("brat", "html", "jsonl", "warc")), out);
	}

	@ParameterizedTest
	@ValueSource(strings = { "new", "import", "validate", "families", "quotes", "stats", "export", "extract", "formats", "help" })
	void everyVerbHasHelpWithExamples(String verb) {
		assertEquals(0, run("help", verb));
		assertTrue(out.contains("Usage: rubricator " + verb) && out.contains("Examples:\n  rubricator " + verb), out);
		String help = out;
		assertEquals(0, run(verb, "--help"));
		assertEquals(help, out);
	}

	@Test
	void helpListsTheVerbs() {
		assertEquals(0, run("help"));
		assertTrue(out.contains("  extract "), out);
		assertEquals(0, run("--help"));
		assertEquals(2, run());
	}

	@Test
	void layersCanBeFiledUnderAnotherName() throws IOException {
		makeCorpus();
		assertEquals(0, run("import", "C", "gold.jsonl", "--format", "jsonl", "--annotator", "ben"), err);
		assertTrue(out.contains("3 layers written"), out);
		assertEquals(List.of("ada", "ben", "gold"), CorpusStore.open(folder.resolve("C")).annotators());
	}

	/** What the README promises. */
	@Test
	void pythonReadsWhatWasExported() throws IOException, InterruptedException {
		makeCorpus();
		run("export", "C", "--format", "jsonl", "--out", "X");
		Process python;
		try {
			python = new ProcessBuilder("python3", "-c", """
					import json
					for line in open("X", encoding="utf-8"):
					    article = json.loads(line)
					    for layer in article["layers"]:
					        for span in layer["spans"]:
					            for part in span["parts"]:
					                assert article["text"][part["begin"]:part["end"]] == part["quote"]
					                print(part["quote"])
					""").directory(folder.toFile()).redirectErrorStream(true).start();
		} catch (IOException e) {
			assumeTrue(false, "python3 is not here, so nobody has sliced");
			return;
		}
		String printed = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, python.waitFor(), printed);
		assertEquals("Ada\nsaid\nso\n".repeat(3), printed.replace("\r", ""));
	}

	@Test
	void progressIsShownOnATerminalOnlyAndTakenAway() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ProgressBar bar = new ProgressBar(new PrintStream(bytes, true), true);
		bar.beginTask("Importing", 2);
		bar.done();
		assertTrue(bytes.toString().matches("(?s)\\r\\e\\[KImporting \\[-+\\] 0 % \\r\\e\\[K"), bytes.toString());
	}
}
