package org.rubricator.formats.network;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.rubricator.core.exchange.ArticleWriter;
import org.rubricator.core.exchange.ExportContext;
import org.rubricator.core.exchange.ExportedArticle;
import org.rubricator.core.exchange.Option;
import org.rubricator.core.exchange.OptionValues;
import org.rubricator.core.exchange.Selection;
import org.rubricator.core.exchange.Statements;
import org.rubricator.core.exchange.Statements.Statement;
import org.rubricator.core.exchange.XmlStrings;
import org.rubricator.core.text.Sha256;
import org.rubricator.formats.network.Network.Node;
import org.rubricator.model.actors.Actor;
import org.rubricator.model.actors.ActorKind;
import org.rubricator.model.actors.Affiliation;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Span;

/** Makes a network of the statements of all articles. */
final class NetworkWriter implements ArticleWriter {

	private final Path target;
	private final NetworkFile file;
	private final Selection selection;
	private final Statements statements;
	private final String organisations;
	private final List<String> positive;
	private final List<String> negative;
	private final Map<String, Actor> actors = new HashMap<>();
	private final Network network = new Network();

	/** @throws IllegalArgumentException if the options name what the label set does not have */
	NetworkWriter(String format, Path target, ExportContext context, NetworkFile file) throws IOException {
		this.target = target;
		this.file = file;
		selection = new Selection(format, context);
		statements = new Statements(selection, context);
		OptionValues options = context.options();
		organisations = options.text(NetworkExporter.ORGANISATIONS.name());
		positive = values(options, NetworkExporter.POSITIVE, "stance=endorsing");
		negative = values(options, NetworkExporter.NEGATIVE, "stance=distancing");
		context.actors().getActors().forEach(actor -> actors.put(actor.getId(), actor));
		Files.createFile(target);
	}

	private static List<String> values(OptionValues options, Option option, String otherwise) {
		List<String> values = options.list(option.name());
		for (String value : values) {
			if (value.indexOf('=') < 1) {
				throw new IllegalArgumentException(
						"The option '" + option.name() + "' takes attribute=value, not '" + value + "'.");
			}
		}
		return values.isEmpty() ? List.of(otherwise) : values;
	}

	@Override
	public void write(ExportedArticle article) {
		for (Layer layer : article.layers()) {
			for (Statement statement : statements.of(layer)) {
				if (statement.source() == null) {
					selection.lose("no-source", "Statements left out because nobody says them", layer, statement.frame(),
							"Nobody in the text says it.");
					continue;
				}
				String concept = statements.concept(statement, article.text());
				Node claim = network.node(id("claim", concept), XmlStrings.clean(concept), "claim", "");
				String day = article.article().getPublished();
				network.claim(source(layer, statement.source(), article), claim, sign(statement),
						day == null || day.length() < 10 ? null : day.substring(0, 10));
			}
		}
	}

	/** An id by what it stands for; GraphML takes no spaces in ids. */
	private static String id(String type, String words) {
		return type + ":" + Sha256.hex(words.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
	}

	private int sign(Statement statement) {
		return Statements.has(statement.frame(), negative) ? -1 : Statements.has(statement.frame(), positive) ? 1 : 0;
	}

	private Node source(Layer layer, Span span, ExportedArticle article) {
		Actor actor = span.getActor() == null ? null : actors.get(span.getActor());
		if (actor == null) {
			String words = XmlStrings.clean(Statements.words(span, article.text()));
			selection.lose("no-actor", "Sources that are linked to no actor and stand under their own words", layer, span,
					"'" + words + "' is linked to no actor.");
			return network.node(id("words", words), words, "actor", "");
		}
		if (organisations.equals("none")) {
			return node(actor);
		}
		Node member = null;
		for (Affiliation affiliation : actor.getAffiliations()) {
			Actor organisation = affiliation.getOrganisation();
			if (organisation != null && organisations.equals("instead") && Statements.holds(affiliation, article.article().getPublished())) {
				return node(organisation);
			}
			if (organisation != null && organisations.equals("members")) {
				member = node(actor);
				network.affiliation(member, node(organisation), affiliation.getRole(), affiliation.getFrom(),
						affiliation.getUntil());
			}
		}
		return member == null ? node(actor) : member;
	}

	private Node node(Actor actor) {
		boolean organisation = actor.getKind() == ActorKind.ORGANISATION || actor.getKind() == ActorKind.STATE
				|| actor.getKind() == ActorKind.GROUP;
		return network.node("actor:" + actor.getId(), actor.getName() == null ? actor.getId() : actor.getName(),
				organisation ? "organisation" : "actor", actor.getKind().getLiteral());
	}

	@Override
	public void finish() throws IOException {
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
			xml.writeStartDocument("UTF-8", "1.0");
			xml.writeCharacters("\n");
			file.write(network, xml);
			xml.writeCharacters("\n");
			xml.writeEndDocument();
			xml.close();
		} catch (XMLStreamException e) {
			throw new IOException(e);
		}
	}

	@Override
	public void close() {
		// All is in memory until it is finished.
	}
}
