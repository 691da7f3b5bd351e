package org.rubricator.formats.csv;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

import org.rubricator.core.change.SpanIndex;
import org.rubricator.core.exchange.ArticleWriter;
import org.rubricator.core.exchange.ExportContext;
import org.rubricator.core.exchange.ExportedArticle;
import org.rubricator.core.text.OffsetMap;
import org.rubricator.model.actors.Actor;
import org.rubricator.model.actors.ActorRegistry;
import org.rubricator.model.actors.Affiliation;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.article.Article;

import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes articles with all their layers as records of tables. */
final class TablesWriter implements ArticleWriter {

	static final String DESCRIPTION = "datapackage.json";

	private final Path folder;
	private final ActorRegistry actors;
	private final Map<Table, OutputStream> files = new EnumMap<>(Table.class);

	TablesWriter(Path folder, ExportContext context) throws IOException {
		this.folder = Files.createDirectory(folder);
		actors = context.actors();
		for (Table table : Table.values()) {
			OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(table.fileName())), 1 << 15);
			files.put(table, out);
			out.write((String.join(",", table.names()) + "\r\n")
					.getBytes(StandardCharsets.UTF_8));
		}
	}

	@Override
	public void write(ExportedArticle article) throws IOException {
		prepare(article).write();
	}

	@Override
	public Prepared prepare(ExportedArticle exported) {
		Records records = new Records();
		Article article = exported.article();
		records.add(Table.ARTICLES, article.getId(), article.getTitle(), article.getByline(), article.getOutlet(),
				article.getSection(), article.getPublished(), article.getRetrieved(), article.getSource(),
				article.getAddress(), article.getLanguage(), article.getLicence(), exported.text());
		exported.layers().forEach(layer -> layer(records, layer, exported));
		Map<Table, byte[]> bytes = records.bytes();
		return () -> append(bytes);
	}

	private void append(Map<Table, byte[]> records) throws IOException {
		for (Map.Entry<Table, byte[]> table : records.entrySet()) {
			files.get(table.getKey()).write(table.getValue());
		}
	}

	private static void layer(Records records, Layer layer, ExportedArticle exported) {
		String article = exported.article().getId();
		String annotator = layer.getAnnotator();
		records.add(Table.LAYERS, article, annotator, layer.getState().getLiteral(), layer.getSecondsWorked());
		OffsetMap offsets = exported.offsets();
		for (Span span : layer.getSpans().stream().sorted(SpanIndex.READING_ORDER).toList()) {
			records.add(Table.SPANS, article, annotator, span.getId(), span.getLabel(),
					offsets.toCodePoints(span.getParts().begin()), offsets.toCodePoints(span.getParts().end()),
					span.getParts().size(), span.getParts().quote(exported.text()), span.getActor(), verdict(span),
					span.getOrigin().getLiteral(), span.getAgent(), score(span), span.isFlagged(), span.getComment());
			int number = 0;
			for (Range part : span.getParts()) {
				records.add(Table.PARTS, article, annotator, span.getId(), ++number, offsets.toCodePoints(part.begin()),
						offsets.toCodePoints(part.end()), part.begin(), part.end(),
						exported.text().substring(part.begin(), part.end()));
			}
			attributes(records, article, annotator, span);
		}
		for (Frame frame : layer.getFrames()) {
			records.add(Table.FRAMES, article, annotator, frame.getId(), frame.getLabel(), verdict(frame),
					frame.getOrigin().getLiteral(), frame.getAgent(), score(frame), frame.isFlagged(), frame.getComment());
			for (Filler filler : frame.getFillers()) {
				records.add(Table.FILLERS, article, annotator, frame.getId(), filler.getRole(),
						filler.getSpan() == null ? null : filler.getSpan().getId(), filler.isImplicit());
			}
			attributes(records, article, annotator, frame);
		}
	}

	private static String verdict(Annotation annotation) {
		return annotation.getVerdict().getLiteral();
	}

	private static Double score(Annotation annotation) {
		return annotation.isSetScore() && Double.isFinite(annotation.getScore()) ? annotation.getScore() : null;
	}

	private static void attributes(Records records, String article, String annotator, Annotation annotation) {
		annotation.getAttributes().values()
				.forEach((name, value) -> records.add(Table.ATTRIBUTES, article, annotator, annotation.getId(), name, value));
	}

	@Override
	public void finish() throws IOException {
		Records records = new Records();
		for (Actor actor : actors.getActors()) {
			records.add(Table.ACTORS, actor.getId(), actor.getName(), actor.getKind().getLiteral(), actor.getWikidata(),
					actor.getNote());
			actor.getAliases().forEach(alias -> records.add(Table.ALIASES, actor.getId(), alias));
			for (Affiliation affiliation : actor.getAffiliations()) {
				records.add(Table.AFFILIATIONS, actor.getId(),
						affiliation.getOrganisation() == null ? null : affiliation.getOrganisation().getId(),
						affiliation.getRole(), affiliation.getFrom(), affiliation.getUntil());
			}
		}
		append(records.bytes());
		describe();
	}

	/** @see <a href="https://datapackage.org/standard/data-package/">Data Package</a> */
	private void describe() throws IOException {
		try (OutputStream out = Files.newOutputStream(folder.resolve(DESCRIPTION));
				JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
			json.writeStartObject();
			json.writeStringProperty("profile", "tabular-data-package");
			json.writeStringProperty("name", "corpus");
			json.writeArrayPropertyStart("resources");
			for (Table table : Table.values()) {
				json.writeStartObject();
				json.writeStringProperty("profile", "tabular-data-resource");
				json.writeStringProperty("name", table.title());
				json.writeStringProperty("path", table.fileName());
				json.writeStringProperty("format", "csv");
				json.writeStringProperty("encoding", "utf-8");
				json.writeObjectPropertyStart("schema");
				json.writeArrayPropertyStart("fields");
				for (Table.Column column : table.columns()) {
					json.writeStartObject();
					json.writeStringProperty("name", column.name());
					json.writeStringProperty("type", column.type());
					json.writeEndObject();
				}
				json.writeEndArray();
				json.writeEndObject();
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeEndObject();
		}
	}

	@Override
	public void close() throws IOException {
		for (OutputStream file : files.values()) {
			file.close();
		}
	}
}
