package org.rubricator.formats.uima;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.rubricator.core.exchange.ExportedArticle;
import org.rubricator.core.text.Segmentation;
import org.rubricator.formats.uima.FeatureStructure.Reference;
import org.rubricator.model.actors.Actor;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Attributes;
import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.article.Article;
import org.rubricator.model.article.Block;

/** Makes the feature structures of a layer. Those that others name come before them; the text is the first. */
final class CasBuilding {

	private final OwnTypes types;
	private final Map<String, Actor> actors;
	private final boolean segmented;
	private final List<FeatureStructure> structures = new ArrayList<>();
	private final Map<Span, Reference> spans = new HashMap<>();
	private int next = 1;
	private Reference sofa;

	CasBuilding(OwnTypes types, Map<String, Actor> actors, boolean segmented) {
		this.types = types;
		this.segmented = segmented;
		this.actors = actors;
	}

	/** @return the text first; all but that, arrays and fillers are members of the view */
	List<FeatureStructure> build(ExportedArticle article, Layer layer) {
		String text = article.text();
		FeatureStructure view = add(Cas.SOFA).with("sofaNum", 1).with("sofaID", "_InitialView").with("mimeType", "text")
				.with("sofaString", text);
		sofa = new Reference(view.id());
		String language = article.article().getLanguage();
		annotation("uima.tcas.DocumentAnnotation", 0, text.length()).with("language",
				language == null ? "x-unspecified" : language);
		article(article.article(), layer);
		if (segmented) {
			Segmentation segmentation = new Segmentation(article.text(), language);
			segmentation.sentences().all().forEach(range -> annotation(OwnTypes.SENTENCE, range.begin(), range.end()));
			segmentation.tokens().all().forEach(range -> annotation(OwnTypes.TOKEN, range.begin(), range.end()));
		}
		layer.getSpans().forEach(this::span);
		layer.getFrames().forEach(this::frame);
		new TreeSet<>(layer.getSpans().stream().map(Span::getActor).filter(id -> id != null && actors.containsKey(id))
				.toList()).forEach(this::actor);
		return structures;
	}

	private FeatureStructure add(String type) {
		FeatureStructure structure = new FeatureStructure(Integer.toString(next++), type);
		structures.add(structure);
		return structure;
	}

	private FeatureStructure annotation(String type, int begin, int end) {
		return add(type).with("sofa", sofa).with("begin", begin).with("end", end);
	}

	private void article(Article article, Layer layer) {
		add(OwnTypes.ARTICLE).with("id", article.getId()).with("title", article.getTitle())
				.with("byline", article.getByline()).with("outlet", article.getOutlet()).with("section", article.getSection())
				.with("published", article.getPublished()).with("retrieved", article.getRetrieved())
				.with("source", article.getSource()).with("address", article.getAddress())
				.with("language", article.getLanguage()).with("licence", article.getLicence())
				.with("annotator", layer.getAnnotator()).with("state", layer.getState().getLiteral())
				.with("secondsWorked", Long.toString(layer.getSecondsWorked()));
		for (Block block : article.getBlocks()) {
			annotation(OwnTypes.BLOCK, block.getBegin(), block.getEnd()).with("tag", block.getTag()).with("path",
					block.getPath());
		}
	}

	private void span(Span span) {
		FeatureStructure structure = annotation(types.typeOf(span.getLabel(), false), span.getParts().begin(),
				span.getParts().end());
		describe(structure, span);
		structure.with("parts", span.getParts().size() == 1 ? null : span.getParts().toString()).with("actor",
				span.getActor());
		spans.put(span, new Reference(structure.id()));
	}

	private void frame(Frame frame) {
		List<Object> fillers = new ArrayList<>();
		int begin = Integer.MAX_VALUE;
		int end = 0;
		for (Filler filler : frame.getFillers()) {
			FeatureStructure structure = add(OwnTypes.FILLER).with("role", filler.getRole())
					.with("target", filler.getSpan() == null ? null : spans.get(filler.getSpan()))
					.with("implicit", filler.isImplicit());
			fillers.add(new Reference(structure.id()));
			if (filler.getSpan() != null) {
				Range hull = new Range(filler.getSpan().getParts().begin(), filler.getSpan().getParts().end());
				begin = Math.min(begin, hull.begin());
				end = Math.max(end, hull.end());
			}
		}
		FeatureStructure array = add(Cas.ARRAY).with(Cas.ELEMENTS, fillers);
		FeatureStructure structure = annotation(types.typeOf(frame.getLabel(), true), Math.min(begin, end), end);
		describe(structure, frame);
		structure.with("fillers", new Reference(array.id()));
	}

	private void describe(FeatureStructure structure, Annotation annotation) {
		structure.with("id", annotation.getId()).with("label", annotation.getLabel());
		Map<String, String> others = new TreeMap<>();
		annotation.getAttributes().values().forEach((name, value) -> {
			if (types.hasAttribute(structure.type(), name)) {
				structure.with(name, value);
			} else {
				others.put(name, value);
			}
		});
		structure.with("attributes", others.isEmpty() ? null : Attributes.of(others).toString())
				.with("comment", annotation.getComment()).with("origin", annotation.getOrigin().getLiteral())
				.with("agent", annotation.getAgent()).with("verdict", annotation.getVerdict().getLiteral())
				.with("flagged", annotation.isFlagged())
				.with("score", annotation.isSetScore() ? Double.toString(annotation.getScore()) : null);
	}

	private void actor(String id) {
		Actor actor = actors.get(id);
		add(OwnTypes.ACTOR).with("id", id).with("name", actor.getName()).with("kind", actor.getKind().getLiteral())
				.with("wikidata", actor.getWikidata()).with("note", actor.getNote());
	}
}
