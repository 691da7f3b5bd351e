package org.rubricator.formats.gate;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

import org.rubricator.core.exchange.OffsetUnit;
import org.rubricator.core.exchange.RefusalException;
import org.rubricator.formats.gate.GateDocument.Note;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads BDOC JSON. */
final class BdocReader {

	private static final JsonFactory JSON = JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
			.maxNestingDepth(40).maxStringLength(64 << 20).maxNumberLength(100).build()).build();

	private final GateDocument document = new GateDocument();
	private OffsetUnit unit;

	private BdocReader() {
	}

	/** What was read, and what its offsets count. */
	record Read(GateDocument document, OffsetUnit unit) {
	}

	static Read read(InputStream in) throws RefusalException {
		BdocReader reader = new BdocReader();
		try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), in)) {
			if (parser.nextToken() != JsonToken.START_OBJECT) {
				throw new RefusalException("It is no JSON object.");
			}
			reader.document(parser);
		} catch (JacksonException e) {
			throw new RefusalException("It is not JSON that can be read: line "
					+ (e.getLocation() == null ? "?" : e.getLocation().getLineNr()) + ": "
					+ e.getOriginalMessage().replaceAll("(?s)\\s*\\(.*|\\n.*", "") + ".");
		}
		if (reader.unit == null) {
			throw new RefusalException("It does not say what its offsets count: offset_type is neither j nor p.");
		}
		return new Read(reader.document, reader.unit);
	}

	private void document(JsonParser parser) {
		while (parser.nextToken() != JsonToken.END_OBJECT) {
			String name = parser.currentName();
			parser.nextToken();
			switch (name) {
			case "text" -> document.text(String.valueOf(parser.getValueAsString()));
			case "name" -> document.name(parser.getValueAsString());
			case "offset_type" -> {
				String type = parser.getValueAsString();
				unit = "j".equals(type) ? OffsetUnit.UTF16 : "p".equals(type) ? OffsetUnit.CODE_POINTS : null;
			}
			case "features" -> document.features().putAll(features(parser));
			case "annotation_sets" -> sets(parser);
			default -> {
				// what is not needed
			}
			}
			// Also where there is an object or an array in place of a value.
			parser.skipChildren();
		}
	}

	private void sets(JsonParser parser) {
		if (parser.currentToken() != JsonToken.START_OBJECT) {
			parser.skipChildren();
			return;
		}
		while (parser.nextToken() != JsonToken.END_OBJECT) {
			String set = parser.currentName();
			if (parser.nextToken() == JsonToken.START_OBJECT) {
				set(parser, set);
			} else {
				parser.skipChildren();
			}
		}
	}

	private void set(JsonParser parser, String set) {
		document.set(set);
		while (parser.nextToken() != JsonToken.END_OBJECT) {
			boolean notes = parser.currentName().equals("annotations");
			if (parser.nextToken() == JsonToken.START_ARRAY && notes) {
				while (parser.nextToken() != JsonToken.END_ARRAY) {
					if (parser.currentToken() == JsonToken.START_OBJECT) {
						note(parser, set);
					} else {
						parser.skipChildren();
					}
				}
			} else {
				parser.skipChildren();
			}
		}
	}

	private void note(JsonParser parser, String set) {
		String id = "";
		String type = "";
		long begin = -1;
		long end = -1;
		Map<String, String> features = Map.of();
		while (parser.nextToken() != JsonToken.END_OBJECT) {
			String name = parser.currentName();
			parser.nextToken();
			switch (name) {
			case "id" -> id = parser.getValueAsString();
			case "type" -> type = parser.getValueAsString();
			case "start" -> begin = parser.getValueAsLong(-1);
			case "end" -> end = parser.getValueAsLong(-1);
			case "features" -> features = features(parser);
			default -> {
				// what is not needed
			}
			}
			parser.skipChildren();
		}
		document.set(set).add(new Note(String.valueOf(id), String.valueOf(type), begin, end, features));
	}

	private static Map<String, String> features(JsonParser parser) {
		Map<String, String> features = new LinkedHashMap<>();
		if (parser.currentToken() != JsonToken.START_OBJECT) {
			parser.skipChildren();
			return features;
		}
		while (parser.nextToken() != JsonToken.END_OBJECT) {
			String name = parser.currentName();
			parser.nextToken();
			if (parser.currentToken().isScalarValue() && parser.currentToken() != JsonToken.VALUE_NULL) {
				features.put(name, parser.getString());
			} else {
				parser.skipChildren();
			}
		}
		return features;
	}
}
