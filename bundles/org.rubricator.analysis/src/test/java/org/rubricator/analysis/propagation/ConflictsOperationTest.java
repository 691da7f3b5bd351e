package org.rubricator.analysis.propagation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.change.AnnotationState;
import org.rubricator.core.change.Change;
import org.rubricator.core.change.Edit;
import org.rubricator.core.change.IndexedLayer;
import org.rubricator.core.corpus.ArticleDraft;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;
import org.rubricator.core.findings.Severity;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.WorkState;
import org.rubricator.model.article.Article;
import org.rubricator.model.article.ArticleFactory;

/** One finding a disagreement, and none where nothing was decided. */
class ConflictsOperationTest {

	private static final String STORY = "The council of Port Ostrel voted late on Monday to build the barrier that engineers had asked "
			+ "for since the flood, and the mayor said that nobody in the harbour would sleep upstairs again after the winter.";

	@TempDir
	Path folder;
	private CorpusStore corpus;

	@BeforeEach
	void makeCorpus() throws IOException {
		corpus = CorpusStore.create(folder.resolve("corpus"), CorpusStore.defaultLabels());
		for (String id : List.of("a", "b", "c", "d")) {
			String text = id + id + ". " + STORY;
			Article article = ArticleFactory.eINSTANCE.createArticle();
			article.setId(id);
			corpus.add(new ArticleDraft(article, text, text.getBytes(StandardCharsets.UTF_8), "source.txt"), corpus.byTextHash());
		}
	}

	@Test
	void oneThatDiffersFromManyIsOneDisagreement() throws IOException {
		for (String article : List.of("a", "b", "c", "d")) {
			label("ada", article, article.equals("c") ? "Claim" : "Actor", WorkState.IN_PROGRESS);
		}
		List<Finding> findings = new DisagreementCheck(corpus).run(null);
		assertEquals(1, findings.size(), findings.toString());
		assertEquals(Severity.WARNING, findings.get(0).severity());
		assertEquals(List.of("c"), findings.get(0).others().stream().map(Location::article).toList());
		assertTrue(findings.get(0).message().endsWith("So do they in 2 more pairs of places."), findings.get(0).message());
	}

	@Test
	void whatIsNotBegunIsNoDisagreementAndWhatIsMissingOnlyIfDone() throws IOException {
		label("ada", "a", "Actor", WorkState.DONE);
		label("ada", "b", "Claim", WorkState.NEW);
		label("ada", "c", null, WorkState.IN_PROGRESS);
		assertEquals(List.of(), new DisagreementCheck(corpus).run(null));
		label("ada", "c", null, WorkState.DONE);
		assertEquals(1, new DisagreementCheck(corpus).run(null).size());
	}

	@Test
	void twoAreComparedWhereNeitherDidBothAndGoldIsNot() throws IOException {
		label("ada", "a", "Actor", WorkState.DONE);
		label("ben", "b", "Claim", WorkState.DONE);
		label("gold", "c", "Cue", WorkState.DONE);
		List<Finding> findings = new DisagreementCheck(corpus).run(null);
		assertEquals(List.of(Severity.INFO), findings.stream().map(Finding::severity).toList(), findings.toString());
		assertTrue(findings.get(0).message().contains("ben labelled them differently: Actor here, Claim there"),
				findings.get(0).message());
		label("ada", "b", "Actor", WorkState.DONE);
		assertEquals(List.of(), new DisagreementCheck(corpus).run(null));
	}

	private void label(String annotator, String article, String label, WorkState state) throws IOException {
		Layer layer = corpus.newLayer(annotator, corpus.article(article));
		layer.setState(state);
		if (label != null) {
			int begin = corpus.text(article).indexOf("the mayor");
			new IndexedLayer(layer).apply(new Edit("Label", List.of(
					new Change.OfAnnotation(null, AnnotationState.span("s1", label, Parts.of(begin, begin + "the mayor".length()))))));
		}
		corpus.saveLayer(layer);
	}
}
