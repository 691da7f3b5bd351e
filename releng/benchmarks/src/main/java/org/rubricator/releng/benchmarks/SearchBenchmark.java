package org.rubricator.releng.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.Stream;

import org.rubricator.analysis.search.TextIndex;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.corpus.ModelFiles;
import org.rubricator.core.search.AnnotationQuery;
import org.rubricator.core.search.CorpusQuery;
import org.rubricator.core.search.CorpusSearch;
import org.rubricator.core.search.TextQuery;
import org.rubricator.core.session.CorpusSession;
import org.rubricator.core.text.CanonicalText;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.article.Article;
import org.rubricator.model.article.ArticleFactory;

/** Searching 10,000 articles of 4 kB of invented words, each with a layer of 40 spans, with and without the index. */
final class SearchBenchmark {

	private static final int ARTICLES = 10_000;
	private static final int WORDS = 20_000;
	private static final String[] SYLLABLES = { "ba", "der", "fo", "gan", "hi", "jel", "kor", "lu", "men", "nis", "o", "pra", "rug",
			"sti", "ta", "ven", "wil", "zo" };

	private SearchBenchmark() {
	}

	static void run() throws Exception {
		Path folder = Files.createTempDirectory("search");
		try {
			CorpusStore corpus = make(folder.resolve("corpus"));
			System.out.printf("%nSearch in %,d articles of 4 kB%n", ARTICLES);
			CorpusSearch search = new CorpusSearch(CorpusSession.open(corpus), Runnable::run);
			long start = System.nanoTime();
			try (TextIndex index = TextIndex.open(folder.resolve("index"))) {
				index.update(corpus, null);
				System.out.printf("  %-58s %.1f s, %.1f MB on the disk%n", "making the index", (System.nanoTime() - start) / 1e9,
						size(folder.resolve("index")) / 1e6);
				Timing.print("bringing it up to date when nothing changed", 5, () -> index.update(corpus, null));
				for (TextQuery query : new TextQuery[] { query("xylophone", false), query("xyl[a-z]+ne\\b", true),
						query("bader", false), query("[a-z]{25}", true) }) {
					String name = (query.regex() ? "/" + query.text() + "/" : query.text()) + ", " + hits(search, query, null) + " hits";
					Timing.print(name + ", with the index", 5, () -> hits(search, query, index::candidates));
					Timing.print(name + ", without", 3, () -> hits(search, query, null));
				}
			}
			AnnotationQuery claims = new AnnotationQuery("Claim", null, null, null, null, null, null, null);
			Timing.print("annotations by label", 3, () -> {
				int[] hits = { 0 };
				search.run(new CorpusQuery(query("", false), claims), null, null, found -> hits[0] += found.size());
				return hits[0];
			});
		} finally {
			try (Stream<Path> files = Files.walk(folder)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}

	private static TextQuery query(String text, boolean regex) {
		return new TextQuery(text, regex, false, false);
	}

	private static int hits(CorpusSearch search, TextQuery query, CorpusSearch.Narrowing narrowing) throws IOException {
		int[] hits = { 0 };
		search.run(new CorpusQuery(query, null), narrowing, null, found -> hits[0] += found.size());
		return hits[0];
	}

	private static long size(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
		}
	}

	/** Writes what {@link CorpusStore#add} would, without waiting for the disk each time. */
	private static CorpusStore make(Path folder) throws IOException {
		CorpusStore corpus = CorpusStore.create(folder, CorpusStore.defaultLabels());
		Random random = new Random(1);
		String[] words = new String[WORDS];
		for (int i = 0; i < WORDS; i++) {
			StringBuilder word = new StringBuilder();
			for (int s = 0; s < 2 + random.nextInt(3); s++) {
				word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
			}
			words[i] = word.toString();
		}
		for (int i = 0; i < ARTICLES; i++) {
			StringBuilder text = new StringBuilder();
			while (text.length() < 4_000) {
				// few words are frequent, most are rare
				text.append(words[(int) (WORDS * Math.pow(random.nextDouble(), 3))]).append(random.nextInt(15) == 0 ? ".\n" : " ");
			}
			if (i % 1_000 == 500) {
				text.append("xylophone");
			}
			Article article = ArticleFactory.eINSTANCE.createArticle();
			article.setId("article-%05d".formatted(i));
			article.setTextHash(CanonicalText.hash(text.toString()));
			article.setSourceFile("source.txt");
			Path target = Files.createDirectories(corpus.articleFolder(article.getId()));
			Files.write(target.resolve("article.xmi"), ModelFiles.bytes(article));
			Files.writeString(target.resolve("text.txt"), text);
			Layer layer = Layers.make(40, 10);
			layer.setArticle(article.getId());
			Path file = corpus.layerFile("ada", article.getId());
			Files.createDirectories(file.getParent());
			Files.write(file, ModelFiles.bytes(layer));
		}
		return corpus;
	}
}
