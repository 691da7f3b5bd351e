package org.rubricator.formats.conll;

import java.util.List;

import org.rubricator.model.annotation.Span;

/**
 * A span in tokens.
 *
 * @param span   the span
 * @param label  place of its label among those written
 * @param chunks runs of tokens, in order
 */
record Candidate(Span span, int label, List<Run> chunks) {

	/** Tokens {@code first} to {@code end}, exclusive. */
	record Run(int first, int end) {
	}

	int length() {
		return chunks.stream().mapToInt(run -> run.end() - run.first()).sum();
	}

	int first() {
		return chunks.get(0).first();
	}
}
