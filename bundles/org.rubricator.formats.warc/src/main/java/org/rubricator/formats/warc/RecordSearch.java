package org.rubricator.formats.warc;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

import org.rubricator.core.exchange.Input;

/** Finds where the next record begins, after one that is broken. */
final class RecordSearch {

	private static final byte[] PLAIN = "\nWARC/".getBytes(StandardCharsets.ISO_8859_1);
	private static final byte[] PACKED = { 0x1F, (byte) 0x8B, 0x08 };

	private final Input input;
	private final boolean packed;

	RecordSearch(Input input) throws IOException {
		this.input = input;
		packed = input.head().length > 1 && input.head()[0] == PACKED[0] && input.head()[1] == PACKED[1];
	}

	/**
	 * @param from byte of the file to begin at
	 * @return byte of the file where a record begins, or -1 where there is none
	 */
	long next(long from) throws IOException {
		byte[] mark = packed ? PACKED : PLAIN;
		try (InputStream in = new BufferedInputStream(input.open(), 1 << 16)) {
			in.skipNBytes(from);
			long at = from;
			int matched = 0;
			for (int b = in.read(); b >= 0; b = in.read(), at++) {
				matched = (byte) b == mark[matched] ? matched + 1 : (byte) b == mark[0] ? 1 : 0;
				if (matched == mark.length) {
					long begin = at - mark.length + (packed ? 1 : 2);
					if (!packed || isRecord(begin)) {
						return begin;
					}
					matched = 0;
				}
			}
		}
		return -1;
	}

	/** Compressed bytes can look like the begin of a member; that of a record unpacks to one. */
	private boolean isRecord(long begin) throws IOException {
		try (InputStream in = input.open()) {
			in.skipNBytes(begin);
			byte[] first = new GZIPInputStream(in).readNBytes(5);
			return new String(first, StandardCharsets.ISO_8859_1).equals("WARC/");
		} catch (java.util.zip.ZipException | java.io.EOFException e) {
			return false;
		}
	}
}
