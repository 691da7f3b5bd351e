package org.rubricator.formats.parquet;

import static org.rubricator.formats.parquet.ColumnType.BOOL;
import static org.rubricator.formats.parquet.ColumnType.INT32;
import static org.rubricator.formats.parquet.ColumnType.STRING;
import static org.rubricator.formats.parquet.ColumnType.column;
import static org.rubricator.formats.parquet.ColumnType.list;
import static org.rubricator.formats.parquet.ColumnType.struct;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.parquet.io.api.Binary;
import org.rubricator.core.exchange.ExportContext;
import org.rubricator.core.exchange.ExportedArticle;
import org.rubricator.core.exchange.Overlaps;
import org.rubricator.core.exchange.Overlaps.Placed;
import org.rubricator.core.exchange.RecentForms;
import org.rubricator.core.exchange.Selection;
import org.rubricator.core.exchange.Silence;
import org.rubricator.core.exchange.TokenSpans;
import org.rubricator.core.exchange.Tokens;
import org.rubricator.core.text.OffsetMap;
import org.rubricator.model.actors.Actor;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.article.Article;

/** Articles as rows. Offsets are code points, as Python slices. */
final class ArticleRows {

	/** Columns in which hardly a value comes twice. */
	static final List<String> UNIQUE = List.of("id", "title", "address", "text", "spans.list.element.quote");

	private static final ColumnType ATTRIBUTES = list(struct(column("name", STRING), column("value", STRING)));

	private final Selection selection;
	private final TokenSpans tokenSpans;
	private final Overlaps overlaps;
	private final Silence silence;
	private final List<String> entities;
	private final RecentForms<Binary> recentForms = new RecentForms<>(
			form -> Binary.fromConstantByteArray(form.getBytes(StandardCharsets.UTF_8)));
	private final Map<String, Actor> actors = new HashMap<>();

	/** @throws IllegalArgumentException if a label is asked for that the label set does not have */
	ArticleRows(ExportContext context) {
		selection = new Selection("huggingface", context);
		tokenSpans = new TokenSpans(selection, context.options(), true);
		overlaps = new Overlaps(selection, false, true);
		silence = new Silence(selection, new HuggingFaceExporter().carries());
		entities = Selection.labels(context, HuggingFaceExporter.ENTITIES.name()).stream()
				.filter(selection.labels()::contains).toList();
		context.actors().getActors().forEach(actor -> actors.put(actor.getId(), actor));
	}

	/** Tags of {@code ner_tags} in the order of their numbers. */
	List<String> tags() {
		List<String> tags = new ArrayList<>(List.of("O"));
		for (String label : entities) {
			tags.add("B-" + label);
			tags.add("I-" + label);
		}
		return tags;
	}

	Features features() {
		ColumnType range = struct(column("start", INT32), column("end", INT32));
		return new Features(List.of(column("id", STRING), column("title", STRING), column("byline", STRING),
				column("outlet", STRING), column("section", STRING), column("published", STRING), column("address", STRING),
				column("language", STRING), column("licence", STRING), column("text", STRING),
				column("tokens", list(STRING)), column("sentence_starts", list(INT32)),
				column("ner_tags", list(new ColumnType.Classes(tags()))),
				column("spans", list(struct(column("id", STRING), column("label", STRING), column("start", INT32),
						column("end", INT32), column("parts", list(range)), column("quote", STRING), column("actor", STRING),
						column("actor_name", STRING), column("attributes", ATTRIBUTES)))),
				column("frames", list(struct(column("id", STRING), column("label", STRING),
						column("fillers",
								list(struct(column("role", STRING), column("span", INT32), column("implicit", BOOL)))),
						column("attributes", ATTRIBUTES))))));
	}

	/**
	 * An article as a row.
	 *
	 * @param values of the columns
	 * @param tokens how many
	 * @param spans  that are in it
	 * @param frames that are in it
	 */
	record Row(Object[] values, int tokens, List<Span> spans, List<Frame> frames) {
	}

