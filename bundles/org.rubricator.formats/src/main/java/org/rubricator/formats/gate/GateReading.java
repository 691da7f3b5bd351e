package org.rubricator.formats.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.rubricator.formats.gate.GateDocument.Note;
import org.rubricator.formats.gate.GateDocument.Relation;
import org.rubricator.formats.text.PlainArticle;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Origin;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.article.Article;

/** Makes an article of a GATE document, and a layer of each of its sets. */
final class GateReading {

	private static final Set<String> LINGUISTIC = Set.of("Token", "SpaceToken", "Sentence", "Split", "Lookup", "DEFAULT_TOKEN",
			"paragraph");
	private static final String MARKUP = "Original markups";

	private final GateDocument document;
	private final OffsetUnit unit;
	private final Input input;
	private final boolean linguistic;
	private final List<Finding> findings = new ArrayList<>();
	private final Map<String, Integer> leftOut = new TreeMap<>();
	private ImportedText text;
	private int empty;

	/** @param linguistic whether tokens, the markup of the page and the like are annotations, too */
	GateReading(GateDocument document, OffsetUnit unit, Input input, boolean linguistic) {
		this.document = document;
		this.unit = unit;
		this.input = input;
		this.linguistic = linguistic;
	}

	List<Finding> findings() {
		return findings;
	}

	ImportedArticle read() throws RefusalException {
		text = new ImportedText(document.text());
		ArticleDraft draft = PlainArticle.of(input, PlainArticle.baseName(input.fileName()), text.canonical());
		article(draft.article());
		List<Layer> layers = new ArrayList<>();
		document.sets().forEach((set, notes) -> {
			if (set.equals(MARKUP) && !linguistic) {
				leftOut.merge("of the set '" + MARKUP + "'", notes.size(), Integer::sum);
			} else if (!set.isEmpty() || !notes.isEmpty()) {
				layers.add(layer(set, notes));
			}
		});
		report();
		return new ImportedArticle(draft, layers, List.of(), 0);
	}

	private void article(Article article) {
		Map<String, String> features = document.features();
		String own = features.get(GateNames.ARTICLE + "id");
		if (own != null) {
			article.setId(own);
			for (ArticleProperty property : ArticleProperty.values()) {
				property.set(article, features.get(GateNames.ARTICLE + property.title()));
			}
		}
	}

	private Layer layer(String set, List<Note> notes) {
		String annotator = set.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[.-]+|[.-]+$", "");
		LayerBuilder layer = new LayerBuilder(annotator.isEmpty() ? null : annotator, input.fileName());
		Map<String, Span> spans = new HashMap<>();
		for (Note note : notes) {
			if (!note.features().containsKey(GateNames.FRAME)) {
				span(note, layer, spans);
			}
		}
		for (Note note : notes) {
			if (note.features().containsKey(GateNames.FRAME)) {
				frame(note, layer, spans);
			}
		}
		for (Relation relation : document.relations(set)) {
			relation(relation, layer, spans);
		}
		return layer.layer();
	}

	private void span(Note note, LayerBuilder layer, Map<String, Span> spans) {
		if (!linguistic && LINGUISTIC.contains(note.type())) {
			leftOut.merge(note.type(), 1, Integer::sum);
			return;
		}
		if (note.begin() >= 0 && note.begin() == note.end()) {
			empty++;
			return;
		}
		try {
			List<Range> ranges = List.of(text.range(note.begin(), note.end(), unit));
			String parts = note.features().get(GateNames.PARTS);
			if (parts != null) {
				ranges = new ArrayList<>();
				for (Range part : Parts.parse(parts)) {
					ranges.add(text.range(part.begin(), part.end(), unit));
				}
			}
			Span span = layer.span("a" + note.id(), note.type(), ranges);
			describe(span, note);
			span.setActor(note.features().get(GateNames.ACTOR));
			spans.put(note.id(), span);
		} catch (RefusalException | IllegalArgumentException e) {
			refuse(note.id(), "The annotation " + note.id() + " ('" + note.type() + "') was left out: " + e.getMessage());
		}
	}

	private void frame(Note note, LayerBuilder layer, Map<String, Span> spans) {
		Frame frame = layer.frame("a" + note.id(), note.type());
		describe(frame, note);
		note.features().forEach((name, value) -> {
			if (name.startsWith(GateNames.ROLE)) {
				String role = name.substring(GateNames.ROLE.length());
				for (String id : value.split(";")) {
					if (id.equals(GateNames.IMPLICIT)) {
						LayerBuilder.fillImplicitly(frame, role);
					} else if (spans.containsKey(id)) {
						LayerBuilder.fill(frame, role, spans.get(id));
					} else {
						refuse(note.id(), "The frame " + note.id() + " was taken without its " + role + " " + id
								+ ", which is not there");
					}
				}
			}
		});
	}

	private void relation(Relation relation, LayerBuilder layer, Map<String, Span> spans) {
		List<String> members = relation.members();
		if (!members.stream().allMatch(spans::containsKey)) {
			refuse(relation.id(), "The relation " + relation.id() + " ('" + relation.type()
					+ "') was left out: a member of it is not there");
			return;
		}
		Frame frame = layer.frame(null, relation.type());
		boolean two = members.size() == 2;
		for (int i = 0; i < members.size(); i++) {
			LayerBuilder.fill(frame, two ? "Arg" + (i + 1) : "member", spans.get(members.get(i)));
		}
	}

	private static void describe(Annotation annotation, Note note) {
		note.features().forEach((name, value) -> {
			if (!name.startsWith(GateNames.PREFIX)) {
				LayerBuilder.attribute(annotation, name.isEmpty() ? "_" : name, value);
			}
		});
		Map<String, String> features = note.features();
		annotation.setComment(features.get(GateNames.COMMENT));
		annotation.setFlagged(features.containsKey(GateNames.FLAGGED));
		Verdict verdict = Verdict.get(String.valueOf(features.get(GateNames.VERDICT)));
		annotation.setVerdict(verdict == null ? Verdict.ACCEPTED : verdict);
		Origin origin = Origin.get(String.valueOf(features.get(GateNames.ORIGIN)));
		if (origin != null) {
			annotation.setOrigin(origin);
			annotation.setAgent(features.get(GateNames.AGENT));
		}
		String score = features.get(GateNames.SCORE);
		if (score != null && score.matches("[-+.0-9Ee]{1,30}")) {
			annotation.setScore(Double.parseDouble(score));
		}
	}

	private void report() {
		if (!leftOut.isEmpty()) {
			findings.add(Finding.info("import.gate.linguistic", Location.ofFile(input.name()),
					"Left out, for tokens and the like are computed here: "
							+ String.join(", ",
									leftOut.entrySet().stream().map(count -> count.getValue() + " " + count.getKey()).toList())
							+ ". The option linguistic=true takes them."));
		}
		if (empty > 0) {
			findings.add(Finding.warning("import.gate.empty", Location.ofFile(input.name()),
					"Annotations without words were left out: " + empty + "."));
		}
	}

	private void refuse(String id, String message) {
		findings.add(Finding.error("import.gate.annotation", new Location(input.name(), 0, null, null, id, null),
				message + "."));
	}
}
