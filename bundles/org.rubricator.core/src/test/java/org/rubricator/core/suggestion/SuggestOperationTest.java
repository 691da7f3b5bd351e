package org.rubricator.core.suggestion;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.corpus.TestCorpora;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.session.LayerSession;
import org.rubricator.model.annotation.Attributes;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Origin;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.annotation.WorkState;
import org.rubricator.model.labels.LabelSet;

class SuggestOperationTest {

	@TempDir
	Path folder;

	private CorpusStore corpus;
	private final Fixed fixed = new Fixed();

	@BeforeEach
	void makeCorpus() throws IOException {
		corpus = TestCorpora.withOneArticle(folder.resolve("corpus"));
		TestCorpora.add(corpus, "pier", "The pier\n\nIt is closed.");
	}

	@Test
	void proposalsHaveScoreReasonAndAgentAndLeaveTheLayerNew() throws IOException {
		fixed.places = List.of(Parts.of(0, 5), Parts.of(6, 9));
		SuggestResult result = run();
		assertEquals(4, result.total());
		assertEquals(List.of("ferry", "pier"), result.changed());
		Layer layer = corpus.layer("ada", "ferry").orElseThrow();
		assertEquals(WorkState.NEW, layer.getState(), "nobody has begun to work");
		Span span = layer.getSpans().get(0);
		assertEquals(Verdict.PROPOSED, span.getVerdict());
		assertEquals(Origin.SUGGESTED, span.getOrigin());
		assertEquals("fixed", span.getAgent());
		assertEquals(0.5, span.getScore());
		assertEquals("because \uFFFD", span.getReason());
	}

	@Test
	void twiceChangesNothing() throws IOException {
		fixed.places = List.of(Parts.of(0, 5));
		run();
		byte[] once = Files.readAllBytes(corpus.layerFile("ada", "ferry"));
		assertEquals(0, run().total());
		assertArrayEquals(once, Files.readAllBytes(corpus.layerFile("ada", "ferry")));
	}

	@Test
	void whatWasDecidedIsNotProposedAgain() throws IOException {
		fixed.places = List.of(Parts.of(0, 5), Parts.of(6, 9));
		run();
		try (LayerSession session = LayerSession.open(corpus, "ferry", "ada")) {
			List<Span> spans = session.layer().layer().getSpans();
			session.execute(session.edits().setVerdict(List.of(spans.get(0)), Verdict.REJECTED));
			session.execute(session.edits().setVerdict(List.of(spans.get(1)), Verdict.ACCEPTED));
			session.save();
		}
		fixed.places = List.of(Parts.of(0, 5), Parts.of(1, 4), Parts.of(6, 9), Parts.of(8, 12));
		fixed.only = "ferry";
		assertEquals(0, run().total(), "the rejected place and one within it, the accepted place and one that overlaps it");
		fixed.places = List.of(Parts.of(10, 12));
		assertEquals(1, run().total());
	}

	@Test
	void whatIsStillOpenIsBroughtUpToDate() throws IOException {
		fixed.only = "ferry";
		fixed.places = List.of(Parts.of(0, 5), Parts.of(6, 9), Parts.of(10, 12));
		run();
		try (LayerSession session = LayerSession.open(corpus, "ferry", "ada")) {
			List<Span> spans = session.layer().layer().getSpans();
			session.execute(session.edits().setComment(spans.get(1), "Is it?"));
			session.save();
		}
		fixed.places = List.of(Parts.of(0, 5));
		fixed.score = 0.9;
		SuggestResult result = run();
		assertEquals(0, result.total());
		assertEquals(2, result.updated(), "one has another score, one is withdrawn");
		List<Span> spans = corpus.layer("ada", "ferry").orElseThrow().getSpans();
		assertEquals(List.of(0.9, 0.5), spans.stream().map(Span::getScore).toList(), "what has a note stays");
	}

