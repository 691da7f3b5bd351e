package org.rubricator.formats.webannotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.rubricator.core.exchange.Input;
import org.rubricator.core.exchange.RefusalException;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;
import org.rubricator.formats.foreign.LayerBuilder;
import org.rubricator.formats.jsonl.JsonRecord;
import org.rubricator.model.actors.Actor;
import org.rubricator.model.actors.ActorKind;
import org.rubricator.model.actors.ActorsFactory;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;

/** Makes layers of annotations on one text: one for each creator. */
final class AnnotationReading {

	private static final Set<String> TAGS = Set.of("tagging", "classifying");
	private static final Set<String> COMMENTS = Set.of("", "commenting", "replying");

	private static final JsonRecord NOBODY = new JsonRecord("", Map.of());

	private final Input input;
	private final Selectors selectors;
	private final Map<String, LayerBuilder> builders = new LinkedHashMap<>();
	private final Map<String, Actor> actors = new TreeMap<>();
	private final List<Finding> findings = new ArrayList<>();
	private final Map<String, Target> byId = new HashMap<>();

	/** An annotation that others may be on. */
	private record Target(LayerBuilder builder, Span span) {
	}

	AnnotationReading(Input input, Selectors selectors) {
		this.input = input;
		this.selectors = selectors;
	}

	List<Layer> layers() {
		return builders.values().stream().map(LayerBuilder::layer).toList();
	}

	List<Actor> actors() {
		return List.copyOf(actors.values());
	}

	List<Finding> findings() {
		return findings;
	}

	void read(List<JsonRecord> annotations) {
		List<JsonRecord> links = new ArrayList<>();
		for (JsonRecord annotation : annotations) {
			boolean words = Nodes.of(annotation, "target").stream().anyMatch(target -> target.has("selector"));
			if (words || !Nodes.strings(annotation, "motivation").contains("linking")
					&& Nodes.of(annotation, "target").stream().map(WebAnnotationImporter::source).noneMatch(byId::containsKey)) {
				spans(annotation);
			} else {
				links.add(annotation);
			}
		}
		links.forEach(this::link);
	}

	/** Makes layers of the creators of a page, also of those who have no annotation in it. */
	void open(JsonRecord page) {
		Nodes.of(page, "creator").forEach(this::builder);
	}

	/** @param creator who made something; another node is nobody in particular */
	private LayerBuilder builder(JsonRecord creator) {
		String given = creator.has("name") ? Nodes.string(creator, "name")
				: creator.has("nickname") ? Nodes.string(creator, "nickname") : Nodes.id(creator);
		String name = given == null ? "" : given.replaceFirst("^(acct:|mailto:)", "").replaceFirst("@.*$|[/#]$", "")
				.replaceFirst("^\\w+://.*[/#]", "").replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[.-]+|[.-]+$", "");
		return builders.computeIfAbsent(name, key -> new LayerBuilder(key.isEmpty() ? null : key, input.fileName()));
	}

	private LayerBuilder builderOf(JsonRecord annotation) {
		return builder(Nodes.of(annotation, "creator").stream().findFirst().orElse(NOBODY));
	}

	private void spans(JsonRecord annotation) {
		List<Range> ranges = new ArrayList<>();
		try {
			for (JsonRecord target : Nodes.of(annotation, "target")) {
				ranges.add(selectors.range(target));
			}
			if (ranges.isEmpty()) {
				throw new RefusalException("it has no target");
			}
			LayerBuilder builder = builderOf(annotation);
			List<String> labels = labels(annotation);
			for (int i = 0; i < labels.size(); i++) {
				Span span = builder.span(i == 0 ? localId(annotation) : null, labels.get(i), ranges);
				if (i == 0) {
					describe(annotation, span);
				}
				byId.putIfAbsent(String.valueOf(Nodes.id(annotation)), new Target(builder, span));
			}
		} catch (RefusalException e) {
			refuse(annotation, "was left out: " + e.getMessage() + ".");
		}
	}

