package org.rubricator.core.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Files that are no text, known by their first bytes, so that a refusal can say what came instead. */
public enum BinaryKind {

	PDF("a PDF document", "%PDF-"),
	PNG("a PNG picture", "\u0089PNG\r\n"),
	JPEG("a JPEG picture", "\u00FF\u00D8\u00FF"),
	GIF("a GIF picture", "GIF8"),
	RIFF("a WebP picture or a recording", "RIFF"),
	ZIP("a ZIP archive or an office document", "PK\u0003\u0004"),
	GZIP("a gzip file", "\u001F\u008B"),
	BZIP2("a bzip2 file", "BZh"),
	XZ("an xz file", "\u00FD7zXZ\0"),
	ZSTD("a Zstandard file", "\u0028\u00B5\u002F\u00FD"),
	SEVEN_ZIP("a 7-Zip archive", "7z\u00BC\u00AF\u0027\u001C"),
	RAR("a RAR archive", "Rar!\u001A"),
	OLE("an old office document", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
	RTF("an RTF document", "{\\rtf"),
	POSTSCRIPT("a PostScript document", "%!PS"),
	PARQUET("a Parquet file", "PAR1"),
	SQLITE("an SQLite database", "SQLite format 3\0"),
	ELF("a program", "\u007FELF"),
	OTHER("binary data", "");

	private final String title;
	private final byte[] magic;

	BinaryKind(String title, String magic) {
		this.title = title;
		this.magic = magic.getBytes(StandardCharsets.ISO_8859_1);
	}

	/** For people, with its article. */
	public String title() {
		return title;
	}

	/** What somebody who has such a file can do: a sentence. */
	public String advice() {
		return switch (this) {
		case PDF, ZIP, OLE, RTF, POSTSCRIPT -> "Save its text as .txt or .html and import that.";
		case GZIP, BZIP2, XZ, ZSTD, SEVEN_ZIP, RAR -> "Unpack it and import what is in it.";
		default -> "Only text can be imported.";
		};
	}

	/**
	 * What the bytes are, or empty if they may be text: those that begin with a byte order mark, and those with neither
	 * a known beginning nor more than one control character in a hundred bytes, NUL among them.
	 */
	public static Optional<BinaryKind> of(byte[] head) {
		if (hasByteOrderMark(head)) {
			return Optional.empty();
		}
		for (BinaryKind kind : values()) {
			if (kind != OTHER && startsWith(head, kind.magic)) {
				return Optional.of(kind);
			}
		}
		int controls = 0;
		for (byte b : head) {
			if (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B) {
				controls++;
			}
		}
		return controls * 100 > head.length ? Optional.of(OTHER) : Optional.empty();
	}

	private static boolean hasByteOrderMark(byte[] head) {
		return startsWith(head, new byte[] { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF })
				|| startsWith(head, new byte[] { (byte) 0xFE, (byte) 0xFF })
				|| startsWith(head, new byte[] { (byte) 0xFF, (byte) 0xFE });
	}

	private static boolean startsWith(byte[] bytes, byte[] magic) {
		return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
	}
}