	@Test
	void suggestionsOfOneRunMayNestWhereTheirLabelMay() throws IOException {
		fixed.only = "ferry";
		fixed.places = List.of(Parts.of(0, 12), Parts.of(0, 5), Parts.of(0, 12));
		assertEquals(2, run().total());
		LabelSet labels = corpus.labels();
		labels.getSpanLabels().forEach(label -> label.setNesting(false));
		corpus.saveLabels(labels);
		fixed.only = "pier";
		assertEquals(1, run().total());
	}

	@Test
	void finishedWorkIsLeftAlone() throws IOException {
		fixed.places = List.of(Parts.of(0, 5));
		try (LayerSession session = LayerSession.open(corpus, "ferry", "ada")) {
			session.execute(session.edits().setState(WorkState.DONE));
			session.save();
		}
		SuggestResult result = run();
		assertEquals(List.of("pier"), result.changed());
		assertEquals(List.of("suggest.finished"), result.findings().stream().map(Finding::code).toList());
	}

	@Test
	void oneBadArticleNeverStopsTheOthers() throws IOException {
		fixed.places = List.of(Parts.of(0, 5));
		Files.delete(corpus.articleFolder("ferry").resolve("source.txt"));
		SuggestResult result = run();
		assertEquals(List.of("pier"), result.changed());
		assertEquals("suggest.unreadable", result.findings().get(0).code());
		assertTrue(result.findings().get(0).message().contains("source.txt"), result.findings().toString());
		fixed.failure = new IllegalStateException("broken");
		assertEquals(2, run().findings().size());
	}

	@Test
	void unsavedWorkStaysUnsaved() throws IOException {
		fixed.places = List.of(Parts.of(0, 5));
		try (LayerSession session = LayerSession.open(corpus, "ferry", "ada")) {
			session.execute(session.edits().createSpan("Actor", Parts.of(10, 12)));
		}
		SuggestResult result = run();
		assertEquals(2, result.total());
		assertTrue(corpus.layer("ada", "ferry").isEmpty(), "unsaved work is for its author to save");
		try (LayerSession session = LayerSession.open(corpus, "ferry", "ada")) {
			assertEquals(2, session.layer().layer().getSpans().size());
			session.undo();
			assertEquals(1, session.layer().layer().getSpans().size());
		}
	}

	@Test
	void wrongRequestsAreRefusedBeforeAnythingIsDone() {
		assertThrows(IllegalArgumentException.class, () -> operation().run(new SuggestRequest(List.of("none"), List.of(), "ada"), null));
		fixed.unfit = Optional.of("There is no label.");
		IllegalArgumentException e = assertThrows(IllegalArgumentException.class,
				() -> operation().run(new SuggestRequest(List.of(), List.of(), "ada"), null));
		assertTrue(e.getMessage().contains("There is no label."), e.getMessage());
		assertFalse(Files.exists(corpus.layerFile("ada", "ferry")));
	}

	private SuggestOperation operation() {
		return new SuggestOperation(corpus, new Suggesters(List.of(fixed)), LayerEditing.saving(corpus));
	}

	private SuggestResult run() throws IOException {
		return operation().run(new SuggestRequest(List.of("fixed"), List.of(), "ada"), null);
	}

	/** Proposes what it is told. */
	private static final class Fixed implements Suggester {

		private List<Parts> places = List.of();
		private String label = "Boilerplate";
		private String only;
		private double score = 0.5;
		private RuntimeException failure;
		private Optional<String> unfit = Optional.empty();

		@Override
		public String id() {
			return "fixed";
		}

		@Override
		public String title() {
			return "Fixed";
		}

		@Override
		public String description() {
			return "Proposes what it is told.";
		}

		@Override
		public Optional<String> unfit(LabelSet labels) {
			return unfit;
		}

		@Override
		public Suggesting start(SuggestionScope scope) {
			return input -> {
				if (failure != null) {
					throw failure;
				}
				return only != null && !only.equals(input.article().getId()) ? List.of()
						: places.stream().map(parts -> new Suggestion(label, parts, Attributes.NONE, null, score, "because \u0007")).toList();
			};
		}
	}
}
