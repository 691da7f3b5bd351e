package org.rubricator.core.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.WorkState;
import org.rubricator.model.article.Article;
import org.rubricator.model.article.ArticleFactory;

class CorpusOverviewTest {

	@TempDir
	Path folder;
	private CorpusStore corpus;

	@BeforeEach
	void create() throws Exception {
		corpus = CorpusStore.create(folder.resolve("c"), CorpusStore.defaultLabels());
		add("late", "Barrier approved", "Echo", "2025-10-16");
		add("early", "A council votes", "Echo", "2025-10-15");
		add("wire", "Council votes", "Wire", "2025-10-15");
		add("loose", null, null, null);
		mark("early", WorkState.DONE);
		mark("wire", WorkState.IN_PROGRESS);
	}

	@Test
	void groupsByOutletInOrderOfPublicationWithProgress() throws Exception {
		CorpusOverview overview = CorpusOverview.read(corpus, "ada");
		assertEquals(List.of("Echo", "Wire", ""), overview.outlets().stream().map(CorpusOverview.Outlet::name).toList());
		assertEquals(List.of("early", "late", "wire", "loose"), ids(overview));
		assertEquals(List.of("1 of 2 done", "0 of 1 done", "0 of 1 done"),
				overview.outlets().stream().map(outlet -> outlet.progress().toString()).toList());
		assertEquals(new Progress(1, 4), overview.progress());
		assertEquals("loose", overview.articles().toList().get(3).title(), "the id where there is no title");
		assertEquals(new Progress(0, 4), CorpusOverview.read(corpus, "ben").progress(), "each annotator has their own");
	}

	@Test
	void filterNeedsAllWordsAnywhere() throws Exception {
		CorpusOverview overview = CorpusOverview.read(corpus, "ada");
		assertEquals(List.of("early", "wire"), ids(overview.matching("VOTES council")));
		assertEquals(List.of("late"), ids(overview.matching("echo 10-16")));
		assertEquals(new Progress(1, 1), overview.matching("echo votes").progress());
		assertSame(overview, overview.matching("  "));
	}

	@Test
	void changedStatesCountWithoutReading() throws Exception {
		CorpusOverview overview = CorpusOverview.read(corpus, "ada")
				.withStates(Map.of("wire", WorkState.LOCKED, "early", WorkState.NEW));
		assertEquals(List.of("0 of 2 done", "1 of 1 done", "0 of 1 done"),
				overview.outlets().stream().map(outlet -> outlet.progress().toString()).toList());
	}

	@Test
	void unreadableFilesAreFindingsAndTheRestIsThere() throws Exception {
		Files.writeString(corpus.articleFolder("late").resolve("article.xmi"), "broken");
		Files.writeString(corpus.layerFile("ada", "wire"), "broken");
		CorpusOverview overview = CorpusOverview.read(corpus, "ada");
		assertEquals(List.of("early", "wire", "loose"), ids(overview));
		assertEquals(2, overview.findings().size());
	}

	@Test
	void progressIsSane() {
		assertThrows(IllegalArgumentException.class, () -> new Progress(3, 2));
	}

	private static List<String> ids(CorpusOverview overview) {
		return overview.articles().map(CorpusOverview.Item::id).toList();
	}

	private void add(String id, String title, String outlet, String published) throws Exception {
		Article article = ArticleFactory.eINSTANCE.createArticle();
		article.setId(id);
		article.setTitle(title);
		article.setOutlet(outlet);
		article.setPublished(published);
		String text = "Text of " + id;
		corpus.add(new ArticleDraft(article, text, text.getBytes(StandardCharsets.UTF_8), "source.txt"),
				corpus.byTextHash());
	}

	private void mark(String article, WorkState state) throws Exception {
		Layer layer = corpus.newLayer("ada", corpus.article(article));
		layer.setState(state);
		corpus.saveLayer(layer);
	}
}
