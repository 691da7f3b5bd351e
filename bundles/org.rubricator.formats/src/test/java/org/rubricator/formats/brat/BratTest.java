package org.rubricator.formats.brat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.exchange.ImportOperation;
import org.rubricator.core.exchange.ImportRequest;
import org.rubricator.core.exchange.ImportResult;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Severity;
import org.rubricator.formats.Formats;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.labels.LabelsFactory;

class BratTest {

	private static final String TEXT = "\uD83D\uDE00 Ada said taxes\nfell, he added, and rose.";

	@TempDir
	private Path folder;
	private CorpusStore corpus;

	@BeforeEach
	void makeCorpus() throws IOException {
		corpus = CorpusStore.create(folder.resolve("corpus"), LabelsFactory.eINSTANCE.createLabelSet());
	}

	private ImportResult read(String annotations, boolean extend, Map<String, String> options) throws IOException {
		Path in = Files.createDirectories(folder.resolve("in"));
		Files.writeString(in.resolve("a.txt"), TEXT);
		Files.writeString(in.resolve("a.ann"), annotations);
		return new ImportOperation(corpus, Formats.IMPORTERS)
				.run(new ImportRequest(List.of("in"), folder, options.isEmpty() ? null : "brat", options, null, null, extend), null);
	}

	private static List<String> errors(ImportResult result) {
		return result.findings().stream().filter(finding -> finding.severity() == Severity.ERROR).map(Finding::toString)
				.toList();
	}

	private Layer layer() throws IOException {
		return corpus.layer("brat", "a").orElseThrow();
	}

	private Span span(String id) throws IOException {
		return layer().getSpans().stream().filter(span -> span.getId().equals(id)).findFirst().orElseThrow();
	}

	private Frame frame(String label) throws IOException {
		return layer().getFrames().stream().filter(frame -> frame.getLabel().equals(label)).findFirst().orElseThrow();
	}

	private static String fillers(Frame frame) {
		return String.join(" ", frame.getFillers().stream()
				.map(filler -> filler.getRole() + "=" + (filler.getSpan() == null ? "" : filler.getSpan().getId())).toList());
	}

	private static final String ALL = """
			T1	Source 2 5	Ada
			T2	Cue 6 10	said
			T3	Content 11 16;17 21;33 41	taxes fell and rose
			T4	Attribution 6 10	said
			E1	Attribution:T4 Source:T1 Cue:T2 Content:T3 Content2:T1
			T5	Report 23 31	he added
			E2	Report:T5 What:E1
			R1	Family Arg1:T1 Arg2:T2
			A1	Negation E1
			A2	Mood T3 calm
			N1	Reference T1 Wikidata:Q7259	Ada Lovelace
			N2	Reference T2 Other:9	nine
			#1	AnnotatorNotes T3	is \\n this so?
			*	Alias T1 T2 T3
			""";

	@Test
	void allKindsOfLinesAreRead() throws IOException {
		ImportResult result = read(ALL, true, Map.of());
		assertEquals(List.of(), errors(result));
		assertEquals(List.of("a"), result.added());
	}

	@Test
	void fragmentsThatTouchBecomeOneAndAreNamed() throws IOException {
		ImportResult result = read("T1\tSource 2 4;4 5\tAd a\nT2\tCue 6 8;9 10\tsa d\n", true, Map.of());
		assertEquals(List.of(), errors(result));
		assertEquals(List.of("1 T1"), result.findings().stream().filter(finding -> finding.code().equals("import.brat.touching"))
				.map(finding -> finding.location().line() + " " + finding.location().annotation()).toList());
		assertEquals(1, span("T1").getParts().ranges().size());
		assertEquals(2, span("T2").getParts().ranges().size());
	}

	@Test
	void placesAreInUtf16Units() throws IOException {
		read(ALL, true, Map.of());
		assertEquals("12-22 34-42", span("T3").getParts().toString());
		assertEquals("is \\n this so?", span("T3").getComment());
		assertEquals("Mood=calm", span("T3").getAttributes().toString());
		assertEquals("Q7259", span("T1").getActor());
		assertEquals("Ada Lovelace", corpus.actors().getActors().get(0).getName());
		assertEquals("Other:9 nine", span("T2").getAttributes().get("Reference"));
		assertEquals("trigger=T4 Source=T1 Cue=T2 Content=T3 Content=T1", fillers(frame("Attribution")));
		assertEquals("Negation=true", frame("Attribution").getAttributes().toString());
		assertEquals("trigger=T5 What=T4", fillers(frame("Report")));
		assertEquals("Arg1=T1 Arg2=T2", fillers(frame("Family")));
		assertEquals("member=T1 member=T2 member=T3", fillers(frame("Alias")));
	}

