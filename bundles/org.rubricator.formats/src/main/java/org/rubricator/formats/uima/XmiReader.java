package org.rubricator.formats.uima;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.rubricator.core.exchange.RefusalException;
import org.rubricator.formats.uima.FeatureStructure.Reference;
import org.rubricator.formats.xml.Xml;

/** Reads XMI and type systems. */
final class XmiReader {

	private static final String XMI = "http://www.omg.org/XMI";
	private static final String CAS = "http:///uima/cas.ecore";

	private XmiReader() {
	}

	static Cas cas(InputStream in, TypeSystem types) throws RefusalException {
		return Xml.read(in, reader -> {
			Cas cas = new Cas();
			int depth = 0;
			while (reader.hasNext()) {
				int event = reader.next();
				if (event == XMLStreamConstants.START_ELEMENT && ++depth == 1 && !reader.getLocalName().equals("XMI")) {
					throw new RefusalException("It is no UIMA XMI: its first element is " + reader.getLocalName() + ".");
				} else if (event == XMLStreamConstants.START_ELEMENT && depth == 2) {
					structure(reader, types, cas);
					depth--;
				}
			}
			return cas;
		});
	}

	private static void structure(XMLStreamReader reader, TypeSystem types, Cas cas) throws XMLStreamException {
		String id = reader.getAttributeValue(XMI, "id");
		String type = type(reader.getNamespaceURI(), reader.getLocalName());
		boolean own = CAS.equals(reader.getNamespaceURI()) && (type.equals("uima.cas.NULL") || type.equals("uima.cas.View"));
		FeatureStructure structure = new FeatureStructure(id == null ? "?" : id, type);
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			if (!XMI.equals(reader.getAttributeNamespace(i))) {
				String name = reader.getAttributeLocalName(i);
				structure.with(name, value(types, type, name, reader.getAttributeValue(i)));
			}
		}
		Map<String, List<String>> children = new LinkedHashMap<>();
		while (reader.next() != XMLStreamConstants.END_ELEMENT) {
			if (reader.isStartElement()) {
				children.computeIfAbsent(reader.getLocalName(), name -> new ArrayList<>()).add(reader.getElementText());
			}
		}
		children.forEach((name, texts) -> structure.with(name, List.copyOf(texts)));
		if (!own && id != null) {
			cas.add(structure);
		}
	}

	private static Object value(TypeSystem types, String type, String name, String text) {
		if (type.equals(Cas.SOFA)) {
			return text;
		}
		if (type.equals(Cas.ARRAY) && name.equals(Cas.ELEMENTS)) {
			return references(text);
		}
		return switch (types.kind(type, name)) {
		case PRIMITIVE -> text;
		case PRIMITIVES -> List.of(text.strip().split("\\s+"));
		case REFERENCE -> new Reference(text);
		case REFERENCES -> text.strip().contains(" ") || text.isBlank() ? references(text) : (Object) new Reference(text);
		};
	}

	private static List<Reference> references(String text) {
		return text.isBlank() ? List.of() : Arrays.stream(text.strip().split("\\s+")).map(Reference::new).toList();
	}

	/** {@code http:///a/b.ecore} and {@code C} are {@code a.b.C}. */
	private static String type(String namespace, String name) {
		if (namespace == null || !namespace.startsWith("http:///") || namespace.endsWith("noNamespace.ecore")) {
			return name;
		}
		return namespace.substring("http:///".length()).replaceFirst("\\.ecore$", "").replace('/', '.') + "." + name;
	}

	/** Adds what a type system description says. Imports of others are not followed. */
	static void types(InputStream in, TypeSystem types) throws RefusalException {
		Xml.read(in, reader -> {
			String[] type = { null, null };
			String[] feature = { null, null };
			boolean inFeature = false;
			while (reader.hasNext()) {
				int event = reader.next();
				if (event == XMLStreamConstants.END_ELEMENT) {
					switch (reader.getLocalName()) {
					case "featureDescription" -> {
						inFeature = false;
						if (type[0] != null && feature[0] != null && feature[1] != null) {
							types.feature(type[0], feature[0], feature[1]);
						}
						Arrays.fill(feature, null);
					}
					case "typeDescription" -> Arrays.fill(type, null);
					default -> {
						// nothing ends
					}
					}
				} else if (event == XMLStreamConstants.START_ELEMENT) {
					switch (reader.getLocalName()) {
					case "featureDescription" -> inFeature = true;
					case "name" -> {
						if (inFeature) {
							feature[0] = reader.getElementText().strip();
						} else {
							type[0] = reader.getElementText().strip();
						}
					}
					case "supertypeName" -> {
						type[1] = reader.getElementText().strip();
						types.type(type[0], type[1]);
					}
					case "rangeTypeName" -> feature[1] = reader.getElementText().strip();
					default -> {
						// of no use here
					}
					}
				}
			}
			return null;
		});
	}
}
