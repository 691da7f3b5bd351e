package org.rubricator.formats.spacy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.rubricator.core.exchange.ArticleWriter;
import org.rubricator.core.exchange.ExportContext;
import org.rubricator.core.exchange.ExportedArticle;
import org.rubricator.core.exchange.Overlaps;
import org.rubricator.core.exchange.Overlaps.Placed;
import org.rubricator.core.exchange.Selection;
import org.rubricator.core.exchange.Silence;
import org.rubricator.core.exchange.TokenSpans;
import org.rubricator.core.exchange.Tokens;
import org.rubricator.model.actors.Actor;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;

/** Writes articles as documents of a DocBin. */
final class DocBinWriter implements ArticleWriter {

	private static final int INSIDE = 1;
	private static final int OUTSIDE = 2;
	private static final int BEGIN = 3;

	private final DocBinFile file;
	private final Selection selection;
	private final TokenSpans tokenSpans;
	private final Overlaps overlaps;
	private final Silence silence;
	private final Set<String> entities;
	private final String key;
	private final boolean linked;
	private final Map<String, String> knowledge = new HashMap<>();
	private final StringIds strings = new StringIds();

	/** @throws IllegalArgumentException if a label is asked for that the label set does not have */
	DocBinWriter(Path target, ExportContext context) throws IOException {
		selection = new Selection("spacy", context);
		tokenSpans = new TokenSpans(selection, context.options(), true);
		overlaps = new Overlaps(selection, false, true);
		silence = new Silence(selection, new SpacyExporter().carries());
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
		List<Placed> placed = new ArrayList<>();
		for (int number = 0; number < spans.size(); number++) {
			Span span = spans.get(number);
			silence.about(layer, span);
			List<Range> ranges = new ArrayList<>(1);
			for (Tokens.Run run : tokenSpans.runs(layer, span, tokens)) {
				int first = words.first(run);
				int end = words.end(run, tokens);
				chunks.add(new Chunk(span, number, first, end, words.begin(first), words.end(end - 1)));
				ranges.add(new Range(first, end));
			}
			if (!ranges.isEmpty() && entities.contains(span.getLabel())) {
				placed.add(overlaps.place(span, ranges));
			}
		}
		long[][] columns = columns(words);
		overlaps.keep(layer, placed).forEach(entity -> entity(entity, columns));
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

	private void entity(Placed entity, long[][] columns) {
		for (Range words : entity.ranges()) {
			Arrays.fill(columns[1], words.begin(), words.end(), INSIDE);
			columns[1][words.begin()] = BEGIN;
			Arrays.fill(columns[2], words.begin(), words.end(), strings.of(entity.span().getLabel()));
			if (linked) {
				Arrays.fill(columns[4], words.begin(), words.end(), knowledge(entity.span()));
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
