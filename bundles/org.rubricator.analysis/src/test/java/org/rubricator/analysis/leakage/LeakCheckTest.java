package org.rubricator.analysis.leakage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.rubricator.analysis.passages.MixedTexts;
import org.rubricator.analysis.passages.PassageOptions;
import org.rubricator.analysis.passages.PassageSearch;
import org.rubricator.analysis.passages.SharedPassages;

class LeakCheckTest {

	@Test
	void groupsAreNamedByTheirFirstMemberWhateverTheOrder() {
		ArticleGroups groups = new ArticleGroups();
		groups.tie(List.of("d", "c"));
		groups.tie(List.of("b", "d"));
		groups.tie(List.of("z", "y"));
		groups.tie(List.of("alone"));
		assertEquals(Map.of("b", Set.of("b", "c", "d"), "y", Set.of("y", "z")), groups.all());
		assertEquals("b", groups.group("c"));
		assertEquals("alone", groups.group("alone"));
		assertEquals("unknown", groups.group("unknown"));
	}

	@Test
	void groupedSplitsShareNothingAndOthersDo() {
		for (int seed = 0; seed < 25; seed++) {
			SharedPassages shared = corpus(seed);
			LeakCheck check = new LeakCheck(SharedWords.of(shared), 20);
			ArticleGroups groups = ArticleGroups.of(shared);
			Map<String, List<String>> grouped = new TreeMap<>();
			for (int i = 0; i < 60; i++) {
				grouped.computeIfAbsent(groups.group("a" + i), key -> new ArrayList<>()).add("a" + i);
			}
			Random random = new Random(seed);
			List<List<String>> parts = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
			grouped.values().forEach(members -> parts.get(random.nextInt(10) < 7 ? 0 : 1 + random.nextInt(2)).addAll(members));
			assertEquals(new Leak(0, 0, 0, ""), check.check(parts), "seed " + seed);
			ExpectedLeak expected = check.random(parts, false, 100);
			assertTrue(expected.longest() > 0 && expected.passages() > 0 && expected.articles() > 0, expected.toString());
		}
	}

	@Test
	void aLeakNamesTheLongestPassage() {
		PassageSearch search = new PassageSearch(PassageOptions.DEFAULT.withWords(3));
		search.add("a", "one two three four. five six seven", List.of());
		search.add("b", "one two three four? other words here", List.of());
		search.add("c", "and five six seven", List.of());
		LeakCheck check = new LeakCheck(SharedWords.of(search.run(() -> {
		})), 3);
		assertEquals(new Leak(4, 2, 2, "a@0-18 and b@0-18"), check.check(List.of(List.of("a", "x"), List.of("b", "c"))));
		assertEquals(new Leak(3, 1, 1, "a@20-34 and c@4-18"), check.check(List.of(List.of("a", "b"), List.of("c"))));
		assertEquals(3, check.check(List.of(List.of("a"), List.of("b"), List.of("c")), true).articles());
	}

	private static SharedPassages corpus(int seed) {
		Random random = new Random(seed);
		MixedTexts texts = new MixedTexts(random);
		PassageSearch search = new PassageSearch(PassageOptions.DEFAULT);
		String note = String.join(" ", texts.words(25));
		List<String> earlier = new ArrayList<>();
		for (int i = 0; i < 60; i++) {
			String own = "Number " + i + " " + String.join(" ", texts.words(80)) + " stop" + i;
			String taken = i > 0 && random.nextInt(3) == 0 ? " " + earlier.get(random.nextInt(i)) : "";
			earlier.add(own);
			search.add("a" + i, own + taken + " halt" + i + (random.nextInt(6) == 0 ? " " + note : ""), List.of());
		}
		return search.run(() -> {
		});
	}
}
