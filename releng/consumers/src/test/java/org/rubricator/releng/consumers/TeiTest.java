package org.rubricator.releng.consumers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.formats.tei.TeiExporter;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Span;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;

/** Jing finds the files valid, and whoever follows their pointers finds the words of the corpus. */
class TeiTest {

	@TempDir
	private Path folder;
	private CorpusStore corpus;
	private Path out;

	@BeforeEach
	void export() throws Exception {
		corpus = Sample.corpus(folder);
		out = folder.resolve("out");
		Sample.export(corpus, new TeiExporter(), Map.of(), null, out);
	}

	private List<Path> files() throws Exception {
		try (Stream<Path> files = Files.list(out)) {
			return files.sorted().toList();
		}
	}

	private static String errors(ValidationDriver driver, StringWriter said, InputSource input) throws Exception {
		said.getBuffer().setLength(0);
		return driver.validate(input) ? "" : said.toString();
	}

	@Test
	void jingFindsThemValid() throws Exception {
		StringWriter said = new StringWriter();
		PropertyMapBuilder properties = new PropertyMapBuilder();
		properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(said));
		ValidationDriver driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
		try (InputStream schema = TeiTest.class.getResourceAsStream("tei-standoff.rnc")) {
			assertTrue(driver.loadSchema(new InputSource(schema)), said.toString());
		}
		assertEquals(corpus.articles().items().size(), files().size());
		for (Path file : files()) {
			assertEquals("", errors(driver, said, new InputSource(file.toUri().toString())), file.toString());
		}
		String broken = Files.readString(files().get(0)).replaceFirst("from=\"#", "from=\"");
		assertTrue(errors(driver, said, new InputSource(new java.io.StringReader(broken))).contains("from"), said.toString());
	}

	private static List<Element> all(Document document, String name) {
		List<Element> elements = new ArrayList<>();
		NodeList nodes = document.getElementsByTagName(name);
		for (int i = 0; i < nodes.getLength(); i++) {
			elements.add((Element) nodes.item(i));
		}
		return elements;
	}

	@Test
	void pointersLeadToTheWords() throws Exception {
		int frames = 0;
		for (var summary : corpus.layers("gold").items()) {
			String article = summary.article();
			Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
					.parse(out.resolve(article + ".xml").toFile());
			String text = all(document, "body").get(0).getTextContent();
			assertEquals(corpus.text(article), text);
			Map<String, Element> byId = new HashMap<>();
			all(document, "*").stream().filter(element -> element.hasAttribute("xml:id"))
					.forEach(element -> byId.put("#" + element.getAttribute("xml:id"), element));
			Layer gold = corpus.layer("gold", article).orElseThrow();
			List<String> expected = new ArrayList<>();
			gold.getSpans().forEach(span -> span.getParts()
					.forEach(part -> expected.add(span.getLabel() + " " + text.substring(part.begin(), part.end()))));
			List<String> found = new ArrayList<>();
			for (Element span : all(document, "span")) {
				found.add(span.getTextContent() + " " + text.substring(before(byId.get(span.getAttribute("from"))),
						before(byId.get(span.getAttribute("to")))));
			}
			assertEquals(expected.stream().sorted().toList(), found.stream().sorted().toList());
			int fillers = 0;
			for (Frame frame : gold.getFrames()) {
				for (var filler : frame.getFillers()) {
					fillers += filler.getSpan() == null ? 0 : 1;
				}
				frames++;
			}
			assertEquals(fillers, all(document, "link").size());
			for (Element link : all(document, "link")) {
				for (String pointer : link.getAttribute("target").split(" ")) {
					assertNotNull(byId.get(pointer), pointer);
				}
			}
			for (Span span : gold.getSpans()) {
				Element element = byId.get("#gold." + span.getId());
				assertEquals(span.getActor() == null ? "" : "#actor." + span.getActor(), element.getAttribute("corresp"));
			}
		}
		assertTrue(frames > 20);
	}

	/** Characters of the body before an anchor. */
	private static int before(Element anchor) {
		int count = 0;
		org.w3c.dom.Node node = anchor;
		while (!node.getNodeName().equals("body")) {
			for (org.w3c.dom.Node left = node.getPreviousSibling(); left != null; left = left.getPreviousSibling()) {
				count += left.getTextContent().length();
			}
			node = node.getParentNode();
		}
		return count;
	}
}
