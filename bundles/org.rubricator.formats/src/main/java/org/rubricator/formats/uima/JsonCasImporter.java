package org.rubricator.formats.uima;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.rubricator.core.exchange.ArticleSink;
import org.rubricator.core.exchange.Input;
import org.rubricator.core.exchange.OptionValues;

/** Reads UIMA JSON CAS. */
public final class JsonCasImporter extends CasImporter {

	@Override
	public String id() {
		return "uima-json";
	}

	@Override
	public String title() {
		return "UIMA CAS JSON 0.4";
	}

	@Override
	public List<String> extensions() {
		return List.of("json");
	}

	@Override
	public String description() {
		return "A CAS a file, with its types inside. Annotations become spans; relations, slots and chains become frames. "
				+ "The JSON of UIMA 2 is refused, for it does not say all.";
	}

	@Override
	public Recognition recognize(Input input) throws IOException {
		String head = new String(input.head(), StandardCharsets.UTF_8);
		return head.contains("\"%TYPES\"") || head.contains("\"%FEATURE_STRUCTURES\"") || head.contains("\"_context\"")
				&& head.contains("\"_types\"") ? Recognition.CONTENT : Recognition.NONE;
	}

	@Override
	public void read(Input input, OptionValues options, ArticleSink sink) throws IOException {
		JsonCasReader.Read read;
		try (InputStream in = input.open()) {
			read = JsonCasReader.read(in);
		}
		read(read.cas(), read.types(), input, options, sink);
	}
}
