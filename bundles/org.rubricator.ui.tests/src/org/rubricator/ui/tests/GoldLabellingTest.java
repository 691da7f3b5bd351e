package org.rubricator.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import org.eclipse.core.resources.IProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.corpus.ArticleDraft;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.model.annotation.Filler;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Span;
import org.rubricator.ui.editor.ArticleEditor;
import org.rubricator.ui.tests.harness.Articles;
import org.rubricator.ui.tests.harness.GoldAnnotator;
import org.rubricator.ui.tests.harness.Screen;
import org.rubricator.ui.tests.harness.Ui;

/** Labels articles of the sample corpus from nothing to their gold layers, with keys alone. */
@ExtendWith(Screen.class)
class GoldLabellingTest {

	@TempDir
	Path folder;

	@AfterEach
	void close() {
		Articles.closeAll();
	}

	/** The article with most frames, and one of those on which the rules were made. */
	@Test
	void labelsArticlesToGold() throws Exception {
		CorpusStore sample = CorpusStore.open(seeds());
		String most = sample.articles().items().stream().map(article -> article.id())
				.max(Comparator.comparingInt(id -> gold(sample, id).getFrames().size())).orElseThrow();
		CorpusStore corpus = CorpusStore.create(folder.resolve("gold"), sample.labels());
		for (String id : List.of(most, "council-says-yes")) {
			corpus.add(new ArticleDraft(sample.article(id), sample.text(id), new byte[] { '-' }, "source.txt"), corpus.byTextHash());
		}
		IProject project = Articles.project(corpus);
		label(project, most, gold(sample, most));
		label(project, "council-says-yes", gold(sample, "council-says-yes"));
	}

	private static void label(IProject project, String id, Layer gold) throws Exception {
		ArticleEditor editor = Articles.open(project, id, "ada");
		GoldAnnotator annotator = new GoldAnnotator(editor, gold);
		annotator.otherSpans();
		int spans = annotator.keys();
		annotator.frames();
		Screen.picture("gold-" + id);
		int frames = gold.getFrames().size();
		System.out.printf("%s: %d frames with %d keys, %.1f a frame, content and attributes included; %d right as proposed; "
				+ "%d proposals skipped. Other spans: %d keys.%n", id, frames, annotator.keys() - spans,
				(annotator.keys() - spans) / (double) frames, annotator.proposedRight(), annotator.skipped(), spans);
		assertEquals(described(gold), Ui.ask(() -> described(editor.document().layer().layer())));
	}

	private static Layer gold(CorpusStore corpus, String id) {
		try {
			return corpus.layer("gold", id).orElseThrow();
		} catch (java.io.IOException e) {
			throw new AssertionError(e);
		}
	}

	/** All that a layer says, but ids, links to actors and who made it. */
	private static String described(Layer layer) {
		List<String> lines = new java.util.ArrayList<>();
		for (Span span : layer.getSpans()) {
			lines.add(String.format("%06d %s %s %s", span.getParts().begin(), span.getLabel(), span.getParts(), span.getAttributes()));
		}
		for (Frame frame : layer.getFrames()) {
			TreeMap<String, List<String>> roles = new TreeMap<>();
			for (Filler filler : frame.getFillers()) {
				roles.computeIfAbsent(filler.getRole(), role -> new java.util.ArrayList<>())
						.add(filler.getSpan() == null ? "implicit" : filler.getSpan().getLabel() + " " + filler.getSpan().getParts());
			}
			roles.values().forEach(java.util.Collections::sort);
			lines.add("frame " + frame.getLabel() + " " + roles + " " + frame.getAttributes());
		}
		java.util.Collections.sort(lines);
		return String.join("\n", lines);
	}

	private static Path seeds() {
		Path top = Path.of("").toAbsolutePath();
		while (!CorpusStore.isCorpus(top.resolve("seeds/corpus"))) {
			top = top.getParent();
		}
		return top.resolve("seeds/corpus");
	}
}
