package org.rubricator.ui.tests.speed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.rubricator.core.corpus.ArticleDraft;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.model.annotation.AnnotationFactory;
import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.article.Article;
import org.rubricator.model.article.ArticleFactory;
import org.rubricator.model.article.Block;

/** An article made up for measuring: paragraphs of invented words, spans all over it, a frame to every fourth span. */
final class SyntheticArticle {

	private static final String[] WORDS = { "the", "ferry", "minister", "said", "harbour", "will", "not", "sail",
			"before", "Friday", "council", "engineers", "that", "bridge", "of", "and", "warned", "it", "budget", "a" };
	private static final String[] LABELS = { "Claim", "Actor", "Cue" };

	private SyntheticArticle() {
	}

	/** Adds the article and a layer of it. */
	static void add(CorpusStore corpus, String id, int length, int spans, String annotator) throws IOException {
		Random random = new Random(length);
		Article article = ArticleFactory.eINSTANCE.createArticle();
		article.setId(id);
		article.setTitle("Made up, of " + length + " characters");
		article.setLanguage("en");
		StringBuilder text = new StringBuilder(length + 64);
		List<Integer> words = new ArrayList<>();
		while (text.length() < length) {
			int begin = text.length();
			int end = Math.min(length, begin + 200 + random.nextInt(400));
			while (text.length() < end) {
				words.add(text.length());
				text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(12) == 0 ? ". " : " ");
			}
			text.setLength(text.length() - 1);
			Block block = ArticleFactory.eINSTANCE.createBlock();
			block.setBegin(begin);
			block.setEnd(text.length());
			block.setTag(begin == 0 ? "h1" : "p");
			article.getBlocks().add(block);
			text.append("\n\n");
		}
		text.setLength(text.length() - 2);
		corpus.add(new ArticleDraft(article, text.toString(), text.toString().getBytes(StandardCharsets.UTF_8), "source.txt"),
				corpus.byTextHash());
		corpus.saveLayer(layer(corpus.newLayer(annotator, corpus.article(id)), text.length(), words, spans, random));
	}

	private static Layer layer(Layer layer, int length, List<Integer> words, int spans, Random random) {
		for (int i = 0; i < spans; i++) {
			Span span = AnnotationFactory.eINSTANCE.createSpan();
			span.setId("s" + i);
			span.setLabel(LABELS[i % LABELS.length]);
			int first = random.nextInt(words.size() - 12);
			Parts parts = Parts.of(words.get(first), words.get(first + 1 + random.nextInt(4)) - 1);
			if (i % 7 == 0) {
				parts = parts.plus(new Range(words.get(first + 6), words.get(first + 8) - 1));
			}
			span.setParts(parts);
			span.setVerdict(i % 10 == 0 ? Verdict.PROPOSED : Verdict.ACCEPTED);
			layer.getSpans().add(span);
		}
		for (int i = 0; i < spans / 4; i++) {
			Frame frame = AnnotationFactory.eINSTANCE.createFrame();
			frame.setId("f" + (spans + i));
			frame.setLabel("Attribution");
			String[] roles = { "content", "source", "cue" };
			for (int k = 0; k < roles.length; k++) {
				Filler filler = AnnotationFactory.eINSTANCE.createFiller();
				filler.setRole(roles[k]);
				filler.setSpan(layer.getSpans().get(i * 3 + k));
				frame.getFillers().add(filler);
			}
			layer.getFrames().add(frame);
		}
		return layer;
	}
}
