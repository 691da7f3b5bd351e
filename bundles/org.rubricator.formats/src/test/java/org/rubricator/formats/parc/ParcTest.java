package org.rubricator.formats.parc;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.rubricator.core.mapping.Mapping;
import org.rubricator.formats.Formats;
import org.rubricator.model.annotation.Frame;

class ParcTest {

	@TempDir
	private Path folder;
	private CorpusStore corpus;

	@BeforeEach
	void makeCorpus() throws IOException {
		corpus = CorpusStore.create(folder.resolve("corpus"), CorpusStore.defaultLabels());
	}

	private static String word(int begin, int end, String text, String... attributions) {
		return "<WORD ByteCount=\"%d,%d\" gorn=\"0\" lemma=\"x\" pos=\"X\" sentenceWord=\"0\" text=\"%s\" word=\"0\">%s</WORD>\n"
				.formatted(begin, end, text, String.join("", attributions));
	}

	private static String in(String attribution, String... roles) {
		return "<attribution id=\"" + attribution + "\">"
				+ String.join("", List.of(roles).stream().map("<attributionRole roleValue=\"%s\"/>"::formatted).toList())
				+ "</attribution>";
	}

	/** "It sails", Ada Lund said here, "she hopes." And sank. */
	private static final String FERRY = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<root><SENTENCE gorn=\"0\"><S gorn=\"0\">"
			+ word(9, 10, "&quot;", in("set_0", "content")) + word(10, 12, "It", in("set_0", "content"))
			+ word(13, 18, "sails", in("set_0", "content")) + word(18, 19, "&quot;", in("set_0", "content")) + word(19, 20, ",")
			+ word(20, 20, "*T*-1", in("set_0", "content")) + word(21, 24, "Ada", in("set_0", "source"))
			+ word(25, 29, "Lund", in("set_0", "source")) + word(30, 34, "said", in("set_0", "cue"))
			+ word(35, 39, "here", in("set_0", "supplement"), in("set_9")) + word(39, 40, ",")
			+ word(41, 42, "&quot;", in("set_0", "content"))
			+ word(42, 45, "she", in("set_0", "content"), in("Nested_1", "source"))
			+ word(46, 51, "hopes", in("set_0", "content"), in("Nested_1", "cue")) + word(51, 52, ".", in("set_0", "content"))
			+ "</S></SENTENCE>\n<SENTENCE gorn=\"1\"><S>" + word(53, 56, "And", in("set_0", "content"))
			+ word(57, 61, "sank", in("set_0", "content")) + word(61, 62, ".") + "</S></SENTENCE></root>\n";

	private ImportResult read(String content, Mapping mapping) throws IOException {
		Files.writeString(folder.resolve("ferry.xml"), content);
		return new ImportOperation(corpus, Formats.IMPORTERS)
				.run(new ImportRequest(List.of("ferry.xml"), folder, null, Map.of(), null, mapping, false), null);
	}

	private List<String> frames() throws IOException {
		String text = corpus.text("ferry");
		return corpus.layer("parc", "ferry").orElseThrow().getFrames().stream().map(frame -> said(frame, text)).toList();
	}

	private static String said(Frame frame, String text) {
		return frame.getLabel() + frame.getAttributes().values() + frame.getFillers().stream().map(filler -> " " + filler.getRole()
				+ "=" + filler.getSpan().getLabel() + ":" + filler.getSpan().getParts().quote(text)).toList();
	}

	@Test
	void attributionsBecomeFramesOnTheTextOfTheWords() throws IOException {
		ImportResult result = read(FERRY, Mapping.NONE);
		assertEquals("\"It sails\", Ada Lund said here, \"she hopes.\nAnd sank.", corpus.text("ferry"));
		assertEquals(List.of("Attribution{}[ content=content:\"It sails\" \"she hopes.\nAnd sank,  source=source:Ada Lund,"
				+ "  cue=cue:said,  supplement=supplement:here]",
				"Attribution{nested=true}[ source=source:she,  cue=cue:hopes]"), frames());
		assertEquals(List.of("Words that are not in the text, such as traces of the parser, were left out: 1.",
				"Attributions of words that say no role were left out: 1."),
				result.findings().stream().filter(finding -> finding.code().startsWith("import.parc")).map(Finding::message).toList());
	}

	@Test
	void theProposedMappingTakesThemOntoOurFrames() throws IOException {
		read(FERRY, null);
		assertEquals("Attribution{nested=true}[ source=Actor:she,  cue=Cue:hopes]", frames().get(1));
		assertEquals("Claim", corpus.layer("parc", "ferry").orElseThrow().getFrames().get(0).getFillers().get(0).getSpan().getLabel());
	}

	@Test
	void withoutWordsItIsRefused() throws IOException {
		Finding finding = read(FERRY.replace("text=", "form="), Mapping.NONE).findings().get(0);
		assertEquals("import.refused It has no words.", finding.code() + " " + finding.message());
	}
}
