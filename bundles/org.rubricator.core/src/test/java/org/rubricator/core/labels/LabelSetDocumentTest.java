package org.rubricator.core.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rubricator.core.change.Change;
import org.rubricator.core.change.Edit;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.corpus.ModelFiles;
import org.rubricator.core.labels.LabelMigration.Decision;
import org.rubricator.core.labels.LabelMigration.Fate;
import org.rubricator.core.labels.Orphan.Kind;
import org.rubricator.model.annotation.AnnotationFactory;
import org.rubricator.model.annotation.Attributes;
import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.labels.AttributeDefinition;
import org.rubricator.model.labels.FrameLabel;
import org.rubricator.model.labels.Label;
import org.rubricator.model.labels.LabelsPackage.Literals;
import org.rubricator.model.labels.SpanLabel;

class LabelSetDocumentTest {

	private LabelSetDocument document;

	@BeforeEach
	void open() throws IOException {
		document = new LabelSetDocument(CorpusStore.defaultLabels());
	}

	@Test
	void typingIntoOneFieldIsOneAct() {
		SpanLabel claim = document.labels().getSpanLabels().get(0);
		for (String typed : List.of("S", "St", "Sta", "Stat")) {
			document.set(claim, Literals.LABEL__NAME, typed);
		}
		assertEquals("Change Name", document.undoName());
		assertTrue(document.isDirty());
		document.undo();
		assertEquals("Claim", claim.getName());
		assertNull(document.undoName());
		assertFalse(document.isDirty());
		document.redo();
		assertEquals("Stat", claim.getName());
		document.saved(true);
		document.set(claim, Literals.LABEL__NAME, "State");
		document.undo();
		assertEquals("Stat", claim.getName());
		assertFalse(document.isDirty(), "what is saved is never a part of an act");
	}

	@Test
	void typingBackIsNoAct() {
		SpanLabel claim = document.labels().getSpanLabels().get(0);
		document.set(claim, Literals.LABEL__NAME, "Claims");
		document.set(claim, Literals.LABEL__NAME, "Claim");
		assertFalse(document.isDirty());
		assertNull(document.undoName());
	}

	/** Any acts, undone and made again in any order, end where their count says. */
	@Test
	void randomActsAreUndoneAndRedone() throws IOException {
		Random random = new Random(11);
		Deque<String> states = new ArrayDeque<>();
		states.push(text());
		for (int i = 0; i < 300; i++) {
			String before = text();
			act(random);
			if (!text().equals(before)) {
				states.push(text());
			}
		}
		String last = states.pop();
		int acts = 0;
		while (document.undoName() != null) {
			document.undo();
			acts++;
		}
		assertEquals(states.peekLast(), text());
		assertFalse(document.isDirty());
		while (acts-- > 0) {
			document.redo();
		}
		assertEquals(last, text());
	}

	private void act(Random random) {
		List<Label> all = LabelSetCheck.all(document.labels());
		Label label = all.isEmpty() ? document.addSpanLabel() : all.get(random.nextInt(all.size()));
		switch (random.nextInt(9)) {
		case 0 -> document.addSpanLabel();
		case 1 -> document.addFrameLabel();
		case 2 -> document.addAttribute(label);
		case 3 -> document.set(label, Literals.LABEL__DESCRIPTION, "d" + random.nextInt(5));
		case 4 -> document.delete(label);
		case 5 -> document.move(label, random.nextBoolean() ? 1 : -1);
		case 6 -> document.set(label, Literals.LABEL__RETIRED, random.nextBoolean());
		case 7 -> {
			if (label instanceof FrameLabel frame) {
				document.set(document.addRole(frame), Literals.ROLE__ALLOWS, List.copyOf(document.labels().getSpanLabels()));
			}
		}
		default -> {
			if (!label.getAttributes().isEmpty()) {
				document.set(label.getAttributes().get(0), Literals.ATTRIBUTE_DEFINITION__CHOICES, List.of("a", "b" + random.nextInt(3)));
			}
		}
		}
	}

	private String text() throws IOException {
		return new String(ModelFiles.bytes(EcoreUtil.copy(document.labels())), java.nio.charset.StandardCharsets.UTF_8);
	}

	@Test
	void newLabelsGetWhatNoOtherHas() {
		SpanLabel label = document.addSpanLabel();
		SpanLabel another = document.addSpanLabel();
		assertEquals(List.of("Label", "5", "#e69f00"), List.of(label.getName(), label.getKey(), label.getColour()));
		assertEquals(List.of("Label2", "6", "#56b4e9"), List.of(another.getName(), another.getKey(), another.getColour()));
		assertEquals(List.of(), LabelSetCheck.findings(document.labels()));
	}

	@Test
	void aDeletedLabelIsNowhereAllowed() {
		document.delete(document.labels().getSpanLabels().get(1));
		FrameLabel frame = document.labels().getFrameLabels().get(0);
		assertEquals(List.of(), frame.getRoles().get(0).getAllows());
		document.undo();
		assertEquals("Actor", frame.getRoles().get(0).getAllows().get(0).getName());
	}

	// ---- orphans