	/** A link between annotations is a frame; a reply to one is a comment. */
	private void link(JsonRecord annotation) {
		List<JsonRecord> targets = Nodes.of(annotation, "target");
		List<Target> ends = targets.stream().map(target -> byId.get(WebAnnotationImporter.source(target))).toList();
		if (ends.size() == 1 && ends.get(0) != null && !Nodes.strings(annotation, "motivation").contains("linking")) {
			describe(annotation, ends.get(0).span());
			return;
		}
		LayerBuilder builder = builderOf(annotation);
		Frame frame = builder.frame(localId(annotation), labels(annotation).get(0));
		describe(annotation, frame);
		for (int i = 0; i < targets.size(); i++) {
			String role = Nodes.string(targets.get(i), Terms.ROLE);
			String otherwise = targets.size() == 2 ? i == 0 ? "from" : "to" : "member";
			if (ends.get(i) != null && ends.get(i).builder() == builder) {
				LayerBuilder.fill(frame, role == null ? otherwise : role, ends.get(i).span());
			} else if (role != null || !WebAnnotationImporter.source(targets.get(i)).endsWith(".txt")) {
				refuse(annotation, "was taken without " + WebAnnotationImporter.source(targets.get(i))
						+ ", which is no annotation of the same creator.");
			}
		}
		Nodes.strings(annotation, Terms.IMPLICIT).forEach(role -> LayerBuilder.fillImplicitly(frame, role));
	}

	private static String localId(JsonRecord annotation) {
		String id = Nodes.id(annotation);
		return id == null ? null : id.replaceFirst("^.*[/#:]", "");
	}

	/** At least one: its tags, or else what it is for. */
	private static List<String> labels(JsonRecord annotation) {
		List<String> labels = new ArrayList<>();
		for (JsonRecord body : Nodes.of(annotation, "body")) {
			if (TAGS.contains(purpose(body)) && !words(body).isBlank()) {
				labels.add(words(body));
			}
		}
		if (labels.isEmpty()) {
			String motivation = Nodes.string(annotation, "motivation");
			labels.add(motivation == null ? "annotation" : motivation);
		}
		return labels;
	}

	private static String purpose(JsonRecord body) {
		String purpose = Nodes.string(body, "purpose");
		return purpose == null ? "" : purpose;
	}

	/** What a body says, or the last part of the address that it is. */
	private static String words(JsonRecord body) {
		return body.value("value") instanceof String value ? value
				: WebAnnotationImporter.source(body).replaceFirst("[/#]$", "").replaceFirst("^.*[/#]", "");
	}

	private void describe(JsonRecord annotation, Annotation described) {
		described.setFlagged(described.isFlagged() || Boolean.TRUE.equals(annotation.value(Terms.FLAGGED)));
		if (annotation.value("bodyValue") instanceof String comment) {
			LayerBuilder.comment(described, comment);
		}
		for (JsonRecord body : Nodes.of(annotation, "body")) {
			String attribute = Nodes.string(body, Terms.ATTRIBUTE);
			if (attribute != null) {
				LayerBuilder.attribute(described, attribute, words(body));
			} else if (described instanceof Span span && body.has(Terms.ACTOR)) {
				actor(body, span);
			} else if (COMMENTS.contains(purpose(body)) && body.value("value") instanceof String comment) {
				LayerBuilder.comment(described, comment);
			} else if (!TAGS.contains(purpose(body))) {
				other(body, described);
			}
		}
	}

	private void other(JsonRecord body, Annotation described) {
		String value = body.value("value") instanceof String string ? string : WebAnnotationImporter.source(body);
		Actor actor = described instanceof Span span && span.getActor() != null ? actors.get(span.getActor()) : null;
		if (actor != null && value.startsWith(Terms.WIKIDATA)) {
			actor.setWikidata(value.substring(Terms.WIKIDATA.length()));
			return;
		}
		String name = purpose(body).isEmpty() ? "body" : purpose(body);
		String before = described.getAttributes().get(name);
		LayerBuilder.attribute(described, name, before == null ? value : before + ", " + value);
	}

	private void actor(JsonRecord body, Span span) {
		String id = Nodes.string(body, Terms.ACTOR);
		span.setActor(id);
		ActorKind kind = ActorKind.get(Nodes.string(body, Terms.KIND));
		if (id != null && kind != null && !actors.containsKey(id)) {
			Actor actor = ActorsFactory.eINSTANCE.createActor();
			actor.setId(id);
			actor.setName(words(body));
			actor.setKind(kind);
			actors.put(id, actor);
		}
	}

	private void refuse(JsonRecord annotation, String reason) {
		String id = Nodes.id(annotation);
		findings.add(Finding.error("import.web-annotation.annotation",
				new Location(input.name(), 0, null, null, localId(annotation), null),
				"The annotation " + (id == null ? "without an id" : id) + " " + reason));
	}
}
