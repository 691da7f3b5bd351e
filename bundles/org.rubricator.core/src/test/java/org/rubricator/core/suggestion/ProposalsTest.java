package org.rubricator.core.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.rubricator.core.change.IndexedLayer;
import org.rubricator.model.annotation.AnnotationFactory;
import org.rubricator.model.annotation.Attributes;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.labels.LabelSet;
import org.rubricator.model.labels.LabelsFactory;
import org.rubricator.model.labels.SpanLabel;

class ProposalsTest {

	private static final String FLAT = "Block";
	private static final String NESTING = "Claim";

	private final IndexedLayer layer = new IndexedLayer(AnnotationFactory.eINSTANCE.createLayer());
	private final LabelSet labels = LabelsFactory.eINSTANCE.createLabelSet();

	ProposalsTest() {
		for (String name : List.of(FLAT, NESTING)) {
			SpanLabel label = LabelsFactory.eINSTANCE.createSpanLabel();
			label.setName(name);
			label.setNesting(name.equals(NESTING));
			labels.getSpanLabels().add(label);
		}
	}

	private void suggest(List<Suggestion> suggestions) {
		layer.apply(new Proposals(layer, labels).edit("one", suggestions));
	}

	private static Suggestion of(String label, Parts parts) {
		return new Suggestion(label, parts, Attributes.NONE, null, 0.5, "so");
	}

	private List<String> places() {
		return layer.layer().getSpans().stream().map(span -> span.getLabel() + " " + span.getParts()).sorted().toList();
	}

	/** Held to the definition: the first of those that overlap, of nesting labels the first of those that are equal. */
	@Test
	void ofOverlappingSuggestionsTheFirstCounts() {
		Random random = new Random(5);
		List<Suggestion> suggestions = new ArrayList<>();
		for (int i = 0; i < 400; i++) {
			List<Range> ranges = new ArrayList<>();
			for (int part = 0; part <= random.nextInt(3); part++) {
				int begin = random.nextInt(3000);
				ranges.add(new Range(begin, begin + 1 + random.nextInt(20)));
			}
			suggestions.add(of(random.nextBoolean() ? FLAT : NESTING, Parts.of(ranges)));
		}
		List<Suggestion> expected = new ArrayList<>();
		for (Suggestion each : suggestions) {
			if (expected.stream().noneMatch(earlier -> earlier.label().equals(each.label())
					&& (each.label().equals(NESTING) ? earlier.parts().equals(each.parts()) : overlap(earlier.parts(), each.parts())))) {
				expected.add(each);
			}
		}
		assertTrue(expected.size() < suggestions.size());
		suggest(suggestions);
		assertEquals(expected.stream().map(each -> each.label() + " " + each.parts()).sorted().toList(), places());
		suggest(suggestions);
		assertEquals(expected.size(), layer.layer().getSpans().size(), "the same again adds nothing");
	}

	private static boolean overlap(Parts some, Parts others) {
		return some.ranges().stream().anyMatch(one -> others.ranges().stream()
				.anyMatch(other -> one.begin() < other.end() && other.begin() < one.end()));
	}

	@Test
	void whatIsProposedAtAnotherPlaceNowMovesInOneRun() {
		suggest(List.of(of(FLAT, Parts.of(0, 10)), of(FLAT, Parts.of(20, 30))));
		Span kept = layer.layer().getSpans().get(1);
		suggest(List.of(of(FLAT, Parts.of(0, 12)), of(FLAT, Parts.of(20, 30))));
		assertEquals(List.of(FLAT + " 0-12", FLAT + " 20-30"), places());
		assertTrue(layer.layer().getSpans().stream().anyMatch(span -> span.getId().equals(kept.getId())), "what stays keeps its id");
	}
}
