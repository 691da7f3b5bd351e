package org.rubricator.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.rubricator.core.corpus.ArticleDraft;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.text.CanonicalText;
import org.rubricator.core.text.OffsetMap;
import org.rubricator.model.actors.Actor;
import org.rubricator.model.actors.ActorKind;
import org.rubricator.model.actors.ActorRegistry;
import org.rubricator.model.actors.ActorsFactory;
import org.rubricator.model.actors.Affiliation;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.AnnotationFactory;
import org.rubricator.model.annotation.Attributes;
import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Origin;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.annotation.WorkState;
import org.rubricator.model.article.Article;
import org.rubricator.model.article.ArticleFactory;
import org.rubricator.model.article.Block;

/** Corpora with all that the model can say, on texts that are hard on offsets. The same for the same seed. */
public final class RandomCorpora {

	private static final List<String> PIECES = List.of("word", "I will sign it", "Mr. Smith", "\u201Cquote\u201D", "3.5%",
			".", "!", " ", "  ", "\t", "\n", "\n\n", "\u00A0", "\u3000", "\u200B", "\u00AD", "\u2028", "\u0085", "\uD83D\uDE00",
			"\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67", "\uD83D\uDC4D\uD83C\uDFFD", "\uD83C\uDDE9\uD83C\uDDEA", "\uD835\uDD4F",
			"e\u0301", "n\u0303\u0323", "\u0645\u0631\u062D\u0628\u0627", "\u05E9\u05DC\u05D5\u05DD", "\u200F", "\u202B", "\u202C",
			"\u65E5\u672C\u8A9E", "\u0E2A\u0E27\u0E31\u0E2A\u0E14\u0E35", "\"", "\\", "</p>", "\u0007", "\uFFFD");
	private static final List<String> ANNOTATORS = List.of("ada", "gold", "zo\u00EB");
	private static final List<String> LABELS = List.of("Claim", "Actor", "Cue", "Boilerplate");

	private final Random random;

	private RandomCorpora(long seed) {
		random = new Random(seed);
	}

	public static CorpusStore create(Path folder, long seed, int articles) throws IOException {
		return new RandomCorpora(seed).corpus(folder, articles);
	}

