package org.rubricator.formats.uima;

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
import org.rubricator.formats.foreign.LayerBuilder;
import org.rubricator.model.actors.Actor;
import org.rubricator.model.actors.ActorKind;
import org.rubricator.model.actors.ActorsFactory;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Attributes;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Origin;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.annotation.WorkState;
import org.rubricator.model.article.Article;
import org.rubricator.model.article.ArticleFactory;
import org.rubricator.model.article.Block;

/** Reads a CAS with the types that we write. */
final class OwnReading {

	private static final Set<String> GENERAL = Set.of("sofa", "begin", "end", "id", "label", "parts", "attributes", "actor",
			"flagged", "comment", "origin", "agent", "score", "verdict", "fillers");

	private final Cas cas;
	private final ImportedText text;
	private final Input input;
	private final List<Finding> findings;
	private final FeatureStructure about;
	private final Map<String, Span> spans = new HashMap<>();
	private LayerBuilder layer;

	private OwnReading(Cas cas, ImportedText text, Input input, List<Finding> findings, FeatureStructure about) {
		this.cas = cas;
		this.text = text;
		this.input = input;
		this.findings = findings;
		this.about = about;
	}

	/** Null where the types are of others. */
	static OwnReading of(Cas cas, ImportedText text, Input input, List<Finding> findings) {
		for (FeatureStructure structure : cas.all()) {
			if (structure.type().equals(OwnTypes.ARTICLE)) {
				return new OwnReading(cas, text, input, findings, structure);
			}
		}
		return null;
	}

	ImportedArticle read(ArticleDraft draft) {
		article(draft.article());
		layer = new LayerBuilder(about.text("annotator"), input.fileName());
		List<Actor> actors = new ArrayList<>();
		for (FeatureStructure structure : cas.all()) {
			if (structure.type().equals(OwnTypes.SPAN) || structure.type().startsWith(OwnTypes.PACKAGE + "span.")) {
				span(structure);
			} else if (structure.type().equals(OwnTypes.ACTOR)) {
				actors.add(actor(structure));
			}
		}
		for (FeatureStructure structure : cas.all()) {
			if (structure.type().equals(OwnTypes.FRAME) || structure.type().startsWith(OwnTypes.PACKAGE + "frame.")) {
				frame(structure);
			}
		}
		Layer made = layer.layer();
		WorkState state = WorkState.get(String.valueOf(about.text("state")));
		made.setState(state == null ? WorkState.NEW : state);
		made.setSecondsWorked(Math.max(0, about.number("secondsWorked")));
		return new ImportedArticle(draft, List.of(made), actors, 0);
	}

	private void article(Article article) {
		article.setId(about.text("id"));
		article.setTitle(about.text("title"));
		article.setByline(about.text("byline"));
		article.setOutlet(about.text("outlet"));
		article.setSection(about.text("section"));
		article.setPublished(about.text("published"));
		article.setRetrieved(about.text("retrieved"));
		article.setSource(about.text("source"));
		article.setAddress(about.text("address"));
		article.setLanguage(about.text("language"));
		article.setLicence(about.text("licence"));
		article.getBlocks().clear();
		for (FeatureStructure structure : cas.all()) {
			if (structure.type().equals(OwnTypes.BLOCK)) {
				try {
					Range range = range(structure);
					Block block = ArticleFactory.eINSTANCE.createBlock();
					block.setBegin(range.begin());
					block.setEnd(range.end());
					block.setTag(structure.text("tag"));
					block.setPath(structure.text("path"));
					article.getBlocks().add(block);
				} catch (RefusalException e) {
					refuse(structure, e);
				}
			}
		}
	}

	private Range range(FeatureStructure structure) throws RefusalException {
		return text.range(structure.number("begin"), structure.number("end"), OffsetUnit.UTF16);
	}

	private void span(FeatureStructure structure) {
		try {
			List<Range> ranges = List.of(range(structure));
			if (structure.text("parts") != null) {
				ranges = new ArrayList<>();
				for (Range part : Parts.parse(structure.text("parts"))) {
					ranges.add(text.range(part.begin(), part.end(), OffsetUnit.UTF16));
				}
			}
			Span span = layer.span(structure.text("id"), label(structure), ranges);
			describe(span, structure);
			span.setActor(structure.text("actor"));
			spans.put(structure.id(), span);
		} catch (RefusalException | IllegalArgumentException e) {
			refuse(structure, e);
		}
	}

	private static String label(FeatureStructure structure) {
		String label = structure.text("label");
		return label == null ? structure.type().substring(structure.type().lastIndexOf('.') + 1) : label;
	}

	private void frame(FeatureStructure structure) {
		Frame frame = layer.frame(structure.text("id"), label(structure));
		describe(frame, structure);
		for (FeatureStructure filler : cas.list(structure, "fillers")) {
			String role = filler.text("role");
			Span span = filler.reference("target") == null ? null : spans.get(filler.reference("target").id());
			if (role == null || span == null && filler.reference("target") != null) {
				refuse(structure, new RefusalException("a filler of it has no role or names a span that is not there"));
			} else {
				LayerBuilder.fill(frame, role, span);
				frame.getFillers().getLast().setImplicit(filler.flag("implicit"));
			}
		}
	}

	private void describe(Annotation annotation, FeatureStructure structure) {
		try {
			if (structure.text("attributes") != null) {
				annotation.setAttributes(Attributes.parse(structure.text("attributes")));
			}
			for (String name : structure.features().keySet()) {
				if (!GENERAL.contains(name) && structure.text(name) != null) {
					annotation.setAttributes(annotation.getAttributes().with(name, structure.text(name)));
				}
			}
		} catch (IllegalArgumentException e) {
			refuse(structure, e);
		}
		annotation.setFlagged(structure.flag("flagged"));
		annotation.setComment(structure.text("comment"));
		Origin origin = Origin.get(String.valueOf(structure.text("origin")));
		if (origin != null) {
			annotation.setOrigin(origin);
			annotation.setAgent(structure.text("agent"));
		}
		Verdict verdict = Verdict.get(String.valueOf(structure.text("verdict")));
		annotation.setVerdict(verdict == null ? Verdict.ACCEPTED : verdict);
		if (structure.text("score") != null && structure.text("score").matches("[-+.0-9Ee]{1,30}")) {
			annotation.setScore(Double.parseDouble(structure.text("score")));
		}
	}

	private static Actor actor(FeatureStructure structure) {
		Actor actor = ActorsFactory.eINSTANCE.createActor();
		actor.setId(structure.text("id"));
		actor.setName(structure.text("name"));
		ActorKind kind = ActorKind.get(String.valueOf(structure.text("kind")));
		actor.setKind(kind == null ? ActorKind.PERSON : kind);
		actor.setWikidata(structure.text("wikidata"));
		actor.setNote(structure.text("note"));
		return actor;
	}

	private void refuse(FeatureStructure structure, Exception e) {
		findings.add(Finding.error("import.uima.place", new Location(input.name(), 0, null, null, structure.id(), null),
				"The annotation " + structure.id() + " was left out or taken in part: " + e.getMessage() + "."));
	}
}
