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
		return add(text, 0, text.length());
	}

	/** Adds a stretch of a text that splits no surrogate pair. */
	Utf8Lines add(String text, int begin, int end) {
		room(end - begin);
		for (int i = begin; i < end; i++) {
			char c = text.charAt(i);
			if (c >= 0x80) {
				byte[] rest = text.substring(i, end).getBytes(StandardCharsets.UTF_8);
				room(rest.length);
				System.arraycopy(rest, 0, bytes, length, rest.length);
				length += rest.length;
				return this;
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
