package org.rubricator.formats.gate;

import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.rubricator.core.exchange.RefusalException;
import org.rubricator.formats.gate.GateDocument.Note;
import org.rubricator.formats.gate.GateDocument.Relation;
import org.rubricator.formats.xml.Xml;

/** Reads GATE XML. */
final class GateXmlReader {

	private final GateDocument document = new GateDocument();
	private final Map<String, Integer> nodes = new HashMap<>();

	private GateXmlReader() {
	}

	static GateDocument read(InputStream in) throws RefusalException {
		return Xml.read(in, reader -> new GateXmlReader().document(reader));
	}

	private GateDocument document(XMLStreamReader reader) throws XMLStreamException, RefusalException {
		boolean first = true;
		String set = "";
		while (reader.hasNext()) {
			if (reader.next() != XMLStreamConstants.START_ELEMENT) {
				continue;
			}
			String name = reader.getLocalName();
			if (first && !name.equals("GateDocument")) {
				throw new RefusalException("It is no GATE document: its first element is " + name + ".");
			}
			first = false;
			switch (name) {
			case "GateDocumentFeatures" -> document.features().putAll(features(reader, name));
			case "TextWithNodes" -> text(reader);
			case "AnnotationSet" -> {
				set = attribute(reader, "Name", "");
				document.set(set);
			}
			case "RelationSet" -> set = attribute(reader, "Name", "");
			case "Annotation" -> annotation(reader, set);
			case "Relation" -> document.relations(set).add(new Relation(attribute(reader, "Id", ""),
					attribute(reader, "Type", "Relation"), List.of(attribute(reader, "Members", "").split(";"))));
			default -> {
				// of no use here
			}
			}
		}
		return document;
	}

	private static String attribute(XMLStreamReader reader, String name, String otherwise) {
		String value = reader.getAttributeValue(null, name);
		return value == null ? otherwise : value;
	}

	/** Nodes are known by where they stand: their ids are offsets as well, but not in every file. */
	private void text(XMLStreamReader reader) throws XMLStreamException {
		StringBuilder text = new StringBuilder();
		int depth = 1;
		while (depth > 0) {
			int event = reader.next();
			if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA
					|| event == XMLStreamConstants.SPACE) {
				text.append(reader.getText());
			} else if (event == XMLStreamConstants.START_ELEMENT) {
				depth++;
				nodes.put(attribute(reader, "id", ""), text.length());
			} else if (event == XMLStreamConstants.END_ELEMENT) {
				depth--;
			}
		}
		document.text(text.toString());
	}

	private void annotation(XMLStreamReader reader, String set) throws XMLStreamException {
		String id = attribute(reader, "Id", "");
		String type = attribute(reader, "Type", "");
		int begin = nodes.getOrDefault(attribute(reader, "StartNode", ""), -1);
		int end = nodes.getOrDefault(attribute(reader, "EndNode", ""), -1);
		document.set(set).add(new Note(id, type, begin, end, features(reader, "Annotation")));
	}

	private static Map<String, String> features(XMLStreamReader reader, String until) throws XMLStreamException {
		Map<String, String> features = new LinkedHashMap<>();
		String name = null;
		while (true) {
			int event = reader.next();
			if (event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("Name")) {
				name = reader.getElementText();
			} else if (event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("Value") && name != null) {
				features.put(name, reader.getElementText());
				name = null;
			} else if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(until)) {
				return features;
			}
		}
	}
}
