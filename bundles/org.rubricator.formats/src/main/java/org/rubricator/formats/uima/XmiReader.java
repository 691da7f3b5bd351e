package org.rubricator.formats.uima;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

	/** What a type system says of a type or a feature, as far as it matters here. */
	private static final Set<String> SAID = Set.of("name", "supertypeName", "rangeTypeName");

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
			Map<String, String> type = new HashMap<>();
			Map<String, String> feature = new HashMap<>();
			Map<String, String> open = type;
			while (reader.hasNext()) {
				int event = reader.next();
				String element = event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT
						? reader.getLocalName() : "";
				if (event == XMLStreamConstants.END_ELEMENT && element.equals("typeDescription")) {
					types.type(type.get("name"), type.get("supertypeName"));
					type.clear();
				} else if (event == XMLStreamConstants.END_ELEMENT && element.equals("featureDescription")) {
					types.feature(type.get("name"), feature.get("name"), feature.get("rangeTypeName"));
					feature.clear();
					open = type;
				} else if (element.equals("featureDescription")) {
					open = feature;
				} else if (SAID.contains(element)) {
					open.put(element, reader.getElementText().strip());
				}
			}
			return null;
		});
	}
}
