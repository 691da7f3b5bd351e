package org.rubricator.core.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.corpus.TestCorpora;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.inspection.CorpusCheck;
import org.rubricator.core.labels.LabelMigration.Fate;
import org.rubricator.core.session.ActRefusedException;
import org.rubricator.core.session.CorpusSession;
import org.rubricator.core.session.LayerSession;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.WorkState;
import org.rubricator.model.labels.Label;
import org.rubricator.model.labels.LabelsPackage.Literals;

class LabelMigrationOperationTest {

	@TempDir
	Path folder;
	private CorpusStore corpus;
	private LabelSetDocument document;
	private LabelMigrationOperation operation;

	@BeforeEach
	void make() throws IOException {
		corpus = TestCorpora.withOneArticle(folder.resolve("corpus"));
		for (String annotator : List.of("ada", "bo")) {
			try (LayerSession session = LayerSession.open(corpus, "ferry", annotator)) {
				session.execute(session.edits().createSpan("Claim", Parts.of(21, 28)));
				session.save();
			}
		}
		document = new LabelSetDocument(corpus.labels());
		operation = new LabelMigrationOperation(CorpusSession.open(corpus), Runnable::run);
	}

	@Test
	void takesSavedAndUnsavedAnnotationsAlongAndBack() throws IOException {
		try (LayerSession open = LayerSession.open(corpus, "ferry", "ada")) {
			open.execute(open.edits().createSpan("Claim", Parts.of(30, 44)));
			List<Orphan> orphans = rename();
			LabelUsage usage = operation.count(orphans, new NullProgressMonitor());
			assertEquals(List.of(new LabelUsage.Place("ada", "ferry", 2), new LabelUsage.Place("bo", "ferry", 1)), usage.places(orphans.get(0)));
			assertEquals(3, usage.annotations(orphans.get(0)));
			run(orphans);
			assertEquals(List.of("Statement", "Statement"), labels("ada"));
			assertEquals(List.of("Statement"), labels("bo"));
			assertEquals("Statement", corpus.labels().getSpanLabels().get(0).getName());
			assertEquals(List.of(), problems());

			CorpusSession.open(corpus).undo(Runnable::run, new NullProgressMonitor());
			assertEquals(List.of("Claim", "Claim"), labels("ada"));
			assertEquals(List.of("Claim"), labels("bo"));
			assertEquals("Claim", corpus.labels().getSpanLabels().get(0).getName());
		}
	}

	/** A layer of which there is only a journal. */
	@Test
	void findsALayerThatWasNeverSaved() throws IOException {
		try (LayerSession open = LayerSession.open(corpus, "ferry", "cleo")) {
			open.execute(open.edits().createSpan("Claim", Parts.of(30, 44)));
			List<Orphan> orphans = rename();
			assertEquals(3, operation.count(orphans, new NullProgressMonitor()).annotations(orphans.get(0)));
			run(orphans);
			assertEquals(List.of("Statement"), labels("cleo"));
		}
	}

	/** Nothing is changed where one layer is locked: neither the others nor the labels. */
	@Test
	void changesNothingWhereALayerIsLocked() throws IOException {
		try (LayerSession session = LayerSession.open(corpus, "ferry", "bo")) {
			session.execute(session.edits().setState(WorkState.LOCKED));
			session.save();
		}
		List<Orphan> orphans = rename();
		assertThrows(ActRefusedException.class, () -> run(orphans));
		assertEquals(List.of("Claim"), labels("ada"));
		assertEquals("Claim", corpus.labels().getSpanLabels().get(0).getName());
	}

	@Test
	void keepsAnOldLabelRetired() throws IOException {
		List<Orphan> orphans = rename();
		document.keepRetired("Claim");
		operation.run(new LabelMigration("Change Labels", List.of(new LabelMigration.Decision(orphans.get(0), Fate.KEEP, null))),
				document.saved(), document.labels(), new NullProgressMonitor());
		assertEquals(List.of("Claim"), labels("ada"));
		Label kept = corpus.labels().getSpanLabels().getLast();
		assertEquals("Claim", kept.getName());
		assertTrue(kept.isRetired());
		assertEquals(List.of(), LabelSetCheck.findings(corpus.labels()));
	}

	private List<Orphan> rename() {
		document.set(document.labels().getSpanLabels().get(0), Literals.LABEL__NAME, "Statement");
		return Orphans.of(document);
	}

	private void run(List<Orphan> orphans) throws IOException {
		operation.run(new LabelMigration("Change Labels", List.of(MigrationChoice.of(orphans.get(0)).get(0).decision(orphans.get(0)))),
				document.saved(), document.labels(), new NullProgressMonitor());
	}

	private List<String> labels(String annotator) throws IOException {
		return corpus.layer(annotator, "ferry").orElseThrow().getSpans().stream().map(span -> span.getLabel()).toList();
	}

	private List<String> problems() throws IOException {
		return new CorpusCheck(corpus).run(null).findings().stream().map(Finding::code).filter(code -> code.contains("label")).toList();
	}
}
