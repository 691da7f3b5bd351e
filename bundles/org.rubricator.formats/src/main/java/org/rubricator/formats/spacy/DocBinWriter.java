package org.rubricator.formats.spacy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.rubricator.core.exchange.ArticleWriter;
import org.rubricator.core.exchange.ExportContext;
import org.rubricator.core.exchange.ExportedArticle;
import org.rubricator.core.exchange.Selection;
import org.rubricator.core.exchange.TokenSpans;
import org.rubricator.core.exchange.Tokens;
import org.rubricator.model.actors.Actor;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Span;

/** Writes articles as documents of a DocBin. */
final class DocBinWriter implements ArticleWriter {

	private static final int INSIDE = 1;
	private static final int OUTSIDE = 2;
	private static final int BEGIN = 3;

	private final DocBinFile file;
	private final Selection selection;
	private final TokenSpans tokenSpans;
	private final Set<String> entities;
	private final String key;
	private final boolean linked;
	private final Map<String, String> knowledge = new HashMap<>();
	private final StringIds strings = new StringIds();

	/** @throws IllegalArgumentException if a label is asked for that the label set does not have */
	DocBinWriter(Path target, ExportContext context) throws IOException {
		selection = new Selection("spacy", context);
		tokenSpans = new TokenSpans(selection, context.options());
		entities = new HashSet<>(Selection.labels(context, SpacyExporter.ENTITIES.name()));
		String named = context.options().text(SpacyExporter.KEY.name()).strip();
		key = named.isEmpty() ? "sc" : named;
		for (Actor actor : context.actors().getActors()) {
			knowledge.put(actor.getId(), actor.getWikidata() == null ? actor.getId() : actor.getWikidata());
		}
		linked = !knowledge.isEmpty();
		file = linked
				? new DocBinFile(target, DocBinFile.ORTH, DocBinFile.ENT_IOB, DocBinFile.ENT_TYPE, DocBinFile.SENT_START,
						DocBinFile.ENT_KB_ID)
				: new DocBinFile(target, DocBinFile.ORTH, DocBinFile.ENT_IOB, DocBinFile.ENT_TYPE,
						DocBinFile.SENT_START);
	}

	/** A span, or one part of it, in words. */
	record Chunk(Span span, int number, int first, int end, int beginOffset, int endOffset) {

		int length() {
			return end - first;
		}
	}

	@Override
	public void write(ExportedArticle article) throws IOException {
		prepare(article).write();
	}

	@Override
	public Prepared prepare(ExportedArticle article) {
		Tokens tokens = new Tokens(article.text(), article.article().getLanguage());
		Words words = new Words(article.text(), tokens);
		Layer layer = article.layers().isEmpty() ? null : article.layers().get(0);
		List<Span> spans = layer == null ? List.of() : selection.spans(layer);
		List<Chunk> chunks = new ArrayList<>(spans.size());
		for (int number = 0; number < spans.size(); number++) {
			Span span = spans.get(number);
			selection.leaveOutNotes(layer, span);
			for (Tokens.Run run : tokenSpans.runs(layer, span, tokens)) {
				int first = words.first(run);
				int end = words.end(run, tokens);
				chunks.add(new Chunk(span, number, first, end, words.begin(first), words.end(end - 1)));
			}
		}
		long[][] columns = columns(words);
		entities(layer, chunks, columns);
		UserData data = new UserData(article, spans, layer == null ? List.of() : selection.frames(layer));
		DocBinFile.Document document = DocBinFile.document(columns, words,
				SpanGroups.pack(key, chunks, this::ids, article.offsets()), data.pack());
		return () -> file.add(document);
	}

	/** Numbers of a span's own name, of what it names in a knowledge base, and of its label. */
	private long[] ids(Chunk chunk) {
		return new long[] { strings.of(Integer.toString(chunk.number())), knowledge(chunk.span()),
				strings.of(chunk.span().getLabel()) };
	}

	private long knowledge(Span span) {
		return span.getActor() == null ? 0 : strings.of(knowledge.getOrDefault(span.getActor(), span.getActor()));
	}

	private long[][] columns(Words words) {
		int size = words.size();
		long[][] columns = new long[linked ? 5 : 4][size];
		for (int i = 0; i < size; i++) {
			columns[0][i] = words.id(i, strings);
			columns[3][i] = words.beginsSentence(i) ? 1 : -1;
		}
		Arrays.fill(columns[1], OUTSIDE);
		return columns;
	}

	/** Of spans that overlap the longest is the entity; of two as long, that which comes first. */
	private void entities(Layer layer, List<Chunk> chunks, long[][] columns) {
		List<Chunk> order = chunks.stream().filter(chunk -> entities.contains(chunk.span().getLabel()))
				.sorted(Comparator.comparingInt(Chunk::length).reversed().thenComparingInt(Chunk::first)).toList();
		for (Chunk chunk : order) {
			long[] iob = columns[1];
			boolean free = true;
			for (int i = chunk.first(); i < chunk.end() && free; i++) {
				free = iob[i] == OUTSIDE;
			}
			if (free) {
				Arrays.fill(iob, chunk.first(), chunk.end(), INSIDE);
				iob[chunk.first()] = BEGIN;
				Arrays.fill(columns[2], chunk.first(), chunk.end(), strings.of(chunk.span().getLabel()));
				if (linked) {
					Arrays.fill(columns[4], chunk.first(), chunk.end(), knowledge(chunk.span()));
				}
			} else {
				selection.leaveOut("overlap",
						"Spans that are in the span group but no entities, for they overlap a longer one", layer,
						chunk.span(), "'" + chunk.span().getLabel() + "' overlaps a longer span.");
			}
		}
	}

	@Override
	public void finish() throws IOException {
		strings.of(key);
		file.finish(strings.strings());
	}

	@Override
	public void close() throws IOException {
		file.close();
	}
}
