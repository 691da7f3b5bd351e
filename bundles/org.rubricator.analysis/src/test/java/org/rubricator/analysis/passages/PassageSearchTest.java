package org.rubricator.analysis.passages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubricator.model.annotation.Range;

class PassageSearchTest {

	private static final PassageOptions NO_TEMPLATES = new PassageOptions(20, 0.3, 10_000);

	@Test
	void plantedPassagesAreFoundWithExactOffsetsInBothTexts() {
		for (int seed = 0; seed < 150; seed++) {
			Random random = new Random(seed);
			MixedTexts texts = new MixedTexts(random);
			String passage = texts.text(texts.words(20 + random.nextInt(30)));
			String retyped = texts.retyped(passage);
			String before = "Here" + seed + " starts " + texts.text(texts.words(random.nextInt(40))) + " left: ";
			String otherBefore = "There" + seed + " begins " + texts.text(texts.words(random.nextInt(40))) + " right \u00BB";
			String first = before + passage + ". Ende " + texts.text(texts.words(random.nextInt(40)));
			String second = otherBefore + retyped + "\u00AB fin " + texts.text(texts.words(random.nextInt(40)));
			List<Pair> pairs = pairs(NO_TEMPLATES, first, second);
			assertEquals(1, pairs.size(), "seed " + seed);
			Range there = pairs.get(0).passages().get(0).first();
			Range other = pairs.get(0).passages().get(0).second();
			assertEquals(seen(passage), seen(first.substring(there.begin(), there.end())), "seed " + seed);
			assertEquals(seen(retyped), seen(second.substring(other.begin(), other.end())), "seed " + seed);
			assertEquals(begin(first, before.length()), there.begin(), "seed " + seed);
			assertEquals(begin(second, otherBefore.length()), other.begin(), "seed " + seed);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 5, 6, 9, 20 })
	void whatIsFoundIsWhatComparingEverythingFinds(int minimum) {
		for (int seed = 0; seed < 12; seed++) {
			Random random = new Random(seed * 31L + minimum);
			List<String> texts = new ArrayList<>();
			for (int i = 0; i < 8; i++) {
				texts.add(patchwork(random, texts));
			}
			List<String> expected = new ArrayList<>();
			for (int i = 0; i < texts.size(); i++) {
				for (int j = i + 1; j < texts.size(); j++) {
					expected.addAll(bruteForce(texts, i, j, minimum));
				}
			}
			List<String> found = new ArrayList<>();
			for (Pair pair : pairs(NO_TEMPLATES.withWords(minimum), texts.toArray(String[]::new))) {
				pair.passages().forEach(passage -> found.add(pair.first() + "-" + pair.second() + " " + passage));
			}
			assertEquals(expected.stream().sorted().toList(), found.stream().sorted().toList(), "seed " + seed);
		}
	}

	@Test
	void maskedWordsAreInNoPassage() {
		String text = "one two three four five six seven eight nine ten";
		PassageSearch search = new PassageSearch(NO_TEMPLATES.withWords(4));
		search.add("a", text, List.of());
		search.add("b", text, List.of(new Range(19, 20)));
		List<Passage> passages = search.run(() -> {
		}).pairs().get(0).passages();
		assertEquals(List.of(new Passage(new Range(0, 18), new Range(0, 18), 4), new Passage(new Range(24, 48), new Range(24, 48), 5)),
				passages);
	}

