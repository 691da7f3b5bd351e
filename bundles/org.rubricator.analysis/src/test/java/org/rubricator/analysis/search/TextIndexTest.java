package org.rubricator.analysis.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.corpus.ArticleDraft;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.search.CorpusQuery;
import org.rubricator.core.search.CorpusSearch;
import org.rubricator.core.search.TextQuery;
import org.rubricator.core.session.CorpusSession;
import org.rubricator.model.article.Article;
import org.rubricator.model.article.ArticleFactory;

class TextIndexTest {

	@TempDir
	Path folder;
	CorpusStore corpus;

	@BeforeEach
	void makeCorpus() throws IOException {
		corpus = CorpusStore.create(folder.resolve("corpus"), CorpusStore.defaultLabels());
		add("ferry", "The ferry sails.");
		add("ice", "ICE in\n the harbour");
	}

	private void add(String id, String text) throws IOException {
		Article article = ArticleFactory.eINSTANCE.createArticle();
		article.setId(id);
		corpus.add(new ArticleDraft(article, text, text.getBytes(StandardCharsets.UTF_8), "source.txt"), corpus.byTextHash());
	}

	private Set<String> candidates(TextIndex index, String text, boolean regex) throws IOException {
		Set<String> found = index.candidates(new TextQuery(text, regex, false, false), corpus.articles().items());
		return found == null ? null : new TreeSet<>(found);
	}

	@Test
	void articlesThatCannotHaveItAreLeftOut() throws IOException {
		try (TextIndex index = TextIndex.open(folder.resolve("index"))) {
			assertEquals(2, index.update(corpus, null));
			assertEquals(Set.of("ferry"), candidates(index, "FERRY", false));
			assertEquals(Set.of("ice"), candidates(index, "ice in the", false));
			assertEquals(Set.of(), candidates(index, "nowhere", false));
			assertNull(candidates(index, "th", false));
			assertEquals(Set.of("ferry"), candidates(index, "fe.*sails?", true));
			assertNull(candidates(index, "ferry|ice", true));
		}
	}

	@Test
	void whatItDoesNotKnowIsSearched() throws IOException {
		try (TextIndex index = TextIndex.open(folder.resolve("index"))) {
			assertEquals(Set.of("ferry", "ice"), candidates(index, "ferry", false));
			index.update(corpus, null);
			add("new", "Something else");
			assertEquals(Set.of("ferry", "new"), candidates(index, "ferry", false));
			assertEquals(1, index.update(corpus, null));
			assertEquals(Set.of("ferry"), candidates(index, "ferry", false));
		}
	}

	@Test
	void itIsKeptAndArticlesThatAreGoneAreForgotten() throws IOException {
		try (TextIndex index = TextIndex.open(folder.resolve("index"))) {
			index.update(corpus, null);
		}
		try (Stream<Path> files = Files.walk(corpus.articleFolder("ice"))) {
			for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
		try (TextIndex index = TextIndex.open(folder.resolve("index"))) {
			assertEquals(0, index.update(corpus, null));
			assertEquals(Set.of(), candidates(index, "harbour", false));
			assertEquals(Set.of("ferry"), candidates(index, "ferry", false));
		}
	}

	@Test
	void aDamagedIndexIsMadeAnew() throws IOException {
		try (TextIndex index = TextIndex.open(folder.resolve("index"))) {
			index.update(corpus, null);
		}
		try (Stream<Path> files = Files.walk(folder.resolve("index"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				byte[] content = Files.readAllBytes(file);
				for (int i = content.length / 2; i < content.length; i++) {
					content[i] ^= 0x55;
				}
				Files.write(file, content);
			}
		}
		try (TextIndex index = TextIndex.open(folder.resolve("index"))) {
			assertEquals(2, index.update(corpus, null));
			assertEquals(Set.of("ferry"), candidates(index, "ferry", false));
		}
	}

	@Test
	void onlyWhatEveryMatchHasIsRequiredOfAnExpression() {
		assertEquals(List.of("ferry sails"), Trigrams.literals("ferry sails"));
		assertEquals(List.of("ferr"), Trigrams.literals("ferry?"));
		assertEquals(List.of("ferry", "sails"), Trigrams.literals("ferry+\\s+sails"));
		assertEquals(List.of("the ", " sails"), Trigrams.literals("the (ferry|ship) sails"));
		assertEquals(List.of("U.S.A"), Trigrams.literals("U\\.S\\.A\\b"));
		assertEquals(List.of(), Trigrams.literals("ferry|ship"));
		assertEquals(List.of(), Trigrams.literals("(?x) ferry"));
		assertEquals(List.of(), Trigrams.literals("\\x41ferry"));
		assertEquals(List.of("fer"), Trigrams.literals("fer[ry]{2}"));
		assertEquals(List.of(), Trigrams.literals("[[a]ferry]"));
	}

	/** Random queries find the same with the index as without. */
	@Test
	void nothingIsLostByIt() throws IOException {
		Random random = new Random(7);
		for (int i = 0; i < 40; i++) {
			add("random" + i, random(random, "aAbB\u00df\u0130\u0131k\u212a\ud83d\ude00 \n\u00a0.", 30));
		}
		CorpusSearch search = new CorpusSearch(CorpusSession.open(corpus), Runnable::run);
		int narrowed = 0;
		try (TextIndex index = TextIndex.open(folder.resolve("index"))) {
			index.update(corpus, null);
			for (int i = 0; i < 600; i++) {
				TextQuery query = new TextQuery(random(random, i % 2 == 0 ? "aAbB\u00df\u0130k " : "aAb.?*+k()|[]\\\u0131 ", 3 + random.nextInt(4)),
						i % 2 == 1, random.nextBoolean(), false);
				try {
					List<String> without = found(search, query, null);
					Set<String> candidates = index.candidates(query, corpus.articles().items());
					narrowed += candidates != null && candidates.size() < 42 ? 1 : 0;
					assertEquals(without, found(search, query, candidates), query.toString());
				} catch (PatternSyntaxException e) {
					// no expression
				}
			}
		}
		assertTrue(narrowed > 100, narrowed + " queries were narrowed");
	}

	private static List<String> found(CorpusSearch search, TextQuery query, Set<String> candidates) throws IOException {
		List<String> found = new ArrayList<>();
		search.run(new CorpusQuery(query, null), candidates == null ? null : (text, articles) -> candidates, null,
				hits -> hits.forEach(hit -> found.add(hit.article() + hit.range())));
		return found;
	}

	private static String random(Random random, String alphabet, int length) {
		int[] letters = alphabet.codePoints().toArray();
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < length; i++) {
			text.appendCodePoint(letters[random.nextInt(letters.length)]);
		}
		return text.toString();
	}
}
