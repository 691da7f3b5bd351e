package org.rubricator.core.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.corpus.TestCorpora;
import org.rubricator.core.session.CorpusSession;
import org.rubricator.core.session.LayerSession;
import org.rubricator.model.annotation.Attributes;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;

class OpenProposalsTest {

	@TempDir
	Path folder;

	private CorpusStore corpus;
	private CorpusSession session;

	@BeforeEach
	void suggestOnTwoArticlesAsOneAct() throws IOException {
		corpus = TestCorpora.withOneArticle(folder.resolve("corpus"));
		TestCorpora.add(corpus, "pier", "The pier\n\nIt is closed.");
		session = CorpusSession.open(corpus);
		CollectedEdits edits = new CollectedEdits(session, Runnable::run);
		for (String article : List.of("ferry", "pier")) {
			edits.edit(article, "ada", layer -> new Proposals(layer, labels()).edit("one", List.of(at(0, 3, 0.9), at(4, 8, 0.4))));
			edits.edit(article, "ada", layer -> new Proposals(layer, labels()).edit("two", List.of(at(0, 3, 0.9), at(10, 12, 0.7))));
		}
		session.perform(edits.act("Suggest"), Runnable::run, null);
	}

	private org.rubricator.model.labels.LabelSet labels() {
		try {
			return corpus.labels();
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	private static Suggestion at(int begin, int end, double score) {
		return new Suggestion("Boilerplate", Parts.of(begin, end), Attributes.NONE, null, score, "so");
	}

	private OpenProposals open() throws IOException {
		return OpenProposals.read(session, "ada", List.of("ferry", "pier"), Runnable::run, null);
	}

	@Test
	void aLaterSuggesterSeesWhatAnEarlierOneProposed() throws IOException {
		assertEquals(List.of("one", "one", "two"), corpus.layer("ada", "pier").orElseThrow().getSpans().stream().map(Span::getAgent).toList());
	}

	@Test
	void thoseFromAScoreOnAreAcceptedAsOneAndUndoneAsOne() throws IOException {
		assertEquals(6, open().proposals().size());
		OpenProposals good = open().from(0.6);
		assertEquals(4, good.proposals().size());
		assertEquals(2, good.articles());
		session.perform(good.decide(Verdict.ACCEPTED), Runnable::run, null);
		assertEquals(2, open().proposals().size());
		assertEquals("Accept 4 Proposals", session.undoable().orElseThrow().name());
		session.undo(Runnable::run, null);
		assertEquals(6, open().proposals().size());
		session.undo(Runnable::run, null);
		assertTrue(open().proposals().isEmpty(), "suggesting was one act, too");
	}

	@Test
	void finishedLayersAreLeftOut() throws IOException {
		try (LayerSession layer = LayerSession.open(corpus, "pier", "ada")) {
			layer.execute(layer.edits().setState(org.rubricator.model.annotation.WorkState.DONE));
			layer.save();
		}
		assertEquals(1, open().articles());
	}
}
