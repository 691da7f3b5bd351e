package org.rubricator.formats.webanno;

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
import org.rubricator.core.findings.Severity;
import org.rubricator.core.mapping.Mapping;
import org.rubricator.formats.Formats;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;

class WebAnnoTest {

	private static final String HEAD = "#FORMAT=WebAnno TSV 3.3\n";

	@TempDir
	private Path folder;
	private CorpusStore corpus;

	@BeforeEach
	void makeCorpus() throws IOException {
		corpus = CorpusStore.create(folder.resolve("corpus"), CorpusStore.defaultLabels());
	}

	private ImportResult read(String sheet) throws IOException {
		Files.writeString(folder.resolve("a.tsv"), sheet);
		return new ImportOperation(corpus, Formats.IMPORTERS)
				.run(new ImportRequest(List.of("a.tsv"), folder, null, Map.of(), null, Mapping.NONE, false), null);
	}

	private Layer layer() throws IOException {
		return corpus.layer("webanno-tsv", "a").orElseThrow();
	}

	private String spans() throws IOException {
		return String.join("; ", layer().getSpans().stream()
				.map(span -> span.getLabel() + " " + span.getParts() + " " + span.getAttributes()).sorted().toList());
	}

	private static String fillers(Frame frame) {
		return frame.getLabel() + " " + String.join(" ", frame.getFillers().stream()
				.map(filler -> filler.getRole() + "=" + filler.getSpan().getParts()).toList());
	}

	@Test
	void stackedSpansOfSeveralTokensAndPartsOfTokens() throws IOException {
		read(HEAD + "#T_SP=webanno.custom.Span|value\n\n\n#Text=\uD83D\uDE00 bbbbbb cc\n"
				+ "1-1\t0-2\t\uD83D\uDE00\t2[1]|a\\_b[2]\t\n1-2\t3-9\tbbbbbb\t2[1]\t\n1-2.1\t3-5\tbb\tx\t\n1-3\t10-12\tcc\t*\t\n");
		assertEquals("Span 0-2 value=a_b; Span 0-9 value=2; Span 10-12 ; Span 3-5 value=x", spans());
	}

	@Test
	void relationsNameTheirEnds() throws IOException {
		read(HEAD + "#T_SP=x.Ent|kind\n#T_RL=x.Coref|type|BT_x.Ent\n\n\n#Text=a b c\n1-1\t0-1\ta\tp[1]|q[2]\tana|cat\t1-3[0_1]|1-2[0_2]\t\n"
				+ "1-2\t2-3\tb\tr\t_\t_\t\n1-3\t4-5\tc\ts\t_\t_\t\n");
		assertEquals(List.of("Coref Governor=4-5 Dependent=0-1", "Coref Governor=2-3 Dependent=0-1"),
				layer().getFrames().stream().map(WebAnnoTest::fillers).toList());
		assertEquals("type=ana", layer().getFrames().get(0).getAttributes().toString());
	}

	@Test
	void slotsAndChains() throws IOException {
		read(HEAD + "#T_SP=x.Simple|\n#T_SP=x.Host|ROLE_x.Host:links_x.Link|x.Simple\n#T_CH=x.CoLink|rel|ty\n\n\n#Text=a b c\n"
				+ "1-1\t0-1\ta\t_\tp1;p2\t1-2;1-3\t*->1-1\tT[1]\t\n1-2\t2-3\tb\t*\t_\t_\t*->1-2\t*[1]\t\n1-3\t4-5\tc\t*\t_\t_\t_\t_\t\n");
		assertEquals(List.of("Host trigger=0-1 p1=2-3 p2=4-5", "CoChain member=0-1 member=2-3"),
				layer().getFrames().stream().map(WebAnnoTest::fillers).toList());
	}

	@Test
	void whatDoesNotFitIsRefusedWithItsLine() throws IOException {
		for (String sheet : List.of(HEAD + "\n\n#Text=a b\n1-1\t0-1\tx\t\n", HEAD + "\n\n#Text=a b\n1-1\t0-1\ta\t\nHello\n",
				HEAD + "\n\n#Text=a b\n1-1\t0-1\ta\t\n1-2\t3-4\tb\t\n")) {
			ImportResult result = read(sheet);
			assertTrue(result.findings().get(0).message().startsWith("Line "), result.findings().toString());
			assertEquals(0, result.added().size());
		}
		assertTrue(read("#FORMAT=WebAnno TSV 2.1\n").findings().get(0).message().contains("Read are WebAnno TSV 3.0 to 3.3"));
	}

	@Test
	void whatIsWrittenIsReadAgain() throws IOException {
		read(HEAD + "#T_SP=webanno.custom.RubricatorSpan|attributes|label\n"
				+ "#T_SP=webanno.custom.RubricatorFrame|attributes|label|ROLE_webanno.custom.RubricatorFrame:fillers_webanno.custom.RubricatorFiller|webanno.custom.RubricatorSpan\n\n\n"
				+ "#Text=Ada \uD83D\uDE00 said so.\n1-1\t0-3\tAda\t*[1]\tActor[1]\t*[4]\tAttribution[4]\tsource;cue;content[4]\t1-1[1];1-3[2];1-4[3]\t\n"
				+ "1-2\t4-6\t\uD83D\uDE00\t_\t_\t_\t_\t_\t_\t\n1-3\t7-11\tsaid\t*[2]\tCue[2]\t_\t_\t_\t_\t\n"
				+ "1-4\t12-14\tso\tk=v\\|w[3]|*[5]\tClaim[3]|Actor[5]\t_\t_\t_\t_\t\n1-5\t14-15\t.\tk=v\\|w[3]\tClaim[3]\t_\t_\t_\t_\t\n");
		assertEquals("Actor 0-3 ; Actor 12-14 ; Claim 12-15 k=v|w; Cue 7-11 ", spans());
		assertEquals("Attribution source=0-3 cue=7-11 content=12-15", fillers(layer().getFrames().get(0)));
		Path out = folder.resolve("out");
		assertEquals(List.of(), Formats.write(corpus, "webanno-tsv", Map.of(), out).findings().stream()
				.filter(finding -> finding.severity() != Severity.INFO).toList());
		CorpusStore copy = CorpusStore.create(folder.resolve("copy"), corpus.labels());
		new ImportOperation(copy, Formats.IMPORTERS)
				.run(new ImportRequest(List.of("out"), folder, null, Map.of(), null, Mapping.NONE, false), null);
		String before = spans();
		String frame = fillers(layer().getFrames().get(0));
		corpus = copy;
		assertEquals(before, spans());
		assertEquals(frame, fillers(layer().getFrames().get(0)));
	}
}
