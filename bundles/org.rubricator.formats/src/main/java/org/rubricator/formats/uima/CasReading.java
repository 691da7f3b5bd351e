package org.rubricator.formats.uima;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
import org.rubricator.formats.text.PlainArticle;
import org.rubricator.formats.uima.FeatureStructure.Reference;
import org.rubricator.model.actors.Actor;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.article.Article;

/** Makes an article and a layer of a CAS. */
final class CasReading {

	private static final Set<String> LINGUISTIC = Set.of("Token", "Sentence", "Lemma", "Stem", "POS", "MorphologicalFeatures",
			"Dependency", "Paragraph", "TokenForm", "SurfaceForm", "CabToken", "XmlElement", "XmlDocument", "TagsetDescription",
			"TagDescription");
	private static final Set<String> OWN_FEATURES = Set.of("sofa", "begin", "end");

	private final Cas cas;
	private final TypeSystem types;
	private final Input input;
	private final boolean linguistic;
	private final List<Finding> findings = new ArrayList<>();
	private final Map<String, Integer> leftOut = new TreeMap<>();
	private final Map<String, Integer> empty = new TreeMap<>();
	private final Map<String, String> labels = new HashMap<>();
	private final Map<String, Span> spans = new HashMap<>();
	private ImportedText text;
	private LayerBuilder layer;

	/** @param linguistic whether tokens, sentences and the like are annotations, too */
	CasReading(Cas cas, TypeSystem types, Input input, boolean linguistic) {
		this.cas = cas;
		this.types = types;
		this.input = input;
		this.linguistic = linguistic;
	}

	List<Finding> findings() {
		return findings;
	}

	/**
	 * @param annotator who made it as far as is known from outside, or null
	 * @throws RefusalException if it has no text
	 */
	ImportedArticle read(String annotator) throws RefusalException {
		FeatureStructure sofa = cas.sofa();
		if (sofa == null) {
			throw new RefusalException("It has no view with a text.");
		}
		if (cas.views() > 1) {
			findings.add(Finding.info("import.uima.views", Location.ofFile(input.name()), "It has " + cas.views()
					+ " views, of which " + sofa.text("sofaID") + " was read."));
		}
		text = new ImportedText(sofa.text("sofaString"));
		ArticleDraft draft = PlainArticle.of(input, PlainArticle.baseName(input.fileName()), text.canonical());
		OwnReading own = OwnReading.of(cas, text, input, findings);
		if (own != null) {
			return own.read(draft);
		}
		metadata(draft.article());
		name();
		layer = new LayerBuilder(annotator, input.fileName());
		for (FeatureStructure structure : cas.all()) {
			if (isOfTheText(structure, sofa)) {
				span(structure);
			}
		}
		for (FeatureStructure structure : cas.all()) {
			if (!isSkipped(structure)) {
				frame(structure);
			}
		}
		report();
		return new ImportedArticle(draft, List.of(layer.layer()), List.<Actor>of(), 0);
	}

	private boolean isOfTheText(FeatureStructure structure, FeatureStructure sofa) {
		Reference of = structure.reference("sofa");
		return structure.number("begin") >= 0 && (of == null || of.id().equals(sofa.id())) && !isSkipped(structure);
	}

	private boolean isSkipped(FeatureStructure structure) {
		String type = structure.type();
		String simple = simple(type);
		if (type.startsWith("uima.cas.") || type.equals("uima.tcas.DocumentAnnotation") || simple.equals("DocumentMetaData")) {
			return true;
		}
		return !linguistic && (LINGUISTIC.contains(simple) || type.contains(".lexmorph.type.") || type.contains(".syntax.type."));
	}

	private void metadata(Article article) {
		for (FeatureStructure structure : cas.all()) {
			if (structure.text("language") != null && !structure.text("language").equals("x-unspecified")
					&& structure.type().contains("Document")) {
				article.setLanguage(structure.text("language"));
			}
			if (simple(structure.type()).equals("DocumentMetaData") && structure.text("documentTitle") != null) {
				String title = structure.text("documentTitle");
				article.setTitle(article.getTitle() == null && !title.matches("\\S+\\.\\w+") ? title : article.getTitle());
			}
		}
	}

	/** Types get their simple names where these tell them apart. */
	private void name() {
		Map<String, Set<String>> full = new HashMap<>();
		for (FeatureStructure structure : cas.all()) {
			full.computeIfAbsent(simple(structure.type()), name -> new HashSet<>()).add(structure.type());
		}
		types.types().forEach(type -> full.computeIfAbsent(simple(type), name -> new HashSet<>()).add(type));
		full.forEach((simple, all) -> all.forEach(type -> labels.put(type, all.size() == 1 ? simple : type)));
	}

	private static String simple(String type) {
		return type.substring(type.lastIndexOf('.') + 1);
	}

	private void span(FeatureStructure structure) {
		if (ends(structure).size() > 1) {
			return; // a relation, whose place is that of one of its ends
		}
		String label = labels.get(structure.type());
		long begin = structure.number("begin");
		long end = structure.number("end");
		if (begin == end) {
			empty.merge(label, 1, Integer::sum);
			return;
		}
		try {
			Range range = text.range(begin, end, OffsetUnit.UTF16);
			Span span = layer.span("fs" + structure.id(), label, List.of(range));
			attributes(span, structure);
			spans.put(structure.id(), span);
		} catch (RefusalException e) {
			findings.add(Finding.error("import.uima.place", place(structure), "The annotation " + structure.id() + " ('"
					+ label + "') was left out: " + e.getMessage() + "."));
		}
	}

