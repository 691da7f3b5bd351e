package org.rubricator.formats.tei;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.rubricator.formats.tei.TeiDocument.Draft;
import org.rubricator.formats.tei.TeiDocument.Features;
import org.rubricator.formats.tei.TeiDocument.Link;
import org.rubricator.formats.tei.TeiDocument.Place;
import org.rubricator.model.actors.Actor;
import org.rubricator.model.actors.ActorKind;
import org.rubricator.model.actors.ActorsFactory;

/** Reads one TEI element, wherever in it annotations stand. */
final class TeiReader {

	private static final Set<String> BLOCKS = Set.of("p", "ab", "head", "lg", "div", "list", "item", "sp", "speaker", "stage",
			"table", "row", "cell", "opener", "closer", "salute", "signed", "byline", "dateline", "titlePage", "docTitle");
	private static final Set<String> LINES = Set.of("l", "lb");
	/** Not the words of the text, or other words in the place of some. */
	private static final Set<String> ASIDE = Set.of("note", "fw", "figDesc", "del", "rdg", "corr", "reg", "expan");
	private static final Set<String> HEADER = Set.of("title", "author", "publisher", "biblScope", "date", "idno", "textLang",
			"licence");

	private final XMLStreamReader reader;
	private final Set<String> inline;
	private final TeiDocument document = new TeiDocument();
	private final Deque<String> path = new ArrayDeque<>();
	private final Deque<Open> open = new ArrayDeque<>();
	private int depthOfBody = -1;
	/** Who made what stands in the group that is being read, and its type; null where it does not say. */
	private String groupBy;
	private String groupType;

	/** An element in the text that has begun. */
	private record Open(int depth, int begin, String id, String label, Map<String, String> attributes, int line) {
	}

	/** @param inline elements in the text that are annotations */
	TeiReader(XMLStreamReader reader, Set<String> inline) {
		this.reader = reader;
		this.inline = inline;
	}

	/** @param reader stands at the start of a TEI element, and afterwards at its end */
	TeiDocument read() throws XMLStreamException {
		path.push("TEI");
		while (!path.isEmpty()) {
			reader.next();
			if (reader.isStartElement()) {
				if (!special(reader.getLocalName())) {
					path.push(reader.getLocalName());
					start();
				}
			} else if (reader.isEndElement()) {
				end();
				path.pop();
			} else if (reader.isCharacters() && depthOfBody >= 0) {
				document.text.add(reader.getText());
			}
		}
		return document;
	}

	/** Elements that are read whole. */
	private boolean special(String name) throws XMLStreamException {
		boolean body = depthOfBody >= 0;
		switch (name) {
		case "span" -> span();
		case "fs" -> features();
		case "link" -> document.links.add(new Link(firstOf(Tei.attribute(reader, "type"), groupType, "link"),
				firstOf(Tei.attribute(reader, "resp"), groupBy), words("target"), skip()));
		case "interp", "category" -> interpretation();
		case "person", "org" -> actor(name);
		case "respStmt" -> annotator();
		default -> {
			if (!body && path.contains("teiHeader") && HEADER.contains(name)) {
				header(name);
				return true;
			}
			if (body && ASIDE.contains(name) && (!Set.of("corr", "reg", "expan").contains(name) || path.peek().equals("choice"))) {
				document.leftOut.merge(name, 1, Integer::sum);
				Tei.text(reader);
				return true;
			}
			return false;
		}
		}
		return true;
	}

	/** Leaves an element; gives the line where it stood. */
	private int skip() throws XMLStreamException {
		int line = reader.getLocation().getLineNumber();
		Tei.text(reader);
		return line;
	}

	private static String firstOf(String... values) {
		for (String value : values) {
			if (value != null) {
				return value;
			}
		}
		return null;
	}

	private List<String> words(String attribute) {
		String value = Tei.attribute(reader, attribute);
		return value == null || value.isBlank() ? List.of() : List.of(value.strip().split("\\s+"));
	}

	private void header(String name) throws XMLStreamException {
		String type = firstOf(Tei.attribute(reader, "type"), Tei.attribute(reader, "unit"));
		boolean inSource = path.contains("sourceDesc");
		String when = name.equals("date") ? Tei.attribute(reader, "when") : null;
		String text = Tei.text(reader);
		document.header.putIfAbsent((inSource ? "source." : path.peek() + ".") + name + (type == null ? "" : "." + type),
				when == null ? text : when);
	}

	private void annotator() throws XMLStreamException {
		String id = Tei.id(reader);
		String name = null;
		while (true) {
			reader.next();
			if (reader.isStartElement()) {
				boolean names = reader.getLocalName().matches("name|persName|orgName");
				String text = Tei.text(reader);
				name = names ? text : name;
			} else if (reader.isEndElement()) {
				break;
			}
		}
		if (id != null && name != null && !name.isBlank()) {
			document.annotators.put(id, name.strip());
		}
	}

