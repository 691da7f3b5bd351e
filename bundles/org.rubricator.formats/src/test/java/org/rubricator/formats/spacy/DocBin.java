package org.rubricator.formats.spacy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.InflaterInputStream;

import org.msgpack.core.MessagePack;
import org.msgpack.core.MessageUnpacker;
import org.msgpack.value.Value;

/** Reads a DocBin from its description, knowing nothing of how it was written. */
final class DocBin {

	final List<Integer> attributes = new ArrayList<>();
	final List<Doc> docs = new ArrayList<>();
	final List<String> strings = new ArrayList<>();
	final Map<Long, String> byId = new HashMap<>();

	/** A document; columns by attribute. */
	record Doc(String text, List<String> words, Map<Integer, long[]> columns, List<Spanned> group, Map<String, Value> data) {
	}

	/** A member of the span group. */
	record Spanned(String id, String kb, String label, int first, int end, int begin, int endOffset) {
	}

	DocBin(Path file) throws IOException {
		byte[] bytes = new InflaterInputStream(new ByteArrayInputStream(Files.readAllBytes(file))).readAllBytes();
		Map<String, Value> map = strings(unpack(bytes));
		map.get("attrs").asArrayValue().forEach(value -> attributes.add(value.asIntegerValue().asInt()));
		map.get("strings").asArrayValue().forEach(value -> strings.add(value.asStringValue().asString()));
		byId.put(0L, "");
		for (String string : strings) {
			Integer symbol = Symbols.id(string);
			byId.put(symbol != null ? symbol : Murmur.hash(string.getBytes("UTF-8")), string);
		}
		ByteBuffer tokens = ByteBuffer.wrap(map.get("tokens").asBinaryValue().asByteArray()).order(ByteOrder.LITTLE_ENDIAN);
		ByteBuffer spaces = ByteBuffer.wrap(map.get("spaces").asBinaryValue().asByteArray());
		ByteBuffer lengths = ByteBuffer.wrap(map.get("lengths").asBinaryValue().asByteArray()).order(ByteOrder.LITTLE_ENDIAN);
		for (int doc = 0; lengths.hasRemaining(); doc++) {
			int length = lengths.getInt();
			Map<Integer, long[]> columns = new HashMap<>();
			attributes.forEach(attribute -> columns.put(attribute, new long[length]));
			StringBuilder text = new StringBuilder();
			List<String> words = new ArrayList<>();
			for (int i = 0; i < length; i++) {
				for (int attribute : attributes) {
					columns.get(attribute)[i] = tokens.getLong();
				}
				words.add(string(columns.get(65)[i]));
				text.append(words.get(i)).append(spaces.get() == 1 ? " " : "");
			}
			docs.add(new Doc(text.toString(), words, columns,
					group(map.get("span_groups").asArrayValue().get(doc).asBinaryValue().asByteArray()),
					strings(strings(unpack(map.get("user_data").asArrayValue().get(doc).asBinaryValue().asByteArray()))
							.get("rubricator"))));
		}
		if (tokens.hasRemaining() || spaces.hasRemaining()
				|| map.get("cats").asArrayValue().size() != docs.size()
				|| map.get("flags").asArrayValue().size() != docs.size()) {
			throw new IOException("Lengths do not agree");
		}
	}

	String string(long id) {
		String string = byId.get(id);
		if (string == null) {
			throw new IllegalStateException("E018: no string has the number " + Long.toUnsignedString(id));
		}
		return string;
	}

	private List<Spanned> group(byte[] bytes) throws IOException {
		Map<String, Value> group = strings(unpack(unpack(bytes).asArrayValue().get(0).asBinaryValue().asByteArray()));
		List<Spanned> spans = new ArrayList<>();
		for (Value value : group.get("spans").asArrayValue()) {
			ByteBuffer span = value.asBinaryValue().asByteBuffer().order(ByteOrder.BIG_ENDIAN);
			spans.add(new Spanned(string(span.getLong()), string(span.getLong()), string(span.getLong()), span.getInt(),
					span.getInt(), span.getInt(), span.getInt()));
		}
		return spans;
	}

	private static Value unpack(byte[] bytes) throws IOException {
		try (MessageUnpacker unpacker = MessagePack.newDefaultUnpacker(bytes)) {
			Value value = unpacker.unpackValue();
			if (unpacker.hasNext()) {
				throw new IOException("There is more after the value");
			}
			return value;
		}
	}

	static Map<String, Value> strings(Value map) {
		Map<String, Value> strings = new HashMap<>();
		map.asMapValue().map().forEach((key, value) -> strings.put(key.asStringValue().asString(), value));
		return strings;
	}

	/** Entities as label and text. */
	List<String> entities(Doc doc) {
		List<String> found = new ArrayList<>();
		long[] iob = doc.columns().get(77);
		for (int i = 0; i < iob.length; i++) {
			if (iob[i] == 3) {
				int end = i + 1;
				while (end < iob.length && iob[end] == 1) {
					end++;
				}
				found.add(string(doc.columns().get(78)[i]) + ":" + String.join("|", doc.words().subList(i, end)));
			}
		}
		return found;
	}
}
