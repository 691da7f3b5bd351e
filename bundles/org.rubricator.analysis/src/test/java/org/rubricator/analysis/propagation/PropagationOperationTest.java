package org.rubricator.analysis.propagation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.analysis.families.Families;
import org.rubricator.analysis.families.FamiliesRequest;
import org.rubricator.analysis.families.FamilyIndex;
import org.rubricator.core.change.AnnotationState;
import org.rubricator.core.change.AnnotationState.Role;
import org.rubricator.core.change.Change;
import org.rubricator.core.change.Edit;
import org.rubricator.core.change.IndexedLayer;
import org.rubricator.core.corpus.ArticleDraft;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.session.CorpusSession;
import org.rubricator.core.session.LayerSession;
import org.rubricator.core.session.Receipt;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Origin;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.annotation.WorkState;
import org.rubricator.model.article.Article;
import org.rubricator.model.article.ArticleFactory;

/** Labels go to the other places of the same words, as one act that is undone as one. */
class PropagationOperationTest {

	private static final String STORY = "The council of Port Ostrel voted late on Monday to build the barrier that engineers had asked "
			+ "for since the flood, and the mayor said that nobody in the harbour would sleep upstairs again after the winter.";
	private static final String CLAIM = "nobody in the harbour would sleep upstairs again after the winter";

	@TempDir
	Path folder;
	private CorpusStore corpus;
	private CorpusSession session;
	private FamilyIndex index;
	private Families families;

	@BeforeEach
	void makeCorpus() throws IOException {
		corpus = CorpusStore.create(folder.resolve("corpus"), CorpusStore.defaultLabels());
		add("a", "First. " + STORY);
		add("b", "Second paper. " + STORY);
		add("c", "Third. " + STORY.replace("after the winter.", "after the winter ended."));
		add("d", "Another story.");
		session = CorpusSession.open(corpus);
		index = new FamilyIndex(corpus, FamiliesRequest.DEFAULT);
		families = index.update(null);
		label("a", WorkState.IN_PROGRESS, frame("a"));
	}

	@Test
	void aFrameIsProposedWhereItsWordsStandAndUndoneAsOne() throws IOException {
		PropagationPlan plan = plan(List.of("s1"), false);
		assertEquals(List.of("b"), plan.preview().proposals().stream().map(proposal -> proposal.article()).toList());
		assertEquals("Propose 'Attribution'", plan.preview().proposals().get(0).what());
		assertEquals("1 article differs at a boundary.", plan.left());
		Receipt receipt = session.perform(plan.preview().act(), Runnable::run, null);
		Layer there = corpus.layer("ada", "b").orElseThrow();
		assertEquals(Set.of("Claim", "Cue", "Actor"), Set.copyOf(there.getSpans().stream().map(span -> span.getLabel()).toList()));
		assertEquals(1, there.getFrames().size());
		assertTrue(Stream.concat(there.getSpans().stream(), there.getFrames().stream()).allMatch(
				annotation -> annotation.getVerdict() == Verdict.PROPOSED && annotation.getOrigin() == Origin.PROPAGATED));
		assertEquals(CLAIM, there.getSpans().stream().filter(span -> span.getLabel().equals("Claim")).findFirst().orElseThrow()
				.getParts().quote(corpus.text("b")));
		assertEquals("1 article differs at a boundary, 1 article has it already.", plan(List.of("s1"), false).left());
		session.undo(receipt.act(), Runnable::run, null);
		assertTrue(corpus.layer("ada", "b").map(layer -> layer.getSpans().isEmpty()).orElse(true));
	}

	@Test
	void whereTheTextDiffersAtTheBoundaryNothingIsPut() throws IOException {
		PropagationPlan plan = plan(List.of("s3"), true);
		Map<String, Long> spans = Map.of("b", 3L, "c", 1L);
		plan.preview().proposals().forEach(proposal -> assertEquals(spans.get(proposal.article()), proposal.changes().stream()
				.map(Change.OfAnnotation.class::cast).filter(Change.OfAnnotation::ofSpan).count(), proposal.article()));
		assertEquals("Label 'Actor'", plan.preview().proposals().get(1).what());
		assertTrue(plan.preview().proposals().stream().flatMap(proposal -> proposal.changes().stream())
				.map(Change.OfAnnotation.class::cast).allMatch(change -> change.after().verdict() == Verdict.ACCEPTED));
	}

