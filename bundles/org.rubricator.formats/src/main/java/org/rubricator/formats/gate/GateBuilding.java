package org.rubricator.formats.gate;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.rubricator.core.exchange.ExportedArticle;
import org.rubricator.formats.foreign.ArticleProperty;
import org.rubricator.formats.gate.GateDocument.Note;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.article.Article;

/** Makes a GATE document of an article: a set for each annotator. */
final class GateBuilding {

	private GateBuilding() {
	}

	static GateDocument build(ExportedArticle exported) {
		GateDocument document = new GateDocument();
		document.text(exported.text());
		document.name(exported.article().getId());
		article(exported.article(), document);
		int next = 1;
		for (Layer layer : exported.layers()) {
			Map<Span, String> ids = new HashMap<>();
			for (Span span : layer.getSpans()) {
				String id = Integer.toString(next++);
				ids.put(span, id);
				Map<String, String> features = describe(span);
				put(features, GateNames.PARTS, span.getParts().size() == 1 ? null : span.getParts().toString());
				put(features, GateNames.ACTOR, span.getActor());
				document.set(layer.getAnnotator())
						.add(new Note(id, span.getLabel(), span.getParts().begin(), span.getParts().end(), features));
			}
			for (Frame frame : layer.getFrames()) {
				document.set(layer.getAnnotator()).add(frame(frame, Integer.toString(next++), ids));
			}
			document.set(layer.getAnnotator());
		}
		return document;
	}

	private static void article(Article article, GateDocument document) {
		Map<String, String> features = document.features();
		put(features, GateNames.ARTICLE + "id", article.getId());
		for (ArticleProperty property : ArticleProperty.values()) {
			put(features, GateNames.ARTICLE + property.title(), property.of(article));
		}
	}

	private static Note frame(Frame frame, String id, Map<Span, String> ids) {
		Map<String, String> features = describe(frame);
		features.put(GateNames.FRAME, "true");
		int begin = Integer.MAX_VALUE;
		int end = 0;
		for (Filler filler : frame.getFillers()) {
			features.merge(GateNames.ROLE + filler.getRole(),
					filler.getSpan() == null ? GateNames.IMPLICIT : ids.get(filler.getSpan()), (one, two) -> one + ";" + two);
			if (filler.getSpan() != null) {
				begin = Math.min(begin, filler.getSpan().getParts().begin());
				end = Math.max(end, filler.getSpan().getParts().end());
			}
		}
		return new Note(id, frame.getLabel(), Math.min(begin, end), end, features);
	}

	private static Map<String, String> describe(Annotation annotation) {
		Map<String, String> features = new LinkedHashMap<>(annotation.getAttributes().values());
		put(features, GateNames.COMMENT, annotation.getComment());
		put(features, GateNames.FLAGGED, annotation.isFlagged() ? "true" : null);
		put(features, GateNames.VERDICT,
				annotation.getVerdict() == Verdict.ACCEPTED ? null : annotation.getVerdict().getLiteral());
		put(features, GateNames.ORIGIN, annotation.getOrigin().getLiteral());
		put(features, GateNames.AGENT, annotation.getAgent());
		put(features, GateNames.SCORE, annotation.isSetScore() ? Double.toString(annotation.getScore()) : null);
		return features;
	}

	private static void put(Map<String, String> features, String name, String value) {
		if (value != null) {
			features.put(name, value);
		}
	}
}
