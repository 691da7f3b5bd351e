package org.rubricator.formats.uima;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.rubricator.core.exchange.RefusalException;
import org.rubricator.formats.uima.FeatureStructure.Reference;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON CAS 0.4: feature structures in an array or by id. */
final class JsonCasReader {

	private static final JsonFactory JSON = JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
			.maxNestingDepth(40).maxStringLength(64 << 20).maxNumberLength(100).build()).build();

	private final Cas cas = new Cas();
	private final TypeSystem types = new TypeSystem();

	private JsonCasReader() {
	}

	/** What was read, and the types that were in it. */
	record Read(Cas cas, TypeSystem types) {
	}

	static Read read(InputStream in) throws RefusalException {
		JsonCasReader reader = new JsonCasReader();
		try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), in)) {
			if (parser.nextToken() != JsonToken.START_OBJECT) {
				throw new RefusalException("It is no JSON object.");
			}
			reader.document(parser);
			return new Read(reader.cas, reader.types);
		} catch (JacksonException e) {
			throw new RefusalException("It is not JSON that can be read: line "
					+ (e.getLocation() == null ? "?" : e.getLocation().getLineNr()) + ": "
					+ e.getOriginalMessage().replaceAll("(?s)\\s*\\(.*|\\n.*", "") + ".");
		}
	}

	private void document(JsonParser parser) throws RefusalException {
		boolean any = false;
		while (parser.nextToken() != JsonToken.END_OBJECT) {
			String name = parser.currentName();
			parser.nextToken();
			switch (name) {
			case "%TYPES" -> typesOf(map(parser));
			case "%FEATURE_STRUCTURES" -> {
				any = true;
				structures(parser);
			}
			case "_context", "_views" -> throw new RefusalException("It is the JSON of UIMA 2, which does not say all. "
					+ "Export it as XMI or as JSON CAS 0.4.");
			default -> parser.skipChildren();
			}
		}
		if (!any) {
			throw new RefusalException("It is no JSON CAS: it has no %FEATURE_STRUCTURES.");
		}
	}

	private void typesOf(Map<String, Object> all) {
		all.forEach((name, definition) -> {
			if (definition instanceof Map<?, ?> type) {
				types.type(name, String.valueOf(type.get("%SUPER_TYPE")));
				type.forEach((feature, range) -> {
					if (range instanceof Map<?, ?> described && described.get("%RANGE") != null) {
						types.feature(name, String.valueOf(feature), String.valueOf(described.get("%RANGE")));
					}
				});
			}
		});
	}

	private void structures(JsonParser parser) throws RefusalException {
		if (parser.currentToken() == JsonToken.START_ARRAY) {
			while (parser.nextToken() != JsonToken.END_ARRAY) {
				structure(null, map(parser));
			}
		} else if (parser.currentToken() == JsonToken.START_OBJECT) {
			while (parser.nextToken() != JsonToken.END_OBJECT) {
				String id = parser.currentName();
				parser.nextToken();
				structure(id, map(parser));
			}
		}
	}

	private void structure(String key, Map<String, Object> object) throws RefusalException {
		Object id = key != null ? key : object.get("%ID");
		Object type = object.get("%TYPE");
		if (id == null || type == null) {
			throw new RefusalException("It has a feature structure without %ID or %TYPE.");
		}
		FeatureStructure structure = new FeatureStructure(id.toString(), type.toString());
		object.forEach((name, value) -> {
			if (name.equals("%ELEMENTS")) {
				structure.with(Cas.ELEMENTS, elements(type.toString(), value));
			} else if (name.startsWith("@")) {
				structure.with(name.substring(1), references(value));
			} else if (!name.startsWith("%") && !name.startsWith("^")) {
				structure.with(name, value instanceof List<?> list ? list.stream().map(String::valueOf).toList()
						: value instanceof Map<?, ?> ? null : value);
			}
		});
		cas.add(structure);
	}

	private static Object elements(String type, Object value) {
		boolean primitive = type.matches("uima\\.cas\\.(String|Integer|Boolean|Double|Float|Long|Short|Byte)Array");
		return primitive ? value instanceof List<?> list ? list.stream().map(String::valueOf).toList() : null
				: references(value);
	}

	private static Object references(Object value) {
		return value instanceof List<?> list ? list.stream().map(id -> new Reference(String.valueOf(id))).toList()
				: value == null ? null : new Reference(value.toString());
	}

	private static Map<String, Object> map(JsonParser parser) throws RefusalException {
		Map<String, Object> map = new LinkedHashMap<>();
		if (parser.currentToken() != JsonToken.START_OBJECT) {
			throw new RefusalException("It is no JSON CAS: an object was expected.");
		}
		while (parser.nextToken() != JsonToken.END_OBJECT) {
			String name = parser.currentName();
			parser.nextToken();
			map.put(name, value(parser));
		}
		return map;
	}

	private static Object value(JsonParser parser) throws RefusalException {
		return switch (parser.currentToken()) {
		case START_OBJECT -> map(parser);
		case START_ARRAY -> {
			List<Object> list = new ArrayList<>();
			while (parser.nextToken() != JsonToken.END_ARRAY) {
				list.add(value(parser));
			}
			yield list;
		}
		case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getString();
		case VALUE_TRUE -> Boolean.TRUE;
		case VALUE_FALSE -> Boolean.FALSE;
		default -> null;
		};
	}
}
