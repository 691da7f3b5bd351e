package org.rubricator.formats.tasks;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.rubricator.core.exchange.ExportedArticle;
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

/** Writes {@code doccano}. */
public final class DoccanoExporter extends TaskExporter {

	static final Option RELATIONS = Option.flag("relations",
			"Write entities and relations, for projects of that kind, and not plain labels.");

	@Override
	public String id() {
		return DoccanoImporter.ID;
	}

	@Override
	public String title() {
		return "doccano JSONL";
	}

	@Override
	public String description() {
		return "A text a line for a doccano project of sequence labelling or relation extraction. Offsets in UTF-16 units, as "
				+ "doccano counts, or in code points.";
	}

	@Override
	public Set<Feature> carries() {
		return EnumSet.of(Feature.TEXT, Feature.METADATA, Feature.OVERLAPS);
	}

	@Override
	public List<Option> options() {
		return List.of(DoccanoImporter.OFFSETS, RELATIONS, Gaps.DISCONTINUOUS, Selection.LABELS, Selection.PROPOSED,
				UNLABELLED);
	}

	@Override
	byte[] line(ExportedArticle article, Layer layer, Annotations.Task task, OptionValues options) {
		OffsetUnit unit = DoccanoImporter.unit(options);
		OffsetMap offsets = article.offsets();
		return TaskJson.object(json -> {
			json.writeStringProperty("text", article.text());
			json.writeObjectPropertyStart("meta");
			TaskJson.about(json, article.article());
			json.writeEndObject();
			if (!options.flag(RELATIONS.name())) {
				json.writeArrayPropertyStart("label");
				for (Region region : task.regions()) {
					json.writeStartArray();
					json.writeNumber(unit.from(region.range().begin(), offsets));
					json.writeNumber(unit.from(region.range().end(), offsets));
					json.writeString(region.span().getLabel());
					json.writeEndArray();
				}
				json.writeEndArray();
				return;
			}
			Map<Region, Integer> numbers = new HashMap<>();
			json.writeArrayPropertyStart("entities");
			for (Region region : task.regions()) {
				numbers.put(region, numbers.size());
				json.writeStartObject();
				json.writeNumberProperty("id", numbers.get(region));
				json.writeNumberProperty("start_offset", unit.from(region.range().begin(), offsets));
				json.writeNumberProperty("end_offset", unit.from(region.range().end(), offsets));
				json.writeStringProperty("label", region.span().getLabel());
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeArrayPropertyStart("relations");
			int number = 0;
			for (Relation relation : task.relations()) {
				json.writeStartObject();
				json.writeNumberProperty("id", number++);
				json.writeNumberProperty("from_id", numbers.get(relation.from()));
				json.writeNumberProperty("to_id", numbers.get(relation.to()));
				json.writeStringProperty("type", relation.label());
				json.writeEndObject();
			}
			json.writeEndArray();
		});
	}
}
