package org.rubricator.formats.tasks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.rubricator.core.exchange.ArticleWriter;
import org.rubricator.core.exchange.ExportContext;
import org.rubricator.core.exchange.ExportedArticle;
import org.rubricator.core.exchange.Exporter;
import org.rubricator.core.exchange.Feature;
import org.rubricator.core.exchange.Gaps;
import org.rubricator.core.exchange.OffsetUnit;
import org.rubricator.core.exchange.Option;
import org.rubricator.core.exchange.OptionValues;
import org.rubricator.core.exchange.Selection;
import org.rubricator.core.text.OffsetMap;
import org.rubricator.formats.tasks.Annotations.Region;
import org.rubricator.formats.tasks.Annotations.Relation;
import org.rubricator.model.annotation.Layer;

import tools.jackson.core.JsonGenerator;

/** Writes {@code label-studio}: the tasks, and the configuration of a project that shows them. */
public final class LabelStudioExporter implements Exporter {

	static final String TASKS = "tasks.json";
	static final String CONFIGURATION = "labelling-config.xml";

	static final Option OFFSETS = Option.choice("offsets",
			"What offsets count: code points as Label Studio has it now, or UTF-16 units as old versions.", "code-points",
			"utf16");

	@Override
	public String id() {
		return LabelStudioImporter.ID;
	}

	@Override
	public String title() {
		return "Label Studio JSON";
	}

	@Override
	public String extension() {
		return "";
	}

	@Override
	public String description() {
		return "A folder with the tasks of a project and its labelling configuration: regions, their attributes, and relations "
				+ "for frames; a layer an annotation. Offsets in code points, or in UTF-16 units for old versions.";
	}

	@Override
	public Set<Feature> carries() {
		return EnumSet.of(Feature.TEXT, Feature.METADATA, Feature.OVERLAPS, Feature.ATTRIBUTES, Feature.ANNOTATORS);
	}

	@Override
	public List<Option> options() {
		return List.of(OFFSETS, Gaps.DISCONTINUOUS, Selection.LABELS, Selection.PROPOSED);
	}

	@Override
	public ArticleWriter start(Path target, ExportContext context) throws IOException {
		Files.createDirectory(target);
		Annotations annotations = new Annotations(this, context);
		Files.writeString(target.resolve(CONFIGURATION), LabellingConfiguration.of(context.labels(), annotations.labels()),
				StandardCharsets.UTF_8);
		return new Writer(new BufferedOutputStream(Files.newOutputStream(target.resolve(TASKS)), 1 << 16), annotations,
				context.options());
	}

	private static final class Writer implements ArticleWriter {

		private final OutputStream out;
		private final Annotations annotations;
		private final OffsetUnit unit;
		private boolean first = true;

		Writer(OutputStream out, Annotations annotations, OptionValues options) throws IOException {
			this.out = out;
			this.annotations = annotations;
			unit = options.text(OFFSETS.name()).equals("utf16") ? OffsetUnit.UTF16 : OffsetUnit.CODE_POINTS;
			out.write('[');
		}

		@Override
		public void write(ExportedArticle article) throws IOException {
			prepare(article).write();
		}

		@Override
		public Prepared prepare(ExportedArticle article) {
			byte[] task = TaskJson.object(json -> task(json, article));
			return () -> {
				out.write((first ? "\n" : ",\n").getBytes(StandardCharsets.UTF_8));
				out.write(task);
				first = false;
			};
		}

		@Override
		public void finish() throws IOException {
			out.write("\n]\n".getBytes(StandardCharsets.UTF_8));
		}

		@Override
		public void close() throws IOException {
			out.close();
		}

		private void task(JsonGenerator json, ExportedArticle article) {
			json.writeObjectPropertyStart("data");
			json.writeStringProperty("text", article.text());
			TaskJson.about(json, article.article());
			json.writeEndObject();
			json.writeArrayPropertyStart("annotations");
			for (Layer layer : article.layers()) {
				annotation(json, layer, article);
			}
			json.writeEndArray();
			json.writeArrayPropertyStart("predictions");
			json.writeEndArray();
		}

		private void annotation(JsonGenerator json, Layer layer, ExportedArticle article) {
			Annotations.Task task = annotations.of(layer);
			json.writeStartObject();
			json.writeStringProperty("completed_by", layer.getAnnotator());
			json.writeBooleanProperty("ground_truth", layer.getAnnotator().equals("gold"));
			json.writeBooleanProperty("was_cancelled", false);
			json.writeArrayPropertyStart("result");
			for (Region region : task.regions()) {
				region(json, region, article);
			}
			for (Relation relation : task.relations()) {
				json.writeStartObject();
				json.writeStringProperty("type", "relation");
				json.writeStringProperty("from_id", relation.from().id());
				json.writeStringProperty("to_id", relation.to().id());
				json.writeStringProperty("direction", "right");
				json.writeArrayPropertyStart("labels");
				json.writeString(relation.label());
				json.writeEndArray();
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeEndObject();
		}

		private void region(JsonGenerator json, Region region, ExportedArticle article) {
			result(json, region, "label", "labels", article);
			json.writeArrayPropertyStart("labels");
			json.writeString(region.span().getLabel());
			json.writeEndArray();
			json.writeEndObject();
			json.writeEndObject();
			for (Map.Entry<String, String> attribute : region.span().getAttributes().values().entrySet()) {
				result(json, region, attribute.getKey(), "textarea", null);
				json.writeArrayPropertyStart("text");
				json.writeString(attribute.getValue());
				json.writeEndArray();
				json.writeEndObject();
				json.writeEndObject();
			}
		}

		/** Begins a result and its value. */
		private void result(JsonGenerator json, Region region, String from, String type, ExportedArticle article) {
			json.writeStartObject();
			json.writeStringProperty("id", region.id());
			json.writeStringProperty("from_name", from);
			json.writeStringProperty("to_name", "text");
			json.writeStringProperty("type", type);
			json.writeObjectPropertyStart("value");
			if (article != null) {
				OffsetMap offsets = article.offsets();
				json.writeNumberProperty("start", unit.from(region.range().begin(), offsets));
				json.writeNumberProperty("end", unit.from(region.range().end(), offsets));
				json.writeStringProperty("text", article.text().substring(region.range().begin(), region.range().end()));
			}
		}
	}
}
