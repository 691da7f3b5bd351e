package org.rubricator.releng.consumers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.formats.webannotation.WebAnnotationExporter;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Span;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/** A JSON-LD processor expands the pages, and the graph that it gives says what the corpus says. */
class WebAnnotationTest {

	private static final String OA = "http://www.w3.org/ns/oa#";
	private static final String OURS = "http://rubricator.org/annotation/1#";
	private static final String BASE = "https://example.org/corpus/";

	/**
	 * The standard's context as far as we use it, for a test fetches nothing: what it does not have is dropped by expansion
	 * and missed below.
	 *
	 * @see <a href="https://www.w3.org/TR/annotation-vocab/#json-ld-context">Web Annotation Vocabulary, appendix A</a>
	 */
	private static final String CONTEXT = """
			{"@context": {"oa": "http://www.w3.org/ns/oa#", "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
			"xsd": "http://www.w3.org/2001/XMLSchema#", "dc": "http://purl.org/dc/elements/1.1/",
			"dcterms": "http://purl.org/dc/terms/", "dctypes": "http://purl.org/dc/dcmitype/",
			"foaf": "http://xmlns.com/foaf/0.1/", "as": "http://www.w3.org/ns/activitystreams#", "schema": "http://schema.org/",
			"id": {"@type": "@id", "@id": "@id"}, "type": {"@type": "@id", "@id": "@type"},
			"Annotation": "oa:Annotation", "AnnotationPage": "as:OrderedCollectionPage", "Text": "dctypes:Text",
			"Person": "foaf:Person", "TextualBody": "oa:TextualBody", "SpecificResource": "oa:SpecificResource",
			"TextQuoteSelector": "oa:TextQuoteSelector", "TextPositionSelector": "oa:TextPositionSelector",
			"commenting": "oa:commenting", "describing": "oa:describing", "identifying": "oa:identifying",
			"linking": "oa:linking", "tagging": "oa:tagging",
			"body": {"@type": "@id", "@id": "oa:hasBody"}, "target": {"@type": "@id", "@id": "oa:hasTarget"},
			"source": {"@type": "@id", "@id": "oa:hasSource"}, "selector": {"@type": "@id", "@id": "oa:hasSelector"},
			"creator": {"@type": "@id", "@id": "dcterms:creator"},
			"items": {"@type": "@id", "@id": "as:items", "@container": "@list"},
			"motivation": {"@type": "@vocab", "@id": "oa:motivatedBy"}, "purpose": {"@type": "@vocab", "@id": "oa:hasPurpose"},
			"format": "dc:format", "value": "rdf:value", "exact": "oa:exact", "prefix": "oa:prefix", "suffix": "oa:suffix",
			"name": "foaf:name", "start": {"@id": "oa:start", "@type": "xsd:nonNegativeInteger"},
			"end": {"@id": "oa:end", "@type": "xsd:nonNegativeInteger"}}}""";

	@TempDir
	private Path folder;

	private static JsonObject expand(String page, String name) throws Exception {
		JsonDocument context = JsonDocument.of(new StringReader(CONTEXT));
		DocumentLoader loader = (url, options) -> {
			assertEquals(URI.create("http://www.w3.org/ns/anno.jsonld"), url);
			return context;
		};
		JsonArray expanded = JsonLd.expand(JsonDocument.of(new StringReader(page))).base(BASE + name).loader(loader).get();
		assertEquals(1, expanded.size());
		return expanded.getJsonObject(0);
	}

	private static List<JsonObject> nodes(JsonObject node, String property) {
		return node.containsKey(property) ? node.getJsonArray(property).getValuesAs(JsonObject.class) : List.of();
	}

	private static JsonObject node(JsonObject node, String property) {
		List<JsonObject> nodes = nodes(node, property);
		assertEquals(1, nodes.size(), property + " of " + node);
		return nodes.get(0);
	}

	private static String type(JsonObject node) {
		return node.getJsonArray("@type").getString(0);
	}

	private static String value(JsonObject node, String property) {
		JsonValue value = node(node, property).get("@value");
		return value.getValueType() == JsonValue.ValueType.STRING ? node(node, property).getString("@value")
				: value.toString();
	}

