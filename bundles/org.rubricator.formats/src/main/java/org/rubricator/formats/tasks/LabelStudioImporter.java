package org.rubricator.formats.tasks;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.rubricator.core.exchange.ArticleSink;
import org.rubricator.core.exchange.Input;
import org.rubricator.core.exchange.OffsetUnit;
import org.rubricator.core.exchange.Option;
import org.rubricator.core.exchange.OptionValues;
import org.rubricator.core.exchange.RefusalException;
import org.rubricator.formats.foreign.LayerBuilder;
import org.rubricator.formats.jsonl.FaultException;
import org.rubricator.formats.jsonl.JsonRecord;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Origin;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;

/** Reads {@code label-studio}. */
public final class LabelStudioImporter extends TaskImporter {

	static final String ID = "label-studio";

	static final Option OFFSETS = Option.choice("offsets",
			"What offsets count: code points as of now, or UTF-16 units as of old versions; the words of the regions tell, "
					+ "unless it is said.",
			"auto", "code-points", "utf16");

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String title() {
		return "Label Studio JSON";
	}

	@Override
	public List<String> extensions() {
		return List.of("json");
	}

	@Override
	public String description() {
		return "Tasks with a text and the regions, choices and relations of their annotations, a layer each; predictions come as "
				+ "suggestions. Tasks without a text are refused.";
	}

	@Override
	public List<Option> options() {
		return List.of(OFFSETS);
	}

	@Override
	public List<String> companions(String fileName) {
		return List.of(LabelStudioExporter.CONFIGURATION);
	}

	@Override
	public Recognition recognize(Input input) throws IOException {
		String head = head(input);
		boolean tasks = head.matches("(?s)\\uFEFF?\\[?\\{.*") && head.contains("\"data\":{");
		return tasks && (head.contains("\"annotations\":[") || head.contains("\"predictions\":[")
				|| head.contains("\"completions\":[")) ? Recognition.CONTENT : Recognition.NONE;
	}

	@Override
	void task(JsonRecord task, Place place, OptionValues options, ArticleSink sink)
			throws FaultException, RefusalException {
		JsonRecord data = task.object("data");
		List<JsonRecord> annotations = task.records(task.has("completions") ? "completions" : "annotations");
		String text = text(data, annotations);
		if (text == null) {
			throw new FaultException("its data has no text; only tasks with a text can be imported");
		}
		TaskReading reading = new TaskReading(ID, text, place);
		for (JsonRecord annotation : annotations) {
			if (annotation.flag("was_cancelled")) {
				reading.passOver("cancelled", "An annotation that was cancelled was not taken.");
				continue;
			}
			LayerBuilder builder = new LayerBuilder(annotator(annotation.value("completed_by")), ID);
			results(annotation, reading, builder, unit(annotation, reading, options));
			reading.add(builder.layer());
		}
		for (JsonRecord prediction : task.records("predictions")) {
			Object model = prediction.value("model_version");
			String name = model instanceof String string && !string.isBlank() ? string : "model";
			LayerBuilder builder = new LayerBuilder(name.replaceAll("[^\\p{L}\\p{N}._-]+", "-"), name);
			results(prediction, reading, builder, unit(prediction, reading, options));
			Double score = prediction.decimal("score");
			builder.layer().getSpans().forEach(span -> suggest(span, score));
			builder.layer().getFrames().forEach(frame -> suggest(frame, score));
			reading.add(builder.layer());
		}
		reading.finish(data, sink);
	}

	private static void suggest(Annotation annotation, Double score) {
		annotation.setOrigin(Origin.SUGGESTED);
		annotation.setVerdict(Verdict.PROPOSED);
		if (score != null && !annotation.isSetScore()) {
			annotation.setScore(score);
		}
	}

	private static String annotator(Object completedBy) {
		Object id = completedBy instanceof Map<?, ?> map ? map.get("email") != null ? map.get("email") : map.get("id")
				: completedBy;
		if (id == null || id.toString().isBlank()) {
			return null;
		}
		String name = id.toString().replaceFirst("@.*", "").replaceAll("[^\\p{L}\\p{N}._-]+", "-");
		return id instanceof Long ? "annotator-" + name : name;
	}

