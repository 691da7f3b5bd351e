package org.rubricator.core.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.rubricator.core.change.AnnotationState;
import org.rubricator.core.change.Change;
import org.rubricator.core.change.Edit;
import org.rubricator.core.change.Edits;
import org.rubricator.core.change.IndexedLayer;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.model.annotation.AnnotationFactory;
import org.rubricator.model.annotation.Attributes;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Verdict;

class FoldsTest {

	private static final String TEXT = "Home | News\nShare this\n\nThe ferry will sail. Ad here\n\n  Cookies and terms  \n";

	private final IndexedLayer layer = new IndexedLayer(AnnotationFactory.eINSTANCE.createLayer());

	@Test
	void linesThatFollowEachOtherAreOneFold() throws Exception {
		make("s1", "Home | News", "navigation", Verdict.ACCEPTED);
		make("s2", "Share this", "share", Verdict.ACCEPTED);
		make("s3", "Cookies and terms", null, Verdict.ACCEPTED);
		List<Fold> folds = folds().find();
		assertEquals(2, folds.size());
		assertEquals("Home | News\nShare this", TEXT.substring(folds.get(0).begin(), folds.get(0).end()));
		assertEquals("2 blocks, 5 words: navigation, share", folds.get(0).summary());
		assertEquals("  Cookies and terms  ", TEXT.substring(folds.get(1).begin(), folds.get(1).end()));
		assertEquals("1 block, 3 words: Boilerplate", folds.get(1).summary());
		assertTrue(folds.get(0).covers(5));
		assertFalse(folds.get(0).covers(TEXT.indexOf("The")));
	}

	@Test
	void aLineWithOtherWordsStays() throws Exception {
		make("s1", "Ad here", "advert", Verdict.ACCEPTED);
		assertEquals(List.of(), folds().find());
		make("s2", "The ferry will sail.", null, Verdict.ACCEPTED);
		assertEquals(1, folds().find().size());
	}

	@Test
	void proposalsAndRejectedSpansFoldNothing() throws Exception {
		make("s1", "Home | News", "navigation", Verdict.PROPOSED);
		make("s2", "Share this", "share", Verdict.REJECTED);
		assertEquals(List.of(), folds().find());
	}

	@Test
	void labelsThatDoNotFoldFoldNothing() throws Exception {
		layer.apply(new Edit("make", List.of(new Change.OfAnnotation(null, AnnotationState.span("s1", "Claim", Parts.of(0, 11))))));
		assertEquals(List.of(), folds().find());
	}

	@Test
	void anEditOpensWhatItChangesAndClosesNothing() throws Exception {
		make("s1", "Home | News", "navigation", Verdict.ACCEPTED);
		make("s3", "Cookies and terms", null, Verdict.ACCEPTED);
		Folding folding = new Folding(folds());
		folding.set(true);
		assertEquals(2, folding.closed().size());
		assertFalse(folding.changed(make("s2", "The ferry will sail. Ad here", null, Verdict.ACCEPTED)));
		assertEquals(2, folding.closed().size());
		assertFalse(folding.changed(make("s4", "Share this", "share", Verdict.ACCEPTED)));
		Edit delete = new Edits(layer).delete(List.of(layer.span("s1")));
		layer.apply(delete);
		assertTrue(folding.changed(delete));
		assertEquals(List.of("1 block, 3 words: Boilerplate"), folding.closed().stream().map(Fold::summary).toList());
		folding.open(folding.closed().get(0));
		assertEquals(List.of(), folding.closed());
		folding.set(true);
		assertEquals(1, folding.closed().size());
	}

	private Folds folds() throws Exception {
		return new Folds(layer, CorpusStore.defaultLabels(), TEXT);
	}

	private Edit make(String id, String quote, String kind, Verdict verdict) {
		int begin = TEXT.indexOf(quote);
		Edit edit = new Edit("make", List.of(new Change.OfAnnotation(null,
				AnnotationState.span(id, "Boilerplate", Parts.of(begin, begin + quote.length())).withVerdict(verdict)
						.withAttributes(kind == null ? Attributes.NONE : Attributes.NONE.with("kind", kind)))));
		layer.apply(edit);
		return edit;
	}
}
