package org.rubricator.formats.tei;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.rubricator.core.corpus.ArticleDraft;
import org.rubricator.core.exchange.ImportedArticle;
import org.rubricator.core.exchange.ImportedText;
import org.rubricator.core.exchange.Input;
import org.rubricator.core.exchange.OffsetUnit;
import org.rubricator.core.exchange.RefusalException;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;
import org.rubricator.formats.foreign.ArticleProperty;
import org.rubricator.formats.foreign.LayerBuilder;
import org.rubricator.formats.tei.TeiDocument.Draft;
import org.rubricator.formats.tei.TeiDocument.Features;
import org.rubricator.formats.tei.TeiDocument.Link;
import org.rubricator.formats.tei.TeiDocument.Place;
import org.rubricator.formats.text.PlainArticle;
import org.rubricator.model.actors.Actor;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.article.Article;

/** Makes an article of a TEI element, with a layer for each who is responsible for annotations. */
final class TeiReading {

	private final TeiDocument document;
	private final Input input;
	private final ImportedText text;
	private final Map<String, LayerBuilder> builders = new LinkedHashMap<>();
	private final Map<String, Made> made = new HashMap<>();
	private final Map<String, Actor> actors = new TreeMap<>();
	private final List<Finding> findings = new ArrayList<>();
	private int empty;

	/** An annotation, and whose it is. */
	private record Made(LayerBuilder builder, Annotation annotation) {
	}

	TeiReading(TeiDocument document, Input input) throws RefusalException {
		this.document = document;
		this.input = input;
		text = new ImportedText(document.text.toString());
	}

	List<Finding> findings() {
		return findings;
	}

	/** @param name wanted id of the article */
	ImportedArticle read(String name) {
		ArticleDraft draft = PlainArticle.of(input, name, text.canonical());
		describe(draft.article());
		document.annotators.keySet().stream().filter(id -> id.startsWith("by.")).forEach(id -> builder("#" + id));
		document.drafts.forEach(this::span);
		document.features.forEach(this::frame);
		document.links.forEach(this::link);
		if (!document.leftOut.isEmpty()) {
			findings.add(Finding.info("import.tei.aside", Location.ofFile(input.name()),
					"Left out, for they are not the words of the text: " + document.leftOut + "."));
		}
		if (empty > 0) {
			findings.add(Finding.warning("import.tei.empty", Location.ofFile(input.name()),
					"Annotations without words were left out: " + empty + "."));
		}
		return new ImportedArticle(draft, builders.values().stream().map(LayerBuilder::layer).toList(),
				List.copyOf(actors.values()), 0);
	}

	private void describe(Article article) {
		Map<String, String> header = document.header;
		if (document.text.isExact() && header.keySet().stream().anyMatch(key -> key.startsWith("source."))) {
			for (ArticleProperty property : ArticleProperty.values()) {
				property.set(article, header.get("source." + element(property)));
			}
			return;
		}
		article.setTitle(plain(header.get("titleStmt.title"), article.getTitle()));
		article.setByline(plain(header.get("titleStmt.author"), null));
		article.setOutlet(plain(header.get("source.publisher"), null));
		String date = plain(header.get("source.date"), "");
		article.setPublished(date.matches("\\d{4}(-\\d\\d){0,2}") ? date : null);
		article.setLanguage(plain(header.get("language"), null));
		article.setLicence(plain(header.get("availability.licence"), null));
	}

	private static String plain(String value, String otherwise) {
		return value == null || value.isBlank() ? otherwise : value.strip().replaceAll("\\s+", " ");
	}

	private static String element(ArticleProperty property) {
		return switch (property) {
		case TITLE -> "title";
		case BYLINE -> "author";
		case OUTLET -> "publisher";
		case SECTION -> "biblScope.section";
		case PUBLISHED, RETRIEVED -> "date." + property.title();
		case SOURCE, ADDRESS -> "idno." + property.title();
		case LANGUAGE -> "textLang";
		case LICENCE -> "licence";
		};
	}

	private static String target(String pointer) {
		return pointer.substring(pointer.indexOf('#') + 1);
	}

	/** @param by pointer to who made something; may be null */
	private LayerBuilder builder(String by) {
		String id = by == null ? "" : target(by);
		String name = document.annotators.getOrDefault(id, id).replaceAll("[^\\p{L}\\p{N}._-]+", "-")
				.replaceAll("^[.-]+|[.-]+$", "");
		return builders.computeIfAbsent(name, key -> new LayerBuilder(key.isEmpty() ? null : key, input.fileName()));
	}

