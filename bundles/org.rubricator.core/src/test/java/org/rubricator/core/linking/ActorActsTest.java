package org.rubricator.core.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.actors.ActorState;
import org.rubricator.core.actors.ActorState.Affiliation;
import org.rubricator.core.actors.MentionIndex;
import org.rubricator.core.actors.Registry;
import org.rubricator.core.change.Edit;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.corpus.TestCorpora;
import org.rubricator.core.session.ActPreview;
import org.rubricator.core.session.CorpusSession;
import org.rubricator.core.session.LayerSession;
import org.rubricator.core.session.Proposal;
import org.rubricator.model.actors.ActorKind;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.labels.SpanLabel;

class ActorActsTest {

	private static final String TEXT = "LUND WINS\n\nMayor Ada Lund said so. Lund's aide, A. Lund, agreed with Ada Lund.";
	private static final ActorState LUND = ActorState.named("lund", "Ada Lund", ActorKind.PERSON)
			.withAliases(List.of("Lund"));
	private static final ActorState AIDE = ActorState.named("aide", "A. Lund", ActorKind.PERSON).withWikidata("Q1")
			.withAffiliations(List.of(new Affiliation("office", "aide", null, null)));
	private static final ActorState OFFICE = ActorState.named("office", "Lund's office", ActorKind.ORGANISATION);

	@TempDir
	Path folder;
	CorpusStore corpus;
	CorpusSession session;
	ActorActs acts;

	@BeforeEach
	void makeCorpus() throws IOException {
		corpus = CorpusStore.create(folder.resolve("corpus"), CorpusStore.defaultLabels());
		TestCorpora.add(corpus, "one", TEXT);
		TestCorpora.add(corpus, "two", "Nothing of Ada Lund but this.");
		session = CorpusSession.open(corpus);
		acts = new ActorActs(session, Runnable::run);
		for (ActorState actor : List.of(OFFICE, LUND, AIDE)) {
			session.perform(ActorActs.add(actor), Runnable::run, null);
		}
	}

	private SpanLabel actorLabel() throws IOException {
		return corpus.labels().getSpanLabels().stream().filter(SpanLabel::isLinksActor).findFirst().orElseThrow();
	}

	private static int at(String words) {
		return TEXT.indexOf(words);
	}

	private static void span(LayerSession layer, String words, String actor, Verdict verdict) {
		layer.execute(layer.edits().createSpan("Actor", Parts.of(at(words), at(words) + words.length())));
		Span span = layer.layer().layer().getSpans().getLast();
		layer.execute(layer.edits().linkActor(List.of(span), actor));
		layer.execute(layer.edits().setVerdict(List.of(span), verdict));
	}

	private static List<String> rows(ActPreview preview) {
		return preview.proposals().stream().map(row -> row.article() + ": " + row.context().keyword() + ": " + row.what())
				.toList();
	}

	@Test
	void allMentionsAreLabelledAndLinkedButNotWhereSomebodyHasDecided() throws IOException {
		try (LayerSession layer = LayerSession.open(corpus, "one", "ada")) {
			span(layer, "Mayor Ada Lund", null, Verdict.PROPOSED);
			span(layer, "A. Lund", "aide", Verdict.ACCEPTED);
			span(layer, "LUND", null, Verdict.REJECTED);
			ActPreview preview = acts.labelMentions(LUND, actorLabel(), "ada", null, null);
			assertEquals(List.of("one: Ada Lund: Accept 'Actor' and link", "one: Lund: Label 'Actor' and link",
					"one: Ada Lund: Label 'Actor' and link", "two: Ada Lund: Label 'Actor' and link"), rows(preview));
			preview.setTicked(1, false);
			assertEquals(3, session.perform(preview.act(), Runnable::run, null).changes());
			assertEquals("lund", layer.layer().span("s1").getActor());
			assertEquals(Verdict.ACCEPTED, layer.layer().span("s1").getVerdict());
			assertEquals("aide", layer.layer().span("s2").getActor());
			assertEquals(4, layer.layer().spans().size());
			assertEquals("lund", corpus.layer("ada", "two").orElseThrow().getSpans().get(0).getActor());
			assertEquals(1, acts.labelMentions(LUND, actorLabel(), "ada", List.of("one"), null).proposals().size());
			session.undo(Runnable::run, null);
			assertNull(layer.layer().span("s1").getActor());
			assertTrue(corpus.layer("ada", "two").isEmpty());
		}
	}

