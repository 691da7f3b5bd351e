package org.rubricator.formats.tei;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.rubricator.core.exchange.ExportContext;
import org.rubricator.core.exchange.ExportedArticle;
import org.rubricator.core.exchange.Selection;
import org.rubricator.core.exchange.Silence;
import org.rubricator.formats.foreign.ArticleProperty;
import org.rubricator.formats.xml.Xml;
import org.rubricator.model.actors.Actor;
import org.rubricator.model.actors.ActorKind;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.article.Article;

/** Writes an article. */
final class DocumentWriter {

	private static final String NAME = "[\\p{L}_][\\p{L}\\p{N}._-]*";

	private final StringBuilder out = new StringBuilder();
	private final ExportedArticle exported;
	private final Selection selection;
	private final Silence silence;
	private final Map<String, Actor> registry = new HashMap<>();
	private final Map<Layer, List<Span>> spans = new LinkedHashMap<>();
	private final Set<Actor> mentioned = new LinkedHashSet<>();
	private final Map<Annotation, String> ids = new HashMap<>();
	private final Set<String> taken = new HashSet<>();

	DocumentWriter(ExportContext context, ExportedArticle exported) {
		this.exported = exported;
		selection = new Selection(Tei.ID, context);
		silence = new Silence(selection, TeiExporter.CARRIES);
		context.actors().getActors().forEach(actor -> registry.put(actor.getId(), actor));
		exported.layers().forEach(layer -> spans.put(layer, selection.spans(layer)));
	}

