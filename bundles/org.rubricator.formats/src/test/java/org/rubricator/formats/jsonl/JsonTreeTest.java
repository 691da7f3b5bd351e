package org.rubricator.formats.jsonl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

/** What would fill the memory is refused. */
class JsonTreeTest {

	private static InputStream file(String begin, String middle, int times, String end) {
		byte[] repeated = middle.getBytes(StandardCharsets.UTF_8);
		return new SequenceInputStream(Collections.enumeration(List.of(
				new ByteArrayInputStream(begin.getBytes(StandardCharsets.UTF_8)),
				new SequenceInputStream(Collections.enumeration(
						Collections.nCopies(times, repeated).stream().map(ByteArrayInputStream::new).toList())),
				new ByteArrayInputStream(end.getBytes(StandardCharsets.UTF_8)))));
	}

	private static String refusal(InputStream file) {
		return assertThrows(FaultException.class, () -> JsonTree.readAll(file, (object, line) -> {
			throw new AssertionError("Nothing of it is whole");
		})).getMessage();
	}

	@Test
	void manyValuesAreRefused() throws Exception {
		assertEquals("it has more than 10 million values", refusal(file("[{\"a\":[0", ",1".repeat(1000), 10_001, "]}]")));
		byte[] line = file("{\"a\":[0", ",1".repeat(1000), 10_001, "]}").readAllBytes();
		assertEquals("it has more than 10 million values",
				assertThrows(FaultException.class, () -> JsonTree.read(line)).getMessage());
	}

	@Test
	void endlessTextsAreRefused() {
		assertTrue(refusal(file("[{\"text\":\"", "a".repeat(1 << 20), 65, "\"}]")).startsWith("a text in it has more than 64 million characters"));
	}
}
