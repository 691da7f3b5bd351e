package org.rubricator.analysis.families;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.corpus.ArticleDraft;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.model.article.Article;
import org.rubricator.model.article.ArticleFactory;

/** Decisions on disk, and an index that grows with its corpus. */
class FamilyDecisionsTest {

	private static final String STORY = "The council of Port Ostrel voted late on Monday to build the barrier that engineers had asked "
			+ "for since the flood, and the mayor said that nobody in the harbour would sleep upstairs again after the winter.";

	@TempDir
	Path folder;
	private CorpusStore corpus;

	@BeforeEach
	void makeCorpus() throws IOException {
		corpus = CorpusStore.create(folder.resolve("corpus"), CorpusStore.defaultLabels());
		add("a", STORY);
		add("b", STORY + " More follows.");
		add("c", "Nothing at all of it stands here.");
	}

	@Test
	void decisionsAreKeptWithTheCorpusAndHold() throws IOException {
		FamilyIndex index = new FamilyIndex(corpus, FamiliesRequest.DEFAULT);
		assertEquals(List.of(List.of("a", "b")), members(index.update(null)));
		FamilyDecisions decisions = new FamilyDecisions(CorpusStore.open(corpus.folder()));
		Decision apart = Decision.apart(List.of("a"), List.of("b")).by("ada");
		List<Decision> before = decisions.add(apart);
		decisions.add(Decision.together(List.of("a", "c")).by("ada"));
		assertEquals(List.of(List.of("a", "c")), members(index.update(null)));
		assertEquals(index.update(null), new FamilyIndex(corpus, FamiliesRequest.DEFAULT).update(null));
		decisions.remove(apart);
		assertEquals(List.of(List.of("a", "b", "c")), members(index.update(null)));
		decisions.restore(before);
		assertEquals(List.of(List.of("a", "b")), members(index.update(null)));
	}

	@Test
	void aDecisionThatSaysNothingMoreIsDropped() {
		Decision together = Decision.together(List.of("a", "b"));
		Decision apart = Decision.apart(List.of("a"), List.of("b", "c"));
		assertEquals(List.of(apart), FamilyDecisions.with(List.of(together), apart));
		assertEquals(List.of(apart, together), FamilyDecisions.with(List.of(apart), together));
		assertTrue(Decision.together(List.of("a")).isEmpty());
		assertFalse(apart.isEmpty());
	}

	@Test
	void aCorpusWithoutDecisionsLoadsAsBefore() throws IOException {
		Path file = corpus.folder().resolve("corpus.xmi");
		byte[] before = Files.readAllBytes(file);
		assertEquals(List.of(), new FamilyDecisions(corpus).all());
		new FamilyDecisions(corpus).add(Decision.apart(List.of("b"), List.of("a")).by("ada"));
		String kept = Files.readString(file);
		assertTrue(kept.contains("ada") && kept.contains("familyDecisions"), kept);
		new FamilyDecisions(corpus).restore(List.of());
		assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(file));
	}

	@Test
	void anIndexFindsTheSameWhetherAnArticleCameFirstOrLater() throws IOException {
		FamilyIndex index = new FamilyIndex(corpus, FamiliesRequest.DEFAULT);
		index.update(null);
		add("0-early", "Words of its own. " + STORY);
		add("z-late", STORY.substring(0, 150));
		assertEquals(new FamilyIndex(corpus, FamiliesRequest.DEFAULT).update(null), index.update(null));
		assertEquals(5, index.articles().size());
		try (var files = Files.walk(corpus.articleFolder("a"))) {
			for (Path path : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
		assertEquals(new FamilyIndex(corpus, FamiliesRequest.DEFAULT).update(null), index.update(null));
	}

	private void add(String id, String text) throws IOException {
		Article article = ArticleFactory.eINSTANCE.createArticle();
		article.setId(id);
		article.setTitle(id);
		corpus.add(new ArticleDraft(article, text, text.getBytes(StandardCharsets.UTF_8), "source.txt"), corpus.byTextHash());
	}

	private static List<List<String>> members(Families families) {
		return families.families().stream().map(Family::members).toList();
	}
}
