package org.rubricator.releng.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.resource.metadata.impl.TypeSystemDescription_impl;
import org.apache.uima.util.CasCreationUtils;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The peer: reads articles from the JSON file that {@link ExportCorpus} makes, and writes each with uimaj's serializer. */
public final class UimaPeer {

	private UimaPeer() {
	}

	private record Labelled(String label, int begin, int end) {
	}

	/** @param args the JSON file, and a folder for the XMI files */
	public static void main(String[] args) throws Exception {
		TypeSystemDescription types = new TypeSystemDescription_impl();
		for (String label : List.of("Claim", "Actor", "Cue", "Boilerplate")) {
			types.addType("news." + label, "", CAS.TYPE_NAME_ANNOTATION);
		}
		CAS cas = CasCreationUtils.createCas(types, null, null);
		Path folder = Files.createDirectories(Path.of(args[1]));
		try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), Path.of(args[0]).toFile())) {
			String id = null;
			String text = null;
			List<Labelled> spans = new ArrayList<>();
			for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
				if (token == JsonToken.PROPERTY_NAME && json.streamReadContext().getParent().getParent() != null) {
					String name = json.currentName();
					json.nextToken();
					switch (name) {
					case "id" -> id = json.getString();
					case "text" -> text = json.getString();
					case "spans" -> spans = spans(json);
					default -> json.skipChildren();
					}
				} else if (token == JsonToken.END_OBJECT) {
					write(cas, folder.resolve(id + ".xmi"), text, spans);
				}
			}
		}
	}

	private static List<Labelled> spans(JsonParser json) {
		List<Labelled> spans = new ArrayList<>();
		while (json.nextToken() != JsonToken.END_ARRAY) {
			String label = null;
			int begin = 0;
			int end = 0;
			while (json.nextToken() != JsonToken.END_OBJECT) {
				String name = json.currentName();
				json.nextToken();
				switch (name) {
				case "label" -> label = json.getString();
				case "begin" -> begin = json.getIntValue();
				case "end" -> end = json.getIntValue();
				default -> {
					// its id
				}
				}
			}
			spans.add(new Labelled(label, begin, end));
		}
		return spans;
	}

	private static void write(CAS cas, Path file, String text, List<Labelled> spans) throws IOException {
		cas.reset();
		cas.setDocumentText(text);
		for (Labelled span : spans) {
			Type type = cas.getTypeSystem().getType("news." + span.label());
			AnnotationFS annotation = cas.createAnnotation(type, text.offsetByCodePoints(0, span.begin()),
					text.offsetByCodePoints(0, span.end()));
			cas.addFsToIndexes(annotation);
		}
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
			XmiCasSerializer.serialize(cas, out);
		} catch (org.xml.sax.SAXException e) {
			throw new IOException(e);
		}
	}
}
