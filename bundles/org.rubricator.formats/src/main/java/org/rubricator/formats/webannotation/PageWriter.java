package org.rubricator.formats.webannotation;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.rubricator.core.exchange.ExportContext;
import org.rubricator.core.exchange.ExportedArticle;
import org.rubricator.core.exchange.Selection;
import org.rubricator.core.exchange.Silence;
import org.rubricator.formats.foreign.ArticleProperty;
import org.rubricator.model.actors.Actor;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.article.Article;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes the annotations on an article as a page, one a line. */
final class PageWriter {

	/** Code points before and after a quote that tell it from others, as far as the text goes. */
	private static final int AROUND = 32;
	private static final JsonFactory JSON = new JsonFactory();

	private final Selection selection;
	private final Silence silence;
	private final Map<String, Actor> actors;

	PageWriter(ExportContext context) {
		selection = new Selection(Terms.ID, context);
		silence = new Silence(selection, WebAnnotationExporter.CARRIES);
		actors = context.actors().getActors().stream().collect(Collectors.toMap(Actor::getId, Function.identity()));
	}

	String page(ExportedArticle exported) {
		String text = exported.article().getId() + ".txt";
		List<String> items = new ArrayList<>();
		for (Layer layer : exported.layers()) {
			List<Span> spans = selection.spans(layer);
			for (Span span : spans) {
				silence.about(layer, span);
				items.add(span(layer, span, exported, text));
			}
			for (Frame frame : selection.frames(layer)) {
				silence.about(layer, frame);
				items.add(frame(layer, frame, new HashSet<>(spans), text));
			}
		}
		return "{\"@context\":[\"" + Terms.CONTEXT + "\",{\"" + Terms.PREFIX + "\":\"" + Terms.NAMESPACE + "\"}],\n\"id\":\""
				+ exported.article().getId() + ".jsonld\",\"type\":\"AnnotationPage\",\n\"creator\":["
				+ exported.layers().stream().map(layer -> object(json -> person(json, layer))).collect(Collectors.joining(","))
				+ "],\n\"" + Terms.TEXT + "\":" + source(exported.article(), text) + ",\n\"items\":[\n" + String.join(",\n", items) + "\n]}\n";
	}

	private static String source(Article article, String text) {
		return object(json -> {
			json.writeStringProperty("id", text);
			json.writeStringProperty("type", "Text");
			json.writeStringProperty("format", "text/plain");
			for (ArticleProperty property : ArticleProperty.values()) {
				if (property.of(article) != null) {
					json.writeStringProperty(Terms.of(property), property.of(article));
				}
			}
		});
	}

	private String span(Layer layer, Span span, ExportedArticle exported, String text) {
		return annotation(layer, span, "tagging", json -> {
			boolean gaps = span.getParts().size() > 1;
			json.writeName("target");
			if (gaps) {
				json.writeStartArray();
			}
			for (Range part : span.getParts()) {
				target(json, part, exported, text);
			}
			if (gaps) {
				json.writeEndArray();
			}
		});
	}

	private static void target(JsonGenerator json, Range part, ExportedArticle exported, String text) {
		String words = exported.text();
		int begin = exported.offsets().toCodePoints(part.begin());
		int end = exported.offsets().toCodePoints(part.end());
		int before = exported.offsets().toUtf16(Math.max(0, begin - AROUND));
		int after = exported.offsets().toUtf16(Math.min(exported.offsets().codePointLength(), end + AROUND));
		json.writeStartObject();
		json.writeStringProperty("source", text);
		json.writeArrayPropertyStart("selector");
		json.writeStartObject();
		json.writeStringProperty("type", "TextPositionSelector");
		json.writeNumberProperty("start", begin);
		json.writeNumberProperty("end", end);
		json.writeEndObject();
		json.writeStartObject();
		json.writeStringProperty("type", "TextQuoteSelector");
		json.writeStringProperty("exact", words.substring(part.begin(), part.end()));
		json.writeStringProperty("prefix", words.substring(before, part.begin()));
		json.writeStringProperty("suffix", words.substring(part.end(), after));
		json.writeEndObject();
		json.writeEndArray();
		json.writeEndObject();
	}

