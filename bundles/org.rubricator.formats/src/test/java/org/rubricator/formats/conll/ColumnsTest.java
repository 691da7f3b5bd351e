package org.rubricator.formats.conll;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.exchange.ImportOperation;
import org.rubricator.core.exchange.ImportRequest;
import org.rubricator.core.exchange.ImportResult;
import org.rubricator.core.mapping.Mapping;
import org.rubricator.formats.Formats;
import org.rubricator.model.annotation.Layer;

class ColumnsTest {

	@TempDir
	private Path folder;
	private CorpusStore corpus;

	@BeforeEach
	void makeCorpus() throws IOException {
		corpus = CorpusStore.create(folder.resolve("corpus"), CorpusStore.defaultLabels());
	}

	private ImportResult read(String name, String content, Map<String, String> options) throws IOException {
		Files.writeString(folder.resolve(name), content);
		return new ImportOperation(corpus, Formats.IMPORTERS).run(new ImportRequest(List.of(name), folder,
				options.isEmpty() ? null : "conll", options, null, Mapping.NONE, false), null);
	}

	private String spans(String annotator, String article) throws IOException {
		Layer layer = corpus.layer(annotator, article).orElseThrow();
		String text = corpus.text(article);
		return String.join("; ", layer.getSpans().stream().map(span -> span.getLabel() + " " + span.getParts().quote(text)).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "B-PER I-PER B-PER O I-LOC", "B-PER E-PER S-PER O S-LOC", "B-PER L-PER U-PER O U-LOC",
			"I-PER I-PER B-PER O I-LOC" })
	void allSchemesSayTheSame(String tags) throws IOException {
		String[] tag = tags.split(" ");
		read("a.conll", "-DOCSTART- -X- O O\n\nAda NN " + tag[0] + "\nL. NN " + tag[1] + "\nBen NN " + tag[2] + "\nsaw VB " + tag[3]
				+ "\nRome NN " + tag[4] + "\n\nRome NN I-LOC\n", Map.of());
		assertEquals("Ada L. Ben saw Rome\nRome", corpus.text("a"));
		assertEquals("PER Ada L.; PER Ben; LOC Rome; LOC Rome", spans("conll", "a"));
	}

	@Test
	void articlesAndColumns() throws IOException {
		ImportResult result = read("a.conll", "-DOCSTART- O O\n\na B-X O\nb I-X B-Y\n\n-DOCSTART- O O\n\nc O S-Y\n", Map.of());
		assertEquals(List.of("a", "a-2"), result.added());
		assertEquals("X a b; Y b", spans("conll", "a"));
		read("b.conll", "a B-X 1 O\nd O 2 B-Z\n", Map.of("columns", "2"));
		assertEquals("X a", spans("conll", "b"));
		assertTrue(read("c.conll", "a b c\n", Map.of()).findings().get(0).message()
				.startsWith("Line 1 has no tag such as B-PER or O in column 3."));
	}

	@Test
	void largeFilesAreReadArticleByArticle() throws IOException {
		// What is not in the text counts as well, and costs no time.
		String line = "a " + "x".repeat(100_000) + " B-X\n";
		String article = "-DOCSTART- O O\n\n" + line.repeat(180) + "\n";
		assertEquals(List.of("large", "large-2", "large-3"), read("large.conll", article + article.replace('a', 'b')
				+ article.replace('a', 'c'), Map.of()).added());
		assertEquals(180, corpus.layer("conll", "large-3").orElseThrow().getSpans().size());
		assertEquals("Up to line 525 an article has more than the 50 MB that are read. Are there lines that part articles, such "
				+ "as -DOCSTART- or # newdoc?",
				read("one.conll", line.repeat(600), Map.of()).findings().get(0).message());
		assertTrue(read("line.conll", "Ada B-X\n" + "a".repeat(2 << 20) + " O\n", Map.of()).findings().get(0).message()
				.startsWith("Line 2 is longer than 1 MB."));
	}

	@Test
	void conlluHasSpacesRangesAndTags() throws IOException {
		read("a.conllu", """
				# newdoc id = doc
				# text = Du sagst's 😀.
				1	Du	_	_	_	_	_	_	_	NER=B-Actor
				2-3	sagst's	_	_	_	_	_	_	_	_
				2	sagst	_	_	_	_	_	_	_	NER=B-Cue
				3	's	_	_	_	_	_	_	_	NER=I-Cue
				3.1	x	_	_	_	_	_	_	_	NER=B-Claim
				4	😀	_	_	_	_	_	_	_	SpaceAfter=No|Claim=B
				5	.	_	_	_	_	_	_	_	Claim=I

				# newpar
				1	Ja	_	_	_	_	_	_	_	SpaceAfter=No
				2	.	_	_	_	_	_	_	_	_

				""", Map.of());
		assertEquals("Du sagst's 😀.\nJa.", corpus.text("doc"));
		assertEquals("Actor Du; Cue sagst's; Claim 😀.", spans("conllu", "doc"));
	}

	@Test
	void conlluAndPlusAreReadAgain() throws IOException {
		read("a.conllu", "# newdoc id = doc\n# text = Ada said: so it is.\n1\tAda\t_\t_\t_\t_\t_\t_\t_\tActor=B-Actor\n"
				+ "2\tsaid\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No|Cue=B-Cue\n3\t:\t_\t_\t_\t_\t_\t_\t_\t_\n4\tso\t_\t_\t_\t_\t_\t_\t_\tClaim=B-Claim\n"
				+ "5\tit\t_\t_\t_\t_\t_\t_\t_\tClaim=I-Claim\n6\tis\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No|Claim=I-Claim\n7\t.\t_\t_\t_\t_\t_\t_\t_\t_\n\n",
				Map.of());
		for (String plus : List.of("false", "true")) {
			Path out = folder.resolve("out" + plus + ".conllu");
			Formats.write(corpus, "conllu", Map.of("plus", plus), out);
			assertEquals(plus.equals("true"), Files.readString(out).startsWith("# global.columns = ID FORM MISC RUBRICATOR:Claim"));
			CorpusStore before = corpus;
			corpus = CorpusStore.create(folder.resolve("copy" + plus), before.labels());
			read("again" + plus + ".conllu", Files.readString(out), Map.of());
			assertEquals("Actor Ada; Cue said; Claim so it is", spans("conllu", "doc"));
			assertEquals(before.text("doc"), corpus.text("doc"));
			corpus = before;
		}
	}
}
