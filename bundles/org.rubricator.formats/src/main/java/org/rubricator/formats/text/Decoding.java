package org.rubricator.formats.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

/**
 * Bytes as text.
 *
 * @param text    what the bytes say, without a byte order mark
 * @param charset the encoding that was used
 * @param guessed whether neither the bytes nor the user said so for sure
 */
record Decoding(String text, String charset, boolean guessed) {

	private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
	private static final int SURE = 40;
	private static final int SURER = 15;

	/** Encodings that ICU tells apart by their structure, not only by letter statistics. */
	private static final Set<String> STRUCTURED = Set.of("Shift_JIS", "EUC-JP", "EUC-KR", "GB18030", "Big5",
			"ISO-2022-JP", "ISO-2022-KR", "ISO-2022-CN");
	private static final Set<String> LATIN_1 = Set.of("ISO-8859-1", "windows-1252");

	/** By byte order mark, then UTF-8 if the bytes are that, then what ICU is sure of, then windows-1252. */
	static Decoding guess(byte[] bytes) {
		Decoding marked = marked(bytes);
		if (marked != null) {
			return marked;
		}
		try {
			return new Decoding(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), "UTF-8",
					false);
		} catch (CharacterCodingException e) {
			Charset charset = detect(bytes);
			return new Decoding(new String(bytes, charset), charset.name(), true);
		}
	}

	/**
	 * In an encoding that somebody named; a byte order mark overrules it.
	 *
	 * @throws IllegalArgumentException if there is no such encoding
	 */
	static Decoding of(byte[] bytes, String charset) {
		Charset named = Charset.forName(charset.equalsIgnoreCase("iso-8859-1") ? "windows-1252" : charset);
		Decoding marked = marked(bytes);
		return marked != null ? marked : new Decoding(new String(bytes, named), named.name(), false);
	}

	private static Decoding marked(byte[] bytes) {
		if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
			return new Decoding(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8), "UTF-8", false);
		}
		if (startsWith(bytes, 0xFF, 0xFE)) {
			return new Decoding(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE), "UTF-16LE", false);
		}
		if (startsWith(bytes, 0xFE, 0xFF)) {
			return new Decoding(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE), "UTF-16BE", false);
		}
		return null;
	}

	private static Charset detect(byte[] bytes) {
		CharsetMatch[] matches = new CharsetDetector().setText(bytes).detectAll();
		int latin = 0;
		for (CharsetMatch match : matches) {
			if (LATIN_1.contains(match.getName())) {
				latin = Math.max(latin, match.getConfidence());
			}
		}
		for (CharsetMatch match : matches) {
			boolean other = !LATIN_1.contains(match.getName()) && !match.getName().startsWith("UTF-");
			boolean sure = match.getConfidence() >= (STRUCTURED.contains(match.getName()) ? SURE + SURER : SURE)
					&& match.getConfidence() >= latin + SURER;
			if (other && sure && Charset.isSupported(match.getName())) {
				return Charset.forName(match.getName());
			}
		}
		return WINDOWS_1252;
	}

	private static boolean startsWith(byte[] bytes, int... mark) {
		if (bytes.length < mark.length) {
			return false;
		}
		for (int i = 0; i < mark.length; i++) {
			if ((bytes[i] & 0xFF) != mark[i]) {
				return false;
			}
		}
		return true;
	}
}
