package org.rubricator.releng.consumers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.rubricator.core.corpus.ArticleDraft;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.exchange.ExportOperation;
import org.rubricator.core.exchange.ExportRequest;
import org.rubricator.core.exchange.ExportResult;
import org.rubricator.core.exchange.Exporter;
import org.rubricator.core.exchange.Exporters;
import org.rubricator.core.exchange.Partition;
import org.rubricator.model.annotation.AnnotationFactory;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.article.Article;
import org.rubricator.model.article.ArticleFactory;

/** The sample corpus, with one more article whose text is hard on offsets. */
final class Sample {

	/** An emoji, a line break, a combining mark, controls, and Hebrew. */
	static final String HARD = "Hi \uD83D\uDE0A Ada said taxes\nfell. e\u0301\u0085\u2028 \u05E2\u05D1\u05E8\u05D9\u05EA";

	private static final Path SEED = Path.of("../../seeds/corpus");

	private Sample() {
	}

	static CorpusStore corpus(Path folder) throws IOException {
		Path target = folder.resolve("corpus");
		try (Stream<Path> files = Files.walk(SEED)) {
			for (Path file : files.toList()) {
				Path copy = target.resolve(SEED.relativize(file).toString());
				if (Files.isDirectory(file)) {
					Files.createDirectories(copy);
				} else if (!file.getFileName().toString().startsWith(".")) {
					Files.copy(file, copy);
				}
			}
		}
		CorpusStore corpus = CorpusStore.open(target);
		Article article = ArticleFactory.eINSTANCE.createArticle();
		article.setId("hard");
		article.setTitle("A \"hard\" one");
		corpus.add(new ArticleDraft(article, HARD, HARD.getBytes(StandardCharsets.UTF_8), "source.txt"), new HashMap<>());
		Layer layer = corpus.newLayer("gold", article);
		int number = 0;
		for (String quote : List.of("\uD83D\uDE0A Ada", "taxes\nfell", "e\u0301", "\u05E2\u05D1\u05E8\u05D9\u05EA")) {
			Span span = AnnotationFactory.eINSTANCE.createSpan();
			span.setId("s" + number++);
			span.setLabel("Claim");
			span.setParts(Parts.of(List.of(new Range(HARD.indexOf(quote), HARD.indexOf(quote) + quote.length()))));
			layer.getSpans().add(span);
		}
		corpus.saveLayer(layer);
		return corpus;
	}

	static ExportResult export(CorpusStore corpus, Exporter exporter, Map<String, String> options, Partition partition,
			Path destination) throws IOException {
		return new ExportOperation(corpus, new Exporters(List.of(exporter)))
				.run(new ExportRequest(exporter.id(), options, "gold", partition, destination), null);
	}

	/** Train, dev and test, by the alphabet. */
	static Partition partition(CorpusStore corpus) throws IOException {
		List<String> ids = corpus.articles().items().stream().map(article -> article.id()).sorted().toList();
		return new Partition(List.of(new Partition.Part("train", ids.subList(0, 8)),
				new Partition.Part("dev", ids.subList(8, 10)), new Partition.Part("test", ids.subList(10, ids.size()))),
				"SPLIT.md", "# Split\n");
	}
}
