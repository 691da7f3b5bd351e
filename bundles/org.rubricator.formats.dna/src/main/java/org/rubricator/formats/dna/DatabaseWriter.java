package org.rubricator.formats.dna;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.rubricator.core.exchange.ArticleWriter;
import org.rubricator.core.exchange.ExportContext;
import org.rubricator.core.exchange.ExportedArticle;
import org.rubricator.core.exchange.Losses;
import org.rubricator.core.exchange.Selection;
import org.rubricator.core.exchange.Statements;
import org.rubricator.core.exchange.Statements.Statement;
import org.rubricator.core.findings.Location;
import org.rubricator.model.actors.Actor;
import org.rubricator.model.actors.ActorKind;
import org.rubricator.model.actors.Affiliation;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.article.Article;

/** Writes documents as they come, with their statements. In memory are the entities: a name for each actor and concept. */
final class DatabaseWriter implements ArticleWriter {

	/** Version of DNA whose databases these are, and the day of its release. */
	private static final String VERSION = "3.0.8";
	private static final String RELEASED = "2022-06-16";
	/** DNA keeps no name or title that is longer, in code points. */
	private static final int LONGEST = 190;
	private static final List<String> NAMES = List.of("person", "organization", "concept");

	private final Database database;
	private final Selection selection;
	private final Statements statements;
	private final List<String> disagreement;
	private final Losses losses;
	private final String password;
	private final Map<String, Actor> actors = new HashMap<>();
	private final Map<String, Integer> coders = new HashMap<>();
	private final Map<String, Integer> variables = new HashMap<>();
	private final Map<String, Integer> entities = new HashMap<>();
	private final Map<Integer, List<Integer>> attributes = new HashMap<>();
	private final int type;

	/** @throws IllegalArgumentException if the options name what the label set does not have */
	DatabaseWriter(Path file, ExportContext context) throws IOException {
		selection = new Selection(DnaExporter.ID, context);
		statements = new Statements(selection, context);
		List<String> asked = context.options().list(DnaExporter.DISAGREEMENT.name());
		disagreement = asked.isEmpty() ? List.of("stance=distancing") : asked;
		losses = context.losses();
		password = Password.digest(context.options().text(DnaExporter.PASSWORD.name()));
		context.actors().getActors().forEach(actor -> actors.put(actor.getId(), actor));
		try {
			database = new Database(file);
			database.set("version", VERSION);
			database.set("date", RELEASED);
			coder("Admin");
			type = database.insert("STATEMENTTYPES", "Label, Red, Green, Blue", "DNA Statement", 255, 255, 100);
			for (String name : NAMES) {
				int variable = variable(name, "short text");
				attributes.put(variable, List.of(attribute(variable, "Type"), attribute(variable, "Alias"),
						attribute(variable, "Notes")));
			}
			variable("agreement", "boolean");
		} catch (SQLException e) {
			throw new IOException("The database could not be made: " + e.getMessage(), e);
		}
	}

	private int variable(String name, String dataType) throws SQLException {
		int variable = database.insert("VARIABLES", "Variable, DataType, StatementTypeId", name, dataType, type);
		variables.put(name, variable);
		return variable;
	}

	private int attribute(int variable, String name) throws SQLException {
		return database.insert("ATTRIBUTEVARIABLES", "VariableId, AttributeVariable", variable, name);
	}

	private int coder(String name) throws SQLException {
		Integer coder = coders.get(name);
		if (coder == null) {
			coder = database.insert("CODERS", "Name, Password", name, password);
			coders.put(name, coder);
		}
		return coder;
	}

	@Override
	public void write(ExportedArticle article) throws IOException {
		try {
			int document = document(article);
			for (Layer layer : article.layers()) {
				for (Statement statement : statements.of(layer)) {
					statement(document, layer, statement, article);
				}
			}
		} catch (SQLException e) {
			throw new IOException("The article " + article.article().getId() + " could not be written: " + e.getMessage(), e);
		}
	}

	private int document(ExportedArticle exported) throws SQLException {
		Article article = exported.article();
		return database.insert("DOCUMENTS", "Title, Text, Coder, Author, Source, Section, Notes, Type, Date",
				shortened(Objects.requireNonNullElse(article.getTitle(), article.getId()), article),
				text(exported), coder("Admin"), shortened(article.getByline(), article), shortened(article.getOutlet(), article),
				shortened(article.getSection(), article), article.getId(), "", seconds(article));
	}

	/** What counts one code point is one UTF-16 unit in it, so that DNA, which counts both, finds the same words. */
	private String text(ExportedArticle exported) {
		if (exported.offsets().codePointLength() == exported.text().length()) {
			return exported.text();
		}
		losses.lose("export.dna.character", "Texts with emoji and the like, which became \uFFFD", place(exported.article()),
				"DNA counts such characters in two ways, and then shows other words than it stores.");
		StringBuilder text = new StringBuilder();
		exported.text().codePoints().forEach(c -> text.appendCodePoint(Character.isBmpCodePoint(c) ? c : 0xFFFD));
		return text.toString();
	}

