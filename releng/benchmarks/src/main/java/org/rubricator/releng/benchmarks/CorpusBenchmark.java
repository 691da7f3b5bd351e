package org.rubricator.releng.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.rubricator.core.corpus.ArticleSummary;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.corpus.ModelFiles;
import org.rubricator.core.text.Sha256;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.article.Article;
import org.rubricator.model.article.ArticleFactory;
import org.rubricator.model.article.Block;

/** Opening and listing a corpus of 10,000 articles of 4 kB, each of 30 blocks, with a layer of 40 spans. */
final class CorpusBenchmark {

	private static final int ARTICLES = 10_000;

	private CorpusBenchmark() {
	}

	static void run() throws Exception {
		Path folder = Files.createTempDirectory("corpus");
		try {
			make(folder);
			System.out.printf("%nCorpus of %,d articles%n", ARTICLES);
			Timing.print("open and list the articles", 9, () -> list(folder));
			Timing.print("list an annotator's layers", 9,
					() -> CorpusStore.open(folder).layers("ada").items().size());
			Timing.print("floor: open each article.xmi, read 1 kB", 9, () -> floor(folder));
			long before = heap();
			List<ArticleSummary> kept = list(folder);
			System.out.printf("  %-58s %.1f MB for %d%n", "heap kept by the list", (heap() - before) / 1e6,
					kept.size());
		} finally {
			try (Stream<Path> files = Files.walk(folder)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}

	private static List<ArticleSummary> list(Path folder) throws IOException {
		List<ArticleSummary> articles = CorpusStore.open(folder).articles().items();
		if (articles.size() != ARTICLES) {
			throw new IllegalStateException(articles.size() + " articles");
		}
		return articles;
	}

	private static long heap() {
		System.gc();
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

	private static int floor(Path folder) throws IOException {
		try (Stream<Path> articles = Files.list(folder.resolve("articles"))) {
			return articles.toList().parallelStream().mapToInt(article -> {
				try (var in = Files.newInputStream(article.resolve("article.xmi"))) {
					return in.readNBytes(1_024).length;
				} catch (IOException e) {
					throw new java.io.UncheckedIOException(e);
				}
			}).sum();
		}
	}

	/** Writes what {@link CorpusStore#add} would, without waiting for the disk each time. */
	private static void make(Path folder) throws IOException {
		CorpusStore corpus = CorpusStore.create(folder, CorpusStore.defaultLabels());
		String text = "Nobody would say how long the ferry was to lie still. ".repeat(75);
		for (int i = 0; i < ARTICLES; i++) {
			Article article = ArticleFactory.eINSTANCE.createArticle();
			article.setId("article-%05d".formatted(i));
			article.setTitle("Ferry lies still for the " + i + "th day");
			article.setOutlet("Outlet " + i % 50);
			article.setPublished("2026-01-%02dT10:00:00Z".formatted(1 + i % 28));
			article.setTextHash(Sha256.hex((text + i).getBytes(StandardCharsets.UTF_8)));
			article.setSourceFile("source.txt");
			for (int b = 0; b < 30; b++) {
				Block block = ArticleFactory.eINSTANCE.createBlock();
				block.setBegin(b * 120);
				block.setEnd(b * 120 + 118);
				block.setTag("p");
				block.setPath("html/body/div[2]/main/article/p[" + b + "]");
				article.getBlocks().add(block);
			}
			Path target = Files.createDirectories(corpus.articleFolder(article.getId()));
			Files.write(target.resolve("article.xmi"), ModelFiles.bytes(article));
			Files.writeString(target.resolve("text.txt"), text + i);
			Files.writeString(target.resolve("source.txt"), text + i);
			Layer layer = Layers.make(40, 10);
			layer.setArticle(article.getId());
			Path file = corpus.layerFile("ada", article.getId());
			Files.createDirectories(file.getParent());
			Files.write(file, ModelFiles.bytes(layer));
		}
	}
}
