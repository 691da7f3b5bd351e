package org.rubricator.formats.gate;

import java.io.StringWriter;
import java.util.Map;

import org.rubricator.core.exchange.OffsetUnit;
import org.rubricator.core.text.OffsetMap;
import org.rubricator.formats.gate.GateDocument.Note;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes BDOC JSON. */
final class BdocWriter {

	private static final JsonFactory JSON = new JsonFactory();

	private BdocWriter() {
	}

	static String write(GateDocument document, OffsetUnit unit) {
		OffsetMap offsets = new OffsetMap(document.text());
		StringWriter out = new StringWriter();
		try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
			json.writeStartObject();
			json.writeObjectPropertyStart("annotation_sets");
			document.sets().forEach((name, notes) -> {
				json.writeObjectPropertyStart(name);
				json.writeStringProperty("name", name);
				json.writeArrayPropertyStart("annotations");
				long next = 1;
				for (Note note : notes) {
					json.writeStartObject();
					json.writeStringProperty("type", note.type());
					json.writeNumberProperty("start", unit.from((int) note.begin(), offsets));
					json.writeNumberProperty("end", unit.from((int) note.end(), offsets));
					json.writeNumberProperty("id", Long.parseLong(note.id()));
					features(json, note.features());
					json.writeEndObject();
					next = Math.max(next, Long.parseLong(note.id()) + 1);
				}
				json.writeEndArray();
				json.writeNumberProperty("next_annid", next);
				json.writeEndObject();
			});
			json.writeEndObject();
			json.writeStringProperty("text", document.text());
			features(json, document.features());
			json.writeStringProperty("offset_type", unit == OffsetUnit.UTF16 ? "j" : "p");
			json.writeStringProperty("name", document.name());
			json.writeEndObject();
		}
		return out.toString();
	}

	private static void features(JsonGenerator json, Map<String, String> features) {
		json.writeObjectPropertyStart("features");
		features.forEach(json::writeStringProperty);
		json.writeEndObject();
	}
}