	private String frame(Layer layer, Frame frame, Set<Span> written, String text) {
		return annotation(layer, frame, "linking", json -> {
			List<Filler> filled = selection.fillers(layer, frame, written);
			if (filled.isEmpty()) {
				json.writeStringProperty("target", text);
			} else {
				json.writeArrayPropertyStart("target");
				for (Filler filler : filled) {
					json.writeStartObject();
					json.writeStringProperty("type", "SpecificResource");
					json.writeStringProperty("source", id(layer, filler.getSpan()));
					json.writeStringProperty(Terms.ROLE, filler.getRole());
					json.writeEndObject();
				}
				json.writeEndArray();
			}
			List<String> implicit = frame.getFillers().stream().filter(Filler::isImplicit).map(Filler::getRole).toList();
			if (!implicit.isEmpty()) {
				json.writeArrayPropertyStart(Terms.IMPLICIT);
				implicit.forEach(json::writeString);
				json.writeEndArray();
			}
		});
	}

	private static String id(Layer layer, Annotation annotation) {
		return "#" + layer.getAnnotator() + "/" + annotation.getId();
	}

	private String annotation(Layer layer, Annotation annotation, String motivation, Consumer<JsonGenerator> targets) {
		return object(json -> {
			json.writeStringProperty("id", id(layer, annotation));
			json.writeStringProperty("type", "Annotation");
			json.writeStringProperty("motivation", motivation);
			json.writeObjectPropertyStart("creator");
			person(json, layer);
			json.writeEndObject();
			if (annotation.isFlagged()) {
				json.writeBooleanProperty(Terms.FLAGGED, true);
			}
			json.writeArrayPropertyStart("body");
			body(json, "tagging", annotation.getLabel(), Map.of());
			annotation.getAttributes().values()
					.forEach((name, value) -> body(json, "describing", value, Map.of(Terms.ATTRIBUTE, name)));
			if (annotation.getComment() != null) {
				body(json, "commenting", annotation.getComment(), Map.of());
			}
			if (annotation instanceof Span span && span.getActor() != null) {
				actor(json, span.getActor());
			}
			json.writeEndArray();
			targets.accept(json);
		});
	}

	private static void person(JsonGenerator json, Layer layer) {
		json.writeStringProperty("type", "Person");
		json.writeStringProperty("name", layer.getAnnotator());
	}

	private void actor(JsonGenerator json, String id) {
		Actor actor = actors.get(id);
		if (actor == null) {
			body(json, "identifying", id, Map.of(Terms.ACTOR, id));
			return;
		}
		body(json, "identifying", actor.getName() == null ? id : actor.getName(),
				Map.of(Terms.ACTOR, id, Terms.KIND, actor.getKind().getLiteral()));
		if (actor.getWikidata() != null && actor.getWikidata().matches("Q\\d+")) {
			json.writeStartObject();
			json.writeStringProperty("type", "SpecificResource");
			json.writeStringProperty("purpose", "identifying");
			json.writeStringProperty("source", Terms.WIKIDATA + actor.getWikidata());
			json.writeEndObject();
		}
	}

	private static void body(JsonGenerator json, String purpose, String value, Map<String, String> more) {
		json.writeStartObject();
		json.writeStringProperty("type", "TextualBody");
		json.writeStringProperty("purpose", purpose);
		json.writeStringProperty("value", value);
		more.entrySet().stream().sorted(Map.Entry.comparingByKey())
				.forEach(entry -> json.writeStringProperty(entry.getKey(), entry.getValue()));
		json.writeEndObject();
	}

	/** An object in one line. */
	private static String object(Consumer<JsonGenerator> inside) {
		StringWriter line = new StringWriter();
		try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
			json.writeStartObject();
			inside.accept(json);
			json.writeEndObject();
		}
		return line.toString();
	}
}
