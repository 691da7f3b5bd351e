package org.rubricator.analysis.splits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.rubricator.analysis.families.Publication;
import org.rubricator.core.corpus.ArticleSummary;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.exchange.ExportOperation;

/** Splits of the sample corpus. */
class SplitOperationTest {

	private static final Map<String, Double> HALVES = SplitRequest.parseWeights("a=50,b=50");

	private final CorpusStore corpus = open();

	@Test
	void aSplitThatLeaksIsRefusedForAllWhoAsk() throws IOException {
		LeakingSplitException refused = assertThrows(LeakingSplitException.class, () -> split(SplitRequest.parts(HALVES)));
		assertTrue(refused.getMessage().contains("group by family") && refused.getMessage().contains("allow leaks"),
				refused.getMessage());
		Split allowed = split(SplitRequest.parts(HALVES).allowingLeaks(true));
		assertFalse(allowed.leaks().orElseThrow().leak().isEmpty());
		assertTrue(allowed.partition("gold").receipt().contains("The longest stands at "));
		for (int seed = 0; seed < 20; seed++) {
			assertTrue(split(SplitRequest.folds(3).groupedBy(Set.of(Grouping.FAMILY)).withSeed(seed)).leaks().orElseThrow()
					.leak().isEmpty());
		}
	}

	@Test
	void outletsStayTogether() throws IOException {
		Map<String, String> partOf = parts(split(SplitRequest.parts(HALVES).groupedBy(Set.of(Grouping.OUTLET)).allowingLeaks(true)));
		Map<String, String> byOutlet = new HashMap<>();
		for (ArticleSummary article : corpus.articles().items()) {
			assertEquals(byOutlet.computeIfAbsent(article.outlet(), outlet -> partOf.get(article.id())), partOf.get(article.id()));
		}
		assertTrue(Set.copyOf(byOutlet.values()).size() == 2);
	}

	@Test
	void aDayStaysTogetherAndTwoDaysDoToo() throws IOException {
		SplitRequest request = SplitRequest.parts(HALVES).groupedBy(Set.of(Grouping.EVENT)).allowingLeaks(true);
		Split days = split(request.withEventDays(1));
		Map<String, String> partOf = parts(days);
		Map<String, String> byDay = new HashMap<>();
		for (ArticleSummary article : corpus.articles().items()) {
			String day = Publication.parse(article.published()).orElseThrow().from().toString().substring(0, 10);
			assertEquals(byDay.computeIfAbsent(day, key -> partOf.get(article.id())), partOf.get(article.id()));
		}
		assertTrue(split(request.withEventDays(30)).groups() < days.groups());
	}

	@Test
	void whoQuotesTheSameStaysTogether() throws IOException {
		for (int seed = 0; seed < 10; seed++) {
			Map<String, String> partOf = parts(
					split(SplitRequest.parts(HALVES).groupedBy(Set.of(Grouping.QUOTATION)).withSeed(seed).allowingLeaks(true)));
			assertEquals(partOf.get("minister-will-sign"), partOf.get("minister-defends-timetable"));
			assertEquals(partOf.get("clay-mity"), partOf.get("council-approves-barrier"));
		}
	}

	private Split split(SplitRequest request) throws IOException {
		List<String> articles = corpus.articles().items().stream().map(ArticleSummary::id).sorted().toList();
		return new SplitOperation(corpus).run(new ExportOperation.Plan("gold", List.of("gold"), articles, List.of()), request, null);
	}

	private static Map<String, String> parts(Split split) {
		Map<String, String> partOf = new HashMap<>();
		split.parts().forEach(part -> part.articles().forEach(article -> partOf.put(article.id(), part.name())));
		return partOf;
	}

	private static CorpusStore open() {
		try {
			Path top = Path.of("").toAbsolutePath();
			while (!CorpusStore.isCorpus(top.resolve("seeds/corpus"))) {
				top = top.getParent();
			}
			return CorpusStore.open(top.resolve("seeds/corpus"));
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}
}
