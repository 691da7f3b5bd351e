package org.rubricator.formats.tasks;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.rubricator.core.exchange.ArticleSink;
import org.rubricator.core.exchange.Input;
import org.rubricator.core.exchange.OffsetUnit;
import org.rubricator.core.exchange.Option;
import org.rubricator.core.exchange.OptionValues;
import org.rubricator.core.exchange.RefusalException;
import org.rubricator.formats.foreign.LayerBuilder;
import org.rubricator.formats.jsonl.FaultException;
import org.rubricator.formats.jsonl.JsonRecord;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;

/** Reads {@code doccano}. */
public final class DoccanoImporter extends TaskImporter {

	static final String ID = "doccano";

	static final Option OFFSETS = Option.choice("offsets",
			"What offsets count: UTF-16 units as doccano has it, or code points as many scripts write.", "utf16",
			"code-points");

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String title() {
		return "doccano JSONL";
	}

	@Override
	public List<String> extensions() {
		return List.of("jsonl", "json");
	}

	@Override
	public String description() {
		return "A text a line with 'label' or 'labels' as [begin, end, label], or with 'entities' and 'relations'. Labels of "
				+ "whole texts are not taken.";
	}

	@Override
	public List<Option> options() {
		return List.of(OFFSETS);
	}

	@Override
	public Recognition recognize(Input input) throws IOException {
		String head = head(input);
		boolean object = head.matches("(?s)\\uFEFF?\\[?\\{.*");
		return object && !head.contains("\"tokens\":") && (head.matches("(?s).*\"labels?\":\\[\\[\\d+,\\d+,\".*")
				|| head.contains("\"start_offset\":")) ? Recognition.CONTENT : Recognition.NONE;
	}

	static OffsetUnit unit(OptionValues options) {
		return options.text(OFFSETS.name()).equals("utf16") ? OffsetUnit.UTF16 : OffsetUnit.CODE_POINTS;
	}

	@Override
	void task(JsonRecord task, Place place, OptionValues options, ArticleSink sink)
			throws FaultException, RefusalException {
		TaskReading reading = new TaskReading(ID, task.has("data") ? task.required("data") : task.required("text"), place);
		LayerBuilder builder = new LayerBuilder(task.value("annotator") instanceof String name ? name : null, ID);
		OffsetUnit unit = unit(options);
		Map<Long, Span> byId = new HashMap<>();
		for (String key : List.of("label", "labels")) {
			for (Object value : task.list(key)) {
				triple(value, reading, builder, unit);
			}
		}
		for (JsonRecord entity : task.records("entities")) {
			Range range = reading.range(entity.number("start_offset"), entity.number("end_offset"), unit, null);
			if (range != null) {
				Span span = builder.span(null, entity.required("label"), List.of(range));
				if (entity.number("id") != null) {
					byId.put(entity.number("id"), span);
				}
			}
		}
		for (JsonRecord relation : task.records("relations")) {
			Span from = byId.get(relation.number("from_id"));
			Span to = byId.get(relation.number("to_id"));
			if (from == null || to == null) {
				reading.leaveOut("relation", "A relation was left out: one of its ends is not there.");
			} else {
				TaskReading.relation(builder, relation.required("type"), from, to);
			}
		}
		for (Object comment : task.list("Comments")) {
			reading.passOver("comment", "A comment on the text was not taken: " + comment + ".");
		}
		reading.add(builder.layer());
		reading.finish(task.object("meta") == null ? task : task.object("meta"), sink);
	}

	private static void triple(Object value, TaskReading reading, LayerBuilder builder, OffsetUnit unit) {
		if (value instanceof List<?> triple && triple.size() == 3 && triple.get(0) instanceof Long begin
				&& triple.get(1) instanceof Long end && triple.get(2) instanceof String label && !label.isEmpty()) {
			Range range = reading.range(begin, end, unit, null);
			if (range != null) {
				builder.span(null, label, List.of(range));
			}
		} else if (value instanceof String label) {
			reading.leaveOut("category", "The text's own label '" + label + "' was left out: articles have none here.");
		} else {
			reading.leaveOut("label", "A label was left out: it is not [begin, end, label].");
		}
	}
}