	@Test
	void inOneArticleItIsAnEdit() throws IOException {
		try (LayerSession layer = LayerSession.open(corpus, "one", "ada")) {
			span(layer, "Lund's aide", null, Verdict.ACCEPTED);
			Edit edit = new MentionLabelling(corpus.labels(), actorLabel(), LUND, List.of("Lund"))
					.edit(layer.layer(), new org.rubricator.core.text.Segmentation(TEXT, "en"));
			layer.execute(edit);
			assertEquals("Link " + edit.changes().size() + " Mentions of 'Ada Lund'",
					layer.commands().getUndoCommand().getLabel());
			assertNull(layer.layer().span("s1").getActor(), "Lund's aide is somebody else");
			assertEquals(List.of("LUND", "Lund", "Lund", "Lund", "Lund"),
					layer.layer().layer().getSpans().stream().filter(span -> "lund".equals(span.getActor()))
							.map(span -> span.getParts().quote(TEXT)).toList());
		}
	}

	@Test
	void mergingRelinksEveryLayerAndKeepsWhatWasSaid() throws IOException {
		for (String annotator : List.of("ada", "ben")) {
			try (LayerSession layer = LayerSession.open(corpus, "one", annotator)) {
				span(layer, "A. Lund", "aide", Verdict.ACCEPTED);
				span(layer, "LUND", "lund", Verdict.REJECTED);
				layer.save();
			}
		}
		ActPreview preview = acts.merge(LUND, List.of(AIDE), null);
		assertEquals(List.of("one: A. Lund: Link to Ada Lund", "one: A. Lund: Link to Ada Lund"), rows(preview));
		assertFalse(preview.proposals().stream().anyMatch(Proposal::optional));
		session.perform(preview.act(), Runnable::run, null);
		Registry registry = new Registry(corpus.actors());
		assertNull(registry.actor("aide"));
		assertEquals(LUND.withAliases(List.of("Lund", "A. Lund")).withWikidata("Q1").withAffiliations(AIDE.affiliations()),
				registry.actor("lund"));
		MentionIndex mentions = new MentionIndex(corpus);
		mentions.readAll(null);
		assertEquals(java.util.Map.of("lund", 2), mentions.counts());
		assertEquals(4, mentions.mentions(List.of("lund")).size());
		session.undo(Runnable::run, null);
		assertEquals(AIDE, new Registry(corpus.actors()).actor("aide"));
		mentions.read("ben", "one");
		assertEquals(java.util.Map.of("lund", 1, "aide", 1), mentions.counts());
	}

	@Test
	void layersThatWereNeverSavedAreRelinkedToo() throws IOException {
		try (LayerSession layer = LayerSession.open(corpus, "one", "ada")) {
			span(layer, "A. Lund", "aide", Verdict.ACCEPTED);
			assertEquals(1, acts.merge(LUND, List.of(AIDE), null).proposals().size());
		}
		session.perform(acts.merge(LUND, List.of(AIDE), null).act(), Runnable::run, null);
		assertEquals("lund", corpus.layer("ada", "one").orElseThrow().getSpans().get(0).getActor());
	}

	@Test
	void affiliationsFollowAMergedOrganisationAndGoWithADeletedOne() throws IOException {
		session.perform(acts.merge(LUND, List.of(OFFICE), null).act(), Runnable::run, null);
		assertEquals("lund", new Registry(corpus.actors()).actor("aide").affiliations().get(0).organisation());
		session.undo(Runnable::run, null);
		session.perform(acts.delete(List.of(OFFICE), null).act(), Runnable::run, null);
		assertEquals(List.of(), new Registry(corpus.actors()).actor("aide").affiliations());
	}

	@Test
	void splittingMovesWhatIsTicked() throws IOException {
		try (LayerSession layer = LayerSession.open(corpus, "one", "ada")) {
			span(layer, "A. Lund", "lund", Verdict.ACCEPTED);
			span(layer, "LUND", "lund", Verdict.ACCEPTED);
			layer.save();
		}
		session.perform(acts.delete(List.of(AIDE), null).act(), Runnable::run, null);
		ActorState from = LUND.withAliases(List.of("Lund", "A. Lund"));
		session.perform(ActorActs.change(LUND, from), Runnable::run, null);
		ActPreview preview = acts.split(from, ActorState.named("new", "A. Lund", ActorKind.PERSON), null);
		assertEquals(2, preview.proposals().size());
		assertEquals(1, preview.ticked());
		session.perform(preview.act(), Runnable::run, null);
		assertEquals(List.of("Lund"), new Registry(corpus.actors()).actor("lund").aliases());
		assertEquals(List.of("lund", "new"), corpus.layer("ada", "one").orElseThrow().getSpans().stream()
				.map(Span::getActor).toList());
	}

	@Test
	void deletingUnlinks() throws IOException {
		try (LayerSession layer = LayerSession.open(corpus, "one", "ada")) {
			span(layer, "A. Lund", "aide", Verdict.ACCEPTED);
			layer.save();
		}
		session.perform(acts.delete(List.of(AIDE), null).act(), Runnable::run, null);
		assertNull(corpus.layer("ada", "one").orElseThrow().getSpans().get(0).getActor());
		session.undo(Runnable::run, null);
		assertEquals("aide", corpus.layer("ada", "one").orElseThrow().getSpans().get(0).getActor());
	}
}
