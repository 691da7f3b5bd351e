package org.rubricator.formats.jsonl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.AnnotationFactory;
import org.rubricator.model.annotation.Attributes;
import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Origin;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.annotation.WorkState;

/** Makes one layer, whole or not at all. */
final class LayerReading {

	private final RawText text;
	private final String input;
	private final Set<String> unknown;
	private final Map<String, Span> spans = new HashMap<>();
	private String current;

	/**
	 * @param input   agent of annotations that do not say where they are from
	 * @param unknown takes keys that are not known
	 */
	LayerReading(RawText text, String input, Set<String> unknown) {
		this.text = text;
		this.input = input;
		this.unknown = unknown;
	}

	/** Id of the annotation that is being read; null before the first. */
	String current() {
		return current;
	}

	/** @param annotator may be null: whoever imports */
	Layer read(JsonRecord json, String annotator) throws FaultException {
		Layer layer = AnnotationFactory.eINSTANCE.createLayer();
		layer.setAnnotator(annotator);
		layer.setState(oneOf(WorkState.get(json.string("state", WorkState.NEW.getLiteral())), json, "state"));
		Long seconds = json.number("secondsWorked");
		layer.setSecondsWorked(seconds == null ? 0 : seconds);
		for (JsonRecord record : json.records("spans")) {
			layer.getSpans().add(span(record));
		}
		for (JsonRecord record : json.records("frames")) {
			layer.getFrames().add(frame(record));
		}
		unknown.addAll(json.unknown());
		return layer;
	}

	private Span span(JsonRecord json) throws FaultException {
		Span span = AnnotationFactory.eINSTANCE.createSpan();
		annotation(span, json);
		List<JsonRecord> parts = json.records("parts");
		if (parts.isEmpty()) {
			throw new FaultException("span " + current + " has no parts");
		}
		List<Range> ranges = new ArrayList<>();
		for (int i = 0; i < parts.size(); i++) {
			ranges.add(text.range(parts.get(i), "part " + (i + 1) + " of span " + current));
			unknown.addAll(parts.get(i).unknown());
		}
		span.setParts(Parts.of(ranges));
		String quote = json.string("quote");
		if (quote != null && !text.changed() && !quote.equals(span.getParts().quote(text.canonical()))) {
			throw new FaultException("span " + current + " has a quote that its parts do not make");
		}
		span.setActor(json.string("actor"));
		if (spans.put(current, span) != null) {
			throw new FaultException("there are two annotations " + current);
		}
		unknown.addAll(json.unknown());
		return span;
	}

	private Frame frame(JsonRecord json) throws FaultException {
		Frame frame = AnnotationFactory.eINSTANCE.createFrame();
		annotation(frame, json);
		for (JsonRecord record : json.records("fillers")) {
			Filler filler = AnnotationFactory.eINSTANCE.createFiller();
			filler.setRole(record.required("role"));
			String span = record.string("span");
			if (span != null && !spans.containsKey(span)) {
				throw new FaultException("frame " + current + " names the span " + span + ", which is not in the layer");
			}
			filler.setSpan(spans.get(span));
			filler.setImplicit(record.flag("implicit"));
			frame.getFillers().add(filler);
			unknown.addAll(record.unknown());
		}
		unknown.addAll(json.unknown());
		return frame;
	}

	private void annotation(Annotation annotation, JsonRecord json) throws FaultException {
		current = json.required("id");
		annotation.setId(current);
		annotation.setLabel(json.required("label"));
		annotation.setAttributes(Attributes.of(json.stringsByName("attributes")));
		annotation.setFlagged(json.flag("flagged"));
		annotation.setComment(json.string("comment"));
		boolean saysOrigin = json.has("origin");
		annotation.setOrigin(
				oneOf(Origin.get(json.string("origin", Origin.IMPORTED.getLiteral())), json, "origin"));
		annotation.setAgent(json.string("agent", saysOrigin ? null : input));
		Double score = json.decimal("score");
		if (score != null) {
			annotation.setScore(score);
		}
		annotation.setReason(json.string("reason"));
		annotation.setVerdict(
				oneOf(Verdict.get(json.string("verdict", Verdict.ACCEPTED.getLiteral())), json, "verdict"));
	}

	private <T extends Enumerator> T oneOf(T value, JsonRecord json, String name) throws FaultException {
		if (value == null) {
			throw new FaultException("'" + name + "' has the unknown value '" + json.string(name) + "'"
					+ (current == null ? "" : " in " + current));
		}
		return value;
	}
}
