package org.rubricator.formats.gate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.rubricator.core.exchange.ArticleSink;
import org.rubricator.core.exchange.Input;
import org.rubricator.core.exchange.OffsetUnit;
import org.rubricator.core.exchange.OptionValues;

/** Reads GATE XML. */
public final class GateXmlImporter extends GateImporter {

	@Override
	public String id() {
		return "gate-xml";
	}

	@Override
	public String title() {
		return "GATE XML";
	}

	@Override
	public List<String> extensions() {
		return List.of("xml");
	}

	@Override
	public String description() {
		return "A document a file as GATE saves it. Every named annotation set is the layer of the annotator of that name.";
	}

	@Override
	public Recognition recognize(Input input) throws IOException {
		return new String(input.head(), StandardCharsets.UTF_8).contains("<GateDocument") ? Recognition.CONTENT
				: Recognition.NONE;
	}

	@Override
	public void read(Input input, OptionValues options, ArticleSink sink) throws IOException {
		GateDocument document;
		try (InputStream in = input.open()) {
			document = GateXmlReader.read(in);
		}
		read(document, OffsetUnit.UTF16, input, options, sink);
	}
}
