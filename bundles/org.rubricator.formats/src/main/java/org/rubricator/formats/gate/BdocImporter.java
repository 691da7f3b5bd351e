package org.rubricator.formats.gate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.rubricator.core.exchange.ArticleSink;
import org.rubricator.core.exchange.Input;
import org.rubricator.core.exchange.OptionValues;

/** Reads BDOC JSON. */
public final class BdocImporter extends GateImporter {

	@Override
	public String id() {
		return "bdoc";
	}

	@Override
	public String title() {
		return "GATE BDOC JSON";
	}

	@Override
	public List<String> extensions() {
		return List.of("bdocjs");
	}

	@Override
	public String description() {
		return "A document a file. Every named annotation set is the layer of the annotator of that name; offsets count what "
				+ "the file says.";
	}

	@Override
	public Recognition recognize(Input input) throws IOException {
		String head = new String(input.head(), StandardCharsets.UTF_8);
		return input.extension().equals("bdocjs") || head.startsWith("{\"annotation_sets\"") ? Recognition.CONTENT
				: Recognition.NONE;
	}

	@Override
	public void read(Input input, OptionValues options, ArticleSink sink) throws IOException {
		BdocReader.Read read;
		try (InputStream in = input.open()) {
			read = BdocReader.read(in);
		}
		read(read.document(), read.unit(), input, options, sink);
	}
}
