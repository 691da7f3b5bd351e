package org.rubricator.core.labelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rubricator.core.change.AnnotationState;
import org.rubricator.core.change.Edits;
import org.rubricator.core.change.IndexedLayer;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.labelling.Labelling.Side;
import org.rubricator.core.labelling.Labelling.Step;
import org.rubricator.core.text.Segmentation;
import org.rubricator.core.text.Snapper;
import org.rubricator.model.annotation.AnnotationFactory;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.labels.LabelSet;
import org.rubricator.model.labels.SpanLabel;

class LabellingTest {

	private static final String TEXT = "Mayor Ada Lund said the ferry will sail.\n\nShe e\u0301lan \ud83d\udc69\u200d\ud83d\ude80 too.";

	private LabelSet labels;
	private IndexedLayer layer;
	private Labelling labelling;
	private SpanWalk walk;

	@BeforeEach
	void open() throws IOException {
		labels = CorpusStore.defaultLabels();
		layer = new IndexedLayer(AnnotationFactory.eINSTANCE.createLayer());
		Segmentation segmentation = new Segmentation(TEXT, "en");
		labelling = new Labelling(layer, segmentation, new Snapper(segmentation));
		walk = new SpanWalk(layer, span -> span.getVerdict() != Verdict.REJECTED);
	}

	private SpanLabel label(String name) {
		return labels.getSpanLabels().stream().filter(label -> label.getName().equals(name)).findFirst().orElseThrow();
	}

	private static int at(String words) {
		return TEXT.indexOf(words);
	}

	private static Range range(String words) {
		return new Range(at(words), at(words) + words.length());
	}

	private Span make(String label, int caret, Range selection) {
		Outcome outcome = labelling.label(label(label), caret, selection);
		assertNull(outcome.message());
		layer.apply(outcome.edit());
		return layer.span(outcome.span());
	}

	private static String quote(Span span) {
		return span.getParts().quote(TEXT);
	}

	@Test
	void labelsTheTokenAtTheCaretAndBehindIt() {
		assertEquals("Ada", quote(make("Actor", at("da Lund"), null)));
		assertEquals("Lund", quote(make("Actor", at(" said"), null)));
		assertEquals("\ud83d\udc69\u200d\ud83d\ude80", quote(make("Cue", at("\ud83d\udc69"), null)));
	}

	@Test
	void selectionsSnapAsTheLabelWants() {
		assertEquals("Ada Lund", quote(make("Actor", 0, range("da Lun"))));
		assertEquals("Mayor Ada Lund said the ferry will sail.", quote(make("Boilerplate", at("Lund"), null)));
	}

	@Test
	void theSameTwiceIsRefusedButAcceptsAProposal() {
		Span span = make("Actor", at("Ada"), null);
		Outcome again = labelling.label(label("Actor"), at("Ada"), null);
		assertNotNull(again.message());
		assertTrue(again.edit().isEmpty());
		assertEquals(span.getId(), again.span());
		layer.apply(new Edits(layer).setVerdict(List.of(span), Verdict.PROPOSED));
		layer.apply(labelling.label(label("Actor"), at("Ada"), null).edit());
		assertEquals(Verdict.ACCEPTED, span.getVerdict());
	}

	@Test
	void labelsThatDoNotNestAreRefusedOverEachOther() {
		label("Actor").setNesting(false);
		make("Actor", 0, range("Ada Lund"));
		assertNotNull(labelling.label(label("Actor"), at("Lund"), null).message());
		assertNull(labelling.label(label("Cue"), at("Lund"), null).message());
		label("Cue").setRetired(true);
		assertNotNull(labelling.label(label("Cue"), at("Lund"), null).message());
	}

	@Test
	void whiteSpaceIsNotLabelled() {
		assertNotNull(labelling.label(label("Actor"), 0, new Range(at("\n\n"), at("\n\n") + 2)).message());
	}

