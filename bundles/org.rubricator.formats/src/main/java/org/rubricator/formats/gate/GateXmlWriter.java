package org.rubricator.formats.gate;

import java.util.Map;
import java.util.TreeSet;

import org.rubricator.formats.gate.GateDocument.Note;
import org.rubricator.formats.xml.Xml;

/** Writes GATE XML, version 3. */
final class GateXmlWriter {

	private GateXmlWriter() {
	}

	static String write(GateDocument document) {
		StringBuilder out = new StringBuilder("<?xml version='1.0' encoding='UTF-8'?>\n<GateDocument version=\"3\">\n"
				+ "<GateDocumentFeatures>\n");
		features(document.features(), out);
		out.append("</GateDocumentFeatures>\n<TextWithNodes>");
		TreeSet<Long> nodes = new TreeSet<>();
		document.sets().values().forEach(notes -> notes.forEach(note -> {
			nodes.add(note.begin());
			nodes.add(note.end());
		}));
		int last = 0;
		for (long node : nodes) {
			out.append(Xml.escape(document.text().substring(last, (int) node)).replace("&#10;", "\n").replace("&#9;", "\t"))
					.append("<Node id=\"").append(node).append("\"/>");
			last = (int) node;
		}
		out.append(Xml.escape(document.text().substring(last)).replace("&#10;", "\n").replace("&#9;", "\t"))
				.append("</TextWithNodes>\n");
		document.sets().forEach((name, notes) -> {
			out.append("<AnnotationSet Name=\"").append(Xml.escape(name)).append("\">\n");
			for (Note note : notes) {
				out.append("<Annotation Id=\"").append(note.id()).append("\" Type=\"").append(Xml.escape(note.type()))
						.append("\" StartNode=\"").append(note.begin()).append("\" EndNode=\"").append(note.end())
						.append("\">\n");
				features(note.features(), out);
				out.append("</Annotation>\n");
			}
			out.append("</AnnotationSet>\n");
		});
		return out.append("</GateDocument>\n").toString();
	}

	private static void features(Map<String, String> features, StringBuilder out) {
		features.forEach((name, value) -> out.append("<Feature>\n  <Name className=\"java.lang.String\">")
				.append(Xml.escape(name)).append("</Name>\n  <Value className=\"java.lang.String\">").append(Xml.escape(value))
				.append("</Value>\n</Feature>\n"));
	}
}
