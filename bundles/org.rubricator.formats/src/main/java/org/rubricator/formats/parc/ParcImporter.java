package org.rubricator.formats.parc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.rubricator.core.exchange.ArticleSink;
import org.rubricator.core.exchange.Importer;
import org.rubricator.core.exchange.Input;
import org.rubricator.core.exchange.OptionValues;

/** Reads attributions in the XML of PARC 3. */
public final class ParcImporter implements Importer {

	@Override
	public String id() {
		return "parc";
	}

	@Override
	public String title() {
		return "PARC 3";
	}

	@Override
	public List<String> extensions() {
		return List.of("xml");
	}

	@Override
	public String description() {
		return "An article a file: each attribution is a frame of its source, cue, content and supplement. The text is put "
				+ "together of the words, a sentence a line.";
	}

	@Override
	public boolean hasForeignLabels() {
		return true;
	}

	@Override
	public Recognition recognize(Input input) throws IOException {
		String head = new String(input.head(), StandardCharsets.UTF_8);
		return head.contains("<SENTENCE") && head.contains("<WORD ") && head.contains("gorn=") ? Recognition.CONTENT
				: Recognition.NONE;
	}

	@Override
	public void read(Input input, OptionValues options, ArticleSink sink) throws IOException {
		ParcReading reading = new ParcReading(input);
		try (InputStream in = input.open()) {
			reading.read(in);
		}
		sink.accept(reading.article());
		reading.findings().forEach(sink::report);
	}
}
