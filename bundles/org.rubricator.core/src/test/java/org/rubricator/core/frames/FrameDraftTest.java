package org.rubricator.core.frames;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rubricator.core.change.AnnotationState;
import org.rubricator.core.change.Edit;
import org.rubricator.core.change.Edits;
import org.rubricator.core.change.IndexedLayer;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.text.Segmentation;
import org.rubricator.model.annotation.AnnotationFactory;
import org.rubricator.model.annotation.Attributes;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Origin;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.labels.FrameLabel;
import org.rubricator.model.labels.LabelsFactory;
import org.rubricator.model.labels.Role;
import org.rubricator.model.labels.SpanLabel;

/** Drafts become what was proposed, chosen or filled by hand, as one edit. */
class FrameDraftTest {

	private static final String TEXT = "Mayor Ada Lund said the ferry will sail. Neighbours doubted it, and a clerk told reporters that "
			+ "\u201cnobody asked\u201d.\n\nThe rest is silence.";

	private FrameLabel attribution;
	private IndexedLayer layer;
	private FrameProposer proposer;

	@BeforeEach
	void open() throws IOException {
		attribution = CorpusStore.defaultLabels().getFrameLabels().get(0);
		layer = new IndexedLayer(AnnotationFactory.eINSTANCE.createLayer());
		proposer = new FrameProposer(layer, new Segmentation(TEXT, "en"), "en");
	}

	private static Range range(String words) {
		int at = TEXT.indexOf(words);
		assertTrue(at >= 0, words);
		return new Range(at, at + words.length());
	}

	private static Parts parts(String words) {
		return Parts.of(List.of(range(words)));
	}

	private Span label(String label, String words) {
		Edit edit = new Edits(layer).createSpan(label, parts(words));
		layer.apply(edit);
		return layer.layer().getSpans().getLast();
	}

	private Role role(String name) {
		return attribution.getRoles().stream().filter(role -> role.getName().equals(name)).findFirst().orElseThrow();
	}

	private static String words(Filling filling) {
		return filling.implicit() ? "implicit"
				: filling.places().stream().map(place -> place.parts().quote(TEXT)).collect(Collectors.joining(" + "));
	}

	private FrameDraft draft(String content) {
		return FrameDraft.from(layer, proposer, attribution, range(content));
	}

	private String made() {
		Frame frame = layer.layer().getFrames().getLast();
		return frame.getFillers().stream().map(filler -> filler.getRole() + "=" + (filler.getSpan() == null ? "implicit"
				: filler.getSpan().getLabel() + ":" + filler.getSpan().getParts().quote(TEXT))).collect(Collectors.joining(", "));
	}

	@Test
	void whatIsProposedIsMadeWithItsSpansAsOneEdit() {
		Edit edit = draft("the ferry will sail").edit();
		assertEquals("Label 'Attribution'", edit.name());
		assertEquals(4, edit.changes().size());
		layer.apply(edit);
		assertEquals("source=Actor:Mayor Ada Lund, cue=Cue:said, content=Claim:the ferry will sail", made());
		assertEquals("attitude=statement form=indirect negated=false stance=neutral",
				layer.layer().getFrames().getLast().getAttributes().toString());
		layer.apply(edit.inverse());
		assertEquals(0, layer.layer().getFrames().size());
		assertEquals(0, layer.spans().size());
	}

	@Test
	void spansThatAreLabelledAreUsed() {
		Span mayor = label("Actor", "Ada Lund");
		Span cue = label("Cue", "said");
		Span content = label("Claim", "the ferry will sail");
		Edit edit = FrameDraft.from(layer, proposer, attribution, content).edit();
		assertEquals(1, edit.changes().size());
		layer.apply(edit);
		List<Span> fillers = layer.layer().getFrames().getLast().getFillers().stream().map(filler -> filler.getSpan()).toList();
		assertEquals(List.of(mayor, cue, content), fillers);
	}

	@Test
	void alternativesGoRoundAndProposalsFollow() {
		FrameDraft draft = draft("the ferry will sail");
		draft.goTo(role("cue"));
		List<Filling> cues = draft.alternatives(role("cue"));
		assertEquals("said", words(cues.get(0)));
		draft.alternative(true);
		assertEquals(cues.get(1), draft.filling(role("cue")));
		draft.alternative(false);
		assertEquals("said", words(draft.filling(role("cue"))));
		assertEquals("Mayor Ada Lund", words(draft.filling(role("source"))));
		draft.alternative(false);
		assertEquals(cues.getLast(), draft.filling(role("cue")));
		assertNull(draft.fill(role("cue"), range("doubted"), false));
		assertEquals("Neighbours", words(draft.filling(role("source"))));
		assertEquals("belief", draft.attribute("attitude"));
	}

	@Test
	void whatWasFilledByHandStays() {
		FrameDraft draft = draft("the ferry will sail");
		assertNull(draft.fill(role("source"), range("a clerk"), false));
		assertNull(draft.fill(role("source"), range("Neighbours"), true));
		draft.goTo(role("cue"));
		draft.removeFiller();
		assertEquals("a clerk + Neighbours", words(draft.filling(role("source"))));
		draft.goTo(role("source"));
		draft.removeFiller();
		assertEquals("a clerk", words(draft.filling(role("source"))));
		assertNull(draft.implicit());
		layer.apply(draft.edit());
		assertEquals("source=implicit, content=Claim:the ferry will sail", made());
	}

