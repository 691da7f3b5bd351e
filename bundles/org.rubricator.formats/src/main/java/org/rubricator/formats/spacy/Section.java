package org.rubricator.formats.spacy;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Adler32;
import java.util.zip.Deflater;

/**
 * A stretch of a zlib stream that is compressed before it is known what stands ahead of it. A DocBin says how long a
 * section is before it begins, and several grow at once, article by article; so each is compressed into a file of its
 * own, ends at the border of a byte (RFC 1951, 3.2.4), and is copied to its place. Memory does not grow with its length.
 */
final class Section extends OutputStream {

	private static final int BASE = 65_521;

	private final Path file;
	private final OutputStream out;
	private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
	private final Adler32 adler = new Adler32();
	private final byte[] raw = new byte[1 << 16];
	private final byte[] packed = new byte[1 << 16];
	private int filled;
	private long length;

	/** @param file does not exist yet */
	Section(Path file) throws IOException {
		this.file = file;
		out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
	}

	/** Bytes so far, before compression. */
	long length() {
		return length + filled;
	}

	@Override
	public void write(int b) throws IOException {
		if (filled == raw.length) {
			deflate(Deflater.NO_FLUSH);
		}
		raw[filled++] = (byte) b;
	}

	@Override
	public void write(byte[] bytes, int offset, int count) throws IOException {
		int from = offset;
		int rest = count;
		while (rest > 0) {
			if (filled == raw.length) {
				deflate(Deflater.NO_FLUSH);
			}
			int now = Math.min(rest, raw.length - filled);
			System.arraycopy(bytes, from, raw, filled, now);
			filled += now;
			from += now;
			rest -= now;
		}
	}

	private void deflate(int flush) throws IOException {
		adler.update(raw, 0, filled);
		length += filled;
		deflater.setInput(raw, 0, filled);
		filled = 0;
		int packedCount;
		do {
			packedCount = deflater.deflate(packed, 0, packed.length, flush);
			out.write(packed, 0, packedCount);
		} while (packedCount == packed.length || !deflater.needsInput());
	}

	/** Ends the section and puts it at the end of a stream. */
	void moveTo(OutputStream stream) throws IOException {
		deflate(Deflater.SYNC_FLUSH);
		out.close();
		Files.copy(file, stream);
	}

	/** Adler-32 of what came before and of this section, as RFC 1950 defines it; 1 is that of nothing. */
	long checksumAfter(long before) {
		long rest = length % BASE;
		long low = (before & 0xFFFF) + (adler.getValue() & 0xFFFF) + BASE - 1;
		long high = (before >>> 16) + (adler.getValue() >>> 16) + rest * ((before & 0xFFFF) + BASE - 1);
		return high % BASE << 16 | low % BASE;
	}

	@Override
	public void close() throws IOException {
		deflater.end();
		out.close();
		Files.deleteIfExists(file);
	}
}
