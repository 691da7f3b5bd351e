package org.rubricator.formats.conll;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Lines of text, put together in UTF-8. */
final class Utf8Lines {

	private byte[] bytes;
	private int length;

	/** @param size how many bytes are expected */
	Utf8Lines(int size) {
		bytes = new byte[size];
	}

	Utf8Lines add(String text) {
		return add(text.getBytes(StandardCharsets.UTF_8));
	}

	/** @param encoded in UTF-8 */
	Utf8Lines add(byte[] encoded) {
		room(encoded.length);
		System.arraycopy(encoded, 0, bytes, length, encoded.length);
		length += encoded.length;
		return this;
	}

	/** Adds a stretch of a text that splits no surrogate pair. */
	Utf8Lines add(char[] text, int begin, int end) {
		room(end - begin);
		for (int i = begin; i < end; i++) {
			char c = text[i];
			if (c >= 0x80) {
				return add(new String(text, i, end - i));
			}
			bytes[length++] = (byte) c;
		}
		return this;
	}

	/** @param ascii a character of ASCII */
	Utf8Lines add(char ascii) {
		room(1);
		bytes[length++] = (byte) ascii;
		return this;
	}

	private void room(int more) {
		if (length + more > bytes.length) {
			bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
		}
	}

	byte[] toBytes() {
		return Arrays.copyOf(bytes, length);
	}
}
