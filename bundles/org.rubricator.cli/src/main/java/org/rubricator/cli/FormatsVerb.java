package org.rubricator.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.rubricator.core.exchange.Exporter;
import org.rubricator.core.exchange.Exporters;
import org.rubricator.core.exchange.Feature;
import org.rubricator.core.exchange.Importer;
import org.rubricator.core.exchange.Importers;
import org.rubricator.core.exchange.Option;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import tools.jackson.core.JsonGenerator;

/** {@code rubricator formats}. */
final class FormatsVerb implements Verb {

	private static final int WIDTH = 96;

	private final Supplier<Importers> importers;
	private final Supplier<Exporters> exporters;

	FormatsVerb(Supplier<Importers> importers, Supplier<Exporters> exporters) {
		this.importers = importers;
		this.exporters = exporters;
	}

	@Override
	public String name() {
		return "formats";
	}

	@Override
	public String summary() {
		return "List what can be read and written, and what each format cannot carry.";
	}

	@Override
	public List<String> details() {
		return List.of();
	}

	@Override
	public List<String> examples() {
		return List.of("formats", "formats --json");
	}

	@Override
	public void declare(CommandSpec spec) {
		new Parameters(spec).json();
	}

	@Override
	public int run(ParseResult arguments, Console console) throws IOException {
		List<Importer> in = importers.get().all();
		List<Exporter> out = exporters.get().all();
		if (Parameters.isJson(arguments)) {
			JsonOutput.object(console.out(), json -> write(json, in, out));
		} else {
			print(console.out(), in, out);
		}
		return ExitStatus.DONE;
	}

	private static void print(PrintStream out, List<Importer> importers, List<Exporter> exporters) {
		out.println("Read:");
		for (Importer importer : importers) {
			out.println("\n  " + importer.id() + ": " + importer.title() + " (."
					+ String.join(", .", importer.extensions()) + ")"
					+ (importer.hasForeignLabels() ? ", labels are mapped" : ""));
			out.println(Wrapping.wrap("    " + importer.description(), WIDTH));
			importer.options().forEach(option -> option(out, option));
		}
		out.println("\nWritten:");
		for (Exporter exporter : exporters) {
			out.println("\n  " + exporter.id() + ": " + exporter.title()
					+ (exporter.extension().isEmpty() ? " (a folder)" : " (." + exporter.extension() + ")"));
			out.println(Wrapping.wrap("    " + exporter.description(), WIDTH));
			List<Feature> lost = lost(exporter);
			if (!lost.isEmpty()) {
				out.println(Wrapping.wrap("    Cannot carry: "
						+ String.join("; ", lost.stream().map(Feature::title).toList()) + ".", WIDTH));
			}
			exporter.options().forEach(option -> option(out, option));
		}
		out.println("\nWhat each can carry:\n");
		matrix(out, exporters);
	}

	/** A column for each feature under a letter, a row for each format. */
	private static void matrix(PrintStream out, List<Exporter> exporters) {
		Columns columns = new Columns();
		List<String> head = new ArrayList<>(List.of(""));
		for (Feature feature : Feature.values()) {
			head.add(letter(feature));
		}
		columns.row(head.toArray(String[]::new));
		for (Exporter exporter : exporters) {
			List<String> row = new ArrayList<>(List.of(exporter.id()));
			for (Feature feature : Feature.values()) {
				row.add(exporter.carries().contains(feature) ? "+" : "-");
			}
			columns.row(row.toArray(String[]::new));
		}
		columns.print(out, "  ");
		out.println();
		for (Feature feature : Feature.values()) {
			out.println("  " + letter(feature) + "  " + feature.title());
		}
	}

	private static String letter(Feature feature) {
		return Character.toString('a' + feature.ordinal());
	}

	private static void option(PrintStream out, Option option) {
		String values = switch (option.type()) {
		case CHOICE -> String.join("|", option.choices());
		case FLAG -> "true|false";
		case TEXT -> "...";
		};
		out.println("    --option " + option.name() + "=" + values
				+ (option.defaultValue().isEmpty() ? "" : " (default: " + option.defaultValue() + ")"));
		out.println(Wrapping.wrap("        " + option.help(), WIDTH));
	}

	private static List<Feature> lost(Exporter exporter) {
		EnumSet<Feature> lost = EnumSet.allOf(Feature.class);
		lost.removeAll(exporter.carries());
		return List.copyOf(lost);
	}

	private static void write(JsonGenerator json, List<Importer> importers, List<Exporter> exporters) {
		json.writeArrayPropertyStart("read");
		for (Importer importer : importers) {
			json.writeStartObject();
			JsonOutput.string(json, "id", importer.id());
			JsonOutput.string(json, "title", importer.title());
			JsonOutput.strings(json, "extensions", importer.extensions());
			JsonOutput.string(json, "description", importer.description());
			json.writeBooleanProperty("labelsAreMapped", importer.hasForeignLabels());
			options(json, importer.options());
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeArrayPropertyStart("written");
		for (Exporter exporter : exporters) {
			json.writeStartObject();
			JsonOutput.string(json, "id", exporter.id());
			JsonOutput.string(json, "title", exporter.title());
			JsonOutput.string(json, "extension", exporter.extension());
			JsonOutput.string(json, "description", exporter.description());
			JsonOutput.strings(json, "carries", names(List.copyOf(exporter.carries())));
			JsonOutput.strings(json, "cannotCarry", names(lost(exporter)));
			options(json, exporter.options());
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private static List<String> names(List<Feature> features) {
		return features.stream().map(feature -> feature.name().toLowerCase(Locale.ROOT)).toList();
	}

	private static void options(JsonGenerator json, List<Option> options) {
		json.writeArrayPropertyStart("options");
		for (Option option : options) {
			json.writeStartObject();
			JsonOutput.string(json, "name", option.name());
			JsonOutput.string(json, "type", option.type().name().toLowerCase(Locale.ROOT));
			JsonOutput.strings(json, "choices", option.choices());
			JsonOutput.string(json, "default", option.defaultValue());
			JsonOutput.string(json, "help", option.help());
			json.writeEndObject();
		}
		json.writeEndArray();
	}
}
