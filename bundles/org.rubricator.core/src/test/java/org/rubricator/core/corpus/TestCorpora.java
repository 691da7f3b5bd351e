package org.rubricator.core.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;

import org.rubricator.model.article.Article;
import org.rubricator.model.article.ArticleFactory;

/** Corpora for tests. */
public final class TestCorpora {

	public static final String TEXT = "Ferry to run again\n\n\u201cWe will\u201d, Mayor Ada Lund said, \u201csail on Monday\u201d. \ud83d\ude00";

	private TestCorpora() {
	}

	/** A corpus with one article, {@code ferry}, of {@link #TEXT}. */
	public static CorpusStore withOneArticle(Path folder) throws IOException {
		CorpusStore corpus = CorpusStore.create(folder, CorpusStore.defaultLabels());
		add(corpus, "ferry", TEXT);
		return corpus;
	}

	public static void add(CorpusStore corpus, String id, String text) throws IOException {
		Article article = ArticleFactory.eINSTANCE.createArticle();
		article.setId(id);
		article.setTitle("Title of " + id);
		article.setOutlet("Harbour Echo");
		corpus.add(new ArticleDraft(article, text, text.getBytes(StandardCharsets.UTF_8), "source.txt"),
				new HashMap<>(corpus.byTextHash()));
	}
}
