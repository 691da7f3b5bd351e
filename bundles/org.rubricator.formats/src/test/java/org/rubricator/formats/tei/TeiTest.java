package org.rubricator.formats.tei;

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
import org.rubricator.core.findings.Severity;
import org.rubricator.core.mapping.Mapping;
import org.rubricator.formats.Formats;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.article.Article;

/** Files as others write them. */
class TeiTest {

	private static final String HEADER = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc><titleStmt><title>\n"
			+ "  The  ferry</title><author>Ada</author><respStmt xml:id=\"A\"><resp>annotation</resp><name>Zo\u00EB B.</name>"
			+ "</respStmt></titleStmt><publicationStmt><publisher>Edition</publisher><availability><licence>CC0</licence>"
			+ "</availability></publicationStmt><sourceDesc><bibl><title>Post</title><publisher>The Post</publisher>"
			+ "<date when=\"1884-10-06\">Monday</date></bibl></sourceDesc></fileDesc><profileDesc><langUsage>"
			+ "<language ident=\"en\"/></langUsage></profileDesc></teiHeader>";

	@TempDir
	private Path folder;
	private CorpusStore corpus;
	private ImportResult result;

	@BeforeEach
	void makeCorpus() throws IOException {
		corpus = CorpusStore.create(folder.resolve("corpus"), CorpusStore.defaultLabels());
	}

	private void read(String content, Map<String, String> options, String annotator) throws IOException {
		Files.writeString(folder.resolve("a.xml"), content);
		result = new ImportOperation(corpus, Formats.IMPORTERS).run(
				new ImportRequest(List.of("a.xml"), folder, "tei", options, annotator, Mapping.NONE, false), null);
	}

	private String text() throws IOException {
		return corpus.text(corpus.articles().items().get(0).id());
	}

	private List<String> spans(String annotator) throws IOException {
		String text = text();
		Layer layer = corpus.layer(annotator, corpus.articles().items().get(0).id()).orElseThrow();
		return layer.getSpans().stream().map(span -> span.getLabel() + ":" + span.getParts().quote(text)
				+ (span.getAttributes().isEmpty() ? "" : span.getAttributes().values())).toList();
	}

	private List<String> errors() {
		return result.findings().stream().filter(finding -> finding.severity() == Severity.ERROR)
				.map(finding -> finding.location().line() + ": " + finding.message()).toList();
	}

	@Test
	void spansAreOnWordsByTheirIds() throws IOException {
		read(HEADER + "<standOff><spanGrp type=\"wordForm\" resp=\"#A\"><span target=\"#w1\" ana=\"#fs1\"/>"
				+ "<span from=\"#w1\" to=\"#w2\" ana=\"#Claim\"/><span target=\"#w1 #w3\">gap</span>\n<span target=\"#w9\"/>"
				+ "<span xml:id=\"b\" target=\"#w3\"/></spanGrp><interpGrp><interp xml:id=\"Claim\">a claim</interp></interpGrp>"
				+ "<fs xml:id=\"fs1\"><f name=\"pos\"><symbol value=\"PRP\"/></f><f name=\"lemma\"><string>I</string></f>"
				+ "<f name=\"plain\">x</f></fs></standOff><text><body>\n <head>Day <note>not this</note>one</head>\n"
				+ " <p><w xml:id=\"w1\">I</w>\n  <w xml:id=\"w2\"> wanna </w> <w xml:id=\"w3\">put</w>.<lb/>Up <choice><sic>teh</sic>"
				+ "<corr>the</corr></choice> wall</p></body></text></TEI>", Map.of(), null);
		assertEquals("Day one\n\nI wanna put.\nUp teh wall", text());
		assertEquals(List.of("wordForm:I{lemma=I, plain=x, pos=PRP}", "gap:I put", "a claim:I wanna", "wordForm:put")
				.stream().sorted().toList(), spans("Zo\u00EB-B").stream().sorted().toList());
		assertEquals(List.of("3: An annotation was left out: #w9 points to nothing in the text that has this xml:id."), errors());
		Article article = corpus.article(corpus.articles().items().get(0).id());
		assertEquals(List.of("The ferry", "Ada", "The Post", "1884-10-06", "en", "CC0"), List.of(article.getTitle(),
				article.getByline(), article.getOutlet(), article.getPublished(), article.getLanguage(), article.getLicence()));
	}

	@Test
	void elementsInTheTextAreSpans() throws IOException {
		String file = HEADER + "<text><body><p>She <seg type=\"cue\">said</seg>\n   <said id=\"1\" mode=\"indirect\"> that\n <persName "
				+ "ref=\"#x\">Ada</persName> left</said>.</p></body></text></TEI>";
		read(file, Map.of("inline", "said,seg"), "ada");
		assertEquals("She said that Ada left.", text());
		assertEquals(List.of("seg:said{type=cue}", "said:that Ada left{id=1, mode=indirect}"), spans("ada"));
		assertEquals(List.of(), errors());
		read(file.replaceAll("</?(said|seg)[^>]*>", ""), Map.of(), "bob");
		assertEquals(List.of("persName:Ada{ref=#x}"), spans("bob"));
	}
}
