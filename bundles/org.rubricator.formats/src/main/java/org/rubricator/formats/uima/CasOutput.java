package org.rubricator.formats.uima;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.rubricator.formats.uima.FeatureStructure.Reference;
import org.rubricator.formats.xml.Xml;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes feature structures as XMI or JSON CAS, and types as a type system description. */
final class CasOutput {

	private static final JsonFactory JSON = new JsonFactory();

	private CasOutput() {
	}

	private static boolean isMember(FeatureStructure structure) {
		return !structure.type().equals(Cas.SOFA) && !structure.type().equals(Cas.ARRAY)
				&& !structure.type().equals(OwnTypes.FILLER);
	}

	static void xmi(List<FeatureStructure> structures, OutputStream out) throws IOException {
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		Map<String, String> prefixes = new LinkedHashMap<>();
		for (FeatureStructure structure : structures) {
			String namespace = namespace(structure.type());
			prefixes.computeIfAbsent(namespace, n -> n.equals("http:///uima/cas.ecore") ? "cas" : "ns" + prefixes.size());
		}
		writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\"");
		prefixes.putIfAbsent("http:///uima/cas.ecore", "cas");
		for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
			writer.write(" xmlns:" + prefix.getValue() + "=\"" + prefix.getKey() + "\"");
		}
		writer.write(" xmi:version=\"2.0\">\n<cas:NULL xmi:id=\"0\"/>\n");
		for (FeatureStructure structure : structures) {
			writer.write("<" + prefixes.get(namespace(structure.type())) + ":"
					+ structure.type().substring(structure.type().lastIndexOf('.') + 1) + " xmi:id=\"" + structure.id() + "\"");
			for (Map.Entry<String, Object> feature : structure.features().entrySet()) {
				writer.write(" " + feature.getKey() + "=\"" + Xml.escape(value(feature.getValue())) + "\"");
			}
			writer.write("/>\n");
		}
		writer.write("<cas:View sofa=\"" + structures.get(0).id() + "\" members=\"" + structures.stream()
				.filter(CasOutput::isMember).map(FeatureStructure::id).collect(Collectors.joining(" ")) + "\"/>\n</xmi:XMI>\n");
		writer.flush();
	}

	private static String value(Object value) {
		return switch (value) {
		case Reference reference -> reference.id();
		case List<?> list -> list.stream().map(CasOutput::value).collect(Collectors.joining(" "));
		default -> value.toString();
		};
	}

	private static String namespace(String type) {
		return "http:///" + type.substring(0, type.lastIndexOf('.')).replace('.', '/') + ".ecore";
	}

	static void typeSystem(OwnTypes types, OutputStream out) throws IOException {
		StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
				+ "<typeSystemDescription xmlns=\"http://uima.apache.org/resourceSpecifier\">\n"
				+ "<name>Rubricator</name>\n<description/>\n<version>1.0</version>\n<vendor/>\n<types>\n");
		types.all().forEach((name, type) -> {
			text.append("<typeDescription><name>").append(name).append("</name><description/><supertypeName>")
					.append(type.supertype()).append("</supertypeName><features>\n");
			type.features().forEach((feature, range) -> text.append("<featureDescription><name>").append(feature)
					.append("</name><description/><rangeTypeName>").append(range).append("</rangeTypeName>")
					.append(range.equals(Cas.ARRAY) ? "<elementType>" + OwnTypes.FILLER
							+ "</elementType><multipleReferencesAllowed>true</multipleReferencesAllowed>" : "")
					.append("</featureDescription>\n"));
			text.append("</features></typeDescription>\n");
		});
		text.append("</types>\n</typeSystemDescription>\n");
		out.write(text.toString().getBytes(StandardCharsets.UTF_8));
	}

	static void json(List<FeatureStructure> structures, OwnTypes types, OutputStream out) {
		try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
			json.writeStartObject();
			json.writeObjectPropertyStart("%TYPES");
			types.all().forEach((name, type) -> {
				json.writeObjectPropertyStart(name);
				json.writeStringProperty("%NAME", name);
				json.writeStringProperty("%SUPER_TYPE", type.supertype());
				type.features().forEach((feature, range) -> {
					json.writeObjectPropertyStart(feature);
					json.writeStringProperty("%NAME", feature);
					json.writeStringProperty("%RANGE", range);
					if (range.equals(Cas.ARRAY)) {
						json.writeStringProperty("%ELEMENT_TYPE", OwnTypes.FILLER);
					}
					json.writeEndObject();
				});
				json.writeEndObject();
			});
			json.writeEndObject();
			json.writeArrayPropertyStart("%FEATURE_STRUCTURES");
			structures.forEach(structure -> structure(json, structure));
			json.writeEndArray();
			json.writeObjectPropertyStart("%VIEWS");
			json.writeObjectPropertyStart("_InitialView");
			json.writeNumberProperty("%SOFA", Integer.parseInt(structures.get(0).id()));
			json.writeArrayPropertyStart("%MEMBERS");
			structures.stream().filter(CasOutput::isMember)
					.forEach(structure -> json.writeNumber(Integer.parseInt(structure.id())));
			json.writeEndArray();
			json.writeEndObject();
			json.writeEndObject();
			json.writeEndObject();
		}
	}

	private static void structure(JsonGenerator json, FeatureStructure structure) {
		json.writeStartObject();
		json.writeNumberProperty("%ID", Integer.parseInt(structure.id()));
		json.writeStringProperty("%TYPE", structure.type());
		structure.features().forEach((name, value) -> {
			switch (value) {
			case Reference reference -> json.writeNumberProperty("@" + name, Integer.parseInt(reference.id()));
			case List<?> list -> {
				json.writeArrayPropertyStart("%ELEMENTS");
				list.forEach(element -> json.writeNumber(Integer.parseInt(((Reference) element).id())));
				json.writeEndArray();
			}
			case Integer number -> json.writeNumberProperty(name, number);
			case Boolean flag -> json.writeBooleanProperty(name, flag);
			default -> json.writeStringProperty(name, value.toString());
			}
		});
		json.writeEndObject();
	}
}
