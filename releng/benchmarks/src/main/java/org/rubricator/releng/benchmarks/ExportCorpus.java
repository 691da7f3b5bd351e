package org.rubricator.releng.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.corpus.ModelFiles;
import org.rubricator.core.text.OffsetMap;
import org.rubricator.core.text.Sha256;
import org.rubricator.model.annotation.AnnotationFactory;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.WorkState;
import org.rubricator.model.article.Article;
import org.rubricator.model.article.ArticleFactory;

import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Makes what exports are measured on: a corpus of articles of 4 kB with 40 spans each, and the same in one JSON file, for
 * those who read no corpus. Words come as often as words do; the same each time.
 */
public final class ExportCorpus {

	private static final int LENGTH = 4_000;
	private static final int SPANS = 40;
	private static final String[] LABELS = { "Claim", "Actor", "Cue", "Boilerplate" };
	private static final String[] SYLLABLES = { "ba", "con", "de", "el", "fir", "gan", "ho", "in", "jo", "ki", "lan", "mer",
			"no", "or", "pre", "qua", "ri", "sto", "ta", "un", "ver", "wes", "ya", "zen" };

	private final Random random = new Random(7);
	private final String[] words = new String[20_000];

	private ExportCorpus() {
		for (int i = 0; i < words.length; i++) {
			StringBuilder word = new StringBuilder();
			for (int left = 1 + i * 4 / words.length + random.nextInt(2); left > 0; left--) {
				word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
			}
			words[i] = word.toString();
		}
	}

	/** @param args folder of the corpus, the JSON file, number of articles */
	public static void main(String[] args) throws IOException {
		new ExportCorpus().make(Path.of(args[0]), Path.of(args[1]), Integer.parseInt(args[2]));
	}

	private void make(Path folder, Path file, int articles) throws IOException {
		CorpusStore corpus = CorpusStore.create(folder, CorpusStore.defaultLabels());
		try (OutputStream out = Files.newOutputStream(file);
				JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
			json.writeStartArray();
			for (int i = 0; i < articles; i++) {
				article(corpus, json, i);
			}
			json.writeEndArray();
		}
	}

	private void article(CorpusStore corpus, JsonGenerator json, int number) throws IOException {
		List<int[]> tokens = new ArrayList<>();
		String text = text(tokens);
		Article article = ArticleFactory.eINSTANCE.createArticle();
		article.setId("article-%05d".formatted(number));
		article.setTitle("Article " + number);
		article.setOutlet("Outlet " + number % 50);
		article.setPublished("2026-01-%02dT10:00:00Z".formatted(1 + number % 28));
		article.setLanguage("en");
		article.setTextHash(Sha256.hex(text.getBytes(StandardCharsets.UTF_8)));
		article.setSourceFile("source.txt");
		Layer layer = AnnotationFactory.eINSTANCE.createLayer();
		layer.setAnnotator("gold");
		layer.setArticle(article.getId());
		layer.setTextHash(article.getTextHash());
		layer.setState(WorkState.DONE);
		for (int i = 0; i < SPANS; i++) {
			int first = tokens.size() * i / SPANS;
			int last = Math.min(tokens.size() - 1, first + random.nextInt(i % 4 == 0 ? 14 : 3));
			Span span = AnnotationFactory.eINSTANCE.createSpan();
			span.setId("s" + i);
			span.setLabel(LABELS[i % 4]);
			span.setParts(Parts.of(tokens.get(first)[0], tokens.get(last)[1]));
			layer.getSpans().add(span);
		}
		Path target = Files.createDirectories(corpus.articleFolder(article.getId()));
		Files.write(target.resolve("article.xmi"), ModelFiles.bytes(article));
		Files.writeString(target.resolve("text.txt"), text);
		Files.writeString(target.resolve("source.txt"), text);
		Path file = corpus.layerFile("gold", article.getId());
		Files.createDirectories(file.getParent());
		Files.write(file, ModelFiles.bytes(layer));
		json(json, article, text, layer);
	}

	private static void json(JsonGenerator json, Article article, String text, Layer layer) {
		OffsetMap offsets = new OffsetMap(text);
		json.writeStartObject();
		json.writeStringProperty("id", article.getId());
		json.writeStringProperty("title", article.getTitle());
		json.writeStringProperty("outlet", article.getOutlet());
		json.writeStringProperty("published", article.getPublished());
		json.writeStringProperty("text", text);
		json.writeArrayPropertyStart("spans");
		for (Span span : layer.getSpans()) {
			json.writeStartObject();
			json.writeStringProperty("id", span.getId());
			json.writeStringProperty("label", span.getLabel());
			json.writeNumberProperty("begin", offsets.toCodePoints(span.getParts().begin()));
			json.writeNumberProperty("end", offsets.toCodePoints(span.getParts().end()));
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	/** @param tokens gets begin and end of each word */
	private String text(List<int[]> tokens) {
		StringBuilder text = new StringBuilder();
		int sentence = 0;
		int paragraph = 0;
		while (text.length() < LENGTH) {
			String word = words[(int) (words.length * Math.pow(random.nextDouble(), 4))];
			if (sentence == 0) {
				word = Character.toUpperCase(word.charAt(0)) + word.substring(1);
				sentence = 8 + random.nextInt(20);
			}
			tokens.add(new int[] { text.length(), text.length() + word.length() });
			text.append(word);
			sentence--;
			if (sentence == 0) {
				text.append(++paragraph % 4 == 0 ? ".\n" : ". ");
			} else {
				text.append(random.nextInt(12) == 0 ? ", " : random.nextInt(200) == 0 ? " \uD83D\uDE0A " : " ");
			}
		}
		return text.append("end.\n").toString();
	}
}