	@Test
	void addsPartsToTheSelectedOrTheLastSpan() {
		Span claim = make("Claim", 0, range("the ferry"));
		layer.apply(labelling.addPart(label("Claim"), null, at("sail"), null).edit());
		assertEquals("the ferry sail", quote(claim));
		assertNotNull(labelling.addPart(label("Cue"), claim, at("sail"), null).message());
		assertNotNull(labelling.addPart(label("Claim"), claim, at("sail"), null).message(), "it has that part");
	}

	@Test
	void boundariesMoveByTokenAndByWhatOneSees() {
		Span span = make("Claim", 0, range("ferry will"));
		move(span, Side.END, Step.TOKEN, true);
		assertEquals("ferry will sail", quote(span));
		move(span, Side.BEGIN, Step.TOKEN, false);
		assertEquals("the ferry will sail", quote(span));
		move(span, Side.BEGIN, Step.CHARACTER, false);
		assertEquals("d the ferry will sail", quote(span));
		move(span, Side.END, Step.TOKEN, false);
		assertEquals("d the ferry will", quote(span));
		Span accent = make("Cue", at("e\u0301lan"), null);
		move(accent, Side.BEGIN, Step.CHARACTER, true);
		assertEquals("lan", quote(accent));
		move(accent, Side.BEGIN, Step.CHARACTER, false);
		assertEquals("e\u0301lan", quote(accent));
	}

	@Test
	void boundariesStopWhereNothingWouldBeLeft() {
		Span span = make("Cue", at("said"), null);
		assertNotNull(labelling.moveBoundary(span, at("said"), Side.END, Step.TOKEN, false).message());
		Span first = make("Cue", 0, null);
		assertNotNull(labelling.moveBoundary(first, 0, Side.BEGIN, Step.TOKEN, false).message());
	}

	private void move(Span span, Side side, Step step, boolean forward) {
		Outcome outcome = labelling.moveBoundary(span, span.getParts().begin(), side, step, forward);
		assertNull(outcome.message());
		layer.apply(outcome.edit());
	}

	@Test
	void spaceGoesRoundAllThatIsAtTheCaretInnermostFirst() {
		make("Actor", 0, range("Mayor Ada Lund"));
		make("Actor", 0, range("Ada Lund"));
		make("Actor", at("Lund"), null);
		assertEquals("Lund|Ada Lund|Mayor Ada Lund",
				walk.at(at("Lund")).stream().map(LabellingTest::quote).collect(Collectors.joining("|")));
		Span span = walk.cycle(null, at("Lund"));
		assertEquals("Lund", quote(span));
		span = walk.cycle(walk.cycle(span, at("Lund")), at("Lund"));
		assertEquals("Mayor Ada Lund", quote(span));
		assertEquals("Lund", quote(walk.cycle(span, at("Lund"))));
		assertNull(walk.cycle(null, at("ferry")));
	}

	@Test
	void walksInReadingOrderOverWhatIsShownAndWanted() {
		Span ada = make("Actor", at("Ada"), null);
		Span said = make("Cue", at("said"), null);
		Span ferry = make("Claim", at("ferry"), null);
		layer.apply(new Edits(layer).create(AnnotationState.span("s9", "Cue", Parts.of(at("sail"), at("sail") + 4)).withVerdict(Verdict.PROPOSED)));
		assertEquals(ada, walk.next(null, 0, SpanWalk::isAny));
		assertEquals(said, walk.next(ada, 0, SpanWalk::isAny));
		assertEquals(ferry, walk.previous(layer.span("s9"), 0, SpanWalk::isAny));
		assertEquals("s9", walk.next(ada, 0, SpanWalk::isOpen).getId());
		layer.apply(new Edits(layer).setVerdict(List.of(said), Verdict.REJECTED));
		assertEquals(ferry, walk.next(ada, 0, SpanWalk::isAny));
		assertNull(walk.next(layer.span("s9"), 0, SpanWalk::isAny));
	}
}