	String write() {
		out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TEI xmlns=\"").append(Tei.NAMESPACE).append("\">\n");
		header(exported.article());
		out.append("<text>\n<body xml:space=\"preserve\">");
		body();
		out.append("</body>\n</text>\n");
		int before = out.length();
		spans.forEach(this::layer);
		actors();
		if (out.length() > before) {
			out.insert(before, "<standOff>\n").append("</standOff>\n");
		}
		return out.append("</TEI>\n").toString();
	}

	private void header(Article article) {
		out.append("<teiHeader>\n<fileDesc>\n<titleStmt>\n");
		element("title", "", article.getTitle() == null ? article.getId() : article.getTitle());
		for (Layer layer : exported.layers()) {
			out.append("<respStmt xml:id=\"").append(annotator(layer)).append("\"><resp>annotation</resp><name>")
					.append(Xml.escape(layer.getAnnotator())).append("</name></respStmt>\n");
		}
		out.append("</titleStmt>\n<publicationStmt><p>Exported from a corpus for its annotations.</p></publicationStmt>\n"
				+ "<sourceDesc>\n<bibl type=\"" + Tei.ARTICLE + "\">\n");
		for (ArticleProperty property : ArticleProperty.values()) {
			String value = property.of(article);
			if (value != null) {
				property(property, value);
			}
		}
		out.append("</bibl>\n</sourceDesc>\n</fileDesc>\n</teiHeader>\n");
	}

	private void property(ArticleProperty property, String value) {
		switch (property) {
		case TITLE -> element("title", "", value);
		case BYLINE -> element("author", "", value);
		case OUTLET -> element("publisher", "", value);
		case SECTION -> element("biblScope", " unit=\"section\"", value);
		case PUBLISHED, RETRIEVED -> element("date", " type=\"" + property.title() + "\"", value);
		case SOURCE, ADDRESS -> element("idno", " type=\"" + property.title() + "\"", value);
		case LANGUAGE -> element("textLang", "", value);
		case LICENCE -> out.append("<availability><licence>").append(Xml.escape(value)).append("</licence></availability>\n");
		}
	}

	private void element(String name, String attributes, String text) {
		out.append('<').append(name).append(attributes).append('>').append(Xml.escape(text)).append("</").append(name)
				.append(">\n");
	}

	/** Lines are paragraphs; the line breaks stand between them, so that all characters of the body are the text. */
	private void body() {
		Set<Integer> places = new TreeSet<>();
		spans.values().forEach(all -> all.forEach(span -> span.getParts().forEach(part -> {
			places.add(part.begin());
			places.add(part.end());
		})));
		String text = exported.text();
		boolean open = false;
		int copied = 0;
		for (int i = 0; i <= text.length(); i++) {
			boolean end = i == text.length() || text.charAt(i) == '\n';
			boolean anchor = places.contains(i);
			if (!end && open && !anchor) {
				continue;
			}
			out.append(Xml.escape(text.substring(copied, i)).replace("&#10;", "\n").replace("&#9;", "\t"));
			copied = i;
			if (!end && !open) {
				out.append("<p>");
				open = true;
			}
			if (anchor) {
				out.append("<anchor xml:id=\"").append(anchor(i)).append("\"/>");
			}
			if (end && open) {
				out.append("</p>");
				open = false;
			}
		}
		if (out.lastIndexOf("<p>") < out.lastIndexOf("<body")) {
			out.append("<p/>");
		}
	}

	private String anchor(int utf16) {
		return "c" + exported.offsets().toCodePoints(utf16);
	}

	private static String annotator(Layer layer) {
		return "by." + layer.getAnnotator();
	}

	/** An id that is a name in XML and not taken. */
	private String id(Layer layer, Annotation annotation) {
		return ids.computeIfAbsent(annotation, key -> {
			String wanted = layer.getAnnotator() + "." + annotation.getId();
			String id = wanted.matches(NAME) ? wanted : "x" + (taken.size() + 1);
			while (!taken.add(id)) {
				id += "_";
			}
			return id;
		});
	}

	private void layer(Layer layer, List<Span> written) {
		String by = " resp=\"#" + annotator(layer) + "\"";
		StringBuilder features = new StringBuilder();
		if (!written.isEmpty()) {
			out.append("<spanGrp").append(by).append(">\n");
			for (Span span : written) {
				silence.about(layer, span);
				span(layer, span, features);
			}
			out.append("</spanGrp>\n").append(features);
		}
		StringBuilder links = new StringBuilder();
		for (Frame frame : selection.frames(layer)) {
			silence.about(layer, frame);
			String id = id(layer, frame);
			out.append("<fs xml:id=\"").append(id).append("\" type=\"" + Tei.FRAME + "\"").append(by).append('>');
			feature(out, Tei.LABEL, frame.getLabel());
			features(out, frame);
			frame.getFillers().stream().filter(Filler::isImplicit)
					.forEach(filler -> feature(out, Tei.IMPLICIT, filler.getRole()));
			out.append("</fs>\n");
			for (Filler filler : selection.fillers(layer, frame, new HashSet<>(written))) {
				links.append("<link type=\"").append(Xml.escape(Tei.word(filler.getRole()))).append("\" target=\"#").append(id)
						.append(" #").append(id(layer, filler.getSpan())).append("\"/>\n");
			}
		}
		if (!links.isEmpty()) {
			out.append("<linkGrp").append(by).append(">\n").append(links).append("</linkGrp>\n");
		}
	}

	/** Of a discontinuous span each part is one, and they name each other. */
	private void span(Layer layer, Span span, StringBuilder features) {
		String id = id(layer, span);
		StringBuilder own = new StringBuilder();
		features(own, span);
		Actor actor = span.getActor() == null ? null : registry.get(span.getActor());
		if (actor != null) {
			mentioned.add(actor);
		} else if (span.getActor() != null) {
			feature(own, Tei.UNKNOWN_ACTOR, span.getActor());
		}
		if (!own.isEmpty()) {
			features.append("<fs xml:id=\"").append(id).append(".fs\">").append(own).append("</fs>\n");
		}
		List<Range> ranges = span.getParts().ranges();
		for (int i = 0; i < ranges.size(); i++) {
			out.append("<span xml:id=\"").append(part(id, i)).append("\" from=\"#").append(anchor(ranges.get(i).begin()))
					.append("\" to=\"#").append(anchor(ranges.get(i).end())).append('"');
			if (i == 0 && !own.isEmpty()) {
				out.append(" ana=\"#").append(id).append(".fs\"");
			}
			if (i == 0 && actor != null) {
				out.append(" corresp=\"#").append(actorId(actor)).append('"');
			}
			if (i > 0) {
				out.append(" prev=\"#").append(part(id, i - 1)).append('"');
			}
			if (i + 1 < ranges.size()) {
				out.append(" next=\"#").append(part(id, i + 1)).append('"');
			}
			out.append('>').append(Xml.escape(span.getLabel())).append("</span>\n");
		}
	}

	private static String part(String id, int number) {
		return number == 0 ? id : id + ".part" + (number + 1);
	}

	private static void features(StringBuilder to, Annotation annotation) {
		annotation.getAttributes().values().forEach((name, value) -> feature(to, Tei.word(name), value));
		if (annotation.getComment() != null) {
			feature(to, Tei.COMMENT, annotation.getComment());
		}
		if (annotation.isFlagged()) {
			feature(to, Tei.FLAGGED, "true");
		}
	}

	private static void feature(StringBuilder to, String name, String value) {
		to.append("<f name=\"").append(Xml.escape(name)).append("\"><string>").append(Xml.escape(value)).append("</string></f>");
	}

	private static String actorId(Actor actor) {
		return Tei.ACTOR_ID + actor.getId();
	}

	private void actors() {
		StringBuilder persons = new StringBuilder();
		StringBuilder organisations = new StringBuilder();
		for (Actor actor : mentioned) {
			boolean person = actor.getKind() == ActorKind.PERSON || actor.getKind() == ActorKind.UNNAMED;
			String element = person ? "person" : "org";
			StringBuilder to = person ? persons : organisations;
			to.append('<').append(element).append(" xml:id=\"").append(actorId(actor)).append("\" role=\"")
					.append(actor.getKind().getLiteral()).append("\">");
			if (actor.getName() != null) {
				name(to, element, "", actor.getName());
			}
			actor.getAliases().forEach(alias -> name(to, element, " type=\"alias\"", alias));
			if (actor.getWikidata() != null) {
				to.append("<idno type=\"wikidata\">").append(Xml.escape(actor.getWikidata())).append("</idno>");
			}
			to.append("</").append(element).append(">\n");
		}
		if (!persons.isEmpty()) {
			out.append("<listPerson>\n").append(persons).append("</listPerson>\n");
		}
		if (!organisations.isEmpty()) {
			out.append("<listOrg>\n").append(organisations).append("</listOrg>\n");
		}
	}

	private static void name(StringBuilder to, String element, String attributes, String name) {
		String tag = element.equals("person") ? "persName" : "orgName";
		to.append('<').append(tag).append(attributes).append('>').append(Xml.escape(name)).append("</").append(tag).append('>');
	}
}
