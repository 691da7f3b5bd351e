package org.rubricator.core.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.rubricator.model.annotation.AnnotationFactory;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;

class SpanIndexTest {

	@Test
	void nothingIsInAnEmptyIndex() {
		SpanIndex index = new SpanIndex();
		assertEquals(0, index.size());
		assertEquals(List.of(), index.at(0));
		assertNull(index.next(0));
		assertNull(index.previous(10));
		Span span = span("s1", Parts.of(1, 2));
		assertThrows(IllegalArgumentException.class, () -> index.remove(span, span.getParts()));
		assertThrows(IllegalArgumentException.class, () -> index.after(span));
	}

	@Test
	void aSpanWithSeveralPartsIsFoundOnce() {
		Span span = span("s1", Parts.parse("2-4 6-8 10-12"));
		SpanIndex index = new SpanIndex(List.of(span));
		assertEquals(List.of(span), overlapping(index, 0, 20));
		assertEquals(List.of(span), overlapping(index, 7, 20));
		assertEquals(List.of(), overlapping(index, 4, 6));
		assertSame(span, index.next(1));
		assertNull(index.next(2));
		assertNull(index.after(span));
	}

	@Test
	void spansThatBeginTogetherAreReadLongestFirstThenById() {
		Span longest = span("s9", Parts.of(2, 9));
		Span first = span("s2", Parts.of(2, 5));
		Span second = span("s10", Parts.of(2, 5));
		SpanIndex index = new SpanIndex(List.of(second, first, longest));
		assertSame(longest, index.next(0));
		assertSame(first, index.after(longest));
		assertSame(second, index.after(first));
		assertNull(index.after(second));
		assertSame(second, index.previous(3));
		assertSame(first, index.before(second));
		assertNull(index.before(longest));
		assertEquals(List.of(longest, first, second), index.at(3));
	}

	@Test
	void agreesWithLookingAtEverySpan() {
		for (int seed = 0; seed < 60; seed++) {
			Random random = new Random(seed);
			int length = seed % 3 == 0 ? 60 : 5_000;
			List<Span> spans = new ArrayList<>();
			for (int left = random.nextInt(seed % 2 == 0 ? 20 : 2_000); left > 0; left--) {
				spans.add(span("s" + spans.size(), randomParts(random, length)));
			}
			SpanIndex index = new SpanIndex(spans);
			compare(random, length, spans, index);
			for (int round = 0; round < 10; round++) {
				for (int changes = random.nextInt(300); changes > 0; changes--) {
					change(random, length, spans, index);
				}
				compare(random, length, spans, index);
			}
			while (!spans.isEmpty()) {
				Span span = spans.remove(random.nextInt(spans.size()));
				index.remove(span, span.getParts());
			}
			compare(random, length, spans, index);
		}
	}

	private static void change(Random random, int length, List<Span> spans, SpanIndex index) {
		switch (spans.isEmpty() ? 0 : random.nextInt(3)) {
		case 0 -> {
			Span span = span("s" + random.nextInt(1_000_000), randomParts(random, length));
			spans.add(span);
			index.add(span);
		}
		case 1 -> {
			Span span = spans.remove(random.nextInt(spans.size()));
			index.remove(span, span.getParts());
		}
		default -> {
			Span span = spans.get(random.nextInt(spans.size()));
			Parts old = span.getParts();
			span.setParts(randomParts(random, length));
			index.remove(span, old);
			index.add(span);
		}
		}
	}

	private static void compare(Random random, int length, List<Span> spans, SpanIndex index) {
		List<Span> ordered = new ArrayList<>(spans);
		ordered.sort(SpanIndex.READING_ORDER);
		assertEquals(spans.size(), index.size());
		for (int i = 0; i < 20; i++) {
			int begin = random.nextInt(length);
			int end = begin + 1 + random.nextInt(50);
			assertEquals(bruteForce(spans, begin, end), overlapping(index, begin, end));
			assertEquals(bruteForce(spans, begin, begin + 1), index.at(begin));
			assertSame(find(ordered, span -> span.getParts().begin() > begin), index.next(begin));
			assertSame(find(ordered.reversed(), span -> span.getParts().begin() < begin), index.previous(begin));
		}
		Span before = null;
		for (Span span : ordered) {
			if (before != null && SpanIndex.READING_ORDER.compare(before, span) != 0) {
				assertSame(span, index.after(before));
				assertSame(before, index.before(span));
			}
			before = span;
		}
	}

	/** By the first part that overlaps. */
	private static List<Span> bruteForce(List<Span> spans, int begin, int end) {
		Range place = new Range(begin, end);
		Comparator<Span> order = Comparator.comparing(span -> span.getParts().ranges().stream().filter(place::overlaps)
				.findFirst().orElseThrow());
		return spans.stream().filter(span -> span.getParts().ranges().stream().anyMatch(place::overlaps))
				.sorted(order.thenComparing(span -> span.getId().length()).thenComparing(Span::getId)).toList();
	}

	private static Span find(List<Span> spans, Predicate<Span> condition) {
		return spans.stream().filter(condition).findFirst().orElse(null);
	}

	private static List<Span> overlapping(SpanIndex index, int begin, int end) {
		List<Span> found = new ArrayList<>();
		index.overlapping(begin, end, found::add);
		return found;
	}

	private static Parts randomParts(Random random, int length) {
		List<Range> ranges = new ArrayList<>();
		do {
			int begin = random.nextInt(length);
			ranges.add(new Range(begin, begin + 1 + random.nextInt(random.nextInt(20) == 0 ? length : 10)));
		} while (random.nextInt(5) == 0);
		return Parts.of(ranges);
	}

	private static Span span(String id, Parts parts) {
		Span span = AnnotationFactory.eINSTANCE.createSpan();
		span.setId(id);
		span.setParts(parts);
		return span;
	}
}
