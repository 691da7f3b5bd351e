package org.rubricator.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubricator.core.change.AnnotationState.Role;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.corpus.ModelFiles;
import org.rubricator.core.corpus.TestCorpora;
import org.rubricator.model.annotation.Parts;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.WorkState;

class LayerSessionTest {

	@TempDir
	Path folder;
	CorpusStore corpus;

	@BeforeEach
	void makeCorpus() throws IOException {
		corpus = TestCorpora.withOneArticle(folder.resolve("corpus"));
	}

	@Test
	void whatWasNotSavedComesBackWithItsHistory() throws IOException {
		try (LayerSession session = open()) {
			session.execute(session.edits().createSpan("Actor", Parts.of(30, 44)));
			session.save();
			session.execute(session.edits().createSpan("Claim", Parts.of(21, 28)));
			session.execute(session.edits().addPart(session.layer().span("s2"), new Range(52, 66)));
			session.undo();
		}
		try (LayerSession session = open()) {
			assertEquals(new Restoration(List.of("Label 'Claim'", "Add Part to 'Claim'", "Undo Add Part to 'Claim'"), 2, null),
					session.restoration());
			assertEquals("3 steps that were not saved were restored: Label 'Claim', Add Part to 'Claim', Undo Add Part to 'Claim'.",
					session.restoration().sentence());
			assertTrue(session.isDirty());
			assertEquals("21-28", session.layer().span("s2").getParts().toString());
			assertEquals("Add Part to 'Claim'", session.commands().getRedoCommand().getLabel());
			session.redo();
			assertEquals("21-28 52-66", session.layer().span("s2").getParts().toString());
			session.undo();
			session.undo();
			assertFalse(session.isDirty());
			assertEquals("Label 'Actor'", session.commands().getUndoCommand().getLabel());
			session.undo();
			assertTrue(session.layer().layer().getSpans().isEmpty());
			assertEquals(WorkState.NEW, session.layer().layer().getState());
		}
	}

	/** More than a thousand acts are undone after a restart, and after another. */
	@Test
	void aThousandActsAreUndoneAfterARestart() throws IOException {
		try (LayerSession session = open()) {
			session.execute(session.edits().createSpan("Claim", Parts.of(0, 5)));
			for (int i = 1; i < 1_200; i++) {
				session.execute(session.edits().setComment(session.layer().span("s1"), "note " + i));
			}
			session.save();
		}
		try (LayerSession session = open()) {
			assertEquals(1_200, session.restoration().undoable());
			session.execute(session.edits().setFlag(List.of(session.layer().span("s1")), true));
		}
		try (LayerSession session = open()) {
			for (int i = 0; i < 1_201; i++) {
				session.undo();
			}
			assertFalse(session.commands().canUndo());
			assertTrue(session.layer().layer().getSpans().isEmpty());
			for (int i = 0; i < 1_200; i++) {
				session.redo();
			}
			assertEquals("note 1199", session.layer().span("s1").getComment());
		}
	}

	@Test
	void theTimeWorkedIsWrittenWithTheNextSave() throws IOException {
		try (LayerSession session = open()) {
			session.addSecondsWorked(70);
			assertFalse(session.isDirty());
			session.execute(session.edits().createSpan("Claim", Parts.of(0, 5)));
			session.save();
		}
		assertEquals(70, corpus.layer("ada", "ferry").orElseThrow().getSecondsWorked());
		try (LayerSession session = open()) {
			session.addSecondsWorked(5);
			session.undo();
			session.save();
		}
		assertEquals(75, corpus.layer("ada", "ferry").orElseThrow().getSecondsWorked());
	}

	@Test
	void theClockCountsNoTimeAway() {
		WorkClock clock = new WorkClock();
		long second = 1_000_000_000L;
		clock.sign(100 * second);
		clock.sign(110 * second);
		clock.sign(110 * second + WorkClock.AWAY.toNanos());
		assertEquals(10 + WorkClock.AWAY.toSeconds(), clock.takeSeconds());
		clock.sign(110 * second + 3 * WorkClock.AWAY.toNanos());
		assertEquals(0, clock.takeSeconds());
		clock.pause();
		clock.sign(110 * second + 3 * WorkClock.AWAY.toNanos() + second);
		assertEquals(0, clock.takeSeconds());
		clock.sign(110 * second + 3 * WorkClock.AWAY.toNanos() + second + second * 3 / 2);
		assertEquals(1, clock.takeSeconds());
		clock.sign(110 * second + 3 * WorkClock.AWAY.toNanos() + 3 * second);
		assertEquals(1, clock.takeSeconds(), "half a second was left, and half a second came");
	}

