package org.rubricator.releng.consumers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.collection.CollectionReader;
import org.apache.uima.fit.factory.CollectionReaderFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.dkpro.core.io.brat.BratReader;
import org.dkpro.core.io.conll.Conll2002Reader;
import org.dkpro.core.io.conll.ConllUReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.exchange.Exporter;
import org.rubricator.formats.brat.BratExporter;
import org.rubricator.formats.conll.ConllExporter;
import org.rubricator.formats.conll.ConlluExporter;
import org.rubricator.formats.gate.BdocExporter;
import org.rubricator.formats.gate.GateXmlExporter;
import org.rubricator.formats.uima.JsonCasExporter;
import org.rubricator.formats.uima.XmiExporter;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Span;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import gate.Document;
import gate.Factory;
import gate.Gate;
import gate.corpora.DocumentContentImpl;
import gate.lib.basicdocument.BdocDocument;
import gate.lib.basicdocument.GateDocumentUpdater;
import gate.lib.basicdocument.docformats.Format;
import gate.lib.basicdocument.docformats.Loader;

/** UIMA, DKPro and GATE read what is written for them, and find the same words. */
class AnnotationToolsTest {

	@TempDir
	private Path folder;
	private CorpusStore corpus;

	@BeforeEach
	void makeCorpus() throws IOException {
		corpus = Sample.corpus(folder);
	}

	private Path export(Exporter exporter, Map<String, String> options) throws IOException {
		Path out = folder.resolve(exporter.id());
		Sample.export(corpus, exporter, options, null, out);
		return out;
	}