	private static Location place(Article article) {
		return new Location("articles/" + article.getId() + "/article.xmi", 0, article.getId(), null, null, null);
	}

	private long seconds(Article article) {
		String published = article.getPublished();
		try {
			return LocalDate.parse(published == null || published.length() < 10 ? "" : published.substring(0, 10))
					.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
		} catch (DateTimeParseException e) {
			losses.lose("export.dna.date", "Articles without a day, which DNA wants, and which are of 1970 there",
					place(article), "It does not say on which day it was published.");
			return 0;
		}
	}

	/** A name that is short enough; empty where there is none. */
	private String shortened(String value, Article article) {
		if (value == null || value.codePointCount(0, value.length()) <= LONGEST) {
			return value == null ? "" : value;
		}
		losses.lose("export.dna.length", "Titles, names and concepts cut after 190 characters", place(article),
				"It was cut: " + value.substring(0, value.offsetByCodePoints(0, 40)) + "...");
		return value.substring(0, value.offsetByCodePoints(0, LONGEST));
	}

	private void statement(int document, Layer layer, Statement statement, ExportedArticle exported) throws SQLException {
		if (statement.source() == null) {
			selection.lose("no-source", "Statements left out because nobody says them", layer, statement.frame(),
					"Nobody in the text says it.");
			return;
		}
		if (statement.content().getParts().size() > 1) {
			selection.lose("discontinuous", "Discontinuous spans written from begin to end, gaps included", layer,
					statement.content(), "'" + statement.content().getLabel() + "' has "
							+ statement.content().getParts().size() + " parts.");
		}
		int id = database.insert("STATEMENTS", "StatementTypeId, DocumentId, Start, Stop, Coder", type, document,
				exported.offsets().toCodePoints(statement.content().getParts().begin()),
				exported.offsets().toCodePoints(statement.content().getParts().end()), coder(layer.getAnnotator()));
		Actor person = null;
		Actor organisation = null;
		String words = "";
		Actor actor = statement.source().getActor() == null ? null : actors.get(statement.source().getActor());
		if (actor == null) {
			words = Statements.words(statement.source(), exported.text());
			selection.lose("no-actor", "Sources that are linked to no actor and stand as persons under their own words", layer,
					statement.source(), "'" + words + "' is linked to no actor.");
		} else if (actor.getKind() == ActorKind.PERSON || actor.getKind() == ActorKind.UNNAMED) {
			person = actor;
			organisation = actor.getAffiliations().stream()
					.filter(affiliation -> Statements.holds(affiliation, exported.article().getPublished()))
					.map(Affiliation::getOrganisation).filter(Objects::nonNull).findFirst().orElse(null);
		} else {
			organisation = actor;
		}
		Article article = exported.article();
		value(id, "person", entity("person", person, words, article));
		value(id, "organization", entity("organization", organisation, "", article));
		value(id, "concept", entity("concept", null, statements.concept(statement, exported.text()), article));
		database.insert("DATABOOLEAN", "StatementId, VariableId, Value", id, variables.get("agreement"),
				Statements.has(statement.frame(), disagreement) ? 0 : 1);
	}

	private void value(int statement, String variable, int entity) throws SQLException {
		database.insert("DATASHORTTEXT", "StatementId, VariableId, Entity", statement, variables.get(variable), entity);
	}

	/** Nobody is an entity, too, with an empty name. */
	private int entity(String variable, Actor actor, String words, Article article) throws SQLException {
		String name = shortened(actor == null ? words : Objects.requireNonNullElse(actor.getName(), actor.getId()), article);
		Integer known = entities.get(variable + ' ' + name);
		if (known != null) {
			return known;
		}
		int entity = database.insert("ENTITIES", "VariableId, Value, Red, Green, Blue", variables.get(variable), name, 0, 0, 0);
		entities.put(variable + ' ' + name, entity);
		List<String> values = actor == null ? List.of("", "", "")
				: List.of(actor.getKind().getLiteral(), String.join("; ", actor.getAliases()),
						Objects.requireNonNullElse(actor.getNote(), ""));
		for (int i = 0; i < values.size(); i++) {
			database.insert("ATTRIBUTEVALUES", "EntityId, AttributeVariableId, AttributeValue", entity,
					attributes.get(variables.get(variable)).get(i), shortened(values.get(i), article));
		}
		return entity;
	}

	@Override
	public void finish() throws IOException {
		try {
			database.commit();
		} catch (SQLException e) {
			throw new IOException("The database could not be completed: " + e.getMessage(), e);
		}
	}

	@Override
	public void close() throws IOException {
		try {
			database.close();
		} catch (SQLException e) {
			throw new IOException("The database could not be closed: " + e.getMessage(), e);
		}
	}
}
