package org.rubricator.formats.spacy;

import java.util.List;
import java.util.function.Function;

import org.rubricator.core.text.OffsetMap;
import org.rubricator.formats.spacy.DocBinWriter.Chunk;

/** Span groups of a document as {@code SpanGroups.to_bytes} makes them: a list, which every version of spaCy 3 reads. */
final class SpanGroups {

	private static final int SPAN = 3 * Long.BYTES + 4 * Integer.BYTES;

	private SpanGroups() {
	}

	/** @param ids of a chunk: number of its name, of its entry in a knowledge base, of its label */
	static byte[] pack(String key, List<Chunk> chunks, Function<Chunk, long[]> ids, OffsetMap offsets) {
		Packer group = new Packer().map(3).entry("name", key).string("attrs").map(0).string("spans").array(chunks.size());
		for (Chunk chunk : chunks) {
			group.binaryHeader(SPAN);
			for (long id : ids.apply(chunk)) {
				group.big(id, Long.BYTES);
			}
			group.big(chunk.first(), 4).big(chunk.end(), 4).big(offsets.toCodePoints(chunk.beginOffset()), 4)
					.big(offsets.toCodePoints(chunk.endOffset()), 4);
		}
		return new Packer().array(1).binary(group.toBytes()).toBytes();
	}
}
