package org.rubricator.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.rubricator.core.change.Edit;
import org.rubricator.core.change.IndexedLayer;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Fix;
import org.rubricator.core.text.CanonicalText;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.AnnotationFactory;
import org.rubricator.model.annotation.Attributes;
import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.article.Article;
import org.rubricator.model.article.ArticleFactory;
import org.rubricator.model.labels.AttributeDefinition;
import org.rubricator.model.labels.AttributeType;
import org.rubricator.model.labels.FrameLabel;
import org.rubricator.model.labels.LabelSet;
import org.rubricator.model.labels.LabelsFactory;
import org.rubricator.model.labels.Role;
import org.rubricator.model.labels.Snapping;
import org.rubricator.model.labels.SpanLabel;

/** An article, a label set with a label for every rule, and a layer to spoil. */
final class Fixture {

	static final String TEXT = "\u201CI will,\u201D he said, \u201Csign the bill.\u201D\n\nSe\u0301bastien left. \uD83D\uDE00";

	final String text;
	final Article article = ArticleFactory.eINSTANCE.createArticle();
	final LabelSet labels = LabelsFactory.eINSTANCE.createLabelSet();
	final Layer layer = AnnotationFactory.eINSTANCE.createLayer();

	Fixture() {
		this(TEXT);
	}

	Fixture(String text) {
		this.text = text;
		article.setId("a1");
		article.setLanguage("en");
		article.setTextHash(CanonicalText.hash(text));
		layer.setArticle("a1");
		layer.setAnnotator("ann");
		layer.setTextHash(CanonicalText.hash(text));
		SpanLabel claim = spanLabel("Claim", Snapping.TOKEN);
		attribute(claim, "form", AttributeType.CHOICE, "direct").getChoices().addAll(List.of("direct", "indirect"));
		attribute(claim, "sure", AttributeType.BOOLEAN, null);
		attribute(claim, "strength", AttributeType.NUMBER, "oops");
		attribute(claim, "note", AttributeType.TEXT, null);
		SpanLabel actor = spanLabel("Actor", Snapping.TOKEN);
		actor.setLinksActor(true);
		SpanLabel flat = spanLabel("Flat", Snapping.CHARACTER);
		flat.setNesting(false);
		spanLabel("Sentence", Snapping.SENTENCE);
		spanLabel("Block", Snapping.BLOCK);
		spanLabel("Old", Snapping.TOKEN).setRetired(true);
		FrameLabel attribution = LabelsFactory.eINSTANCE.createFrameLabel();
		attribution.setName("Attribution");
		labels.getFrameLabels().add(attribution);
		role(attribution, "source", actor, 0, -1).setImplicit(true);
		role(attribution, "content", claim, 1, 2);
		role(attribution, "any", null, 0, 1);
	}

	private SpanLabel spanLabel(String name, Snapping snapping) {
		SpanLabel label = LabelsFactory.eINSTANCE.createSpanLabel();
		label.setName(name);
		label.setSnapping(snapping);
		labels.getSpanLabels().add(label);
		return label;
	}

	private static AttributeDefinition attribute(SpanLabel label, String name, AttributeType type, String byDefault) {
		AttributeDefinition attribute = LabelsFactory.eINSTANCE.createAttributeDefinition();
		attribute.setName(name);
		attribute.setType(type);
		attribute.setDefault(byDefault);
		label.getAttributes().add(attribute);
		return attribute;
	}

	private static Role role(FrameLabel label, String name, SpanLabel allowed, int minimum, int maximum) {
		Role role = LabelsFactory.eINSTANCE.createRole();
		role.setName(name);
		role.setMinimum(minimum);
		role.setMaximum(maximum);
		if (allowed != null) {
			role.getAllows().add(allowed);
		}
		label.getRoles().add(role);
		return role;
	}

	/** A span on the first place where the text has this quote. */
	Span quote(String label, String quote) {
		int begin = text.indexOf(quote);
		return span(label, Parts.of(begin, begin + quote.length()));
	}

	Span span(String label, Parts parts) {
		Span span = AnnotationFactory.eINSTANCE.createSpan();
		span.setId("s" + (layer.getSpans().size() + 1));
		span.setLabel(label);
		span.setParts(parts);
		layer.getSpans().add(span);
		return span;
	}

	Frame frame(String label) {
		Frame frame = AnnotationFactory.eINSTANCE.createFrame();
		frame.setId("f" + (layer.getFrames().size() + 1));
		frame.setLabel(label);
		layer.getFrames().add(frame);
		return frame;
	}

	/** @param span null for an implicit filler */
	static Filler fill(Frame frame, String role, Span span) {
		Filler filler = AnnotationFactory.eINSTANCE.createFiller();
		filler.setRole(role);
		filler.setSpan(span);
		filler.setImplicit(span == null);
		frame.getFillers().add(filler);
		return filler;
	}

	static <A extends Annotation> A with(A annotation, String attributes) {
		annotation.setAttributes(Attributes.parse(attributes));
		return annotation;
	}

	static <A extends Annotation> A with(A annotation, Verdict verdict) {
		annotation.setVerdict(verdict);
		return annotation;
	}

	List<Finding> validate() {
		return new Validator(labels, Set.of("smith")).validate(article, text, layer, "annotations/ann/a1.xmi");
	}

	List<String> codes() {
		return validate().stream().map(Finding::code).toList();
	}

	/** The one finding that there is, of this code. */
	Finding only(String code) {
		List<Finding> findings = validate();
		assertEquals(List.of(code), findings.stream().map(Finding::code).toList(), findings::toString);
		return findings.get(0);
	}

	/** The one finding of a layer of one claim with these attributes. */
	Finding withOne(String attributes, String code) {
		layer.getSpans().clear();
		with(quote("Claim", "will"), attributes);
		return only(code);
	}

	void apply(Fix fix) {
		Edit edit = fix.edit().apply(layer);
		new IndexedLayer(layer).apply(edit);
		assertEquals(List.of(), fix.edit().apply(layer).changes(), "a fix that was made has nothing more to do");
	}

	String quote(Span span) {
		return span.getParts().quote(text);
	}
}
