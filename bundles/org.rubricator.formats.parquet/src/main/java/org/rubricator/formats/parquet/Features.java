package org.rubricator.formats.parquet;

import java.io.StringWriter;
import java.util.List;

import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.rubricator.formats.parquet.ColumnType.Classes;
import org.rubricator.formats.parquet.ColumnType.Column;
import org.rubricator.formats.parquet.ColumnType.ListOf;
import org.rubricator.formats.parquet.ColumnType.Scalar;
import org.rubricator.formats.parquet.ColumnType.Struct;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Columns, declared once, as the three that must agree about them want to hear it: the schema of the file, the footer's
 * {@code huggingface} key, and the card's {@code dataset_info}.
 */
final class Features {

	private final List<Column> columns;

	Features(List<Column> columns) {
		this.columns = columns;
	}

	List<Column> columns() {
		return columns;
	}

	/** Every field is optional and lists have three levels, as Arrow writes them; otherwise the footer is ignored. */
	MessageType schema() {
		return new MessageType("schema", columns.stream().map(Features::type).toList());
	}

	private static Type type(Column column) {
		return type(column.name(), column.type());
	}

	private static Type type(String name, ColumnType type) {
		return switch (type) {
		case Scalar scalar when scalar == ColumnType.STRING -> Types.optional(PrimitiveTypeName.BINARY)
				.as(LogicalTypeAnnotation.stringType()).named(name);
		case Scalar scalar when scalar == ColumnType.BOOL -> Types.optional(PrimitiveTypeName.BOOLEAN).named(name);
		case Scalar scalar -> Types.optional(PrimitiveTypeName.INT32).named(name);
		case Classes classes -> Types.optional(PrimitiveTypeName.INT64).named(name);
		case ListOf list -> Types.optionalGroup().as(LogicalTypeAnnotation.listType())
				.addField(Types.repeatedGroup().addField(type("element", list.element())).named("list")).named(name);
		case Struct struct -> Types.optionalGroup()
				.addFields(struct.columns().stream().map(Features::type).toArray(Type[]::new)).named(name);
		};
	}

	/** Value of the footer's {@code huggingface} key. */
	String footer() {
		StringWriter text = new StringWriter();
		try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
			json.writeStartObject();
			json.writeObjectPropertyStart("info");
			json.writeName("features");
			json(json, new Struct(columns));
			json.writeEndObject();
			json.writeEndObject();
		}
		return text.toString();
	}

	private static void json(JsonGenerator json, ColumnType type) {
		switch (type) {
		case Scalar scalar -> {
			json.writeStartObject();
			json.writeStringProperty("dtype", scalar.name());
			json.writeStringProperty("_type", "Value");
			json.writeEndObject();
		}
		case Classes classes -> {
			json.writeStartObject();
			json.writeArrayPropertyStart("names");
			classes.names().forEach(json::writeString);
			json.writeEndArray();
			json.writeStringProperty("_type", "ClassLabel");
			json.writeEndObject();
		}
		case ListOf list -> {
			// A list of one: every version of datasets reads it, while "List" and "Sequence" mean different things to them.
			json.writeStartArray();
			json(json, list.element());
			json.writeEndArray();
		}
		case Struct struct -> {
			json.writeStartObject();
			for (Column column : struct.columns()) {
				json.writeName(column.name());
				json(json, column.type());
			}
			json.writeEndObject();
		}
		}
	}

	/** Lines of the card's {@code features}, indented by {@code indent}. */
	String yaml(String indent) {
		StringBuilder yaml = new StringBuilder();
		columns.forEach(column -> yaml(yaml, column, indent));
		return yaml.toString();
	}

	private static void yaml(StringBuilder yaml, Column column, String indent) {
		yaml.append(indent).append("- name: ").append(column.name()).append('\n');
		describe(yaml, column.type(), indent + "  ");
	}

	private static void describe(StringBuilder yaml, ColumnType type, String indent) {
		switch (type) {
		case Scalar scalar -> yaml.append(indent).append("dtype: ").append(scalar.name()).append('\n');
		case Classes classes -> {
			yaml.append(indent).append("dtype:\n");
			classes(yaml, classes, indent + "  ");
		}
		case ListOf list -> {
			switch (list.element()) {
			case Struct struct -> {
				yaml.append(indent).append("list:\n");
				struct.columns().forEach(column -> yaml(yaml, column, indent));
			}
			case Scalar scalar -> yaml.append(indent).append("sequence: ").append(scalar.name()).append('\n');
			case Classes classes -> {
				yaml.append(indent).append("sequence:\n");
				classes(yaml, classes, indent + "  ");
			}
			case ListOf inner -> throw new IllegalStateException("No list of lists is declared");
			}
		}
		case Struct struct -> {
			yaml.append(indent).append("struct:\n");
			struct.columns().forEach(column -> yaml(yaml, column, indent));
		}
		}
	}

	private static void classes(StringBuilder yaml, Classes classes, String indent) {
		yaml.append(indent).append("class_label:\n").append(indent).append("  names:\n");
		for (int i = 0; i < classes.names().size(); i++) {
			yaml.append(indent).append("    '").append(i).append("': ").append(Yaml.string(classes.names().get(i)))
					.append('\n');
		}
	}
}
