package org.rubricator.core.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.findings.Finding;
import org.rubricator.model.annotation.AnnotationFactory;
import org.rubricator.model.annotation.Attributes;
import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.labels.LabelSet;
import org.rubricator.model.labels.LabelsFactory;

class MappingTest {

	private final Layer layer = AnnotationFactory.eINSTANCE.createLayer();

	private Span span(String label, Map<String, String> attributes) {
		Span span = AnnotationFactory.eINSTANCE.createSpan();
		span.setId("s" + layer.getSpans().size());
		span.setLabel(label);
		span.setParts(Parts.of(0, 1));
		span.setAttributes(Attributes.of(attributes));
		layer.getSpans().add(span);
		return span;
	}

	private Frame frame(String label, Object... fillers) {
		Frame frame = AnnotationFactory.eINSTANCE.createFrame();
		frame.setId("f" + layer.getFrames().size());
		frame.setLabel(label);
		for (int i = 0; i < fillers.length; i += 2) {
			Filler filler = AnnotationFactory.eINSTANCE.createFiller();
			filler.setRole((String) fillers[i]);
			filler.setSpan((Span) fillers[i + 1]);
			frame.getFillers().add(filler);
		}
		layer.getFrames().add(frame);
		return frame;
	}

	private Inventory inventory() {
		Inventory inventory = new Inventory();
		inventory.add(layer);
		return inventory;
	}

	/** As PolNeAR has them in brat: other names for spans, a word that stands for the frame, two types of frame. */
	private void attributions() {
		for (int i = 0; i < 20; i++) {
			Span trigger = span("Attribution", Map.of());
			frame("Attribution", "trigger", trigger, "Source", span("Source", Map.of()), "Content",
					span("Content", Map.of("Form", "Direct")), "Cue", span("Cue", Map.of()));
		}
		frame("Attribution-no-source", "Content", span("Content", Map.of()), "Cue", span("Cue", Map.of()));
		span("Discuss", Map.of());
		span("Discuss", Map.of());
		layer.getFrames().get(0).getFillers().get(3).setSpan(span("Discuss", Map.of()));
	}

	/** A word that stands for the frame may be a span of another role. */
	@Test
	void framesWhoseTriggerFillsAnotherRoleAreFoundByTheRest() throws IOException {
		for (int i = 0; i < 5; i++) {
			Span cue = span("Cue", Map.of());
			frame("Attribution-no-source", "trigger", cue, "Cue", cue, "Content", span("Content", Map.of()));
		}
		String proposed = MappingProposal.of(inventory(), CorpusStore.defaultLabels()).toString();
		assertTrue(proposed.contains("frame Attribution-no-source -> Attribution\n"), proposed);
		assertTrue(proposed.contains("  role trigger -> cue\n"), proposed);
	}

	@Test
	void attributionsAreMappedByNameAndShape() throws IOException {
		attributions();
		String proposed = MappingProposal.of(inventory(), CorpusStore.defaultLabels()).toString();
		assertTrue(proposed.endsWith("""
				span Attribution -> Cue
				span Content -> Claim
				span Cue -> Cue
				span Discuss -> Discuss
				span Source -> Actor
				frame Attribution -> Attribution
				  role Content -> content
				  role Cue -> cue
				  role Source -> source
				  role trigger -> cue
				frame Attribution-no-source -> Attribution
				  role Content -> content
				  role Cue -> cue
				  implicit source
				"""), proposed);
		new Relabelling(Mapping.parse(proposed)).apply(layer);
		Frame withoutSource = layer.getFrames().get(20);
		assertEquals(List.of("content", "cue", "source"), withoutSource.getFillers().stream().map(Filler::getRole).toList());
		assertTrue(withoutSource.getFillers().get(2).isImplicit());
		List<Finding> misfits = new LabelSetFit(CorpusStore.defaultLabels()).misfits(inventory());
		assertEquals(List.of("import.unknown-attribute", "import.unknown-label"),
				misfits.stream().map(Finding::code).sorted().toList());
	}

	@Test
	void labelsThatAnAttributeTellsBecomeRules() throws IOException {
		span("de.example.NamedEntity", Map.of("value", "CLAIMS"));
		span("de.example.NamedEntity", Map.of("value", "LOC"));
		Mapping mapping = MappingProposal.of(inventory(), CorpusStore.defaultLabels());
		new Relabelling(mapping).apply(layer);
		assertEquals("Claim", layer.getSpans().get(0).getLabel());
		assertTrue(layer.getSpans().get(0).getAttributes().isEmpty());
		assertEquals("de.example.NamedEntity", layer.getSpans().get(1).getLabel());
		assertEquals("LOC", layer.getSpans().get(1).getAttributes().get("value"));
	}

