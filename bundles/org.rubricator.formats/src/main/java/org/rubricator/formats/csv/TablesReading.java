package org.rubricator.formats.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rubricator.core.corpus.ArticleDraft;
import org.rubricator.core.exchange.ArticleSink;
import org.rubricator.core.exchange.ImportedArticle;
import org.rubricator.core.exchange.ImportedText;
import org.rubricator.core.exchange.Input;
import org.rubricator.core.exchange.OffsetUnit;
import org.rubricator.core.exchange.RefusalException;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;
import org.rubricator.formats.csv.CsvReader.Row;
import org.rubricator.formats.foreign.ArticleProperty;
import org.rubricator.formats.text.PlainArticle;
import org.rubricator.model.actors.Actor;
import org.rubricator.model.actors.ActorKind;
import org.rubricator.model.actors.ActorsFactory;
import org.rubricator.model.actors.Affiliation;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.AnnotationFactory;
import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Origin;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.annotation.WorkState;

/**
 * Reads the tables that {@link TablesWriter} writes, an article at a time: the rows of an article stand together in each
 * table, in the order of the articles.
 */
final class TablesReading {

	private final Input articles;
	private final ArticleSink sink;
	private final Map<Table, RowsByArticle> tables = new EnumMap<>(Table.class);
	private final Map<String, Actor> actors = new LinkedHashMap<>();
	private ImportedText text;
	private Map<String, Annotation> annotations;

	TablesReading(Input articles, ArticleSink sink) {
		this.articles = articles;
		this.sink = sink;
	}

	void read(CsvReader reader) throws IOException {
		try {
			for (Table table : List.of(Table.LAYERS, Table.SPANS, Table.PARTS, Table.FRAMES, Table.FILLERS, Table.ATTRIBUTES)) {
				tables.put(table, new RowsByArticle(open(table)));
			}
			actors();
			for (Row row = reader.next(); row != null; row = reader.next()) {
				article(row);
			}
			for (RowsByArticle table : tables.values()) {
				Row left = table.left();
				if (left != null) {
					refuse(table.name(), left.line(), "From here on rows were left out: the article " + left.get("article")
							+ " stands elsewhere in articles.csv, or not at all. Sort the rows as the articles are.");
				}
			}
		} finally {
			for (RowsByArticle table : tables.values()) {
				table.close();
			}
		}
	}

	private CsvReader open(Table table) throws IOException {
		Optional<Input> file = articles.beside(table.fileName());
		if (file.isEmpty()) {
			throw new RefusalException("The table " + table.fileName() + " is not beside it. Put all tables into one folder.");
		}
		CsvReader reader = new CsvReader(file.get().name(), table.fileName() + ": ", file.get().open(), sink);
		if (!reader.columns().equals(table.names())) {
			reader.close();
			throw new RefusalException(table.fileName() + " has other columns than it should: " + String.join(", ", table.names())
					+ ".");
		}
		return reader;
	}

	private List<Row> rows(Table table) throws IOException {
		List<Row> rows = new ArrayList<>();
		try (CsvReader reader = open(table)) {
			for (Row row = reader.next(); row != null; row = reader.next()) {
				rows.add(row);
			}
		}
		return rows;
	}

	private void actors() throws IOException {
		for (Row row : rows(Table.ACTORS)) {
			Actor actor = ActorsFactory.eINSTANCE.createActor();
			actor.setId(row.get("id"));
			actor.setName(row.get("name"));
			ActorKind kind = ActorKind.get(String.valueOf(row.get("kind")));
			actor.setKind(kind == null ? ActorKind.PERSON : kind);
			actor.setWikidata(row.get("wikidata"));
			actor.setNote(row.get("note"));
			actors.put(actor.getId(), actor);
		}
		for (Row row : rows(Table.ALIASES)) {
			if (actors.containsKey(row.get("actor")) && row.get("alias") != null) {
				actors.get(row.get("actor")).getAliases().add(row.get("alias"));
			}
		}
		for (Row row : rows(Table.AFFILIATIONS)) {
			if (actors.containsKey(row.get("actor"))) {
				Affiliation affiliation = ActorsFactory.eINSTANCE.createAffiliation();
				affiliation.setOrganisation(actors.get(row.get("organisation")));
				affiliation.setRole(row.get("role"));
				affiliation.setFrom(row.get("from"));
				affiliation.setUntil(row.get("until"));
				actors.get(row.get("actor")).getAffiliations().add(affiliation);
			}
		}
	}

	private void article(Row row) throws IOException {
		String id = String.valueOf(row.get("id"));
		Map<Table, List<Row>> rows = new EnumMap<>(Table.class);
		for (Map.Entry<Table, RowsByArticle> table : tables.entrySet()) {
			rows.put(table.getKey(), table.getValue().of(id));
		}
		try {
			text = new ImportedText(row.get("text") == null ? "" : row.get("text"));
			ArticleDraft draft = PlainArticle.of(articles, id, text.canonical());
			for (ArticleProperty property : ArticleProperty.values()) {
				property.set(draft.article(), row.get(property.title()));
			}
			List<Finding> findings = new ArrayList<>();
			Collection<Layer> layers = layers(rows, findings);
			Map<String, Actor> mentioned = new LinkedHashMap<>();
			layers.forEach(layer -> layer.getSpans().forEach(span -> mention(actors.get(span.getActor()), mentioned)));
			sink.accept(new ImportedArticle(draft, List.copyOf(layers), List.copyOf(mentioned.values()), row.line()));
			findings.forEach(sink::report);
		} catch (RefusalException e) {
			refuse(articles.name(), row.line(), "The article " + id + " was refused: " + e.getMessage() + ".");
		}
	}