	/** Under {@code text}, or else the only string that regions speak of. */
	private static String text(JsonRecord data, List<JsonRecord> annotations) throws FaultException {
		if (data == null) {
			return null;
		}
		if (data.value("text") instanceof String text) {
			return text;
		}
		for (JsonRecord annotation : annotations) {
			for (JsonRecord result : annotation.records("result")) {
				JsonRecord value = result.object("value");
				if (value != null && value.value("text") instanceof String && value.value("start") instanceof Long) {
					return data.keys().stream().map(data::value).filter(String.class::isInstance).map(String.class::cast)
							.filter(string -> !string.matches("https?://\\S+")).max(java.util.Comparator.comparingInt(String::length))
							.orElse(null);
				}
			}
		}
		return null;
	}

	/** The unit in which the words of the regions stand where they are said to. */
	private static OffsetUnit unit(JsonRecord annotation, TaskReading reading, OptionValues options)
			throws FaultException {
		String asked = options.text(OFFSETS.name());
		if (!asked.equals("auto")) {
			return asked.equals("utf16") ? OffsetUnit.UTF16 : OffsetUnit.CODE_POINTS;
		}
		return misplaced(annotation, reading, OffsetUnit.UTF16) < misplaced(annotation, reading, OffsetUnit.CODE_POINTS)
				? OffsetUnit.UTF16
				: OffsetUnit.CODE_POINTS;
	}

	private static int misplaced(JsonRecord annotation, TaskReading reading, OffsetUnit unit) throws FaultException {
		int count = 0;
		for (JsonRecord result : annotation.records("result")) {
			JsonRecord value = result.object("value");
			if (value != null && value.value("start") instanceof Long begin && value.value("end") instanceof Long end
					&& value.value("text") instanceof String quote) {
				try {
					reading.text().range(begin, end, unit, quote);
				} catch (RefusalException e) {
					count++;
				}
			}
		}
		return count;
	}

	private static void results(JsonRecord annotation, TaskReading reading, LayerBuilder builder, OffsetUnit unit)
			throws FaultException {
		Map<String, Span> regions = new HashMap<>();
		List<JsonRecord> results = annotation.records("result");
		for (JsonRecord result : results) {
			JsonRecord value = result.object("value");
			if (value != null && value.has("labels") && value.value("start") instanceof Long) {
				region(result, value, reading, builder, unit, regions);
			}
		}
		for (JsonRecord result : results) {
			String type = result.string("type", "");
			JsonRecord value = result.object("value");
			Span region = regions.get(result.string("id", ""));
			if (type.equals("relation")) {
				relation(result, reading, builder, regions);
			} else if (value == null || value.has("labels") && value.value("start") instanceof Long) {
				continue;
			} else if (region != null && (value.has("choices") || value.has("text"))) {
				LayerBuilder.attribute(region, name(result), words(value));
			} else {
				reading.leaveOut("result", "A result of the type '" + type + "' was left out: it is about no region of the text.");
			}
		}
	}

	private static void region(JsonRecord result, JsonRecord value, TaskReading reading, LayerBuilder builder,
			OffsetUnit unit, Map<String, Span> regions) throws FaultException {
		Range range = reading.range(value.number("start"), value.number("end"), unit,
				value.value("text") instanceof String quote ? quote : null);
		List<String> labels = value.strings("labels");
		if (range == null || labels.isEmpty()) {
			return;
		}
		for (String label : labels) {
			Span span = builder.span(result.string("id"), label, List.of(range));
			regions.putIfAbsent(result.string("id", ""), span);
			if (result.decimal("score") != null) {
				span.setScore(result.decimal("score"));
			}
		}
	}

	private static void relation(JsonRecord result, TaskReading reading, LayerBuilder builder,
			Map<String, Span> regions) throws FaultException {
		boolean left = result.string("direction", "right").equals("left");
		Span from = regions.get(result.string(left ? "to_id" : "from_id", ""));
		Span to = regions.get(result.string(left ? "from_id" : "to_id", ""));
		if (from == null || to == null) {
			reading.leaveOut("relation", "A relation was left out: one of its ends is no region of the text.");
			return;
		}
		List<String> labels = result.strings("labels");
		for (String label : labels.isEmpty() ? List.of("relation") : labels) {
			TaskReading.relation(builder, label, from, to);
		}
	}

	private static String name(JsonRecord result) throws FaultException {
		return result.string("from_name", "note");
	}

	private static String words(JsonRecord value) throws FaultException {
		List<?> values = value.has("choices") ? value.list("choices")
				: value.value("text") instanceof String text ? List.of(text) : value.list("text");
		return values.stream().map(Object::toString).collect(Collectors.joining(", "));
	}
}
