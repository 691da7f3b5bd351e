package org.rubricator.formats.parquet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.rubricator.core.exchange.ExportContext;
import org.rubricator.core.findings.Location;
import org.rubricator.formats.parquet.ColumnType.Classes;
import org.rubricator.formats.parquet.ColumnType.Column;
import org.rubricator.formats.parquet.ColumnType.ListOf;
import org.rubricator.formats.parquet.ColumnType.Struct;
import org.rubricator.formats.parquet.DataSetWriter.DataFile;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Croissant metadata of a data set: its files with their hashes, and what their columns are.
 *
 * @see <a href="https://docs.mlcommons.org/croissant/docs/croissant-spec.html">Croissant 1.0</a>
 */
final class Croissant {

	private final JsonGenerator json;
	private final ExportContext context;

	private Croissant(JsonGenerator json, ExportContext context) {
		this.json = json;
		this.context = context;
	}

	/** Writes it; what the specification demands and nobody has said is counted. */
	static void write(Path file, ExportContext context, Features features, List<DataFile> files, Card card)
			throws IOException {
		try (OutputStream out = Files.newOutputStream(file);
				JsonGenerator json = new JsonFactory().createGenerator(lines(), out)) {
			new Croissant(json, context).write(features, files, card);
		}
	}

	private static ObjectWriteContext lines() {
		DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
		PrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
		return new ObjectWriteContext.Base() {
			@Override
			public PrettyPrinter getPrettyPrinter() {
				return printer;
			}

			@Override
			public boolean hasPrettyPrinter() {
				return true;
			}
		};
	}

	private void write(Features features, List<DataFile> files, Card card) throws IOException {
		json.writeStartObject();
		json.writeName("@context");
		json.writeRawValue(resource("croissant-context.json"));
		json.writeStringProperty("@type", "sc:Dataset");
		json.writeStringProperty("conformsTo", "http://mlcommons.org/croissant/1.0");
		json.writeStringProperty("name", card.name());
		json.writeStringProperty("description", card.description());
		if (card.licence().isKnown()) {
			json.writeStringProperty("license", card.licence().address());
		}
		asked(HuggingFaceExporter.URL.name(), "url");
		creators();
		asked(HuggingFaceExporter.DATE.name(), "datePublished");
		if (card.corpus().getVersion() != null) {
			json.writeStringProperty("version", card.corpus().getVersion());
		}
		if (!card.languages().isEmpty()) {
			json.writeArrayPropertyStart("inLanguage");
			card.languages().forEach(json::writeString);
			json.writeEndArray();
		}
		json.writeArrayPropertyStart("distribution");
		files.forEach(this::file);
		json.writeEndArray();
		json.writeArrayPropertyStart("recordSet");
		for (DataFile file : files) {
			recordSet(features, file);
		}
		json.writeEndArray();
		json.writeEndObject();
		json.writeRaw('\n');
	}

	private static String resource(String name) throws IOException {
		try (InputStream in = Croissant.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
		}
	}

	private void asked(String option, String key) {
		String value = context.options().text(option).strip();
		if (value.isEmpty()) {
			missing(option);
		} else {
			json.writeStringProperty(key, value);
		}
	}

	private void creators() {
		List<String> names = context.options().list(HuggingFaceExporter.CREATOR.name());
		if (names.isEmpty()) {
			missing(HuggingFaceExporter.CREATOR.name());
			return;
		}
		json.writeArrayPropertyStart("creator");
		for (String name : names) {
			json.writeStartObject();
			json.writeStringProperty("@type", "sc:Person");
			json.writeStringProperty("name", name);
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private void missing(String option) {
		context.losses().leaveOut("export.huggingface.metadata", "Fields that Croissant asks for and nobody has said",
				Location.ofFile("croissant.json#" + option), "Say it with --option " + option + "=….");
	}

	private void file(DataFile file) {
		json.writeStartObject();
		json.writeStringProperty("@type", "cr:FileObject");
		json.writeStringProperty("@id", file.split() + ".parquet");
		json.writeStringProperty("name", file.split() + ".parquet");
		json.writeStringProperty("contentUrl", file.path());
		json.writeStringProperty("contentSize", file.bytes() + " B");
		json.writeStringProperty("encodingFormat", "application/x-parquet");
		json.writeStringProperty("sha256", file.sha256());
		json.writeEndObject();
	}

	private void recordSet(Features features, DataFile file) {
		json.writeStartObject();
		json.writeStringProperty("@type", "cr:RecordSet");
		json.writeStringProperty("@id", file.split());
		json.writeStringProperty("name", file.split());
		json.writeStringProperty("description", file.tally().articles() + " articles.");
		json.writeArrayPropertyStart("field");
		features.columns().forEach(column -> field(column, file.split() + "/" + column.name(), column.name(), file));
		json.writeEndArray();
		json.writeEndObject();
	}

	private void field(Column column, String id, String top, DataFile file) {
		boolean repeated = column.type() instanceof ListOf;
		ColumnType type = column.type() instanceof ListOf list ? list.element() : column.type();
		json.writeStartObject();
		json.writeStringProperty("@type", "cr:Field");
		json.writeStringProperty("@id", id);
		json.writeStringProperty("name", column.name());
		if (repeated) {
			json.writeBooleanProperty("repeated", true);
		}
		if (type instanceof Struct struct) {
			json.writeArrayPropertyStart("subField");
			struct.columns().forEach(inner -> field(inner, id + "/" + inner.name(), top, file));
			json.writeEndArray();
		} else {
			json.writeStringProperty("dataType",
					type instanceof Classes || type == ColumnType.INT32 ? "sc:Integer"
							: type == ColumnType.BOOL ? "sc:Boolean" : "sc:Text");
		}
		json.writeObjectPropertyStart("source");
		json.writeObjectPropertyStart("fileObject");
		json.writeStringProperty("@id", file.split() + ".parquet");
		json.writeEndObject();
		json.writeObjectPropertyStart("extract");
		json.writeStringProperty("column", top);
		json.writeEndObject();
		String inside = id.substring(file.split().length() + 1);
		if (!inside.equals(top)) {
			json.writeObjectPropertyStart("transform");
			json.writeStringProperty("jsonPath", "$." + inside.substring(top.length() + 1).replace('/', '.'));
			json.writeEndObject();
		}
		json.writeEndObject();
		json.writeEndObject();
	}
}