	private void span(Draft draft) {
		try {
			List<Range> ranges = ranges(draft);
			Made before = draft.previous() == null ? null : made.get(target(draft.previous()));
			if (ranges.isEmpty()) {
				empty++;
			} else if (before != null && before.annotation() instanceof Span span) {
				List<Range> all = new ArrayList<>(span.getParts().ranges());
				all.addAll(ranges);
				span.setParts(Parts.of(all));
				remember(draft.id(), before);
			} else {
				LayerBuilder builder = builder(draft.by());
				Span span = builder.span(id(draft.id(), builder), label(draft), ranges);
				draft.attributes().forEach((name, value) -> LayerBuilder.attribute(span, name, value));
				draft.meanings().stream().map(meaning -> document.features.get(target(meaning))).filter(found -> found != null)
						.forEach(features -> describe(span, features));
				actor(draft, span);
				remember(draft.id(), new Made(builder, span));
			}
		} catch (RefusalException e) {
			refuse(draft.id(), draft.line(), "An annotation was left out: " + e.getMessage() + ".");
		}
	}

	private void remember(String id, Made annotation) {
		if (id != null) {
			made.putIfAbsent(id, annotation);
		}
	}

	/** Without the name of the annotator before it. */
	private static String id(String id, LayerBuilder builder) {
		String prefix = builder.layer().getAnnotator() + ".";
		return id != null && id.startsWith(prefix) ? id.substring(prefix.length()) : id;
	}

	private String label(Draft draft) {
		if (draft.label() != null) {
			return draft.label();
		}
		return draft.meanings().stream().filter(meaning -> !document.features.containsKey(target(meaning))).findFirst()
				.map(meaning -> document.interpretations.getOrDefault(target(meaning), target(meaning)))
				.orElse(draft.type() == null ? "span" : draft.type());
	}

	private List<Range> ranges(Draft draft) throws RefusalException {
		List<Place> places = new ArrayList<>();
		if (draft.pair()) {
			places.add(new Place(place(draft.pointers().get(0)).begin(), place(draft.pointers().get(1)).end()));
		} else if (draft.place() != null) {
			places.add(draft.place());
		} else {
			for (String pointer : draft.pointers()) {
				places.add(place(pointer));
			}
		}
		List<Range> ranges = new ArrayList<>();
		for (Place place : places) {
			int begin = place.begin();
			// What began before white space that was made plain has its first word after it.
			while (!document.text.isExact() && begin < place.end() && Character.isWhitespace(text.raw().charAt(begin))) {
				begin++;
			}
			if (begin > place.end()) {
				throw new RefusalException("it ends before it begins");
			}
			if (begin < place.end()) {
				ranges.add(text.range(begin, place.end(), OffsetUnit.UTF16));
			}
		}
		return ranges;
	}

	private Place place(String pointer) throws RefusalException {
		Place place = document.places.get(target(pointer));
		if (place == null) {
			throw new RefusalException(pointer + " points to nothing in the text that has this xml:id");
		}
		return place;
	}

	private void actor(Draft draft, Span span) {
		Actor actor = draft.actor() == null ? null : document.actors.get(target(draft.actor()));
		if (actor != null) {
			span.setActor(actor.getId());
			actors.put(actor.getId(), actor);
		}
	}

	private static void describe(Annotation annotation, Features features) {
		features.values().forEach((name, value) -> {
			switch (name) {
			case Tei.COMMENT -> annotation.setComment(value);
			case Tei.FLAGGED -> annotation.setFlagged(true);
			case Tei.UNKNOWN_ACTOR -> {
				if (annotation instanceof Span span) {
					span.setActor(value);
				}
			}
			case Tei.LABEL -> annotation.setLabel(value);
			default -> LayerBuilder.attribute(annotation, name, value);
			}
		});
	}

	private void frame(String id, Features features) {
		if (!Tei.FRAME.equals(features.type())) {
			return;
		}
		LayerBuilder builder = builder(features.by());
		Frame frame = builder.frame(id(id, builder), Tei.FRAME);
		describe(frame, features);
		features.implicit().forEach(role -> LayerBuilder.fillImplicitly(frame, role));
		made.put(id, new Made(builder, frame));
	}

	/** From a frame to what fills a role of it, or between spans. */
	private void link(Link link) {
		List<Made> ends = link.targets().stream().map(pointer -> made.get(target(pointer))).toList();
		if (ends.size() < 2 || ends.contains(null)) {
			refuse(null, link.line(), "The link '" + link.type() + "' was left out: one of its targets is no annotation.");
			return;
		}
		LayerBuilder builder = ends.get(0).builder();
		if (ends.stream().anyMatch(end -> end.builder() != builder)) {
			refuse(null, link.line(), "The link '" + link.type() + "' was left out: its targets are by different people.");
			return;
		}
		Frame frame = ends.get(0).annotation() instanceof Frame named ? named : builder.frame(null, Tei.name(link.type()));
		boolean filler = ends.get(0).annotation() == frame;
		for (int i = filler ? 1 : 0; i < ends.size(); i++) {
			if (ends.get(i).annotation() instanceof Span span) {
				LayerBuilder.fill(frame, filler ? Tei.name(link.type()) : ends.size() > 2 ? "member" : i == 0 ? "from" : "to", span);
			}
		}
	}

	private void refuse(String id, int line, String message) {
		findings.add(Finding.error("import.tei.annotation", new Location(input.name(), line, null, null, id, null), message));
	}
}