	private static List<Path> files(Path folder, String ending) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
		}
	}

	private static String id(Path file) {
		return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
	}

	private Layer gold(String article) throws IOException {
		return corpus.layer("gold", article).orElseThrow();
	}

	/** Label and words of each span from begin to end. */
	private List<String> spans(String article) throws IOException {
		String text = corpus.text(article);
		List<String> spans = new ArrayList<>();
		for (Span span : gold(article).getSpans()) {
			spans.add(span.getLabel() + " " + text.substring(span.getParts().begin(), span.getParts().end()));
		}
		return spans.stream().sorted().toList();
	}

	private void check(CAS cas, String article, String text) throws IOException {
		assertEquals(text, cas.getDocumentText(), article);
		Type span = cas.getTypeSystem().getType("org.rubricator.cas.Span");
		List<String> found = new ArrayList<>();
		for (AnnotationFS annotation : cas.getAnnotationIndex(span)) {
			found.add(annotation.getType().getShortName() + " " + annotation.getCoveredText());
		}
		assertEquals(spans(article), found.stream().sorted().toList(), article);
		Type frame = cas.getTypeSystem().getType("org.rubricator.cas.Frame");
		int fillers = 0;
		for (AnnotationFS annotation : cas.getAnnotationIndex(frame)) {
			FeatureStructure array = annotation.getFeatureValue(frame.getFeatureByBaseName("fillers"));
			fillers += ((ArrayFS<?>) array).size();
		}
		assertEquals(gold(article).getFrames().stream().mapToInt(one -> one.getFillers().size()).sum(), fillers, article);
	}

	@Test
	void uimaReadsXmi() throws Exception {
		Path out = export(new XmiExporter(), Map.of("segmentation", "true"));
		List<Path> files = files(out, ".xmi");
		assertEquals(corpus.layers("gold").items().size(), files.size());
		for (Path file : files) {
			CAS cas = CasCreationUtils.createCas(UIMAFramework.getXMLParser()
					.parseTypeSystemDescription(new XMLInputSource(out.resolve("TypeSystem.xml").toFile())), null, null);
			try (InputStream in = Files.newInputStream(file)) {
				XmiCasDeserializer.deserialize(in, cas);
			}
			check(cas, id(file), corpus.text(id(file)));
		}
	}

	@Test
	void uimaReadsJson() throws Exception {
		Path out = export(new JsonCasExporter(), Map.of());
		// Its reader wants the types to be there, although they are in the file.
		Path types = export(new XmiExporter(), Map.of()).resolve("TypeSystem.xml");
		List<Path> files = files(out, ".json");
		assertEquals(corpus.layers("gold").items().size(), files.size());
		for (Path file : files) {
			CAS cas = CasCreationUtils.createCas(
					UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(types.toFile())), null, null);
			new JsonCas2Deserializer().deserialize(file.toFile(), cas);
			check(cas, id(file), corpus.text(id(file)));
		}
	}

	@Test
	void dkproReadsBratInUtf16Units() throws Exception {
		Path out = export(new BratExporter(), Map.of("offsets", "utf16", "references", "false"));
		CollectionReader reader = CollectionReaderFactory.createReader(BratReader.class, BratReader.PARAM_SOURCE_LOCATION,
				out.toString(), BratReader.PARAM_PATTERNS, "*.ann", BratReader.PARAM_TEXT_ANNOTATION_TYPE_MAPPINGS,
				new String[] { ".+ -> x.Any" });
		TypeSystemDescription types = TypeSystemDescriptionFactory.createTypeSystemDescription();
		TypeDescription any = types.addType("x.Any", "", "uima.tcas.Annotation");
		corpus.labels().getFrameLabels().forEach(label -> {
			label.getAttributes().forEach(attribute -> any.addFeature(attribute.getName(), "", CAS.TYPE_NAME_STRING));
			label.getRoles().forEach(role -> any.addFeature(role.getName(), "", CAS.TYPE_NAME_FS_ARRAY, "x.Any", true));
		});
		any.addFeature("kind", "", CAS.TYPE_NAME_STRING);
		int documents = 0;
		while (reader.hasNext()) {
			JCas cas = JCasFactory.createJCas(types);
			reader.getNext(cas.getCas());
			String article = id(Path.of(DocumentMetaData.get(cas).getDocumentId()));
			assertEquals(corpus.text(article), cas.getDocumentText());
			TreeSet<String> found = new TreeSet<>();
			cas.getAnnotationIndex(cas.getTypeSystem().getType("x.Any")).forEach(annotation -> found.add(annotation.getCoveredText()));
			for (Span span : gold(article).getSpans()) {
				// Of fragments it makes one annotation, or one each.
				String whole = corpus.text(article).substring(span.getParts().begin(), span.getParts().end());
				assertTrue(found.contains(whole) || span.getParts().ranges().stream().allMatch(
						part -> found.contains(cas.getDocumentText().substring(part.begin(), part.end()))),
						article + ": " + whole + " is not among " + found);
			}
			documents++;
		}
		assertEquals(corpus.layers("gold").items().size(), documents);
	}

	@Test
	void dkproReadsColumns() throws Exception {
		Path out = folder.resolve("out.conll");
		Sample.export(corpus, new ConllExporter(), Map.of("policy", "longest", "documents", "none"), null, out);
		JCas cas = JCasFactory.createJCas();
		CollectionReaderFactory.createReader(Conll2002Reader.class, Conll2002Reader.PARAM_SOURCE_LOCATION, out.toString(),
				Conll2002Reader.PARAM_LANGUAGE, "en").getNext(cas.getCas());
		List<String> lines = Files.readAllLines(out);
		assertEquals(lines.stream().filter(line -> !line.isBlank()).count(), cas.getAnnotationIndex(Token.type).size());
		assertEquals(lines.stream().filter(line -> line.contains(" B-")).count(), cas.getAnnotationIndex(NamedEntity.type).size());
	}

	/** Each label in a file of its own: what overlaps another label is found, too. */
	@Test
	void dkproReadsAFileForEachLabel() throws Exception {
		Path out = folder.resolve("labels");
		Sample.export(corpus, new ConllExporter(), Map.of("policy", "files", "documents", "none"), null, out);
		int found = 0;
		for (Path file : files(out, ".conll")) {
			JCas cas = JCasFactory.createJCas();
			CollectionReaderFactory.createReader(Conll2002Reader.class, Conll2002Reader.PARAM_SOURCE_LOCATION, file.toString(),
					Conll2002Reader.PARAM_LANGUAGE, "en").getNext(cas.getCas());
			String label = file.getFileName().toString().replace(".conll", "");
			for (NamedEntity entity : cas.getAnnotationIndex(NamedEntity.class)) {
				assertEquals(label, entity.getValue());
				found++;
			}
		}
		Path columns = folder.resolve("columns.conll");
		Sample.export(corpus, new ConllExporter(), Map.of("documents", "none"), null, columns);
		assertEquals(Files.readString(columns).split(" B-", -1).length - 1, found);
	}

	@Test
	void dkproReadsConllu() throws Exception {
		Path out = folder.resolve("out.conllu");
		Sample.export(corpus, new ConlluExporter(), Map.of(), null, out);
		JCas cas = JCasFactory.createJCas();
		CollectionReaderFactory.createReader(ConllUReader.class, ConllUReader.PARAM_SOURCE_LOCATION, out.toString(),
				ConllUReader.PARAM_LANGUAGE, "en").getNext(cas.getCas());
		List<String> lines = Files.readAllLines(out);
		assertEquals(lines.stream().filter(line -> line.matches("\\d+\t.*")).count(), cas.getAnnotationIndex(Token.type).size());
		assertEquals(lines.stream().filter(line -> line.startsWith("# sent_id")).count(),
				cas.getAnnotationIndex(Sentence.type).size());
	}

	private void check(Document document, String article) throws Exception {
		assertEquals(corpus.text(article), document.getContent().toString());
		List<String> found = new ArrayList<>();
		for (gate.Annotation annotation : document.getAnnotations("gold")) {
			if (!annotation.getFeatures().containsKey("rubricator.frame")) {
				found.add(annotation.getType() + " " + document.getContent()
						.getContent(annotation.getStartNode().getOffset(), annotation.getEndNode().getOffset()));
			}
		}
		assertEquals(spans(article), found.stream().sorted().toList());
		Factory.deleteResource(document);
	}

	@Test
	void gateReadsItsXmlAndBdoc() throws Exception {
		Gate.runInSandbox(true);
		Gate.init();
		for (Path file : files(export(new GateXmlExporter(), Map.of()), ".xml")) {
			if (corpus.layer("gold", id(file)).isPresent()) {
				check(Factory.newDocument(file.toUri().toURL(), "UTF-8"), id(file));
			}
		}
		for (String unit : List.of("utf16", "code-points")) {
			Path out = folder.resolve("bdoc-" + unit);
			Sample.export(corpus, new BdocExporter(), Map.of("offsets", unit), null, out);
			for (Path file : files(out, ".bdocjs")) {
				if (corpus.layer("gold", id(file)).isPresent()) {
					Document document = Factory.newDocument("");
					GateDocumentUpdater updater = new GateDocumentUpdater(document);
					BdocDocument read = new Loader().from(new File(file.toString()))
							.format(Format.JSON_MAP).load_bdoc();
					document.setContent(new DocumentContentImpl(read.text));
					updater.handleNewAnnotation(GateDocumentUpdater.HandleNewAnns.ADD_WITH_BDOC_ID);
					updater.fromBdoc(read);
					check(document, id(file));
				}
			}
		}
	}
}
