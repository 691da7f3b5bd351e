package org.rubricator.core.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.rubricator.core.change.AnnotationState.Role;
import org.rubricator.core.change.Change;
import org.rubricator.core.change.Edit;
import org.rubricator.core.change.Edits;
import org.rubricator.core.change.IndexedLayer;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.AnnotationFactory;
import org.rubricator.model.annotation.Origin;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;

class AnnotationRowsTest {

	private static final String TEXT = "Mayor Lund said the ferry will sail. Ben Aas doubts it.";

	private final IndexedLayer layer = new IndexedLayer(AnnotationFactory.eINSTANCE.createLayer());

	@Test
	void rowsSayWhatAnnotationsAre() {
		Span lund = span("Actor", "Mayor Lund");
		Span claim = span("Claim", "the ferry will sail");
		frame(claim, lund);
		AnnotationRows rows = read();
		List<AnnotationRow> all = AnnotationRows.choose(rows.all(), AnnotationFilter.NONE, AnnotationColumn.PLACE.order(false));
		assertEquals(List.of("content: the ferry will sail; source: Mayor Lund", "Mayor Lund", "the ferry will sail"),
				all.stream().map(AnnotationRow::words).toList());
		assertTrue(all.get(0).isFrame());
		assertEquals(0, all.get(0).begin());
	}

	@Test
	void filtersLookAtTextLabelVerdictSourceAndFlag() {
		Span lund = span("Actor", "Mayor Lund");
		Span ben = span("Actor", "Ben Aas");
		layer.apply(new Edits(layer).setFlag(List.of(ben), true));
		layer.apply(new Edits(layer).setComment(lund, "Which mayor?"));
		layer.apply(new Edits(layer).setVerdict(List.of(lund), Verdict.PROPOSED));
		span("Claim", "the ferry will sail");
		assertEquals(List.of("s2"), ids(new AnnotationFilter("aas", null, null, null, false)));
		assertEquals(List.of("s1"), ids(new AnnotationFilter("which", "Actor", null, null, false)));
		assertEquals(List.of("s1", "s2"), ids(new AnnotationFilter(" ", "Actor", null, Origin.HAND, false)));
		assertEquals(List.of("s2"), ids(new AnnotationFilter("", null, null, null, true)));
		assertEquals(List.of("s1"), ids(new AnnotationFilter("", null, Verdict.PROPOSED, null, false)));
		assertEquals(List.of(), ids(new AnnotationFilter("", null, null, Origin.IMPORTED, false)));
	}

	@Test
	void editsChangeTheRowsThatTheyTouch() {
		Span lund = span("Actor", "Mayor Lund");
		Span claim = span("Claim", "the ferry will sail");
		frame(claim, lund);
		AnnotationRows rows = read();
		rows.show(AnnotationRows.choose(rows.all(), AnnotationFilter.NONE, AnnotationColumn.LABEL.order(true)),
				AnnotationFilter.NONE, AnnotationColumn.LABEL.order(true));
		assertEquals(List.of("s2", "f3", "s1"), rows.shown().stream().map(AnnotationRow::id).toList());
		Edit move = new Edits(layer).movePart(lund, 0, new Range(6, 10));
		layer.apply(move);
		assertEquals(1, rows.changed(move));
		assertEquals("content: the ferry will sail; source: Lund", rows.shown().get(1).words());
		Edit delete = new Edits(layer).delete(List.of(claim));
		layer.apply(delete);
		assertEquals(0, rows.changed(delete));
		assertEquals(List.of("f3", "s1"), rows.shown().stream().map(AnnotationRow::id).toList());
		assertEquals(1, rows.indexOf("s1"));
		assertEquals(-1, rows.indexOf("s2"));
	}

	@Test
	void afterAnyEditsTheRowsAreThoseOfANewReading() {
		Random random = new Random(5);
		List<Comparator<AnnotationRow>> orders = new ArrayList<>();
		for (AnnotationColumn column : AnnotationColumn.values()) {
			orders.add(column.order(random.nextBoolean()));
		}
		orders.add(AnnotationColumn.ofAttribute("kind", true));
		for (Comparator<AnnotationRow> order : orders) {
			AnnotationFilter filter = random.nextBoolean() ? AnnotationFilter.NONE
					: new AnnotationFilter("e", null, null, null, false);
			AnnotationRows rows = read();
			rows.show(AnnotationRows.choose(rows.all(), filter, order), filter, order);
			for (int i = 0; i < 60; i++) {
				Edit edit = edit(random);
				layer.apply(edit);
				rows.changed(edit);
				if (i % 9 == 0) {
					layer.apply(edit.inverse());
					rows.changed(edit.inverse());
				}
				assertEquals(AnnotationRows.choose(read().all(), filter, order), rows.shown());
			}
		}
	}

	private Edit edit(Random random) {
		Edits edits = new Edits(layer);
		List<Span> spans = layer.layer().getSpans();
		int begin = random.nextInt(TEXT.length() - 12);
		if (spans.size() < 4 || random.nextInt(3) == 0) {
			return edits.createSpan(random.nextBoolean() ? "Actor" : "Claim", Parts.of(begin, begin + 1 + random.nextInt(10)));
		}
		Span span = spans.get(random.nextInt(spans.size()));
		return switch (random.nextInt(7)) {
		case 0 -> edits.delete(List.of(span));
		case 1 -> edits.createFrame("Attribution", List.of(new Role("content", span.getId()), new Role("source", spans.get(0).getId())));
		case 2 -> edits.setComment(span, random.nextBoolean() ? "hm" : null);
		case 3 -> edits.setFlag(List.of(span), random.nextBoolean());
		case 4 -> edits.setVerdict(List.of(span), Verdict.VALUES.get(random.nextInt(3)));
		case 5 -> edits.setAttribute(List.of(span), "kind", random.nextBoolean() ? "teaser" : null);
		default -> edits.movePart(span, 0, new Range(begin, begin + 2));
		};
	}

	@Test
	void readingGoesInSteps() {
		Span first = span("Actor", "Mayor Lund");
		span("Cue", "said");
		span("Actor", "Ben Aas");
		AnnotationRows rows = new AnnotationRows(layer, TEXT);
		assertTrue(rows.read(2));
		Edit delete = new Edits(layer).delete(List.of((Annotation) first));
		layer.apply(delete);
		rows.changed(delete);
		assertFalse(rows.read(2));
		assertEquals(2, rows.size());
	}

	private AnnotationRows read() {
		AnnotationRows rows = new AnnotationRows(layer, TEXT);
		rows.read(Integer.MAX_VALUE);
		return rows;
	}

	private List<String> ids(AnnotationFilter filter) {
		return AnnotationRows.choose(read().all(), filter, AnnotationColumn.PLACE.order(false)).stream().map(AnnotationRow::id)
				.toList();
	}

	private Span span(String label, String quote) {
		int begin = TEXT.indexOf(quote);
		Edit edit = new Edits(layer).createSpan(label, Parts.of(begin, begin + quote.length()));
		layer.apply(edit);
		return layer.span(((Change.OfAnnotation) edit.changes().get(0)).id());
	}

	private void frame(Span content, Span source) {
		layer.apply(new Edits(layer).createFrame("Attribution",
				List.of(new Role("content", content.getId()), new Role("source", source.getId()))));
	}
}
