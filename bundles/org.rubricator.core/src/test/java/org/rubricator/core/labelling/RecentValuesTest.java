package org.rubricator.core.labelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.rubricator.model.annotation.AnnotationFactory;
import org.rubricator.model.annotation.Attributes;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Span;

class RecentValuesTest {

	private final Layer layer = AnnotationFactory.eINSTANCE.createLayer();
	private final RecentValues values = new RecentValues();

	private void span(String label, String topic) {
		Span span = AnnotationFactory.eINSTANCE.createSpan();
		span.setLabel(label);
		span.setAttributes(Attributes.NONE.with("topic", topic));
		layer.getSpans().add(span);
	}

	@Test
	void thoseGivenLastComeBeforeTheMostFrequent() {
		span("Claim", "harbour");
		span("Claim", "ferry");
		span("Claim", "ferry");
		span("Cue", "verb");
		assertEquals(List.of("ferry", "harbour"), values.matching(layer, "Claim", "topic", ""));
		values.used("Claim", "topic", "harbour");
		values.used("Claim", "topic", "budget");
		values.used("Cue", "topic", "noun");
		assertEquals(List.of("budget", "harbour", "ferry"), values.matching(layer, "Claim", "topic", ""));
		values.used("Claim", "topic", "harbour");
		assertEquals(List.of("harbour", "budget", "ferry"), values.matching(layer, "Claim", "topic", ""));
	}

	@Test
	void typingFindsBeginningsOfWords() {
		span("Claim", "\u00d6lhafen Nord");
		span("Claim", "C++ (old)");
		assertEquals(List.of("\u00d6lhafen Nord"), values.matching(layer, "Claim", "topic", "nor"));
		assertEquals(List.of("\u00d6lhafen Nord"), values.matching(layer, "Claim", "topic", "olh"));
		assertEquals(List.of("C++ (old)"), values.matching(layer, "Claim", "topic", "c+"));
		assertEquals(List.of(), values.matching(layer, "Claim", "topic", "hafen"));
	}
}
