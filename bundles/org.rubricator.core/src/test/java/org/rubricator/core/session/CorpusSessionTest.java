package org.rubricator.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.actors.ActorChange;
import org.rubricator.core.actors.ActorState;
import org.rubricator.core.actors.Registry;
import org.rubricator.core.change.Edit;
import org.rubricator.core.change.Edits;
import org.rubricator.core.change.IndexedLayer;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.corpus.LayerLock;
import org.rubricator.core.corpus.TestCorpora;
import org.rubricator.model.actors.ActorKind;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.WorkState;
import org.rubricator.model.labels.LabelSet;

class CorpusSessionTest {

	private static final List<String> ARTICLES = List.of("ferry", "ice", "strike");

	@TempDir
	Path folder;
	CorpusStore corpus;
	CorpusSession session;

	@BeforeEach
	void makeCorpus() throws IOException {
		corpus = corpus(folder.resolve("corpus"));
		session = CorpusSession.open(corpus);
	}

	/** Three articles; ada has labelled an actor in each but the last. */
	static CorpusStore corpus(Path folder) throws IOException {
		CorpusStore corpus = TestCorpora.withOneArticle(folder);
		TestCorpora.add(corpus, "ice", TestCorpora.TEXT.replace("Ferry", "Ice"));
		TestCorpora.add(corpus, "strike", TestCorpora.TEXT.replace("Ferry", "Strike"));
		for (String article : List.of("ferry", "ice")) {
			try (LayerSession layer = LayerSession.open(corpus, article, "ada")) {
				layer.execute(layer.edits().createSpan("Actor", Parts.of(30, 44)));
				layer.save();
			}
		}
		return corpus;
	}

	/** Adds an actor, links the spans that there are and labels the last article. */
	static CorpusAct act(CorpusStore corpus) throws IOException {
		List<CorpusAct.Part> parts = new ArrayList<>();
		for (String article : ARTICLES) {
			Layer layer = corpus.layer("ada", article).orElseGet(() -> blank(corpus, article));
			Edits edits = new Edits(new IndexedLayer(layer));
			Edit edit = layer.getSpans().isEmpty() ? edits.createSpan("Actor", Parts.of(20, 30))
					: edits.linkActor(layer.getSpans(), "lund");
			parts.add(new CorpusAct.Part("ada", article, edit));
		}
		return new CorpusAct("Link Ada Lund", parts,
				List.of(new ActorChange(null, ActorState.named("lund", "Ada Lund", ActorKind.PERSON))), null);
	}

