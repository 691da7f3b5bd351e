package org.rubricator.formats.jsonl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.rubricator.core.change.SpanIndex;
import org.rubricator.core.exchange.ArticleWriter;
import org.rubricator.core.exchange.ExportContext;
import org.rubricator.core.exchange.ExportedArticle;
import org.rubricator.core.text.OffsetMap;
import org.rubricator.model.actors.Actor;
import org.rubricator.model.actors.Affiliation;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.article.Article;
import org.rubricator.model.article.Block;

import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes articles, each as one JSON object in one line. */
final class JsonlWriter implements ArticleWriter {

	private static final JsonFactory JSON = new JsonFactory();

	/** As files of a corpus keep them, so that a file that was written otherwise makes no other export. */
	private static final Comparator<Frame> FRAMES = Comparator.comparingInt(JsonlWriter::placeOf)
			.thenComparing(frame -> frame.getId().length()).thenComparing(Frame::getId);

	private final OutputStream out;
	private final boolean withSource;
	private final boolean withTime;
	private final Map<String, Actor> actors = new HashMap<>();

	JsonlWriter(OutputStream out, ExportContext context) {
		this.out = out;
		withSource = context.options().flag(JsonlExporter.SOURCE);
		withTime = context.options().flag(JsonlExporter.TIME);
		context.actors().getActors().forEach(actor -> actors.put(actor.getId(), actor));
	}

	@Override
	public void write(ExportedArticle article) throws IOException {
		prepare(article).write();
	}