	@Test
	void whatWasReadIsWrittenAgain() throws IOException {
		read(ALL, true, Map.of());
		Path out = folder.resolve("out");
		Formats.write(corpus, "brat", Map.of(), out);
		assertEquals(TEXT, Files.readString(out.resolve("a.txt")));
		CorpusStore copy = CorpusStore.create(folder.resolve("copy"), corpus.labels());
		ImportResult result = Formats.read(copy, out);
		assertEquals(List.of(), errors(result));
		String one = Files.readString(corpus.layerFile("brat", "a"));
		String two = Files.readString(copy.layerFile("brat", "a"));
		assertEquals(one.lines().filter(line -> line.contains("<spans")).map(line -> line.replaceAll("id=\"[^\"]*\"", "")).sorted().toList(),
				two.lines().filter(line -> line.contains("<spans")).map(line -> line.replaceAll("id=\"[^\"]*\"", "")).sorted().toList());
		String conf = Files.readString(out.resolve("annotation.conf"));
		assertTrue(conf.contains("\nFamily\tArg1:Source, Arg2:Cue\n"), conf);
		assertTrue(conf.contains("\nAlias\tArg1:"), conf);
		assertTrue(conf.contains("Content*:"), conf);
		assertTrue(conf.contains("Negation\tArg:Attribution\n"), conf);
	}

	@Test
	void wordsThatAlsoStandForTheEventAreOneSpan() throws IOException {
		read("""
				T2	Cue 6 10	said
				T4	Attribution 6 10	said
				E1	Attribution:T4 Cue:T2
				""", true, Map.of());
		assertEquals(1, layer().getSpans().size());
		assertEquals("trigger=T2 Cue=T2", fillers(frame("Attribution")));
		Path out = folder.resolve("out");
		Formats.write(corpus, "brat", Map.of(), out);
		assertEquals("T1\tCue 6 10\tsaid\nT2\tAttribution 6 10\tsaid\nE1\tAttribution:T2 Cue:T1\n",
				Files.readString(out.resolve("a.ann")));
	}

	@Test
	void brokenLinesAreNamedAndTheRestIsRead() throws IOException {
		ImportResult result = read("""
				T1	Source 2 5	Ada
				T2	Cue 6 10	sa!d
				T3	Content 11 99	taxes
				E1	Attribution:T1 Cue:T2
				Hello
				T1	Cue 6 10	said
				A1	Mood T9
				T4	Content 11 21	taxes
				fell
				T5	Content 2 5;4 10	Ada a said
				R1	Family
				""", true, Map.of());
		List<String> errors = errors(result);
		assertEquals(List.of("in/a.ann:2", "in/a.ann:3", "in/a.ann:4#E1", "in/a.ann:5", "in/a.ann:6", "in/a.ann:7",
				"in/a.ann:10"), errors.stream().map(error -> error.split(": ")[0]).sorted((a, b) -> Integer.compare(
						Integer.parseInt(a.replaceAll("^[^:]*:|#.*", "")), Integer.parseInt(b.replaceAll("^[^:]*:|#.*", ""))))
						.toList(), errors.toString());
		assertTrue(errors.toString().contains("its words are \"sa!d\", but at its offsets (code points) stands \"said\""));
		assertEquals(List.of("T1", "T4"), layer().getSpans().stream().map(Span::getId).toList());
		assertTrue(Formats.codes(result.findings()).contains("import.brat.broken"));
	}

	@Test
	void otherUnitsAreToldByTheWords() throws IOException {
		ImportResult result = read("T1\tSource 3 6\tAda\n", true, Map.of());
		assertEquals("3-6", span("T1").getParts().toString());
		assertTrue(Formats.codes(result.findings()).contains("import.brat.utf16"));
		Path out = folder.resolve("out");
		Formats.write(corpus, "brat", Map.of("offsets", "utf16"), out);
		assertEquals("T1\tSource 3 6\tAda\n", Files.readString(out.resolve("a.ann")));
	}

	@Test
	void aTextThatIsNotThereIsRefusedAndAnEmptyFileIsALayer() throws IOException {
		assertEquals(List.of(), errors(read("", true, Map.of())));
		assertEquals(0, layer().getSpans().size());
		Files.writeString(folder.resolve("in/b.ann"), "T1\tX 0 1\ta\n");
		ImportResult result = Formats.read(corpus, folder.resolve("in/b.ann"));
		assertTrue(errors(result).get(0).contains("Its text b.txt is not there"), errors(result).toString());
	}

	@Test
	void annotatorsAreInTheNamesOfFiles() throws IOException {
		Path in = Files.createDirectories(folder.resolve("in/ann"));
		Files.createDirectories(folder.resolve("in/text"));
		Files.writeString(folder.resolve("in/text/a_b.txt"), TEXT);
		Files.writeString(in.resolve("a_b_ada.ann"), "T1\tSource 2 5\tAda\n");
		Files.writeString(in.resolve("a_b_zoe.ann"), "T1\tCue 6 10\tsaid\n");
		ImportResult result = Formats.read(corpus, in, "brat", Map.of("texts", "../text"));
		assertEquals(List.of(), errors(result));
		assertEquals(List.of("ada", "zoe"), corpus.annotators());
		assertEquals(List.of("a_b"), result.added());
	}
}
