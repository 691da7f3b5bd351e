package org.rubricator.core.labelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.rubricator.core.change.AnnotationState.Role;
import org.rubricator.core.change.Edits;
import org.rubricator.core.change.IndexedLayer;
import org.rubricator.core.text.Segmentation;
import org.rubricator.model.annotation.AnnotationFactory;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;

class SpanSplittingTest {

	private static final String TEXT = "Ada and Ben said we will go, they told us, and stay.";

	private final IndexedLayer layer = new IndexedLayer(AnnotationFactory.eINSTANCE.createLayer());
	private final SpanSplitting splitting = new SpanSplitting(layer, new Segmentation(TEXT, "en"));

	private Span label(String label, String... quotes) {
		layer.apply(new Edits(layer).createSpan(label, Parts.of(List.of(quotes).stream()
				.map(quote -> new Range(TEXT.indexOf(quote), TEXT.indexOf(quote) + quote.length())).toList())));
		return layer.layer().getSpans().getLast();
	}

	private String described() {
		String spans = layer.layer().getSpans().stream().map(span -> span.getId() + ":" + span.getParts().ranges().stream()
				.map(part -> TEXT.substring(part.begin(), part.end())).collect(Collectors.joining("|"))).collect(Collectors.joining(", "));
		return spans + " / " + layer.layer().getFrames().stream().flatMap(frame -> frame.getFillers().stream())
				.map(filler -> filler.getRole() + "=" + filler.getSpan().getId()).collect(Collectors.joining(", "));
	}

	@Test
	void splitsWithinAWordBeforeItAndFillsRolesTwice() {
		Span both = label("Actor", "Ada and Ben");
		layer.apply(new Edits(layer).createFrame("Attribution", List.of(new Role("source", "s1"))));
		Outcome outcome = splitting.split(both, TEXT.indexOf("Ben") + 1);
		assertEquals("Split 'Actor'", outcome.edit().name());
		layer.apply(outcome.edit());
		assertEquals("s1:Ada and, " + outcome.span() + ":Ben / source=s1, source=" + outcome.span(), described());
		layer.apply(outcome.edit().inverse());
		assertEquals("s1:Ada and Ben / source=s1", described());
		assertNotNull(splitting.split(both, 0).message());
		assertNotNull(splitting.split(both, TEXT.indexOf(" said")).message());
	}

	@Test
	void splitsBetweenParts() {
		Span parts = label("Claim", "we will go", "and stay");
		layer.apply(splitting.split(parts, TEXT.indexOf("and stay")).edit());
		assertEquals("s1:we will go, s2:and stay / ", described());
	}

	@Test
	void joinsWithTheNextOfItsLabelAndKeepsRoles() {
		Span ada = label("Actor", "Ada");
		label("Cue", "said");
		label("Actor", "Ben");
		layer.apply(new Edits(layer).createFrame("Attribution", List.of(new Role("source", "s1"), new Role("source", "s3"))));
		Outcome outcome = splitting.join(ada);
		layer.apply(outcome.edit());
		assertEquals("s1:Ada|Ben, s2:said / source=s1", described());
		assertTrue(splitting.join(ada).edit().isEmpty());
		layer.apply(outcome.edit().inverse());
		assertEquals("source=s1, source=s3", described().substring(described().indexOf("/ ") + 2));
	}

	@Test
	void takesInWhiteSpaceBetween() {
		Span first = label("Claim", "we will");
		label("Claim", "go");
		layer.apply(splitting.join(first).edit());
		assertEquals("s1:we will go / ", described());
	}
}
