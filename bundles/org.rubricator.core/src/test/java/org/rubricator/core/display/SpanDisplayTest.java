package org.rubricator.core.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rubricator.core.change.AnnotationState;
import org.rubricator.core.change.Edit;
import org.rubricator.core.change.Edits;
import org.rubricator.core.change.IndexedLayer;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.display.LineDisplay.Bar;
import org.rubricator.model.annotation.AnnotationFactory;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Verdict;

class SpanDisplayTest {

	private IndexedLayer layer;
	private SpanDisplay display;

	@BeforeEach
	void open() throws IOException {
		layer = new IndexedLayer(AnnotationFactory.eINSTANCE.createLayer());
		display = new SpanDisplay(layer, CorpusStore.defaultLabels());
	}

	private void label(String label, Parts parts) {
		apply(new Edits(layer).createSpan(label, parts));
	}

	private void apply(Edit edit) {
		layer.apply(edit);
		display.changed(edit);
	}

	private String bars(int begin, int end) {
		return display.line(begin, end).bars().stream()
				.map(bar -> bar.span().getId() + "@" + bar.lane() + ":" + bar.begin() + "-" + bar.end() + (bar.tie() ? "~" : ""))
				.sorted().collect(Collectors.joining(" "));
	}

	@Test
	void shorterSpansLieNextToTheWords() {
		label("Claim", Parts.of(0, 30));
		label("Actor", Parts.of(5, 10));
		label("Cue", Parts.of(12, 15));
		assertEquals("s1@1:0-30 s2@0:5-10 s3@0:12-15", bars(0, 40));
		assertEquals(2, lanes(display.line(0, 40)));
	}

	@Test
	void crossingSpansOfTheSamePlaceEachHaveALane() {
		label("Claim", Parts.of(0, 10));
		label("Actor", Parts.of(5, 15));
		label("Cue", Parts.of(0, 10));
		label("Claim", Parts.of(15, 20));
		assertEquals(3, lanes(display.line(0, 40)));
		assertTrue(bars(0, 40).contains("s4@0:15-20"));
	}

	@Test
	void partsAreTiedInOneLaneThatNothingElseTakes() {
		label("Claim", Parts.of(List.of(new Range(0, 5), new Range(20, 25))));
		label("Actor", Parts.of(8, 11));
		assertEquals("s1@1:0-5 s1@1:20-25 s1@1:5-20~ s2@0:8-11", bars(0, 30));
	}

	@Test
	void linesShowWhatIsInThem() {
		label("Claim", Parts.of(5, 45));
		assertEquals("s1@0:10-20", bars(10, 20));
		Bar bar = display.line(10, 20).bars().get(0);
		assertTrue(!bar.first() && !bar.last());
		assertTrue(display.line(0, 10).bars().get(0).first());
		assertTrue(display.line(40, 50).bars().get(0).last());
	}

	@Test
	void wordsHaveTheColourOfTheInnermostSpan() {
		label("Claim", Parts.of(0, 30));
		label("Actor", Parts.of(10, 20));
		assertEquals("s1:0-10 s2:10-20 s1:20-30", display.line(0, 40).washes().stream()
				.map(wash -> wash.span().getId() + ":" + wash.begin() + "-" + wash.end()).collect(Collectors.joining(" ")));
	}

	@Test
	void blockLabelsDimAndTakeNoLane() {
		label("Boilerplate", Parts.of(0, 30));
		label("Actor", Parts.of(3, 6));
		LineDisplay line = display.line(0, 30);
		assertEquals(1, line.blocks().size());
		assertEquals(1, lanes(line));
		assertEquals("s2", line.washes().get(0).span().getId());
	}

	@Test
	void rejectedHiddenAndBareShowNothing() {
		label("Actor", Parts.of(3, 6));
		label("Claim", Parts.of(3, 6));
		apply(new Edits(layer).setVerdict(List.of(layer.span("s1")), Verdict.REJECTED));
		assertEquals("s2@0:3-6", bars(0, 10));
		display.setHidden("Claim", true);
		assertEquals("", bars(0, 10));
		display.setHidden("Claim", false);
		display.setBare(true);
		assertEquals("", bars(0, 10));
		display.setBare(false);
		assertEquals("s2@0:3-6", bars(0, 10));
	}

	@Test
	void proposalsHaveABarButNoWash() {
		apply(new Edits(layer).create(AnnotationState.span("s1", "Actor", Parts.of(3, 6)).withVerdict(Verdict.PROPOSED)));
		assertEquals("s1@0:3-6", bars(0, 10));
		assertEquals(List.of(), display.line(0, 10).washes());
	}

	/** Whatever is done, the line that is kept says the same as one computed anew, and no two bars lie on each other. */
	@Test
	void keptLinesStayTrueAndNoBarsCollide() throws IOException {
		Random random = new Random(7);
		String[] labels = { "Claim", "Actor", "Cue", "Boilerplate" };
		for (int i = 0; i < 600; i++) {
			List<org.rubricator.model.annotation.Span> spans = layer.layer().getSpans();
			int begin = random.nextInt(90);
			if (spans.size() < 25 || random.nextInt(2) == 0) {
				Parts parts = Parts.of(begin, begin + 1 + random.nextInt(10));
				label(labels[random.nextInt(4)], random.nextInt(4) == 0 ? parts.plus(new Range(begin + 12, begin + 15)) : parts);
			} else if (random.nextBoolean()) {
				apply(new Edits(layer).delete(List.of(spans.get(random.nextInt(spans.size())))));
			} else {
				apply(new Edits(layer).setParts(spans.get(random.nextInt(spans.size())), "Move", Parts.of(begin, begin + 4)));
			}
			for (int line = 0; line < 110; line += 37) {
				LineDisplay kept = display.line(line, line + 37);
				assertEquals(new SpanDisplay(layer, CorpusStore.defaultLabels()).line(line, line + 37), kept);
				BitSet[] lanes = new BitSet[lanes(kept)];
				for (Bar bar : kept.bars()) {
					BitSet lane = lanes[bar.lane()] == null ? lanes[bar.lane()] = new BitSet() : lanes[bar.lane()];
					assertTrue(lane.get(bar.begin(), bar.end()).isEmpty(), () -> "two bars in one place: " + bar);
					lane.set(bar.begin(), bar.end());
				}
			}
		}
	}

	/** How many bars lie under each other at most. */
	private static int lanes(LineDisplay line) {
		return 1 + line.bars().stream().mapToInt(LineDisplay.Bar::lane).max().orElse(-1);
	}
}
