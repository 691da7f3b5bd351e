package org.rubricator.formats.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.exchange.ImportResult;
import org.rubricator.core.exchange.RefusalException;
import org.rubricator.core.findings.Finding;
import org.rubricator.formats.Formats;

/** Inputs that are made to harm: they are refused, with a reason, and soon. */
class HostileTest {

	private static final String BOMB = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
			+ "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e SYSTEM \"file:///etc/passwd\">]>";

	@TempDir
	private Path folder;

	private static int read(String xml) throws RefusalException {
		return Xml.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), reader -> {
			int length = 0;
			while (reader.hasNext()) {
				if (reader.next() == XMLStreamConstants.CHARACTERS) {
					length += reader.getTextLength();
				}
			}
			return length;
		});
	}

	private static String refusal(String xml) {
		try {
			return "read " + read(xml);
		} catch (RefusalException e) {
			return e.getMessage();
		}
	}

	@Test
	void entitiesAreNotResolved() {
		for (String entity : new String[] { "&d;", "&e;", "&nowhere;" }) {
			String message = refusal(BOMB + "<x>" + entity + "</x>");
			assertTrue(message.startsWith("It is not XML that can be read: line 1: "), message);
			assertTrue(message.endsWith("."), message);
		}
	}

	@Test
	void deepNestingIsRefusedAndManyElementsAreNot() throws RefusalException {
		String deep = refusal("<a>".repeat(300) + "</a>".repeat(300));
		assertTrue(deep.startsWith("It is not XML that can be read") && deep.contains("200"), deep);
		assertEquals(0, read("<a>" + "<b></b>".repeat(1000) + "</a>"));
		assertEquals(Integer.valueOf(1000), Xml.read(
				new ByteArrayInputStream(("<a>" + "<b>x</b>".repeat(1000) + "</a>").getBytes(StandardCharsets.UTF_8)), reader -> {
					int count = 0;
					while (reader.hasNext()) {
						reader.next();
						if (reader.isStartElement() && reader.getLocalName().equals("b")) {
							count += reader.getElementText().length();
						}
					}
					return count;
				}));
	}

	@Test
	void encodingsAreThoseThatAreDeclared() throws RefusalException {
		byte[] latin = "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><x>\u00E9</x>".getBytes(StandardCharsets.ISO_8859_1);
		assertEquals(Integer.valueOf(1), Xml.read(new ByteArrayInputStream(latin), reader -> {
			reader.next();
			return reader.getElementText().length();
		}));
		assertTrue(refusal("<?xml version=\"1.0\" encoding=\"no-such\"?><x/>").contains("not known here"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "uima-xmi", "uima-json", "gate-xml", "bdoc", "webanno-tsv", "conll", "conllu", "brat", "inception",
			"web-annotation", "tei", "csv" })
	void noReaderIsHarmed(String format) throws IOException {
		CorpusStore corpus = CorpusStore.create(folder.resolve("corpus"), CorpusStore.defaultLabels());
		String extension = Formats.IMPORTERS.get(format).extensions().get(0);
		Files.writeString(folder.resolve("in.txt"), "text");
		for (String content : new String[] { BOMB + "<GateDocument>&d;</GateDocument>", BOMB + "<TEI><text><body>&d;</body></text></TEI>",
				"<TEI><text><body>x<seg/></body></text><standOff><span from=\"#x\"/><link/><fs><f/></fs></standOff></TEI>",
				"[".repeat(100_000), "{\"a\":".repeat(100_000),
				"x".repeat(3_000_000), "{\"%FEATURE_STRUCTURES\":[{\"%ID\":1,\"%TYPE\":\"uima.cas.Sofa\",\"sofaString\":\"a\"},"
						+ "{\"%ID\":2,\"%TYPE\":\"A\",\"@first\":2,\"@next\":2}]}",
				"#FORMAT=WebAnno TSV 3.3\n\n#Text=a\n1-1\t900000000-900000001\ta\t\n", "text,begin,end,quote\na,0,99,b\n\"x", "text\n,\n",
				"T1\tX 0 99999999999\ta\n",
				"{\"target\":{\"selector\":{\"start\":900000000000,\"end\":-1}}}", "[{\"target\":[{}]},{\"target\":7,\"id\":[]}]", "PK\u0003\u0004xx" }) {
			Path file = Files.writeString(folder.resolve("in." + extension), content);
			ImportResult result = Formats.read(corpus, file, format, Map.of());
			for (Finding finding : result.findings()) {
				assertFalse(finding.message().contains("error in Rubricator"), finding.toString());
			}
		}
	}
}
