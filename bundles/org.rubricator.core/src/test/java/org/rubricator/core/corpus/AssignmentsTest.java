package org.rubricator.core.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.model.annotation.WorkState;
import org.rubricator.model.corpus.Corpus;

class AssignmentsTest {

	/** Every article has as many annotators as is wanted, loads are even, and all pairs share articles. */
	@Test
	void spreadsEvenly() {
		List<String> articles = IntStream.range(0, 120).mapToObj(i -> "a" + i).toList();
		for (int count = 1; count <= 6; count++) {
			List<String> annotators = List.of("ada", "bo", "cy", "di", "ed", "fay").subList(0, count);
			for (int overlap = 1; overlap <= count; overlap++) {
				Assignments spread = Assignments.spread(articles, annotators, overlap);
				for (String article : articles) {
					assertEquals(overlap, annotators.stream().filter(name -> spread.articles(name).contains(article)).count());
				}
				int each = articles.size() * overlap / count;
				assertEquals(Set.of(each), new HashSet<>(spread.counts().values()), count + " of " + overlap);
				for (String one : overlap > 1 ? annotators : List.<String>of()) {
					for (String other : annotators) {
						assertFalse(Collections.disjoint(spread.articles(one), spread.articles(other)), one + other + overlap + count);
					}
				}
			}
		}
		assertThrows(IllegalArgumentException.class, () -> Assignments.spread(articles, List.of("ada"), 2));
	}

	@Test
	void aCorpusKeepsThem(@TempDir Path folder) throws IOException {
		CorpusStore store = TestCorpora.withOneArticle(folder.resolve("corpus"));
		Assignments assignments = Assignments.spread(List.of("ferry", "gone"), List.of("bo", "ada"), 2);
		assignments.set("ada", "gone", false);
		Corpus corpus = store.corpus();
		assignments.applyTo(corpus);
		store.saveCorpus(corpus);
		Assignments read = Assignments.of(store.corpus());
		assertEquals(Map.of("ada", 1, "bo", 2), read.counts());
		read.retainArticles(List.of("ferry"));
		assertEquals(Set.of("ferry"), read.articles("bo"));
		read.set("bo", "ferry", false);
		read.set("ada", "ferry", false);
		assertTrue(read.isEmpty());
	}

	@Test
	void goesThroughTheArticlesInOrder() {
		ReadingOrder all = new ReadingOrder(List.of("a", "b", "c", "d"), Set.of("a", "b", "c", "d"),
				Map.of("b", WorkState.DONE, "d", WorkState.IN_PROGRESS));
		assertEquals(Optional.of("b"), all.next("a"));
		assertEquals(Optional.empty(), all.next("d"));
		assertEquals(Optional.of("c"), all.previous("d"));
		assertEquals(Optional.empty(), all.previous("a"));
		assertEquals(Optional.of("c"), all.nextUnlabelled("a"));
		assertEquals(Optional.of("a"), all.nextUnlabelled("c"));
		ReadingOrder mine = new ReadingOrder(List.of("a", "b", "c", "d"), Set.of("a", "d"), Map.of());
		assertEquals(Optional.of("d"), mine.next("b"), "also from an article of somebody else");
		assertEquals(Optional.of("a"), mine.previous("d"));
		assertEquals(Optional.of("a"), mine.nextUnlabelled("d"));
		assertEquals(Optional.empty(), new ReadingOrder(List.of("a"), Set.of("a"), Map.of()).nextUnlabelled("a"));
	}
}