	@Test
	void tellsRenamedFromDeleted() {
		SpanLabel claim = document.labels().getSpanLabels().get(0);
		FrameLabel frame = document.labels().getFrameLabels().get(0);
		AttributeDefinition form = frame.getAttributes().get(0);
		document.set(claim, Literals.LABEL__NAME, "Statement");
		document.delete(document.labels().getSpanLabels().get(2));
		document.set(form, Literals.ATTRIBUTE_DEFINITION__CHOICES, List.of("direct", "reported", "mixed"));
		document.delete(frame.getAttributes().get(3));
		document.set(frame.getRoles().get(3), Literals.ROLE__NAME, "hearer");
		List<String> described = Orphans.of(document).stream().map(Orphan::description).toList();
		assertEquals(List.of("Label \u201CClaim\u201D was renamed to \u201CStatement\u201D", "Label \u201CCue\u201D was deleted",
				"Choice \u201Cindirect\u201D of \u201CAttribution\u201D, form was renamed to \u201Creported\u201D",
				"Attribute \u201Cnegated\u201D of \u201CAttribution\u201D was deleted",
				"Role \u201Caddressee\u201D of \u201CAttribution\u201D was renamed to \u201Chearer\u201D"), described);
		document.saved(true);
		assertEquals(List.of(), Orphans.of(document));
		document.undo();
		assertEquals(1, Orphans.of(document).size(), "undoing over a save is a change as well");
	}

	@Test
	void namesThatComeBackOrphanNothing() {
		SpanLabel claim = document.labels().getSpanLabels().get(0);
		document.delete(claim);
		document.set(document.addSpanLabel(), Literals.LABEL__NAME, "Claim");
		assertEquals(List.of(), Orphans.of(document));
	}

	// ---- migration

	@Test
	void countsAndMigratesALayer() {
		Layer layer = layer();
		Orphan label = new Orphan(Kind.LABEL, true, "Claim", null, null, "Statement", List.of());
		Orphan choice = new Orphan(Kind.CHOICE, false, "Attribution", "form", "direct", null, List.of());
		Orphan attribute = new Orphan(Kind.ATTRIBUTE, false, "Attribution", "stance", null, "distance", List.of());
		Orphan role = new Orphan(Kind.ROLE, false, "Attribution", "addressee", null, null, List.of());
		LabelUsage usage = new LabelUsage(List.of(label, choice, attribute, role));
		usage.add(layer);
		usage.add(AnnotationFactory.eINSTANCE.createLayer());
		assertEquals(2, usage.annotations(label));
		assertEquals(1, usage.places(label).size());
		assertEquals(1, usage.annotations(choice));
		assertEquals(1, usage.annotations(attribute));
		assertEquals(1, usage.annotations(role));

		Edit edit = new LabelMigration("Change Labels", List.of(new Decision(label, Fate.MOVE, "Statement"),
				new Decision(choice, Fate.REMOVE, null), new Decision(attribute, Fate.MOVE, "distance"),
				new Decision(role, Fate.REMOVE, null))).edit(layer);
		assertEquals(3, edit.changes().size());
		Change.OfAnnotation ofFrame = (Change.OfAnnotation) edit.changes().get(2);
		assertEquals(Attributes.of(Map.of("distance", "neutral")), ofFrame.after().attributes());
		assertEquals(List.of("content"), ofFrame.after().fillers().stream().map(filler -> filler.role()).toList());
		assertTrue(edit.changes().stream().limit(2).map(Change.OfAnnotation.class::cast)
				.allMatch(change -> change.after().label().equals("Statement")));
		assertTrue(new LabelMigration("Keep", List.of(new Decision(label, Fate.KEEP, null))).edit(layer).isEmpty());
	}

	@Test
	void aFrameIsNeverEmptied() {
		Layer layer = layer();
		List<Decision> all = List.of("content", "addressee").stream()
				.map(role -> new Decision(new Orphan(Kind.ROLE, false, "Attribution", role, null, null, List.of()), Fate.REMOVE, null))
				.toList();
		assertTrue(new LabelMigration("Remove", all).edit(layer).isEmpty());
	}

	private static Layer layer() {
		Layer layer = AnnotationFactory.eINSTANCE.createLayer();
		for (int i = 0; i < 3; i++) {
			Span span = AnnotationFactory.eINSTANCE.createSpan();
			span.setId("s" + i);
			span.setLabel(i < 2 ? "Claim" : "Actor");
			span.setParts(Parts.parse(10 * i + "-" + (10 * i + 5)));
			layer.getSpans().add(span);
		}
		Frame frame = AnnotationFactory.eINSTANCE.createFrame();
		frame.setId("f1");
		frame.setLabel("Attribution");
		frame.setAttributes(Attributes.of(Map.of("form", "direct", "stance", "neutral")));
		frame.getFillers().add(filler("content", layer.getSpans().get(0)));
		frame.getFillers().add(filler("addressee", layer.getSpans().get(2)));
		layer.getFrames().add(frame);
		return layer;
	}

	private static Filler filler(String role, EObject span) {
		Filler filler = AnnotationFactory.eINSTANCE.createFiller();
		filler.setRole(role);
		filler.setSpan((Span) span);
		return filler;
	}
}
