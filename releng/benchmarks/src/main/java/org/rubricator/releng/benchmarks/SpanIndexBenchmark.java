package org.rubricator.releng.benchmarks;

import java.util.List;
import java.util.Random;

import org.rubricator.core.change.SpanIndex;
import org.rubricator.model.annotation.AnnotationFactory;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Span;

/** Spans by place. */
final class SpanIndexBenchmark {

	private SpanIndexBenchmark() {
	}

	static void run() throws Exception {
		for (int size : new int[] { 20_000, 200_000 }) {
			List<Span> spans = List.copyOf(Layers.make(size, 0).getSpans());
			int length = size * 50;
			System.out.printf("%nSpan index, %,d spans%n", size);
			Timing.print("build", 9, () -> new SpanIndex(spans));
			SpanIndex index = new SpanIndex(spans);
			int[] places = new Random(2).ints(100_000, 0, length - 200).toArray();
			Timing.printEach("spans overlapping 100 units, each", 9, places.length, () -> {
				int[] found = new int[1];
				for (int place : places) {
					index.overlapping(place, place + 100, span -> found[0]++);
				}
				return found[0];
			});
			Timing.print("1,000 times add a span and query", 9, () -> {
				int[] found = new int[1];
				for (int i = 0; i < 1_000; i++) {
					Span span = AnnotationFactory.eINSTANCE.createSpan();
					span.setId("n" + i);
					span.setParts(Parts.of(places[i], places[i] + 20));
					index.add(span);
					index.overlapping(places[i], places[i] + 100, each -> found[0]++);
				}
				return found[0];
			});
		}
	}
}