	@Test
	void workThatIsDoneIsNotTickedAndLockedWorkIsLeft() throws IOException {
		label("b", WorkState.DONE, List.of());
		label("c", WorkState.LOCKED, List.of());
		PropagationPlan plan = plan(List.of("s3"), false);
		assertEquals(1, plan.preview().proposals().size());
		assertFalse(plan.preview().isTicked(0));
		assertEquals("1 article is locked.", plan.left());
	}

	@Test
	void whatIsUnsavedInAnOpenEditorIsSeen() throws IOException {
		try (LayerSession open = LayerSession.open(corpus, "b", "ada")) {
			int begin = open.text().indexOf(CLAIM);
			open.execute(open.edits().createSpan("Claim", Parts.of(begin, begin + CLAIM.length())));
			List<AnnotationState> states = plan(List.of("s1"), false).preview().proposals().get(0).changes().stream()
					.map(change -> ((Change.OfAnnotation) change).after()).toList();
			assertEquals(List.of("Cue", "Actor"), states.stream().filter(AnnotationState::isSpan).map(AnnotationState::label).toList());
			assertTrue(states.stream().noneMatch(state -> state.id().equals("s1")), states.toString());
		}
	}

	@Test
	void elsewhereIsSaidWithWhatStandsThere() throws IOException {
		WhereElse elsewhere = new WhereElse("a", families, corpus::text);
		String text = corpus.text("a");
		assertEquals(List.of("b", "c"), elsewhere.at(text.indexOf("council")).stream().map(Elsewhere::article).toList());
		assertEquals(List.of(), elsewhere.at(2));
		int begin = text.indexOf(CLAIM);
		List<Elsewhere> places = elsewhere.of(Parts.of(begin, begin + CLAIM.length()));
		assertEquals(List.of(true, false), places.stream().map(Elsewhere::same).toList());
		assertEquals(CLAIM, corpus.text("b").substring(places.get(0).place().begin(), places.get(0).place().end()));
		assertEquals("not begun", ElsewhereRow.of(places.get(0), index.articles(), corpus.layer("ada", "b")).labels());
		label("b", WorkState.IN_PROGRESS, frame("b"));
		assertEquals("Claim", ElsewhereRow.of(places.get(0), index.articles(), corpus.layer("ada", "b")).labels());
	}

	private PropagationPlan plan(List<String> chosen, boolean accept) throws IOException {
		Side source = Side.of(corpus.layer("ada", "a").orElseThrow(), corpus.text("a"));
		return new PropagationOperation(session, families, index.articles(), Runnable::run).plan(source,
				PropagationOperation.withFrames(source.annotations(), chosen), accept, null);
	}

	private void label(String article, WorkState state, List<AnnotationState> states) throws IOException {
		Layer layer = corpus.newLayer("ada", corpus.article(article));
		layer.setState(state);
		new IndexedLayer(layer).apply(new Edit("Label",
				states.stream().<Change>map(annotation -> new Change.OfAnnotation(null, annotation)).toList()));
		corpus.saveLayer(layer);
	}

	private List<AnnotationState> frame(String article) throws IOException {
		String text = corpus.text(article);
		return List.of(span("s1", "Claim", text, CLAIM), span("s2", "Cue", text, "said"), span("s3", "Actor", text, "the mayor"),
				AnnotationState.frame("f1", "Attribution",
						List.of(new Role("content", "s1"), new Role("cue", "s2"), new Role("source", "s3"))));
	}

	private static AnnotationState span(String id, String label, String text, String quote) {
		int begin = text.indexOf(quote);
		return AnnotationState.span(id, label, Parts.of(begin, begin + quote.length()));
	}

	private void add(String id, String text) throws IOException {
		Article article = ArticleFactory.eINSTANCE.createArticle();
		article.setId(id);
		corpus.add(new ArticleDraft(article, text, text.getBytes(StandardCharsets.UTF_8), "source.txt"), corpus.byTextHash());
	}
}
