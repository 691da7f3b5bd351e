package org.rubricator.analysis.splits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubricator.analysis.leakage.ArticleGroups;

class SplitterTest {

	private static SplitRequest request(String parts, long seed) {
		return SplitRequest.parts(SplitRequest.parseWeights(parts)).withSeed(seed);
	}

	/** Label counts as they are in news: some frequent, one rare. */
	private static List<LabelledArticle> articles(long seed, int count) {
		Random random = new Random(seed);
		List<LabelledArticle> articles = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			Map<String, Integer> labels = new HashMap<>();
			labels.put("Actor", random.nextInt(30));
			labels.put("Claim", random.nextInt(12));
			if (random.nextInt(8) == 0) {
				labels.put("Rare", 1 + random.nextInt(2));
			}
			labels.values().removeIf(number -> number == 0);
			articles.add(new LabelledArticle("a" + i, labels));
		}
		return articles;
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void sharesAndLabelsComeOutAsAsked(long seed) {
		List<LabelledArticle> articles = articles(seed, 400);
		Split split = Splitter.split(articles, request("train=80,dev=10,test=10", seed));
		assertEquals(List.of("train", "dev", "test"), split.parts().stream().map(Split.Part::name).toList());
		assertEquals(400, split.size());
		Map<String, Integer> all = split.labels();
		for (Split.Part part : split.parts()) {
			double share = split.request().share(part.name());
			assertEquals(400 * share, part.articles().size(), 1);
			for (String label : List.of("Actor", "Claim")) {
				assertEquals(share, (double) part.labels().get(label) / all.get(label), 0.02, label);
			}
			assertEquals(share, (double) part.labels().get("Rare") / all.get("Rare"), 0.05);
		}
	}

	@Test
	void noArticleIsInTwoPartsOrNone() {
		List<LabelledArticle> articles = articles(7, 53);
		Split split = Splitter.split(articles, request("a=1,b=1,c=1", 7));
		Set<String> ids = new HashSet<>();
		split.parts().forEach(part -> part.articles().forEach(article -> assertTrue(ids.add(article.id()))));
		assertEquals(53, ids.size());
	}

	@Test
	void onlyTheSeedMatters() {
		List<LabelledArticle> articles = articles(3, 60);
		List<LabelledArticle> shuffled = new ArrayList<>(articles);
		Collections.shuffle(shuffled, new Random(9));
		SplitRequest request = request("train=8,test=2", 5);
		assertEquals(Splitter.split(articles, request), Splitter.split(shuffled, request));
		assertNotEquals(Splitter.split(articles, request).parts(),
				Splitter.split(articles, request("train=8,test=2", 6)).parts());
	}

	@Test
	void foldsAreOfOneSizeAndStratified() {
		List<LabelledArticle> articles = articles(4, 200);
		Split split = Splitter.split(articles, SplitRequest.folds(5));
		assertEquals(List.of("fold-1", "fold-2", "fold-3", "fold-4", "fold-5"), split.parts().stream().map(Split.Part::name).toList());
		split.parts().forEach(part -> {
			assertEquals(40, part.articles().size(), 1);
			assertEquals(0.2, (double) part.labels().get("Claim") / split.labels().get("Claim"), 0.02);
		});
		assertTrue(split.partition("gold").receipt().contains("Asked: 5 folds, grouped by article"), split.partition("gold").receipt());
		assertThrows(IllegalArgumentException.class, () -> SplitRequest.folds(1));
		assertThrows(IllegalArgumentException.class, () -> SplitRequest.folds(101));
	}

	@Test
	void articlesWithoutLabelsAreSplitToo() {
		List<LabelledArticle> articles = new ArrayList<>();
		for (int i = 0; i < 10; i++) {
			articles.add(new LabelledArticle("a" + i, Map.of()));
		}
		Split split = Splitter.split(articles, request("train=80,dev=10,test=10", 1));
		assertEquals(List.of(8, 1, 1), split.parts().stream().map(part -> part.articles().size()).toList());
		assertTrue(split.partition("gold").receipt().contains("nothing to stratify"));
		assertEquals(0, Splitter.split(List.of(), request("a=1,b=1", 1)).size());
	}

	@Test
	void theReceiptSaysWhatWasAskedAndWhatCameOut() {
		Split split = Splitter.split(articles(1, 20), request("train=3,test=1", 11));
		String receipt = split.partition("gold").receipt();
		assertTrue(receipt.contains("Asked: train=3,test=1, grouped by article, stratified by label, annotations of gold, seed 11"),
				receipt);
		assertTrue(receipt.contains("| train | 75.0 % | 15 | 75.0 % |"), receipt);
		assertTrue(receipt.contains("| Actor |"), receipt);
		assertEquals(split.partition("gold"), split.partition("gold"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "train", "train=80", "train=80,dev", "train=80,dev=0", "train=80,dev=-1", "a=1,a=2",
			"a=x,b=1", "a=NaN,b=1", "a=Infinity,b=1", "../a=1,b=1", "=1,b=1", "a=1,,b=1" })
	void wrongSharesAreRefused(String parts) {
		assertThrows(IllegalArgumentException.class, () -> request(parts, 1));
	}

	@Test
	void groupingsAreReadAndRefusedWithWhatThereIs() {
		assertEquals(Set.of(), Grouping.parse("none"));
		assertEquals(Set.of(), Grouping.parse("article"));
		assertEquals(Set.of(Grouping.FAMILY, Grouping.OUTLET), Grouping.parse("outlet,family"));
		assertEquals("family,outlet", Grouping.text(Grouping.parse("outlet,family")));
		assertTrue(assertThrows(IllegalArgumentException.class, () -> Grouping.parse("weather")).getMessage().contains("quotation"));
	}

	@Test
	void aSplitByFamilyNeverPartsOneWhateverTheSeed() {
		for (int seed = 0; seed < 100; seed++) {
			List<LabelledArticle> articles = articles(seed, 120);
			ArticleGroups groups = new ArticleGroups();
			Random random = new Random(seed);
			for (int tie = 0; tie < 30; tie++) {
				groups.tie(List.of("a" + random.nextInt(120), "a" + random.nextInt(120), "a" + random.nextInt(120)));
			}
			Split split = Splitter.split(articles, request("train=80,dev=10,test=10", seed), groups);
			Map<String, String> partOf = new HashMap<>();
			split.parts().forEach(part -> part.articles().forEach(article -> partOf.put(article.id(), part.name())));
			assertEquals(120, partOf.size());
			groups.all().values().forEach(members -> assertEquals(1, members.stream().map(partOf::get).distinct().count()));
		}
	}
}
