package org.rubricator.core.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.corpus.Assignments;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.corpus.TestCorpora;
import org.rubricator.core.inspection.CorpusProgress.OfAnnotator;
import org.rubricator.model.annotation.AnnotationFactory;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.annotation.WorkState;
import org.rubricator.model.corpus.Corpus;

class ProgressOperationTest {

	@TempDir
	Path folder;
	private CorpusStore corpus;

	@BeforeEach
	void make() throws IOException {
		corpus = CorpusStore.create(folder.resolve("corpus"), CorpusStore.defaultLabels());
		for (String id : List.of("a", "b", "c", "d")) {
			TestCorpora.add(corpus, id, "word ".repeat(id.equals("d") ? 40 : 20) + id);
		}
		save("ada", "a", WorkState.DONE, 300, 3);
		save("ada", "b", WorkState.IN_PROGRESS, 60, 1);
		save("bo", "c", WorkState.LOCKED, 0, 2);
	}

	@Test
	void countsStatesLabelsAndWhatIsLeft() throws IOException {
		CorpusProgress progress = new ProgressOperation(corpus).run(null);
		assertEquals(4, progress.articles());
		assertEquals(List.of("ada", "bo"), progress.annotators().stream().map(OfAnnotator::annotator).toList());
		OfAnnotator ada = progress.annotators().get(0);
		assertEquals(List.of(2, 1, 1, 0), List.of(WorkState.values()).stream().map(ada::in).toList());
		assertEquals(3, ada.left());
		assertEquals(4, ada.tally().spans().get("Claim").total());
		assertEquals(2, ada.tally().proposed());
		assertEquals(2, ada.tally().flagged());
		assertEquals(Duration.ofSeconds(360), ada.worked());
		// 101 bytes took 300 s; 101, 101 and 201 are left
		assertEquals(Optional.of(Duration.ofSeconds(Math.round(300.0 * 403 / 101))), ada.toGo());
		OfAnnotator bo = progress.annotators().get(1);
		assertEquals(Optional.empty(), bo.toGo(), "no time was measured");
		assertEquals(3, bo.left());
		assertFalse(bo.assigned());
	}

	@Test
	void onlyWhatIsAssignedIsToBeDone() throws IOException {
		Corpus description = corpus.corpus();
		Assignments.spread(List.of("a", "gone"), List.of("ada"), 1).applyTo(description);
		corpus.saveCorpus(description);
		OfAnnotator ada = new ProgressOperation(corpus).run(null).annotators().get(0);
		assertTrue(ada.assigned());
		assertEquals(1, ada.articles());
		assertEquals(0, ada.left());
		assertEquals(4, ada.tally().spans().get("Claim").total(), "all that was made counts");
	}

	@Test
	void seesWhatWasChangedSince() throws IOException {
		ProgressOperation operation = new ProgressOperation(corpus);
		operation.run(null);
		save("bo", "c", WorkState.LOCKED, 0, 30);
		save("cy", "d", WorkState.IN_PROGRESS, 0, 1);
		CorpusProgress again = operation.run(null);
		assertEquals(30, again.annotators().get(1).tally().spans().get("Claim").total());
		assertEquals("cy", again.annotators().get(2).annotator());
	}

	private void save(String annotator, String article, WorkState state, long seconds, int spans) throws IOException {
		Layer layer = corpus.newLayer(annotator, corpus.article(article));
		layer.setState(state);
		layer.setSecondsWorked(seconds);
		for (int i = 0; i < spans; i++) {
			Span span = AnnotationFactory.eINSTANCE.createSpan();
			span.setId("s" + (i + 1));
			span.setLabel("Claim");
			span.setParts(Parts.of(i, i + 4));
			span.setFlagged(i == 0);
			span.setVerdict(i == 0 ? Verdict.PROPOSED : Verdict.ACCEPTED);
			layer.getSpans().add(span);
		}
		corpus.saveLayer(layer);
	}
}