	@Test
	void historySurvivesSavingAndRestarting() throws IOException {
		for (int i = 0; i < 3; i++) {
			try (LayerSession session = open()) {
				session.execute(session.edits().createSpan("Actor", Parts.of(i, 10 + i)));
				session.save();
			}
		}
		try (LayerSession session = open()) {
			assertEquals(new Restoration(List.of(), 3, null), session.restoration());
			assertEquals("", session.restoration().sentence());
			assertFalse(session.isDirty());
			session.undo();
			session.undo();
			session.undo();
			assertTrue(session.layer().layer().getSpans().isEmpty());
			session.redo();
			assertEquals(1, session.layer().layer().getSpans().size());
		}
	}

	@Test
	void journalThatNoLongerFitsIsSetAside() throws IOException {
		try (LayerSession session = open()) {
			session.execute(session.edits().createSpan("Actor", Parts.of(30, 44)));
			session.save();
			session.execute(session.edits().createSpan("Claim", Parts.of(21, 28)));
		}
		Path file = corpus.layerFile("ada", "ferry");
		Files.writeString(file, Files.readString(file).replace("Actor", "Cue"));
		try (LayerSession session = open()) {
			assertNotNull(session.restoration().setAside());
			assertTrue(Files.exists(session.restoration().setAside()));
			assertEquals(0, session.restoration().unsaved());
			assertEquals("Cue", session.layer().span("s1").getLabel());
		}
	}

	@Test
	void damagedJournalIsUsedAsFarAsItGoesAndKept() throws IOException {
		try (LayerSession session = open()) {
			for (int i = 0; i < 3; i++) {
				session.execute(session.edits().createSpan("Actor", Parts.of(i, 10 + i)));
			}
		}
		List<String> lines = new ArrayList<>(Files.readAllLines(journal()));
		lines.set(2, lines.get(2).replace("Actor", "Cue"));
		Files.write(journal(), lines);
		try (LayerSession session = open()) {
			assertEquals(1, session.restoration().unsaved());
			assertEquals(lines, Files.readAllLines(session.restoration().setAside()));
		}
	}

	@Test
	void lineThatWasCutOffIsNoDamage() throws IOException {
		try (LayerSession session = open()) {
			for (int i = 0; i < 3; i++) {
				session.execute(session.edits().createSpan("Actor", Parts.of(i, 10 + i)));
			}
		}
		byte[] whole = Files.readAllBytes(journal());
		for (int cut = 1; cut < 100; cut++) {
			Files.write(journal(), java.util.Arrays.copyOf(whole, whole.length - cut));
			try (LayerSession session = open()) {
				assertEquals(2, session.restoration().unsaved());
				assertNull(session.restoration().setAside());
			}
		}
	}

	@Test
	void revertGoesBackToTheFileAndCanBeUndone() throws IOException {
		try (LayerSession session = open()) {
			session.execute(session.edits().createSpan("Actor", Parts.of(30, 44)));
			session.save();
			session.undo();
			session.execute(session.edits().createSpan("Claim", Parts.of(21, 28)));
			session.revert();
			assertFalse(session.isDirty());
			assertNotNull(session.layer().span("s1"));
			assertEquals(1, session.layer().layer().getSpans().size());
		}
		try (LayerSession session = open()) {
			assertEquals(0, session.restoration().unsaved());
			assertFalse(session.isDirty());
			session.undo();
			assertEquals("Claim", session.layer().layer().getSpans().get(0).getLabel());
		}
	}

	@Test
	void twoUsersInAProcessShareASession() throws IOException {
		LayerSession first = open();
		LayerSession second = open();
		assertSame(first, second);
		second.close();
		first.execute(first.edits().createSpan("Actor", Parts.of(30, 44)));
		first.close();
		try (LayerSession third = open()) {
			assertEquals(1, third.restoration().unsaved());
		}
	}

