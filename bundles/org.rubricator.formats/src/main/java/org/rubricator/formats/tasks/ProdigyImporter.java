package org.rubricator.formats.tasks;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.rubricator.core.exchange.ArticleSink;
import org.rubricator.core.exchange.Input;
import org.rubricator.core.exchange.OffsetUnit;
import org.rubricator.core.exchange.OptionValues;
import org.rubricator.core.exchange.RefusalException;
import org.rubricator.formats.foreign.LayerBuilder;
import org.rubricator.formats.jsonl.FaultException;
import org.rubricator.formats.jsonl.JsonRecord;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;

/** Reads {@code prodigy}. */
public final class ProdigyImporter extends TaskImporter {

	static final String ID = "prodigy";

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String title() {
		return "Prodigy JSONL";
	}

	@Override
	public List<String> extensions() {
		return List.of("jsonl");
	}

	@Override
	public String description() {
		return "A task a line with its spans and relations; what was answered 'reject' becomes rejected, what was ignored is "
				+ "not taken. Tokens are left to Rubricator.";
	}

	@Override
	public Recognition recognize(Input input) throws IOException {
		String head = head(input);
		return head.matches("(?s)\\uFEFF?\\{.*") && (head.contains("\"_input_hash\":")
				|| head.contains("\"tokens\":[{") && head.contains("\"text\":")) ? Recognition.CONTENT : Recognition.NONE;
	}

	@Override
	void task(JsonRecord task, Place place, OptionValues options, ArticleSink sink)
			throws FaultException, RefusalException {
		TaskReading reading = new TaskReading(ID, task.required("text"), place);
		String answer = task.string("answer", "accept");
		if (answer.equals("ignore")) {
			reading.passOver("ignored", "The task was answered 'ignore'; its spans were not taken.");
		} else {
			Object annotator = task.value("_annotator_id");
			LayerBuilder builder = new LayerBuilder(annotator instanceof String name ? name : null, ID);
			spans(task, reading, builder, answer.equals("reject") ? Verdict.REJECTED : Verdict.ACCEPTED);
			reading.add(builder.layer());
		}
		reading.finish(task.object("meta"), sink);
	}

	private static void spans(JsonRecord task, TaskReading reading, LayerBuilder builder, Verdict verdict)
			throws FaultException {
		Map<Range, Span> byPlace = new HashMap<>();
		for (JsonRecord record : task.records("spans")) {
			Range range = place(record, reading);
			if (range != null) {
				Span span = builder.span(record.value("span_id") instanceof String id ? id : null, record.required("label"),
						List.of(range));
				decide(span, verdict);
				byPlace.putIfAbsent(range, span);
			}
		}
		for (JsonRecord record : task.records("relations")) {
			Span from = end(record.object("head_span"), reading, byPlace);
			Span to = end(record.object("child_span"), reading, byPlace);
			if (from == null || to == null) {
				reading.leaveOut("relation", "A relation was left out: one of its ends is no span.");
			} else {
				decide(TaskReading.relation(builder, record.required("label"), from, to), verdict);
			}
		}
	}

	private static Range place(JsonRecord record, TaskReading reading) throws FaultException {
		return reading.range(record.number("start"), record.number("end"), OffsetUnit.CODE_POINTS, record.string("text"));
	}

	private static Span end(JsonRecord record, TaskReading reading, Map<Range, Span> byPlace) throws FaultException {
		Range range = record == null ? null : place(record, reading);
		return range == null ? null : byPlace.get(range);
	}

	private static void decide(Annotation annotation, Verdict verdict) {
		annotation.setVerdict(verdict);
	}
}