	/** Features that name annotations of the text. */
	private Map<String, FeatureStructure> ends(FeatureStructure structure) {
		Map<String, FeatureStructure> ends = new TreeMap<>();
		structure.features().forEach((name, value) -> {
			if (value instanceof Reference reference && !name.equals("sofa") && !name.equals("next")) {
				FeatureStructure target = cas.get(reference);
				if (target != null && target.number("begin") >= 0) {
					ends.put(name, target);
				}
			}
		});
		return ends;
	}

	private void attributes(Annotation annotation, FeatureStructure structure) {
		structure.features().forEach((name, value) -> {
			if (!OWN_FEATURES.contains(name) && structure.text(name) != null) {
				LayerBuilder.attribute(annotation, name, structure.text(name));
			} else if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof String) {
				LayerBuilder.attribute(annotation, name, String.join(", ", list.stream().map(String::valueOf).toList()));
			}
		});
	}

	private void frame(FeatureStructure structure) {
		Map<String, FeatureStructure> ends = ends(structure);
		if (ends.size() > 1) {
			relation(structure, ends);
			return;
		}
		structure.features().forEach((name, value) -> {
			if (name.equals("first") && structure.number("begin") < 0) {
				chain(structure);
			} else if (value instanceof Reference || value instanceof List<?>) {
				slots(structure, name);
			}
		});
	}

	private void relation(FeatureStructure structure, Map<String, FeatureStructure> ends) {
		String label = labels.get(structure.type());
		Frame frame = null;
		for (Map.Entry<String, FeatureStructure> end : ends.entrySet()) {
			Span span = end(end.getValue());
			if (span == null) {
				findings.add(Finding.error("import.uima.end", place(structure), "The relation " + structure.id() + " ('" + label
						+ "') was taken without its " + end.getKey() + ", which has no words or is left out."));
				continue;
			}
			frame = frame == null ? layer.frame("fs" + structure.id(), label) : frame;
			LayerBuilder.fill(frame, end.getKey(), span);
		}
		if (frame != null) {
			attributes(frame, structure);
		}
	}

	/** A token or the like that is an end of a relation is an annotation after all. */
	private Span end(FeatureStructure structure) {
		Span span = spans.get(structure.id());
		if (span == null && isSkipped(structure)) {
			labels.putIfAbsent(structure.type(), simple(structure.type()));
			span(structure);
			span = spans.get(structure.id());
		}
		return span;
	}

	/** Links that follow each other, as of coreference. */
	private void chain(FeatureStructure structure) {
		Frame frame = null;
		Set<String> seen = new HashSet<>();
		for (FeatureStructure link = cas.get(structure.reference("first")); link != null && seen.add(link.id()); link = cas
				.get(link.reference("next"))) {
			Span span = spans.get(link.id());
			if (span != null) {
				frame = frame == null ? layer.frame("fs" + structure.id(), labels.get(structure.type())) : frame;
				LayerBuilder.fill(frame, "member", span);
			}
		}
	}

	/** Links with a role and a target, which hang on a span: the span is what stands for the frame. */
	private void slots(FeatureStructure structure, String feature) {
		Frame frame = null;
		for (FeatureStructure link : cas.list(structure, feature)) {
			FeatureStructure target = cas.get(link.reference("target"));
			Span span = target == null ? null : end(target);
			if (span == null || link.number("begin") >= 0) {
				continue;
			}
			if (frame == null) {
				frame = layer.frame("fs" + structure.id() + "." + feature, labels.get(structure.type()));
				if (spans.containsKey(structure.id())) {
					LayerBuilder.fill(frame, "trigger", spans.get(structure.id()));
				}
			}
			String role = link.text("role");
			LayerBuilder.fill(frame, role == null || role.isEmpty() ? feature : role, span);
		}
	}

	private void report() {
		for (FeatureStructure structure : cas.all()) {
			if (isSkipped(structure) && !structure.type().startsWith("uima.") && !spans.containsKey(structure.id())
					&& !simple(structure.type()).equals("DocumentMetaData")) {
				leftOut.merge(simple(structure.type()), 1, Integer::sum);
			}
		}
		if (!leftOut.isEmpty()) {
			findings.add(Finding.info("import.uima.linguistic", Location.ofFile(input.name()),
					"Left out, for tokens and the like are computed here: " + counts(leftOut)
							+ ". The option linguistic=true takes them."));
		}
		if (!empty.isEmpty()) {
			findings.add(Finding.warning("import.uima.empty", Location.ofFile(input.name()),
					"Annotations without words were left out: " + counts(empty) + "."));
		}
	}

	private static String counts(Map<String, Integer> counts) {
		return String.join(", ", counts.entrySet().stream().map(count -> count.getValue() + " " + count.getKey()).toList());
	}

	private Location place(FeatureStructure structure) {
		return new Location(input.name(), 0, null, null, structure.id(), null);
	}
}