	private static void mention(Actor actor, Map<String, Actor> mentioned) {
		if (actor != null && mentioned.putIfAbsent(actor.getId(), actor) == null) {
			actor.getAffiliations().forEach(affiliation -> mention(affiliation.getOrganisation(), mentioned));
		}
	}

	private Collection<Layer> layers(Map<Table, List<Row>> rows, List<Finding> findings) {
		Map<String, Layer> layers = new LinkedHashMap<>();
		annotations = new LinkedHashMap<>();
		for (Row row : rows.get(Table.LAYERS)) {
			Layer layer = layer(row, layers);
			WorkState state = WorkState.get(String.valueOf(row.get("state")));
			layer.setState(state == null ? WorkState.NEW : state);
			layer.setSecondsWorked(whole(row.get("seconds_worked")));
		}
		Map<String, List<Range>> parts = new LinkedHashMap<>();
		for (Row row : rows.get(Table.PARTS)) {
			attempt(Table.PARTS, row, findings, () -> parts.computeIfAbsent(key(row, "span"), key -> new ArrayList<>())
					.add(text.range(whole(row.get("begin")), whole(row.get("end")), OffsetUnit.CODE_POINTS,
							row.get("quote") == null ? "" : row.get("quote"))));
		}
		for (Row row : rows.get(Table.SPANS)) {
			attempt(Table.SPANS, row, findings, () -> {
				List<Range> ranges = parts.getOrDefault(key(row, "id"), List.of());
				if (ranges.size() != whole(row.get("parts"))) {
					throw new RefusalException("it has " + ranges.size() + " parts that fit, and should have " + row.get("parts"));
				}
				Span span = AnnotationFactory.eINSTANCE.createSpan();
				span.setParts(Parts.of(ranges));
				span.setActor(row.get("actor"));
				layer(row, layers).getSpans().add(describe(span, row));
			});
		}
		for (Row row : rows.get(Table.FRAMES)) {
			layer(row, layers).getFrames().add(describe(AnnotationFactory.eINSTANCE.createFrame(), row));
		}
		for (Row row : rows.get(Table.FILLERS)) {
			attempt(Table.FILLERS, row, findings, () -> filler(row));
		}
		for (Row row : rows.get(Table.ATTRIBUTES)) {
			Annotation annotation = annotations.get(key(row, "annotation"));
			if (annotation != null && row.get("name") != null) {
				annotation.setAttributes(annotation.getAttributes().with(row.get("name"),
						row.get("value") == null ? "" : row.get("value")));
			}
		}
		return layers.values();
	}

	private void filler(Row row) throws RefusalException {
		if (!(annotations.get(key(row, "frame")) instanceof Frame frame)) {
			throw new RefusalException("its frame " + row.get("frame") + " is not there");
		}
		Filler filler = AnnotationFactory.eINSTANCE.createFiller();
		filler.setRole(row.get("role"));
		filler.setImplicit("true".equals(row.get("implicit")));
		if (row.get("span") != null) {
			if (!(annotations.get(key(row, "span")) instanceof Span span)) {
				throw new RefusalException("its span " + row.get("span") + " is not there");
			}
			filler.setSpan(span);
		}
		frame.getFillers().add(filler);
	}

	private static Layer layer(Row row, Map<String, Layer> layers) {
		return layers.computeIfAbsent(String.valueOf(row.get("annotator")), name -> {
			Layer layer = AnnotationFactory.eINSTANCE.createLayer();
			layer.setAnnotator(name);
			return layer;
		});
	}

	private static String key(Row row, String column) {
		return row.get("annotator") + "\n" + row.get(column);
	}

	private <T extends Annotation> T describe(T annotation, Row row) {
		annotation.setId(row.get("id"));
		annotation.setLabel(row.get("label"));
		Verdict verdict = Verdict.get(String.valueOf(row.get("verdict")));
		annotation.setVerdict(verdict == null ? Verdict.ACCEPTED : verdict);
		Origin origin = Origin.get(String.valueOf(row.get("origin")));
		annotation.setOrigin(origin == null ? Origin.IMPORTED : origin);
		annotation.setAgent(row.get("agent"));
		String score = row.get("score");
		if (score != null && score.matches("[-+]?[0-9.]{1,30}([eE][-+]?\\d{1,3})?")) {
			annotation.setScore(Double.parseDouble(score));
		}
		annotation.setFlagged("true".equals(row.get("flagged")));
		annotation.setComment(row.get("comment"));
		annotations.put(key(row, "id"), annotation);
		return annotation;
	}

	/** -1 where it is no whole number. */
	private static int whole(String value) {
		return value != null && value.matches("\\d{1,9}") ? Integer.parseInt(value) : -1;
	}

	/** Something that a row may not fit. */
	@FunctionalInterface
	private interface Attempt {
		void run() throws RefusalException;
	}

	private void attempt(Table table, Row row, List<Finding> findings, Attempt attempt) {
		try {
			attempt.run();
		} catch (RefusalException e) {
			findings.add(Finding.error("import.csv.row", Location.ofFile(tables.get(table).name(), row.line()),
					"The row was left out: " + e.getMessage() + "."));
		}
	}

	private void refuse(String file, int line, String message) {
		sink.report(Finding.error("import.csv.row", Location.ofFile(file, line), message));
	}
}