	Row row(ExportedArticle exported) {
		Article article = exported.article();
		Layer layer = exported.layers().isEmpty() ? null : exported.layers().get(0);
		List<Span> spans = layer == null ? List.of() : selection.spans(layer);
		List<Frame> frames = layer == null ? List.of() : selection.frames(layer);
		spans.forEach(span -> silence.about(layer, span));
		frames.forEach(frame -> silence.about(layer, frame));
		Tokens tokens = new Tokens(exported.text(), article.getLanguage());
		char[] text = exported.text().toCharArray();
		List<Binary> forms = new ArrayList<>(tokens.size());
		List<Integer> sentences = new ArrayList<>();
		for (int i = 0; i < tokens.size(); i++) {
			forms.add(recentForms.of(text, tokens.begin(i), tokens.end(i)));
			if (tokens.beginsSentence(i)) {
				sentences.add(i);
			}
		}
		Object[] values = { article.getId(), article.getTitle(), article.getByline(), article.getOutlet(),
				article.getSection(), article.getPublished(), article.getAddress(), article.getLanguage(),
				article.getLicence(), exported.text(), forms, sentences, tags(layer, spans, tokens),
				spans.stream().map(span -> span(span, exported)).toList(), frames(frames, spans) };
		return new Row(values, tokens.size(), spans, frames);
	}

	private List<Long> tags(Layer layer, List<Span> spans, Tokens tokens) {
		List<Placed> placed = new ArrayList<>();
		for (Span span : spans) {
			if (entities.contains(span.getLabel())) {
				List<Range> runs = tokenSpans.runs(layer, span, tokens).stream().map(run -> new Range(run.first(), run.end()))
						.toList();
				if (!runs.isEmpty()) {
					placed.add(overlaps.place(span, runs));
				}
			}
		}
		Long[] tags = new Long[tokens.size()];
		Arrays.fill(tags, 0L);
		for (Placed kept : overlaps.keep(layer, placed)) {
			long begin = 1 + 2L * entities.indexOf(kept.span().getLabel());
			for (Range run : kept.ranges()) {
				Arrays.fill(tags, run.begin(), run.end(), begin + 1);
				tags[run.begin()] = begin;
			}
		}
		return Arrays.asList(tags);
	}

	private Object[] span(Span span, ExportedArticle exported) {
		OffsetMap offsets = exported.offsets();
		List<Object[]> parts = new ArrayList<>();
		for (Range part : span.getParts()) {
			parts.add(new Object[] { offsets.toCodePoints(part.begin()), offsets.toCodePoints(part.end()) });
		}
		Actor actor = span.getActor() == null ? null : actors.get(span.getActor());
		return new Object[] { span.getId(), span.getLabel(), offsets.toCodePoints(span.getParts().begin()),
				offsets.toCodePoints(span.getParts().end()), parts, span.getParts().quote(exported.text()), span.getActor(),
				actor == null ? null : actor.getName(), attributes(span) };
	}

	private static List<Object[]> frames(List<Frame> frames, List<Span> spans) {
		Map<Span, Integer> numbers = new HashMap<>();
		for (int i = 0; i < spans.size(); i++) {
			numbers.put(spans.get(i), i);
		}
		List<Object[]> rows = new ArrayList<>();
		for (Frame frame : frames) {
			List<Object[]> fillers = new ArrayList<>();
			for (Filler filler : frame.getFillers()) {
				fillers.add(new Object[] { filler.getRole(), filler.getSpan() == null ? null : numbers.get(filler.getSpan()),
						filler.isImplicit() });
			}
			rows.add(new Object[] { frame.getId(), frame.getLabel(), fillers, attributes(frame) });
		}
		return rows;
	}

	private static List<Object[]> attributes(Annotation annotation) {
		List<Object[]> attributes = new ArrayList<>();
		annotation.getAttributes().values().forEach((name, value) -> attributes.add(new Object[] { name, value }));
		return attributes;
	}
}