	private static Layer blank(CorpusStore corpus, String article) {
		try {
			return corpus.newLayer("ada", corpus.article(article));
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	private Receipt perform() throws IOException {
		return session.perform(act(corpus), Runnable::run, null);
	}

	/** All files but journals and locks, by name. */
	static Map<String, String> files(Path folder) throws IOException {
		Map<String, String> files = new TreeMap<>();
		try (Stream<Path> paths = Files.walk(folder)) {
			for (Path path : paths.filter(Files::isRegularFile).toList()) {
				String name = path.getFileName().toString();
				if (!name.endsWith(".journal") && !name.equals(".lock")) {
					files.put(folder.relativize(path).toString(), Files.readString(path, StandardCharsets.UTF_8));
				}
			}
		}
		return files;
	}

	private String actor(String article) throws IOException {
		return corpus.layer("ada", article).orElseThrow().getSpans().get(0).getActor();
	}

	@Test
	void anActIsDoneInAllLayersAndTheRegistryAndUndoneAsOne() throws IOException {
		Map<String, String> before = files(corpus.folder());
		Receipt receipt = perform();
		assertEquals(List.of("ferry", "ice", "strike"),
				receipt.layers().stream().map(Receipt.Touched::article).toList());
		assertEquals(3, receipt.changes());
		assertEquals("lund", actor("ferry"));
		assertEquals("lund", actor("ice"));
		assertEquals(1, corpus.layer("ada", "strike").orElseThrow().getSpans().size());
		assertEquals("Ada Lund", corpus.actors().getActors().get(0).getName());
		assertEquals("Link Ada Lund", session.undoable().orElseThrow().name());
		Map<String, String> after = files(corpus.folder());

		assertEquals(Receipt.Step.UNDONE, session.undo(Runnable::run, null).step());
		assertEquals(before, files(corpus.folder()));
		assertTrue(session.undoable().isEmpty());

		session.redo(receipt.act(), Runnable::run, null);
		assertEquals(after, files(corpus.folder()));
		assertThrows(ActRefusedException.class, () -> session.redo(receipt.act(), Runnable::run, null));
	}

	private void add(String name) throws IOException {
		ActorState actor = ActorState.named(name.toLowerCase(java.util.Locale.ROOT), name, ActorKind.PERSON);
		session.perform(new CorpusAct("Add " + name, List.of(), List.of(new ActorChange(null, actor)), null), Runnable::run, null);
	}

	/** Several steps back and forth; a new act ends what can be redone. */
	@Test
	void whatWasUndoneIsRedoneInOrder() throws IOException {
		for (String name : List.of("Boat", "Coast", "Dock")) {
			add(name);
		}
		assertTrue(session.redoable().isEmpty());
		session.undo(Runnable::run, null);
		session.undo(Runnable::run, null);
		assertEquals("Add Coast", session.redoable().orElseThrow().name());
		session.redo(Runnable::run, null);
		assertEquals("Add Coast", session.undoable().orElseThrow().name());
		assertEquals("Add Dock", session.redoable().orElseThrow().name());
		session.undo(Runnable::run, null);
		session.redo(Runnable::run, null);
		session.redo(Runnable::run, null);
		assertEquals(List.of("Boat", "Coast", "Dock"), corpus.actors().getActors().stream().map(actor -> actor.getName()).toList());
		assertThrows(ActRefusedException.class, () -> session.redo(Runnable::run, null));
		session.undo(Runnable::run, null);
		add("Eel");
		assertTrue(session.redoable().isEmpty());
		assertEquals("Add Eel", session.undoable().orElseThrow().name());
	}

	@Test
	void openLayersAreChangedInTheirThreadAndSaved() throws IOException {
		try (LayerSession open = LayerSession.open(corpus, "ice", "ada")) {
			List<String> heard = new ArrayList<>();
			open.addListener(edit -> heard.add(edit.name()));
			List<Runnable> inThread = new ArrayList<>();
			Receipt receipt = session.perform(act(corpus), run -> {
				inThread.add(run);
				run.run();
			}, null);
			assertEquals(List.of("Link Ada Lund (all 3 layers)"), heard);
			assertFalse(inThread.isEmpty());
			assertFalse(open.isDirty());
			assertEquals("lund", open.layer().span("s1").getActor());
			assertEquals(receipt.act(), open.actToUndo().orElseThrow());
			assertEquals("Link Ada Lund (all 3 layers)", open.commands().getUndoCommand().getLabel());
			assertThrows(IllegalStateException.class, open::undo);
			session.undo(receipt.act(), Runnable::run, null);
			assertNull(open.layer().span("s1").getActor());
			assertEquals(receipt.act(), open.actToRedo().orElseThrow());
			assertThrows(IllegalStateException.class, open::redo);
		}
	}

	@Test
	void laterStepsStandInTheWayOfUndoingUntilTheyAreUndone() throws IOException {
		perform();
		try (LayerSession open = LayerSession.open(corpus, "ice", "ada")) {
			open.execute(open.edits().setFlag(open.layer().layer().getSpans(), true));
		}
		Map<String, String> before = files(corpus.folder());
		ActRefusedException refused = assertThrows(ActRefusedException.class, () -> session.undo(Runnable::run, null));
		assertEquals("'Link Ada Lund' was not undone: ada's layer of ice has later steps. Undo those first.",
				refused.getMessage());
		assertEquals(before, files(corpus.folder()));
		try (LayerSession open = LayerSession.open(corpus, "ice", "ada")) {
			open.undo();
		}
		session.undo(Runnable::run, null);
		assertNull(actor("ice"));
	}

	@Test
	void undoSurvivesARestart() throws IOException, InterruptedException {
		Map<String, String> before = files(corpus.folder());
		String name = KilledAct.run(corpus.folder(), "");
		assertEquals("done", name);
		assertEquals("lund", actor("ferry"));
		session.undo(Runnable::run, null);
		assertEquals(before, files(corpus.folder()));
	}

	@Test
	void anActThatFailsMidwayIsTakenBack() throws IOException {
		Map<String, String> before = files(corpus.folder());
		CorpusAct act = act(corpus);
		try (LayerSession open = LayerSession.open(corpus, "ice", "ada")) {
			int[] calls = { 0 };
			Executor failing = run -> {
				if (++calls[0] == 2) {
					throw new IllegalStateException("The workbench is closing");
				}
				run.run();
			};
			assertThrows(IllegalStateException.class, () -> session.perform(act, failing, null));
			assertTrue(calls[0] > 2);
			assertFalse(open.isDirty());
			assertTrue(open.actToRedo().isEmpty());
			assertEquals("Label 'Actor'", open.commands().getUndoCommand().getLabel());
		}
		assertEquals(before, files(corpus.folder()));
		assertTrue(session.undoable().isEmpty());
		perform();
		assertEquals("lund", actor("ice"));
	}

	@Test
	void aListenerThatFailsDoesNotKeepAStepOffTheStack() throws IOException {
		try (LayerSession open = LayerSession.open(corpus, "ice", "ada")) {
			open.addListener(edit -> {
				throw new IllegalArgumentException("expected in this test");
			});
			open.execute(open.edits().relabel(open.layer().layer().getSpans(), "Cue"));
			open.undo();
			assertEquals("Actor", open.layer().span("s1").getLabel());
		}
	}

	@Test
	void anActThatFailsWhenItSavesIsTakenBack() throws IOException {
		Map<String, String> before = files(corpus.folder());
		CorpusAct act = act(corpus);
		Path blocked = corpus.folder().resolve("actors.xmi");
		Files.delete(blocked);
		Files.createDirectory(blocked);
		Files.writeString(blocked.resolve("in-the-way"), "");
		assertThrows(IOException.class, () -> session.perform(act, Runnable::run, null));
		Files.delete(blocked.resolve("in-the-way"));
		Files.delete(blocked);
		Files.writeString(blocked, before.get("actors.xmi"));
		assertEquals(before, files(corpus.folder()));
	}

	@Test
	void cancellingTakesBackWhatIsDone() throws IOException {
		Map<String, String> before = files(corpus.folder());
		CorpusAct act = act(corpus);
		for (int after = 1; after < 12; after++) {
			int[] left = { after };
			NullProgressMonitor monitor = new NullProgressMonitor() {
				@Override
				public boolean isCanceled() {
					return --left[0] < 0;
				}
			};
			try {
				session.perform(act, Runnable::run, monitor);
				session.undo(Runnable::run, null);
			} catch (OperationCanceledException e) {
				assertTrue(session.undoable().isEmpty());
			}
			assertEquals(before, files(corpus.folder()), "cancelled at " + after);
		}
	}

	@Test
	void anActThatDoesNotFitIsRefusedWhole() throws IOException {
		CorpusAct act = act(corpus);
		try (LayerSession open = LayerSession.open(corpus, "ice", "ada")) {
			open.execute(open.edits().relabel(open.layer().layer().getSpans(), "Cue"));
		}
		Map<String, String> before = files(corpus.folder());
		assertEquals("'Link Ada Lund' was not done: ada's layer of ice has been changed meanwhile. Try again.",
				assertThrows(ActRefusedException.class, () -> session.perform(act, Runnable::run, null)).getMessage());
		assertEquals(before, files(corpus.folder()));
	}

	@Test
	void nothingIsNoAct() {
		assertThrows(ActRefusedException.class, () -> session.perform(new CorpusAct("Nothing", List.of()), Runnable::run, null));
		assertTrue(session.undoable().isEmpty());
	}

	@Test
	void lockedLayersRefuseTheActAndAreNamed() throws IOException {
		for (String article : List.of("ferry", "ice")) {
			try (LayerSession open = LayerSession.open(corpus, article, "ada")) {
				open.execute(open.edits().setState(WorkState.LOCKED));
				open.save();
			}
		}
		assertEquals(
				"'Link Ada Lund' was not done: ada's layer of ferry, ada's layer of ice are locked. Unlock them first.",
				assertThrows(ActRefusedException.class, this::perform).getMessage());
		assertTrue(corpus.actors().getActors().isEmpty());
	}

	@Test
	void aLayerThatAnotherProcessHasOpenRefusesTheAct() throws IOException {
		try (LayerLock lock = corpus.lock("ada", "strike")) {
			assertEquals("'Link Ada Lund' was not done: ada's layer of strike is open in another program. Close it there first.",
					assertThrows(ActRefusedException.class, this::perform).getMessage());
		}
		assertNull(actor("ferry"));
		try (LayerLock lock = corpus.lockActs().orElseThrow()) {
			assertThrows(ActRefusedException.class, this::perform);
		}
		perform();
	}

	@Test
	void registryIsVerifiedAndItsChangesStandAlone() throws IOException {
		ActorState lund = ActorState.named("lund", "Ada Lund", ActorKind.PERSON);
		ActorState council = ActorState.named("council", "Harbour Council", ActorKind.ORGANISATION);
		ActorState member = lund.withAliases(List.of("A. Lund", "the mayor")).withAffiliations(
				List.of(new ActorState.Affiliation("council", "chair", "2020-01-01", null)));
		assertThrows(ActRefusedException.class, () -> session.perform(
				new CorpusAct("Add", List.of(), List.of(new ActorChange(null, member)), null), Runnable::run, null));
		Map<String, String> before = files(corpus.folder());
		Receipt added = session.perform(new CorpusAct("Add", List.of(),
				List.of(new ActorChange(null, member), new ActorChange(null, council)), null), Runnable::run, null);
		assertEquals(List.of(council, member), new Registry(corpus.actors()).actors());
		session.perform(new CorpusAct("Rename", List.of(),
				List.of(new ActorChange(council, council.withName("Port Council"))), null), Runnable::run, null);
		assertEquals("'Add' was not undone: the actors that it changes have been changed since.",
				assertThrows(ActRefusedException.class, () -> session.undo(added.act(), Runnable::run, null)).getMessage());
		session.undo(Runnable::run, null);
		session.undo(Runnable::run, null);
		assertEquals(before, files(corpus.folder()));
	}

	@Test
	void labelSetChangesWithTheLayers() throws IOException {
		LabelSet before = corpus.labels();
		LabelSet after = corpus.labels();
		after.getSpanLabels().get(0).setName("Person");
		Layer layer = corpus.layer("ada", "ferry").orElseThrow();
		String actor = before.getSpanLabels().get(0).getName();
		CorpusAct act = new CorpusAct("Rename '" + actor + "'",
				List.of(new CorpusAct.Part("ada", "ferry",
						new Edits(new IndexedLayer(layer)).relabel(layer.getSpans(), "Person"))),
				List.of(), LabelSetChange.of(before, after));
		Map<String, String> files = files(corpus.folder());
		session.perform(act, Runnable::run, null);
		assertEquals("Person", corpus.labels().getSpanLabels().get(0).getName());
		assertEquals("Person", corpus.layer("ada", "ferry").orElseThrow().getSpans().get(0).getLabel());
		session.undo(Runnable::run, null);
		assertEquals(files, files(corpus.folder()));
	}

	/** Wherever the process dies, the next one finds the act done everywhere or nowhere. */
	@Test
	void anActThatWasCutOffIsCompleted() throws IOException, InterruptedException {
		perform();
		Map<String, String> after = files(corpus.folder());
		for (String where : List.of("ferry", "ice", "strike")) {
			CorpusStore other = corpus(folder.resolve("killed at " + where));
			assertEquals("killed", KilledAct.run(other.folder(), where));
			other = restarted(other);
			CorpusSession recovered = CorpusSession.open(other);
			assertEquals("'Link Ada Lund', which had been cut off, was completed.", recovered.takeRecovery().orElseThrow());
			assertEquals(withoutName(after), withoutName(files(other.folder())), where);
			recovered.undo(Runnable::run, null);
			assertNull(other.layer("ada", "ferry").orElseThrow().getSpans().get(0).getActor());
		}
	}

	@Test
	void anActThatWasCutOffAndNoLongerFitsIsTakenBack() throws IOException, InterruptedException {
		CorpusStore other = corpus(folder.resolve("pulled"));
		Map<String, String> before = files(other.folder());
		assertEquals("killed", KilledAct.run(other.folder(), "ice"));
		other = restarted(other);
		Layer pulled = other.newLayer("ada", other.article("strike"));
		IndexedLayer layer = new IndexedLayer(pulled);
		layer.apply(new Edits(layer).createSpan("Claim", Parts.of(3, 8)));
		other.saveLayer(pulled);
		Path strike = other.layerFile("ada", "strike");
		CorpusSession recovered = CorpusSession.open(other);
		String said = recovered.takeRecovery().orElseThrow();
		assertTrue(said.startsWith("'Link Ada Lund', which had been cut off, was taken back."), said);
		assertTrue(recovered.takeRecovery().isEmpty());
		Map<String, String> now = files(other.folder());
		now.remove(other.folder().relativize(strike).toString());
		assertEquals(before, now);
		assertTrue(recovered.undoable().isEmpty());
	}

	/** The same corpus for one who has never had it open: a copy, for in a process there is one session a folder. */
	private static CorpusStore restarted(CorpusStore corpus) throws IOException {
		Path copy = corpus.folder().resolveSibling(corpus.folder().getFileName() + " again");
		try (Stream<Path> files = Files.walk(corpus.folder())) {
			for (Path file : files.toList()) {
				Files.copy(file, copy.resolve(corpus.folder().relativize(file).toString()));
			}
		}
		return CorpusStore.open(copy);
	}

	private static Map<String, String> withoutName(Map<String, String> files) {
		Map<String, String> rest = new TreeMap<>(files);
		rest.remove("corpus.xmi");
		rest.remove(".project");
		return rest;
	}

	@Test
	void previewLeavesOutWhatIsNotTicked() throws IOException {
		CorpusAct whole = act(corpus);
		List<Proposal> proposals = whole.parts().stream().map(part -> new Proposal(part.annotator(), part.article(),
				part.article(), null, null, "Link", !part.article().equals("ferry"), part.edit().changes())).toList();
		ActPreview preview = new ActPreview(whole.name(), proposals, whole.actors(), null);
		preview.setTicked(0, false);
		preview.setTicked(1, false);
		assertEquals(2, preview.ticked());
		assertEquals(List.of("ferry", "strike"), preview.act().parts().stream().map(CorpusAct.Part::article).toList());
		session.perform(preview.act(), Runnable::run, null);
		assertNull(actor("ice"));
	}

	@Test
	void aLayerIsReadAsItIsInItsSession() throws IOException {
		try (LayerSession open = LayerSession.open(corpus, "strike", "ada")) {
			assertTrue(session.layer("ada", "strike", Runnable::run).isEmpty());
			open.execute(open.edits().createSpan("Claim", Parts.of(3, 8)));
			assertEquals(1, session.layer("ada", "strike", Runnable::run).orElseThrow().getSpans().size());
		}
		assertEquals(1, session.layer("ada", "ferry", Runnable::run).orElseThrow().getSpans().size());
	}
}
