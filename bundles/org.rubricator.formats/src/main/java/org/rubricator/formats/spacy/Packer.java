package org.rubricator.formats.spacy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Packs values as MessagePack. The library of that name reaches into memory by {@code sun.misc.Unsafe}, which JDKs warn
 * of and are about to drop; what a DocBin needs is little.
 *
 * @see <a href="https://github.com/msgpack/msgpack/blob/master/spec.md">MessagePack specification</a>
 */
final class Packer {

	private byte[] bytes = new byte[1 << 10];
	private int length;

	byte[] toBytes() {
		return Arrays.copyOf(bytes, length);
	}

	Packer nil() {
		return one(0xC0);
	}

	Packer bool(boolean value) {
		return one(value ? 0xC3 : 0xC2);
	}

	/** @param value 0 or more */
	Packer number(int value) {
		if (value < 0x80) {
			return one(value);
		}
		return value < 0x100 ? one(0xCC).one(value) : value < 0x10000 ? one(0xCD).big(value, 2) : one(0xCE).big(value, 4);
	}

	/** Null is nil. */
	Packer string(String value) {
		if (value == null) {
			return nil();
		}
		byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
		if (utf8.length < 32) {
			one(0xA0 | utf8.length);
		} else {
			sized(0xD9, 0xDA, utf8.length);
		}
		return raw(utf8);
	}

	/** Key and value of a map; the value may be null. */
	Packer entry(String key, String value) {
		return string(key).string(value);
	}

	/** Begins a map of so many entries. */
	Packer map(int size) {
		return size < 16 ? one(0x80 | size) : size < 0x10000 ? one(0xDE).big(size, 2) : one(0xDF).big(size, 4);
	}

	/** Begins an array of so many values. */
	Packer array(int size) {
		return size < 16 ? one(0x90 | size) : size < 0x10000 ? one(0xDC).big(size, 2) : one(0xDD).big(size, 4);
	}

	Packer binary(byte[] value) {
		return binaryHeader(value.length).raw(value);
	}

	/** Begins a binary of so many bytes, less than 2^32, which are to follow. */
	Packer binaryHeader(long size) {
		return size < 0x10000 ? sized(0xC4, 0xC5, (int) size) : one(0xC6).big(size, 4);
	}

	private Packer sized(int of8, int of16, int size) {
		return size < 0x100 ? one(of8).one(size)
				: size < 0x10000 ? one(of16).big(size, 2) : one(of16 + 1).big(size, 4);
	}

	/** Bytes as they are. */
	Packer raw(byte[] value) {
		room(value.length);
		System.arraycopy(value, 0, bytes, length, value.length);
		length += value.length;
		return this;
	}

	/** A number in so many bytes, the highest first, without a type. */
	Packer big(long value, int size) {
		for (int i = size - 1; i >= 0; i--) {
			one((int) (value >>> 8 * i));
		}
		return this;
	}

	private Packer one(int value) {
		room(1);
		bytes[length++] = (byte) value;
		return this;
	}

	private void room(int more) {
		if (length + more > bytes.length) {
			bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
		}
	}
}
