package org.rubricator.core.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class BinaryKindTest {

	@Test
	void knownBeginningsAreNamed() {
		assertEquals(Optional.of(BinaryKind.PDF), BinaryKind.of("%PDF-1.7\n".getBytes()));
		assertEquals(Optional.of(BinaryKind.ZIP), BinaryKind.of(new byte[] { 'P', 'K', 3, 4, 0, 0 }));
		assertEquals(Optional.of(BinaryKind.OTHER), BinaryKind.of(new byte[] { 1, 2, 3, 0, 0, 0 }));
	}

	@Test
	void textIsNone() {
		assertEquals(Optional.empty(), BinaryKind.of(new byte[0]));
		assertEquals(Optional.empty(), BinaryKind.of("Ein Satz.\r\n\tmit Tabulator".getBytes()));
		assertEquals(Optional.empty(), BinaryKind.of("\uFEFFabc".getBytes(StandardCharsets.UTF_16LE)));
		assertEquals(Optional.empty(), BinaryKind.of("日本語の記事".getBytes(StandardCharsets.UTF_8)));
	}
}
