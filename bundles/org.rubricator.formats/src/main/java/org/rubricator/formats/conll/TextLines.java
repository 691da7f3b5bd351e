package org.rubricator.formats.conll;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import org.rubricator.core.exchange.Importer;
import org.rubricator.core.exchange.Input;
import org.rubricator.core.exchange.RefusalException;
import org.rubricator.formats.jsonl.Lines;

/** Lines of a UTF-8 file, one at a time. They end with LF or CRLF. */
final class TextLines implements Closeable {

	private static final int LONGEST = 1 << 20;

	private final InputStream in;
	private final Lines lines;
	private int number;
	private long ofArticle;

	TextLines(Input input) throws IOException {
		in = input.open();
		lines = new Lines(in, LONGEST);
	}

	/**
	 * The next line without its end; null after the last.
	 *
	 * @throws RefusalException if it is not UTF-8, or if it or the article is too long for memory
	 */
	String next() throws IOException {
		Lines.Line line = lines.next();
		if (line == null) {
			return null;
		}
		number++;
		byte[] bytes = line.bytes();
		if (bytes == null) {
			throw new RefusalException("Line " + number + " is longer than " + (LONGEST >> 20) + " MB. Is this a token a line?");
		}
		ofArticle += bytes.length;
		if (ofArticle > Importer.MOST_BYTES) {
			throw new RefusalException("Up to line " + number + " an article has more than the " + (Importer.MOST_BYTES >> 20)
					+ " MB that are read. Are there lines that part articles, such as -DOCSTART- or # newdoc?");
		}
		boolean cr = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, bytes.length - (cr ? 1 : 0)))
					.toString();
			return number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
		} catch (CharacterCodingException e) {
			throw new RefusalException("Line " + number + " is not UTF-8. Convert the file and import it again.");
		}
	}

	/** Number of the last line that was given, from 1. */
	int number() {
		return number;
	}

	/** An article begins: what is counted of its length begins anew. */
	void beginArticle() {
		ofArticle = 0;
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}