	@Test
	void refusesWhatARoleDoesNotTake() {
		Span cue = label("Cue", "said");
		FrameDraft draft = draft("the ferry will sail");
		assertEquals("The role 'source' takes no 'Cue'.", draft.fill(role("source"), cue, false));
		draft.goTo(role("cue"));
		assertEquals("The role 'cue' cannot be implicit.", draft.implicit());
		assertEquals("The role 'cue' may have 1 only.", draft.fill(role("cue"), range("told"), true));
		draft.goTo(role("content"));
		draft.removeFiller();
		assertEquals("The role 'content' is not filled.", draft.lacks());
		assertThrows(IllegalStateException.class, draft::edit);
	}

	@Test
	void aProposalThatIsUsedIsAccepted() {
		AnnotationState proposed = new AnnotationState(layer.nextSpanId(), "Actor", parts("Ada Lund"), null, null, Attributes.NONE,
				false, null, Origin.SUGGESTED, "names", 0.9, Verdict.PROPOSED);
		layer.apply(new Edits(layer).create(proposed));
		layer.apply(draft("the ferry will sail").edit());
		assertEquals(Verdict.ACCEPTED, layer.span(proposed.id()).getVerdict());
		assertEquals(Origin.SUGGESTED, layer.span(proposed.id()).getOrigin());
	}

	@Test
	void aBoundaryThatIsMovedIsPartOfTheEdit() {
		Span mayor = label("Actor", "Ada Lund");
		FrameDraft draft = draft("the ferry will sail");
		draft.goTo(role("source"));
		assertEquals(mayor, draft.last().span());
		draft.move(parts("Mayor Ada Lund"));
		assertEquals("Ada Lund", mayor.getParts().quote(TEXT));
		layer.apply(draft.edit());
		assertEquals("Mayor Ada Lund", mayor.getParts().quote(TEXT));
	}

	@Test
	void partsAreAddedToWhatFillsARole() {
		FrameDraft draft = draft("the ferry");
		assertNull(draft.addPart(role("content"), range("will sail")));
		assertNull(draft.addPart(role("content"), range("nobody asked")));
		assertEquals(List.of(range("the ferry"), range("will sail"), range("nobody asked")),
				draft.filling(role("content")).places().get(0).parts().ranges());
	}

	@Test
	void aFrameThatIsThereIsChanged() {
		layer.apply(draft("the ferry will sail").edit());
		Frame frame = layer.layer().getFrames().getLast();
		FrameDraft draft = FrameDraft.of(layer, proposer, attribution, frame);
		assertTrue(draft.edit().isEmpty());
		draft.cycle(attribution.getAttributes().stream().filter(a -> a.getName().equals("negated")).findFirst().orElseThrow(), true);
		draft.goTo(role("cue"));
		draft.removeFiller();
		Edit edit = draft.edit();
		assertEquals("Change 'Attribution'", edit.name());
		layer.apply(edit);
		assertEquals("source=Actor:Mayor Ada Lund, content=Claim:the ferry will sail", made());
		assertEquals("true", frame.getAttributes().get("negated"));
	}

	@Test
	void withoutASelectionTheContentIsProposedAsWell() {
		FrameDraft draft = FrameDraft.at(layer, proposer, attribution, TEXT.indexOf("told"));
		assertNotNull(draft);
		assertEquals("nobody asked", words(draft.filling(role("content"))));
		assertEquals("a clerk", words(draft.filling(role("source"))));
		assertEquals("told", words(draft.filling(role("cue"))));
		assertEquals("reporters", words(draft.filling(role("addressee"))));
		assertNull(FrameDraft.at(layer, proposer, attribution, TEXT.indexOf("silence")));
	}

	@Test
	void theNextIsTheOneThatIsInNoFrame() {
		Range first = proposer.next(attribution, 0, place -> false);
		assertEquals(range("said"), first);
		layer.apply(FrameDraft.at(layer, proposer, attribution, first.begin()).edit());
		assertEquals(range("doubted"), proposer.next(attribution, 0, place -> false));
		assertEquals(range("told"), proposer.next(attribution, 0, range("doubted")::equals));
		assertNull(proposer.next(attribution, TEXT.indexOf("The rest"), place -> false));
		assertNull(proposer.next(attribution, 0, place -> true));
		assertEquals(range("told"), proposer.next(attribution, TEXT.indexOf(", and a clerk"), place -> false));
	}

	/** A frame of two required roles is a plain relation: the nearest spans with a label that it takes are offered. */
	@Test
	void aRelationIsOfferedTheNearestSpans() {
		SpanLabel person = LabelsFactory.eINSTANCE.createSpanLabel();
		person.setName("Person");
		FrameLabel relation = LabelsFactory.eINSTANCE.createFrameLabel();
		relation.setName("Knows");
		for (String name : List.of("who", "whom")) {
			Role role = LabelsFactory.eINSTANCE.createRole();
			role.setName(name);
			role.setMinimum(1);
			role.setMaximum(1);
			role.getAllows().add(person);
			relation.getRoles().add(role);
		}
		Span lund = label("Person", "Lund");
		Span clerk = label("Person", "clerk");
		Span neighbours = label("Person", "Neighbours");
		FrameDraft draft = FrameDraft.from(layer, proposer, relation, lund);
		assertEquals(neighbours, draft.filling(relation.getRoles().get(1)).places().get(0).span());
		draft.alternative(true);
		assertEquals(clerk, draft.filling(relation.getRoles().get(1)).places().get(0).span());
		layer.apply(draft.edit());
		assertEquals("who=Person:Lund, whom=Person:clerk", made());
	}
}
