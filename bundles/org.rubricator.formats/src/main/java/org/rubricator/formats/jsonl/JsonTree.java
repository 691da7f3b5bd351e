package org.rubricator.formats.jsonl;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads one JSON object to maps, lists, strings, longs, doubles, booleans and nulls. */
public final class JsonTree {

	private static final JsonFactory JSON = JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(32)
					.maxStringLength(Integer.MAX_VALUE).maxNumberLength(100).build())
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

	/** For files that are not cut into lines of a bounded length. */
	private static final JsonFactory OF_FILES = JSON.rebuild().streamReadConstraints(
			StreamReadConstraints.builder().maxNestingDepth(32).maxStringLength(64 << 20).maxNumberLength(100).build()).build();

	/** Most values of an object: what they take in memory does not show in the length of a line. */
	private static final int MOST_VALUES = 10_000_000;

	private JsonTree() {
	}

	/** @throws FaultException if it is not one JSON object */
	public static JsonRecord read(byte[] line) throws FaultException {
		try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
			if (parser.nextToken() != JsonToken.START_OBJECT) {
				throw new FaultException("it is not a JSON object");
			}
			JsonRecord object = new JsonRecord("", new Reading(parser).object());
			if (parser.nextToken() != null) {
				throw new FaultException("something follows the JSON object in the same line");
			}
			return object;
		} catch (JacksonException e) {
			String reason = e.getOriginalMessage().replaceAll("(?s)\\s*\\(.*|\\n.*", "");
			throw new FaultException("it is not JSON at column " + (e.getLocation() == null ? "?" : e.getLocation().getColumnNr())
					+ " (" + (reason.length() > 200 ? reason.substring(0, 200) : reason) + ")");
		}
	}

	/** Takes objects, one at a time. */
	@FunctionalInterface
	public interface Taker {
		/** @param line of the file where the object begins, from 1 */
		void take(JsonRecord object, int line) throws IOException;
	}

	/**
	 * Reads the objects of an array one by one, or one object that stands alone.
	 *
	 * @throws FaultException if it is neither, from where it is not; what was before has been taken
	 */
	public static void readAll(InputStream in, Taker taker) throws FaultException, IOException {
		try (JsonParser parser = OF_FILES.createParser(ObjectReadContext.empty(), in)) {
			JsonToken first = parser.nextToken();
			if (first != JsonToken.START_ARRAY && first != JsonToken.START_OBJECT) {
				throw new FaultException("it is neither a JSON array nor a JSON object");
			}
			JsonToken next = first == JsonToken.START_ARRAY ? parser.nextToken() : first;
			while (next == JsonToken.START_OBJECT) {
				int line = parser.currentTokenLocation().getLineNr();
				taker.take(new JsonRecord("", new Reading(parser).object()), line);
				next = first == JsonToken.START_ARRAY ? parser.nextToken() : JsonToken.END_ARRAY;
			}
			if (next != JsonToken.END_ARRAY) {
				throw new FaultException("something in the array is not an object");
			}
		} catch (JacksonException e) {
			throw notJson(e);
		}
	}

	private static FaultException notJson(JacksonException e) {
		if (e instanceof StreamConstraintsException) {
			return new FaultException("a text in it has more than 64 million characters, or lists and objects in it are more than 32 "
					+ "deep");
		}
		String reason = e.getOriginalMessage().replaceAll("(?s)\\s*\\(.*|\\n.*", "");
		String place = e.getLocation() == null ? "?" : e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
		return new FaultException("it is not JSON at " + place + " ("
				+ (reason.length() > 200 ? reason.substring(0, 200) : reason) + ")");
	}

	/** One object. */
	private static final class Reading {

		private final JsonParser parser;
		private int values;

		Reading(JsonParser parser) {
			this.parser = parser;
		}

		Map<String, Object> object() throws FaultException {
			Map<String, Object> object = new LinkedHashMap<>();
			while (parser.nextToken() != JsonToken.END_OBJECT) {
				String name = parser.currentName();
				parser.nextToken();
				object.put(name, value());
			}
			return object;
		}

		private Object value() throws FaultException {
			if (++values > MOST_VALUES) {
				throw new FaultException("it has more than " + MOST_VALUES / 1_000_000 + " million values");
			}
			return switch (parser.currentToken()) {
			case START_OBJECT -> object();
			case START_ARRAY -> {
				List<Object> list = new ArrayList<>();
				while (parser.nextToken() != JsonToken.END_ARRAY) {
					list.add(value());
				}
				yield list;
			}
			case VALUE_STRING -> parser.getString();
			case VALUE_NUMBER_INT -> parser.getLongValue();
			case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
			case VALUE_TRUE -> Boolean.TRUE;
			case VALUE_FALSE -> Boolean.FALSE;
			case VALUE_NULL -> null;
			default -> throw new FaultException("it is not complete");
			};
		}
	}
}
