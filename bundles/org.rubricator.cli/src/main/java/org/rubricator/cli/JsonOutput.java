package org.rubricator.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;

import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** JSON on standard output, in UTF-8 whatever the terminal says. */
final class JsonOutput {

	private static final JsonFactory JSON = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

	private JsonOutput() {
	}

	/** What is written. */
	@FunctionalInterface
	interface Content {
		void writeTo(JsonGenerator json) throws IOException;
	}

	/** Prints one object in one line. */
	static void object(PrintStream out, Content content) throws IOException {
		try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
			json.writeStartObject();
			content.writeTo(json);
			json.writeEndObject();
		}
		out.write('\n');
	}

	static void string(JsonGenerator json, String name, String value) {
		if (value == null) {
			json.writeNullProperty(name);
		} else {
			json.writeStringProperty(name, value);
		}
	}

	static void strings(JsonGenerator json, String name, List<String> values) {
		json.writeArrayPropertyStart(name);
		values.forEach(json::writeString);
		json.writeEndArray();
	}

	/** A share or probability with four places: what is behind them is noise. */
	static double rounded(double share) {
		return Math.round(share * 10_000) / 10_000.0;
	}

	static void findings(JsonGenerator json, List<Finding> findings) {
		json.writeArrayPropertyStart("findings");
		for (Finding finding : findings) {
			Location place = finding.location();
			json.writeStartObject();
			string(json, "severity", finding.severity().name().toLowerCase(Locale.ROOT));
			string(json, "code", finding.code());
			place(json, place);
			if (!finding.others().isEmpty()) {
				json.writeArrayPropertyStart("others");
				for (Location other : finding.others()) {
					json.writeStartObject();
					place(json, other);
					json.writeEndObject();
				}
				json.writeEndArray();
			}
			string(json, "message", finding.message());
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private static void place(JsonGenerator json, Location place) {
		string(json, "file", place.file());
		if (place.line() > 0) {
			json.writeNumberProperty("line", place.line());
		}
		given(json, "article", place.article());
		given(json, "annotator", place.annotator());
		given(json, "annotation", place.annotation());
		if (place.range() != null) {
			json.writeNumberProperty("beginUtf16", place.range().begin());
			json.writeNumberProperty("endUtf16", place.range().end());
		}
	}

	private static void given(JsonGenerator json, String name, String value) {
		if (value != null) {
			json.writeStringProperty(name, value);
		}
	}
}