	@Test
	void namesOfAttributesRolesAndValuesAreFoundInOtherSpellings() throws IOException {
		frame("attributions", "SOURCES", span("actor", Map.of())).setAttributes(
				Attributes.of(Map.of("Form", "DIRECT", "other", "x")));
		new Relabelling(MappingProposal.of(inventory(), CorpusStore.defaultLabels())).apply(layer);
		assertEquals("Attribution", layer.getFrames().get(0).getLabel());
		assertEquals("form=direct other=x", layer.getFrames().get(0).getAttributes().toString());
		assertEquals("source", layer.getFrames().get(0).getFillers().get(0).getRole());
	}

	@Test
	void whatIsLeftOutIsCountedAndFramesThatLoseAllGoToo() {
		Span dropped = span("Discard", Map.of());
		frame("Pair", "one", dropped);
		frame("Pair", "one", dropped, "two", span("Kept", Map.of("a", "b")));
		Relabelling relabelling = new Relabelling(Mapping.parse("""
				span Discard -> nothing
				span Kept -> Kept
				  attribute a -> nothing
				"""));
		relabelling.apply(layer);
		assertEquals(1, layer.getSpans().size());
		assertEquals(1, layer.getFrames().size());
		assertEquals(List.of("two"), layer.getFrames().get(0).getFillers().stream().map(Filler::getRole).toList());
		assertEquals(3, relabelling.findings("x").size());
	}

	@Test
	void aLabelSetIsDerivedAndThenEverythingFits() {
		attributions();
		span("Kept", Map.of("negated", "true", "note", "some words"));
		LabelSet labels = LabelsFactory.eINSTANCE.createLabelSet();
		Inventory inventory = inventory();
		List<String> added = new LabelSetFit(labels).extend(inventory);
		assertTrue(added.contains("the frame 'Attribution'"), added.toString());
		assertEquals(1, new LabelSetFit(labels).misfits(inventory).size(), "a span cannot have the label of a frame");
		assertEquals(List.of(), new LabelSetFit(labels).extend(inventory));
		assertEquals(5, labels.getSpanLabels().stream().map(label -> label.getKey()).distinct().count());
		assertEquals("Content", labels.getFrameLabels().get(0).getRoles().get(0).getAllows().get(0).getName());
	}

	@Test
	void wordsOfFramesGetANameOfTheirOwn() {
		attributions();
		LabelSet labels = LabelsFactory.eINSTANCE.createLabelSet();
		new Relabelling(MappingProposal.of(inventory(), labels)).apply(layer);
		new LabelSetFit(labels).extend(inventory());
		assertEquals(List.of(), new LabelSetFit(labels).misfits(inventory()));
		assertEquals("Attribution-trigger", layer.getSpans().get(0).getLabel());
	}

	@Test
	void textAndMappingAreTheSame() {
		String text = """
				span "a b" value=x -> "nothing"
				  attribute "v=1" -> nothing
				  attribute w -> w
				    value "\\"q\\"" -> "line\\nend"
				  set k "v w"
				span Other -> nothing
				frame F -> G
				  role a -> b
				  role c -> nothing
				  implicit d
				""";
		Mapping mapping = Mapping.parse(text);
		assertEquals(text, mapping.toString().replaceAll("(?m)^#.*\n", ""));
		assertEquals(mapping, Mapping.parse(mapping.toString().replace("\n", "\r\n")));
		assertEquals("nothing", mapping.spans().get(0).label().orElseThrow());
		assertEquals("line\nend", mapping.spans().get(0).values().get("w").get("\"q\""));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', ignoreLeadingAndTrailingWhitespace = false, value = { "span A|line 1: a rule is written",
			"  role a -> b|line 1: a line that begins with white space", "spam A -> B|line 1: a rule begins",
			"span A -> B\\n  role a -> b|line 2: 'role' belongs to a frame", "span \"A -> B|line 1: a double quote",
			"span A -> B\\n  value a -> b|line 2: a value belongs", "span A -> \"\"|line 1: a name is empty" })
	void wrongLinesAreNamed(String text, String message) {
		IllegalArgumentException e = assertThrows(IllegalArgumentException.class,
				() -> Mapping.parse(text.replace("\\n", "\n")));
		assertTrue(e.getMessage().startsWith(message), e.getMessage());
	}
}