	private CorpusStore corpus(Path folder, int articles) throws IOException {
		CorpusStore corpus = CorpusStore.create(folder, CorpusStore.defaultLabels());
		ActorRegistry registry = registry();
		corpus.saveActors(registry);
		Map<String, String> known = new HashMap<>();
		for (int i = 0; i < articles; i++) {
			String text = text();
			Article article = article(text);
			byte[] source = (random.nextBoolean() ? text : text.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
			CorpusStore.Addition addition = corpus.add(new ArticleDraft(article, text, source,
					random.nextBoolean() ? "source.html" : "source.txt"), known);
			if (addition.added()) {
				for (String annotator : ANNOTATORS) {
					if (random.nextInt(3) > 0) {
						corpus.saveLayer(layer(corpus.newLayer(annotator, article), text, registry));
					}
				}
			}
		}
		return corpus;
	}

	/** What goes beyond text and spans of articles, such as titles and comments. */
	private String note() {
		return random.nextInt(4) == 0 ? null : text().replace("\u0007", "");
	}

	private String text() {
		StringBuilder text = new StringBuilder("A");
		for (int left = random.nextInt(60); left > 0; left--) {
			text.append(PIECES.get(random.nextInt(PIECES.size())));
		}
		return CanonicalText.canonical(text.toString());
	}

	private Article article(String text) {
		Article article = ArticleFactory.eINSTANCE.createArticle();
		article.setTitle(note());
		article.setByline(note());
		article.setOutlet(note());
		article.setSection(note());
		article.setPublished(random.nextBoolean() ? "2026-11-23" : null);
		article.setRetrieved(random.nextBoolean() ? "2026-11-23T12:00:00Z" : null);
		article.setSource(note());
		article.setAddress(note());
		article.setLanguage(random.nextBoolean() ? "en" : null);
		article.setLicence(random.nextBoolean() ? "CC0-1.0" : null);
		article.setCharset("UTF-8");
		OffsetMap offsets = new OffsetMap(text);
		int at = 0;
		while (at < offsets.codePointLength() && random.nextInt(6) > 0) {
			int begin = at + random.nextInt(offsets.codePointLength() - at);
			int end = begin + 1 + random.nextInt(offsets.codePointLength() - begin);
			Block block = ArticleFactory.eINSTANCE.createBlock();
			block.setBegin(offsets.toUtf16(begin));
			block.setEnd(offsets.toUtf16(end));
			block.setTag(random.nextBoolean() ? "p" : null);
			block.setPath(random.nextBoolean() ? "html/body/p[" + at + "]" : null);
			block.setSourceBegin(random.nextBoolean() ? begin * 2 : -1);
			block.setSourceEnd(block.getSourceBegin() < 0 ? -1 : begin * 2 + 5);
			article.getBlocks().add(block);
			at = end;
		}
		return article;
	}

	private ActorRegistry registry() {
		ActorRegistry registry = ActorsFactory.eINSTANCE.createActorRegistry();
		for (int i = 0; i < 6; i++) {
			Actor actor = ActorsFactory.eINSTANCE.createActor();
			actor.setId("a" + i);
			actor.setName(note());
			actor.setKind(ActorKind.VALUES.get(random.nextInt(ActorKind.VALUES.size())));
			actor.getAliases().addAll(random.nextBoolean() ? List.of() : List.of("alias", text().replace("\u0007", "")));
			actor.setWikidata(random.nextBoolean() ? null : "Q42");
			actor.setNote(note());
			registry.getActors().add(actor);
			if (random.nextBoolean()) {
				Affiliation affiliation = ActorsFactory.eINSTANCE.createAffiliation();
				affiliation.setOrganisation(registry.getActors().get(random.nextInt(i + 1)));
				affiliation.setRole(note());
				affiliation.setFrom(random.nextBoolean() ? null : "2020-01");
				affiliation.setUntil(random.nextBoolean() ? null : "2021");
				actor.getAffiliations().add(affiliation);
			}
		}
		return registry;
	}

	private Layer layer(Layer layer, String text, ActorRegistry registry) {
		layer.setState(WorkState.VALUES.get(random.nextInt(WorkState.VALUES.size())));
		layer.setSecondsWorked(random.nextInt(5000));
		OffsetMap offsets = new OffsetMap(text);
		List<Span> spans = new ArrayList<>();
		for (int i = random.nextInt(12); i > 0; i--) {
			Span span = AnnotationFactory.eINSTANCE.createSpan();
			describe(span, "s" + i, LABELS.get(random.nextInt(LABELS.size())));
			List<Range> ranges = new ArrayList<>();
			for (int part = random.nextInt(4) == 0 ? 3 : 1; part > 0; part--) {
				int begin = random.nextInt(offsets.codePointLength());
				int end = begin + 1 + random.nextInt(Math.min(12, offsets.codePointLength() - begin));
				ranges.add(new Range(offsets.toUtf16(begin), offsets.toUtf16(end)));
			}
			span.setParts(Parts.of(ranges));
			if (random.nextInt(3) == 0) {
				span.setActor(random.nextInt(10) == 0 ? "unknown"
						: registry.getActors().get(random.nextInt(registry.getActors().size())).getId());
			}
			spans.add(span);
			layer.getSpans().add(span);
		}
		for (int i = spans.isEmpty() ? 0 : random.nextInt(5); i > 0; i--) {
			Frame frame = AnnotationFactory.eINSTANCE.createFrame();
			describe(frame, "f" + i, "Attribution");
			for (int role = random.nextInt(4); role > 0; role--) {
				Filler filler = AnnotationFactory.eINSTANCE.createFiller();
				filler.setRole(List.of("source", "cue", "content").get(random.nextInt(3)));
				if (random.nextInt(4) == 0) {
					filler.setImplicit(true);
				} else {
					filler.setSpan(spans.get(random.nextInt(spans.size())));
				}
				frame.getFillers().add(filler);
			}
			layer.getFrames().add(frame);
		}
		return layer;
	}

	private void describe(Annotation annotation, String id, String label) {
		annotation.setId(id);
		annotation.setLabel(label);
		Map<String, String> attributes = new TreeMap<>();
		for (int i = random.nextInt(3); i > 0; i--) {
			attributes.put("name" + i, text().replace("\u0007", ""));
		}
		annotation.setAttributes(Attributes.of(attributes));
		annotation.setFlagged(random.nextBoolean());
		annotation.setComment(note());
		annotation.setOrigin(Origin.VALUES.get(random.nextInt(Origin.VALUES.size())));
		annotation.setAgent(random.nextBoolean() ? null : "suggester");
		if (random.nextBoolean()) {
			annotation.setScore(random.nextDouble());
		}
		annotation.setReason(note());
		annotation.setVerdict(Verdict.VALUES.get(random.nextInt(Verdict.VALUES.size())));
	}
}