	private static List<JsonObject> bodies(JsonObject annotation, String purpose) {
		return nodes(annotation, OA + "hasBody").stream()
				.filter(body -> node(body, OA + "hasPurpose").getString("@id").equals(OA + purpose)).toList();
	}

	private static String text(JsonObject body) {
		return value(body, "http://www.w3.org/1999/02/22-rdf-syntax-ns#value");
	}

	/** The words that a target selects, by place; the quote must be the same. */
	private static String words(JsonObject target, String text, String name) {
		assertEquals(BASE + name + ".txt", node(target, OA + "hasSource").getString("@id"));
		String words = null;
		for (JsonObject selector : nodes(target, OA + "hasSelector")) {
			if (type(selector).equals(OA + "TextPositionSelector")) {
				int begin = text.offsetByCodePoints(0, Integer.parseInt(value(selector, OA + "start")));
				int end = text.offsetByCodePoints(0, Integer.parseInt(value(selector, OA + "end")));
				words = text.substring(begin, end);
			} else {
				assertEquals(OA + "TextQuoteSelector", type(selector));
				assertEquals(words, value(selector, OA + "exact"));
				int at = text.indexOf(value(selector, OA + "prefix") + words + value(selector, OA + "suffix"));
				assertEquals(true, at >= 0, words);
			}
		}
		return words;
	}

	@Test
	void titaniumReadsThePages() throws Exception {
		CorpusStore corpus = Sample.corpus(folder);
		Path out = folder.resolve("out");
		Sample.export(corpus, new WebAnnotationExporter(), Map.of(), null, out);
		int frames = 0;
		for (var summary : corpus.layers("gold").items()) {
			String id = summary.article();
			String text = Files.readString(out.resolve(id + ".txt"));
			assertEquals(corpus.text(id), text);
			Layer gold = corpus.layer("gold", id).orElseThrow();
			JsonObject page = expand(Files.readString(out.resolve(id + ".jsonld")), id + ".jsonld");
			assertEquals(BASE + id + ".jsonld", page.getString("@id"));
			assertEquals(corpus.article(id).getTitle(),
					value(node(page, "http://purl.org/dc/terms/source"), "http://schema.org/headline"));
			Map<String, JsonObject> annotations = new TreeMap<>();
			for (JsonObject annotation : node(page, "http://www.w3.org/ns/activitystreams#items").getJsonArray("@list")
					.getValuesAs(JsonObject.class)) {
				assertEquals(OA + "Annotation", type(annotation));
				assertEquals("gold", value(node(annotation, "http://purl.org/dc/terms/creator"), "http://xmlns.com/foaf/0.1/name"));
				annotations.put(annotation.getString("@id"), annotation);
			}
			assertEquals(gold.getSpans().size() + gold.getFrames().size(), annotations.size(), id);
			String prefix = BASE + id + ".jsonld#gold/";
			for (Span span : gold.getSpans()) {
				JsonObject annotation = annotations.get(prefix + span.getId());
				assertEquals(span.getLabel(), text(bodies(annotation, "tagging").get(0)));
				assertEquals(span.getParts().ranges().stream().map(part -> text.substring(part.begin(), part.end())).toList(),
						nodes(annotation, OA + "hasTarget").stream().map(target -> words(target, text, id)).toList());
				Map<String, String> attributes = new TreeMap<>();
				bodies(annotation, "describing").forEach(body -> attributes.put(value(body, OURS + "attribute"), text(body)));
				assertEquals(span.getAttributes().values(), attributes);
			}
			for (Frame frame : gold.getFrames()) {
				JsonObject annotation = annotations.get(prefix + frame.getId());
				List<String> fillers = new ArrayList<>();
				for (JsonObject target : nodes(annotation, OA + "hasTarget")) {
					fillers.add(value(target, OURS + "role") + " " + node(target, OA + "hasSource").getString("@id"));
				}
				nodes(annotation, OURS + "implicit").forEach(role -> fillers.add(role.getString("@value") + " implicit"));
				assertEquals(frame.getFillers().stream()
						.map(filler -> filler.getRole() + " "
								+ (filler.getSpan() == null ? "implicit" : prefix + filler.getSpan().getId()))
						.sorted().toList(), fillers.stream().sorted().toList());
				frames++;
			}
		}
		assertEquals(true, frames > 20, frames + " frames");
	}
}