	@Test
	void lockedLayerRefusesEdits() throws IOException {
		try (LayerSession session = open()) {
			session.execute(session.edits().setState(WorkState.LOCKED));
			assertThrows(IllegalStateException.class,
					() -> session.execute(session.edits().createSpan("Actor", Parts.of(30, 44))));
			session.undo();
			session.execute(session.edits().createSpan("Actor", Parts.of(30, 44)));
			assertEquals(WorkState.IN_PROGRESS, session.layer().layer().getState());
		}
	}

	@Test
	void openingAndClosingWritesNothing() throws IOException {
		open().close();
		assertFalse(Files.exists(corpus.layerFile("ada", "ferry")));
		assertNull(journal());
	}

	@Test
	void deletingASpanTakesItOutOfItsFramesAndUndoBringsAllBack() throws IOException {
		try (LayerSession session = open()) {
			session.execute(session.edits().createSpan("Claim", Parts.of(21, 28)));
			session.execute(session.edits().createSpan("Actor", Parts.of(30, 44)));
			session.execute(session.edits().createFrame("Attribution",
					List.of(new Role("source", "s2"), new Role("content", "s1"))));
			session.execute(session.edits().createFrame("Attribution",
					List.of(new Role("source", null), new Role("content", "s1"))));
			byte[] before = ModelFiles.bytes(session.layer().layer());
			session.execute(session.edits().delete(List.of(session.layer().span("s1"))));
			assertEquals(1, session.layer().layer().getFrames().size());
			assertEquals(1, session.layer().layer().getFrames().get(0).getFillers().size());
			session.undo();
			org.junit.jupiter.api.Assertions.assertArrayEquals(before, ModelFiles.bytes(session.layer().layer()));
			assertEquals(2, session.layer().framesOf(session.layer().span("s1")).size());
		}
	}

	/** Any edits, undone and redone at random, saved and reopened at random, are as they would be without reopening. */
	@Test
	void randomWorkSurvivesRestarts() throws IOException {
		for (int seed = 0; seed < 10; seed++) {
			Random random = new Random(seed);
			CorpusStore other = TestCorpora.withOneArticle(folder.resolve("corpus" + seed));
			List<byte[]> history = new ArrayList<>();
			LayerSession session = LayerSession.open(other, "ferry", "ada");
			int at = 0;
			history.add(ModelFiles.bytes(session.layer().layer()));
			for (int step = 0; step < 60; step++) {
				switch (random.nextInt(8)) {
				case 0 -> {
					session.undo();
					at = Math.max(0, at - 1);
				}
				case 1 -> {
					session.redo();
					at = Math.min(history.size() - 1, at + 1);
				}
				case 2 -> session.save();
				case 3 -> {
					session.close();
					session = LayerSession.open(other, "ferry", "ada");
				}
				default -> {
					RandomEdits.one(session, random);
					while (history.size() > at + 1) {
						history.remove(history.size() - 1);
					}
					history.add(ModelFiles.bytes(session.layer().layer()));
					at++;
				}
				}
				assertEquals(new String(history.get(at), StandardCharsets.UTF_8),
						new String(ModelFiles.bytes(session.layer().layer()), StandardCharsets.UTF_8),
						"seed " + seed + ", step " + step);
				for (Span span : session.layer().layer().getSpans()) {
					assertTrue(session.layer().spans().at(span.getParts().begin()).contains(span));
				}
			}
			session.close();
		}
	}

	@Test
	void whatXmlCannotHoldIsReplacedSoThatTheRestIsSaved() throws IOException {
		try (LayerSession session = open()) {
			session.execute(session.edits().createSpan("Claim", Parts.of(21, 28)));
			session.execute(session.edits().setComment(session.layer().span("s1"), "a\u0001b\ud800c\ud83d\ude00"));
			session.save();
			assertEquals("a\ufffdb\ufffdc\ud83d\ude00",
					corpus.layer("ada", "ferry").orElseThrow().getSpans().get(0).getComment());
		}
	}

	private LayerSession open() throws IOException {
		return LayerSession.open(corpus, "ferry", "ada");
	}

	private Path journal() throws IOException {
		try (var files = Files.walk(corpus.folder())) {
			return files.filter(file -> file.toString().endsWith(".journal")).findAny().orElse(null);
		}
	}
}