	@Test
	void oneMoreArticleFindsWhatAllTogetherFind() {
		Random random = new Random(5);
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < 30; i++) {
			texts.add(patchwork(random, texts));
		}
		List<Pair> all = pairs(NO_TEMPLATES.withWords(6), texts.toArray(String[]::new));
		PassageSearch search = new PassageSearch(NO_TEMPLATES.withWords(6));
		List<Pair> grown = new ArrayList<>();
		for (int i = 0; i < texts.size(); i++) {
			grown.addAll(search.addAndCompare("a" + i, texts.get(i), List.of()));
		}
		Comparator<Pair> order = Comparator.comparing(Pair::toString);
		assertEquals(all.stream().sorted(order).toList(), grown.stream().sorted(order).toList());
	}

	@Test
	void reprintsWithChangedWordsAreAlike() {
		int found = 0;
		for (int seed = 0; seed < 100; seed++) {
			Random random = new Random(seed);
			List<String> words = new MixedTexts(random).words(600);
			List<String> changed = words.stream().map(word -> random.nextInt(10) < 3 ? "other" + random.nextInt() : word).toList();
			found += pairs(NO_TEMPLATES, String.join(" ", words), String.join(" ", changed)).size();
		}
		assertTrue(found >= 99, found + " of 100");
	}

	@Test
	void aLineInManyUnlikeArticlesIsATemplateAndTiesNone() {
		Random random = new Random(1);
		MixedTexts texts = new MixedTexts(random);
		String note = String.join(" ", texts.words(30));
		PassageSearch search = new PassageSearch(PassageOptions.DEFAULT);
		for (int i = 0; i < 8; i++) {
			search.add("a" + i, "Number " + i + " " + String.join(" ", texts.words(200)) + " end" + i + ". " + note, List.of());
		}
		SharedPassages shared = search.run(() -> {
		});
		assertEquals(List.of(), shared.pairs());
		assertEquals(1, shared.templates().size());
		assertEquals(8, shared.templates().get(0).places().size());
	}

	@Test
	void aTemplateMayStandInAnArticleTwice() {
		Random random = new Random(4);
		MixedTexts texts = new MixedTexts(random);
		String note = String.join(" ", texts.words(30));
		PassageSearch search = new PassageSearch(PassageOptions.DEFAULT);
		for (int i = 0; i < 8; i++) {
			search.add("a" + i, note + " Nr" + i + " " + String.join(" ", texts.words(200)) + " end" + i + ". " + note, List.of());
		}
		SharedPassages shared = search.run(() -> {
		});
		assertEquals(List.of(), shared.pairs());
		assertEquals(16, shared.templates().get(0).places().size());
	}

	@Test
	void textsWithoutWordsShareNothing() {
		assertEquals(List.of(), pairs(PassageOptions.DEFAULT, "", "", " \n\u00AD", "...", "word", "word"));
	}

	@Test
	void aStoryThatManyReprintIsNoTemplate() {
		Random random = new Random(2);
		MixedTexts texts = new MixedTexts(random);
		String story = String.join(" ", texts.words(200));
		PassageSearch search = new PassageSearch(PassageOptions.DEFAULT);
		for (int i = 0; i < 8; i++) {
			search.add("a" + i, "Paper" + i + " writes " + story + " end" + i + " " + String.join(" ", texts.words(20)), List.of());
		}
		SharedPassages shared = search.run(() -> {
		});
		assertEquals(28, shared.pairs().size());
		assertEquals(List.of(), shared.templates());
	}

	@Test
	void aNoteUnderReprintsDoesNotHideTheReprint() {
		Random random = new Random(3);
		MixedTexts texts = new MixedTexts(random);
		String note = String.join(" ", texts.words(25));
		String story = String.join(" ", texts.words(150));
		PassageSearch search = new PassageSearch(PassageOptions.DEFAULT);
		for (int i = 0; i < 6; i++) {
			search.add("a" + i, "Number " + i + " " + String.join(" ", texts.words(200)) + " end" + i + ". " + note, List.of());
		}
		search.add("wire", story + " " + note, List.of());
		search.add("paper", story + " " + note, List.of());
		SharedPassages shared = search.run(() -> {
		});
		assertEquals(1, shared.pairs().size());
		assertEquals(new Range(0, story.length()), shared.pairs().get(0).passages().get(0).first());
		assertEquals(8, shared.templates().get(0).places().size());
	}

	private static List<Pair> pairs(PassageOptions options, String... texts) {
		PassageSearch search = new PassageSearch(options);
		for (int i = 0; i < texts.length; i++) {
			search.add("a" + i, texts[i], List.of());
		}
		return search.run(() -> {
		}).pairs();
	}

	/** Pieces of earlier texts, and words of few kinds, so that there is much in common and much repeated. */
	private static String patchwork(Random random, List<String> earlier) {
		StringBuilder text = new StringBuilder();
		for (int piece = 0; piece < 6; piece++) {
			if (!earlier.isEmpty() && random.nextInt(3) > 0) {
				String[] words = earlier.get(random.nextInt(earlier.size())).split(" ");
				int from = random.nextInt(words.length);
				int to = Math.min(words.length, from + 1 + random.nextInt(40));
				text.append(String.join(" ", List.of(words).subList(from, to))).append(' ');
			} else {
				for (int i = random.nextInt(25); i >= 0; i--) {
					text.append((char) ('a' + random.nextInt(8))).append(' ');
				}
			}
		}
		return text.toString().strip();
	}

	private static List<String> bruteForce(List<String> texts, int i, int j, int minimum) {
		String[] a = texts.get(i).split(" ");
		String[] b = texts.get(j).split(" ");
		List<String> found = new ArrayList<>();
		for (int p = 0; p < a.length; p++) {
			for (int q = 0; q < b.length; q++) {
				if (p > 0 && q > 0 && a[p - 1].equals(b[q - 1])) {
					continue;
				}
				int length = 0;
				while (p + length < a.length && q + length < b.length && a[p + length].equals(b[q + length])) {
					length++;
				}
				if (length >= minimum) {
					// Every word is one letter and a blank.
					Passage passage = new Passage(new Range(2 * p, 2 * (p + length) - 1), new Range(2 * q, 2 * (q + length) - 1), length);
					found.add("a" + i + "-a" + j + " " + passage);
				}
			}
		}
		return found;
	}

	/** Without unseen characters at the ends, which are of no word. */
	private static String seen(String text) {
		return text.replaceAll("^[\u200E\u200F\u00AD]+|[\u200E\u200F\u00AD]+$", "");
	}

	private static int begin(String text, int offset) {
		int at = offset;
		while (Folding.isInvisible(text.charAt(at))) {
			at++;
		}
		return at;
	}
}
