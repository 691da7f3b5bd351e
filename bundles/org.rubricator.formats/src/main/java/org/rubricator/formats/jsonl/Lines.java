package org.rubricator.formats.jsonl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lines of a stream as bytes, one at a time, none of them longer than memory can bear. */
public final class Lines {

	/** Longest line that is read, in bytes: a page of the largest size in base64, with its text. */
	public static final int LONGEST = 192 << 20;

	private final InputStream in;
	private final int longest;
	private final byte[] buffer = new byte[1 << 16];
	private int position;
	private int limit;
	private boolean ended;

	public Lines(InputStream in, int longest) {
		this.in = in;
		this.longest = longest;
	}

	/** A line; {@code bytes} is null where it is too long. */
	public record Line(byte[] bytes) {
	}

	/** The next line without its end, or null after the last. */
	public Line next() throws IOException {
		ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
		boolean tooLong = false;
		boolean any = false;
		while (!ended) {
			if (position == limit) {
				position = 0;
				limit = in.read(buffer);
				if (limit < 0) {
					ended = true;
					break;
				}
			}
			int end = position;
			while (end < limit && buffer[end] != '\n') {
				end++;
			}
			any = true;
			tooLong |= line.size() + (end - position) > longest;
			if (tooLong) {
				line.reset();
			} else {
				line.write(buffer, position, end - position);
			}
			boolean complete = end < limit;
			position = complete ? end + 1 : end;
			if (complete) {
				return new Line(tooLong ? null : line.toByteArray());
			}
		}
		return any ? new Line(tooLong ? null : line.toByteArray()) : null;
	}
}