	@Override
	public Prepared prepare(ExportedArticle article) throws IOException {
		ByteArrayOutputStream line = new ByteArrayOutputStream(article.text().length() * 4);
		try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line, JsonEncoding.UTF8)) {
			json.writeStartObject();
			json.writeStringProperty("format", JsonlFormat.MARK);
			article(json, article);
			json.writeEndObject();
		}
		line.write('\n');
		return () -> line.writeTo(out);
	}

	@Override
	public void close() throws IOException {
		out.close();
	}

	private void article(JsonGenerator json, ExportedArticle exported) throws IOException {
		Article article = exported.article();
		string(json, "id", article.getId());
		string(json, "title", article.getTitle());
		string(json, "byline", article.getByline());
		string(json, "outlet", article.getOutlet());
		string(json, "section", article.getSection());
		string(json, "published", article.getPublished());
		string(json, "retrieved", article.getRetrieved());
		string(json, "source", article.getSource());
		string(json, "address", article.getAddress());
		string(json, "language", article.getLanguage());
		string(json, "licence", article.getLicence());
		string(json, "textHash", article.getTextHash());
		string(json, "text", exported.text());
		json.writeArrayPropertyStart("blocks");
		for (Block block : article.getBlocks()) {
			block(json, block, exported.offsets());
		}
		json.writeEndArray();
		json.writeArrayPropertyStart("actors");
		mentioned(exported.layers()).values().forEach(actor -> actor(json, actor));
		json.writeEndArray();
		json.writeArrayPropertyStart("layers");
		for (Layer layer : exported.layers()) {
			layer(json, layer, exported);
		}
		json.writeEndArray();
		if (withSource) {
			string(json, "sourceFile", article.getSourceFile());
			string(json, "charset", article.getCharset());
			json.writeName("sourceBytes");
			json.writeBinary(exported.source());
		}
	}

	private void block(JsonGenerator json, Block block, OffsetMap offsets) {
		json.writeStartObject();
		place(json, block.getBegin(), block.getEnd(), offsets);
		given(json, "tag", block.getTag());
		given(json, "path", block.getPath());
		if (withSource && block.getSourceBegin() >= 0) {
			json.writeNumberProperty("sourceBeginUtf16", block.getSourceBegin());
			json.writeNumberProperty("sourceEndUtf16", block.getSourceEnd());
		}
		json.writeEndObject();
	}

	/** The actors that spans mention and the organisations that these belong to, by id. */
	private Map<String, Actor> mentioned(List<Layer> layers) {
		Map<String, Actor> mentioned = new TreeMap<>();
		for (Layer layer : layers) {
			for (Span span : layer.getSpans()) {
				if (span.getActor() != null) {
					mention(actors.get(span.getActor()), mentioned);
				}
			}
		}
		return mentioned;
	}

	private static void mention(Actor actor, Map<String, Actor> mentioned) {
		if (actor != null && mentioned.putIfAbsent(actor.getId(), actor) == null) {
			for (Affiliation affiliation : actor.getAffiliations()) {
				mention(affiliation.getOrganisation(), mentioned);
			}
		}
	}

	private static void actor(JsonGenerator json, Actor actor) {
		json.writeStartObject();
		string(json, "id", actor.getId());
		string(json, "name", actor.getName());
		string(json, "kind", actor.getKind().getLiteral());
		json.writeArrayPropertyStart("aliases");
		actor.getAliases().forEach(json::writeString);
		json.writeEndArray();
		json.writeArrayPropertyStart("affiliations");
		for (Affiliation affiliation : actor.getAffiliations()) {
			json.writeStartObject();
			string(json, "organisation",
					affiliation.getOrganisation() == null ? null : affiliation.getOrganisation().getId());
			given(json, "role", affiliation.getRole());
			given(json, "from", affiliation.getFrom());
			given(json, "until", affiliation.getUntil());
			json.writeEndObject();
		}
		json.writeEndArray();
		given(json, "wikidata", actor.getWikidata());
		given(json, "note", actor.getNote());
		json.writeEndObject();
	}

	private void layer(JsonGenerator json, Layer layer, ExportedArticle exported) {
		json.writeStartObject();
		string(json, "annotator", layer.getAnnotator());
		string(json, "state", layer.getState().getLiteral());
		if (withTime) {
			json.writeNumberProperty("secondsWorked", layer.getSecondsWorked());
		}
		json.writeArrayPropertyStart("spans");
		for (Span span : layer.getSpans().stream().sorted(SpanIndex.READING_ORDER).toList()) {
			span(json, span, exported);
		}
		json.writeEndArray();
		json.writeArrayPropertyStart("frames");
		for (Frame frame : layer.getFrames().stream().sorted(FRAMES).toList()) {
			frame(json, frame);
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private static void span(JsonGenerator json, Span span, ExportedArticle exported) {
		json.writeStartObject();
		string(json, "id", span.getId());
		string(json, "label", span.getLabel());
		json.writeArrayPropertyStart("parts");
		for (Range part : span.getParts()) {
			json.writeStartObject();
			place(json, part.begin(), part.end(), exported.offsets());
			string(json, "quote", exported.text().substring(part.begin(), part.end()));
			json.writeEndObject();
		}
		json.writeEndArray();
		string(json, "quote", span.getParts().quote(exported.text()));
		given(json, "actor", span.getActor());
		annotation(json, span);
		json.writeEndObject();
	}

	private static void frame(JsonGenerator json, Frame frame) {
		json.writeStartObject();
		string(json, "id", frame.getId());
		string(json, "label", frame.getLabel());
		json.writeArrayPropertyStart("fillers");
		for (Filler filler : frame.getFillers()) {
			json.writeStartObject();
			string(json, "role", filler.getRole());
			given(json, "span", filler.getSpan() == null ? null : filler.getSpan().getId());
			if (filler.isImplicit()) {
				json.writeBooleanProperty("implicit", true);
			}
			json.writeEndObject();
		}
		json.writeEndArray();
		annotation(json, frame);
		json.writeEndObject();
	}

	private static void annotation(JsonGenerator json, Annotation annotation) {
		json.writeObjectPropertyStart("attributes");
		annotation.getAttributes().values().forEach(json::writeStringProperty);
		json.writeEndObject();
		json.writeBooleanProperty("flagged", annotation.isFlagged());
		given(json, "comment", annotation.getComment());
		string(json, "origin", annotation.getOrigin().getLiteral());
		given(json, "agent", annotation.getAgent());
		if (annotation.isSetScore() && Double.isFinite(annotation.getScore())) {
			json.writeNumberProperty("score", annotation.getScore());
		}
		given(json, "reason", annotation.getReason());
		string(json, "verdict", annotation.getVerdict().getLiteral());
	}

	private static int placeOf(Frame frame) {
		return frame.getFillers().stream().filter(filler -> filler.getSpan() != null)
				.mapToInt(filler -> filler.getSpan().getParts().begin()).min().orElse(Integer.MAX_VALUE);
	}

	private static void place(JsonGenerator json, int begin, int end, OffsetMap offsets) {
		json.writeNumberProperty("begin", offsets.toCodePoints(begin));
		json.writeNumberProperty("end", offsets.toCodePoints(end));
		json.writeNumberProperty("beginUtf16", begin);
		json.writeNumberProperty("endUtf16", end);
	}

	/** Writes the key in any case, with null where there is no value. */
	private static void string(JsonGenerator json, String name, String value) {
		if (value == null) {
			json.writeNullProperty(name);
		} else {
			json.writeStringProperty(name, value);
		}
	}

	/** Writes the key only where there is a value. */
	private static void given(JsonGenerator json, String name, String value) {
		if (value != null) {
			json.writeStringProperty(name, value);
		}
	}
}
