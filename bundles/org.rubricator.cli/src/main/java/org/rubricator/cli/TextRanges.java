package org.rubricator.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.text.OffsetMap;
import org.rubricator.model.annotation.Range;

import tools.jackson.core.JsonGenerator;

/**
 * Writes where something stands in the articles of a corpus: in both units and with its quote, as JSON Lines do. Keeps a
 * few texts, since what is printed in the order of the corpus asks for the same ones again.
 */
final class TextRanges {

	private static final int KEPT = 64;

	private final CorpusStore corpus;
	private final Map<String, Text> texts = new LinkedHashMap<>(KEPT, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Text> eldest) {
			return size() > KEPT;
		}
	};

	private record Text(String text, OffsetMap offsets) {
	}

	TextRanges(CorpusStore corpus) {
		this.corpus = corpus;
	}

	/** Writes {@code begin}, {@code end}, {@code beginUtf16}, {@code endUtf16} and {@code quote} into the open object. */
	void write(JsonGenerator json, String article, Range range) throws IOException {
		Text text = text(article);
		json.writeNumberProperty("begin", text.offsets.toCodePoints(range.begin()));
		json.writeNumberProperty("end", text.offsets.toCodePoints(range.end()));
		json.writeNumberProperty("beginUtf16", range.begin());
		json.writeNumberProperty("endUtf16", range.end());
		JsonOutput.string(json, "quote", text.text.substring(range.begin(), range.end()));
	}

	private Text text(String article) throws IOException {
		Text text = texts.get(article);
		if (text == null) {
			String read = corpus.text(article);
			text = new Text(read, new OffsetMap(read));
			texts.put(article, text);
		}
		return text;
	}
}
