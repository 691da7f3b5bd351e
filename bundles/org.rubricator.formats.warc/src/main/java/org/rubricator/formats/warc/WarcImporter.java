package org.rubricator.formats.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.rubricator.core.exchange.ArticleSink;
import org.rubricator.core.exchange.Importer;
import org.rubricator.core.exchange.Input;
import org.rubricator.core.exchange.OptionValues;

/** Reads web archives: an article for each page that was got. */
public final class WarcImporter implements Importer {

	private static final String MARK = "WARC/";

	@Override
	public String id() {
		return "warc";
	}

	@Override
	public String title() {
		return "Web archive";
	}

	@Override
	public List<String> extensions() {
		return List.of("warc", "warc.gz");
	}

	@Override
	public String description() {
		return "One article a page that was got, from plain and gzipped WARC files, with its address, the time it was got, and "
				+ "the encoding that its server named. Requests, redirections, errors, images and repeated visits are left out.";
	}

	/** It streams. */
	@Override
	public long mostBytes() {
		return Long.MAX_VALUE;
	}

	@Override
	public Recognition recognize(Input input) throws IOException {
		byte[] head = input.head();
		if (beginsWithMark(head) || head.length > 2 && head[0] == 0x1F && head[1] == (byte) 0x8B && beginsWithMark(unpacked(head))) {
			return Recognition.CONTENT;
		}
		return Recognition.NONE;
	}

	private static boolean beginsWithMark(byte[] bytes) {
		return new String(bytes, 0, Math.min(bytes.length, MARK.length()), StandardCharsets.ISO_8859_1).equals(MARK);
	}

	/** The first bytes, as far as they can be unpacked. */
	private static byte[] unpacked(byte[] head) {
		try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
			return in.readNBytes(MARK.length());
		} catch (IOException e) {
			return new byte[0]; // gzip of something else, or nothing of it is here
		}
	}

	@Override
	public void read(Input input, OptionValues options, ArticleSink sink) throws IOException {
		new WarcReading(input, sink).read();
	}
}
