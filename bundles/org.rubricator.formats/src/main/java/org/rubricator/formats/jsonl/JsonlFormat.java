package org.rubricator.formats.jsonl;

import java.nio.charset.StandardCharsets;

/** What the format calls itself. */
final class JsonlFormat {

	static final String FAMILY = "rubricator-jsonl/";
	static final String MARK = FAMILY + "1";

	private JsonlFormat() {
	}

	/** Whether a file that begins so is one of any version of the format. */
	static boolean isMarked(byte[] head) {
		String begin = new String(head, 0, Math.min(head.length, 256), StandardCharsets.UTF_8).replaceAll("\\s+", "");
		return begin.startsWith("{\"format\":\"" + FAMILY) || begin.startsWith("\uFEFF{\"format\":\"" + FAMILY);
	}
}