	private void start() {
		String name = path.peek();
		if (name.equals("body")) {
			depthOfBody = path.size();
			if ("preserve".equals(reader.getAttributeValue(javax.xml.XMLConstants.XML_NS_URI, "space"))) {
				document.text.exact();
			}
		} else if (name.equals("spanGrp") || name.equals("linkGrp")) {
			groupBy = Tei.attribute(reader, "resp");
			groupType = Tei.attribute(reader, "type");
		}
		if (name.equals("langUsage") || name.equals("language")) {
			document.header.putIfAbsent("language", Tei.attribute(reader, "ident"));
		}
		if (depthOfBody >= 0) {
			apart(name);
			String id = Tei.id(reader);
			boolean annotation = inline.contains(name);
			if (annotation || id != null) {
				open.push(new Open(path.size(), document.text.length(), id, annotation ? name : null,
						annotation ? attributes() : Map.of(), reader.getLocation().getLineNumber()));
			}
		}
	}

	private void apart(String name) {
		if (BLOCKS.contains(name)) {
			document.text.block();
		} else if (LINES.contains(name)) {
			document.text.line();
		}
	}

	private Map<String, String> attributes() {
		Map<String, String> attributes = new LinkedHashMap<>();
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			if (reader.getAttributePrefix(i) == null || reader.getAttributePrefix(i).isEmpty()) {
				attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
			}
		}
		return attributes;
	}

	private void end() {
		String name = path.peek();
		if (name.equals("spanGrp") || name.equals("linkGrp")) {
			groupBy = null;
			groupType = null;
		}
		if (depthOfBody < 0) {
			return;
		}
		while (!open.isEmpty() && open.peek().depth() == path.size()) {
			Open element = open.pop();
			Place place = new Place(element.begin(), document.text.length());
			if (element.id() != null) {
				document.places.putIfAbsent(element.id(), place);
			}
			if (element.label() != null) {
				document.drafts.add(new Draft(element.id(), element.label(), null, element.attributes().get("resp"), List.of(), false,
						place, List.of(), null, null, element.attributes(), element.line()));
			}
		}
		apart(name);
		if (path.size() == depthOfBody) {
			depthOfBody = -1;
		}
	}

	private void span() throws XMLStreamException {
		int line = reader.getLocation().getLineNumber();
		String id = Tei.id(reader);
		String by = firstOf(Tei.attribute(reader, "resp"), groupBy);
		String type = firstOf(Tei.attribute(reader, "type"), groupType);
		String from = Tei.attribute(reader, "from");
		String to = Tei.attribute(reader, "to");
		List<String> pointers = from == null ? words("target") : to == null ? List.of(from) : List.of(from, to);
		List<String> meanings = words("ana");
		String previous = Tei.attribute(reader, "prev");
		String actor = Tei.attribute(reader, "corresp");
		String label = Tei.text(reader);
		document.drafts.add(new Draft(id, label.isBlank() ? null : label, type, by, pointers, from != null && to != null, null, meanings, previous,
				actor, Map.of(), line));
	}

	private void interpretation() throws XMLStreamException {
		String id = Tei.id(reader);
		String text = Tei.text(reader).strip();
		if (id != null && !text.isEmpty()) {
			document.interpretations.put(id, text);
		}
	}

	private void features() throws XMLStreamException {
		String id = Tei.id(reader);
		Features features = new Features(Tei.attribute(reader, "type"), Tei.attribute(reader, "resp"), new LinkedHashMap<>(),
				new ArrayList<>());
		String name = "";
		for (int depth = 1; depth > 0;) {
			reader.next();
			if (reader.isStartElement() && reader.getLocalName().equals("f")) {
				name = firstOf(Tei.attribute(reader, "name"), "");
				depth++;
			} else if (reader.isStartElement()) {
				String value = Tei.attribute(reader, "value");
				String text = Tei.text(reader);
				feature(features, name, value == null ? text : value);
			} else if (reader.isEndElement()) {
				depth--;
			} else if (reader.isCharacters() && depth == 2 && !reader.getText().isBlank()) {
				feature(features, name, reader.getText().strip());
			}
		}
		document.features.put(id == null ? "#" + document.features.size() : id, features);
	}

	private static void feature(Features features, String name, String value) {
		if (name.equals(Tei.IMPLICIT)) {
			features.implicit().add(value);
		} else if (!name.isEmpty()) {
			features.values().merge(Tei.name(name), value, (one, two) -> one + ", " + two);
		}
	}

	private void actor(String element) throws XMLStreamException {
		Actor actor = ActorsFactory.eINSTANCE.createActor();
		String id = Tei.id(reader);
		ActorKind kind = ActorKind.get(Tei.attribute(reader, "role"));
		actor.setKind(kind != null ? kind : element.equals("org") ? ActorKind.ORGANISATION : ActorKind.PERSON);
		for (int depth = 1; depth > 0;) {
			reader.next();
			if (reader.isStartElement()) {
				String name = reader.getLocalName();
				String type = Tei.attribute(reader, "type");
				String text = Tei.text(reader);
				if (name.equals("idno") && "wikidata".equalsIgnoreCase(type)) {
					actor.setWikidata(text.strip());
				} else if (name.matches("persName|orgName|name") && actor.getName() == null && !"alias".equals(type)) {
					actor.setName(text);
				} else if (name.matches("persName|orgName|name")) {
					actor.getAliases().add(text);
				}
			} else if (reader.isEndElement()) {
				depth--;
			}
		}
		if (id != null) {
			actor.setId(id.startsWith(Tei.ACTOR_ID) ? id.substring(Tei.ACTOR_ID.length()) : id);
			document.actors.put(id, actor);
		}
	}
}
