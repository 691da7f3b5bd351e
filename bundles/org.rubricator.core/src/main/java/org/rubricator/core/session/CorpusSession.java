package org.rubricator.core.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.core.runtime.SubMonitor;
import org.rubricator.core.change.Change;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.corpus.LayerLock;
import org.rubricator.core.corpus.ModelFiles;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.AnnotationPackage;

/**
 * Acts over many layers of a corpus: each is done whole or not at all, and undone as one, also after a restart. An act
 * goes through the {@link LayerSession} of every layer that it touches, so editors show it at once and every layer
 * remembers it as a step. It is saved when it is done, unsaved steps of its layers with it: were it not, closing an
 * editor without saving would take back a part of it.
 * <p>
 * There is one for each corpus in a process, and it need not be closed. Acts are long: call them from a job, not from
 * the thread that sessions belong to, and give them that thread. What is open in an editor is changed there, a layer at
 * a time; all else is done in the calling thread, by which nobody can open it meanwhile.
 */
public final class CorpusSession {

	private static final Map<Path, CorpusSession> OPEN = new HashMap<>();

	private final CorpusStore corpus;
	private final ActJournal journal;
	private final List<CorpusListener> listeners = new CopyOnWriteArrayList<>();
	private volatile List<ActRecord> acts = List.of();
	private volatile String recovery;

	/** The one of this corpus. An act that was cut off by a crash is completed, or taken back where that cannot be. */
	public static CorpusSession open(CorpusStore corpus) {
		synchronized (OPEN) {
			CorpusSession session = OPEN.get(corpus.folder());
			if (session == null) {
				session = new CorpusSession(corpus);
				OPEN.put(corpus.folder(), session);
				session.recoverAtStart();
			}
			return session;
		}
	}

	private CorpusSession(CorpusStore corpus) {
		this.corpus = corpus;
		journal = new ActJournal(corpus);
	}

	public CorpusStore corpus() {
		return corpus;
	}

	/** What became of an act that a crash had cut off, as sentences, to be said once; empty if there was none. */
	public synchronized Optional<String> takeRecovery() {
		Optional<String> taken = Optional.ofNullable(recovery);
		recovery = null;
		return taken;
	}

	/** An act that was done, for people. */
	public record Past(String act, String name, int layers) {
	}

	/** The act that {@link #undo(Executor, IProgressMonitor)} would undo; empty if there is none. */
	public Optional<Past> undoable() {
		return newest(acts).map(CorpusSession::past);
	}

	/** The act that {@link #redo(Executor, IProgressMonitor)} would do again; empty if there is none, or another was done since. */
	public Optional<Past> redoable() {
		return lastUndone(acts).map(CorpusSession::past);
	}

	private static Past past(ActRecord act) {
		return new Past(act.id(), act.name(), act.layers().size());
	}

	public void addListener(CorpusListener listener) {
		listeners.add(listener);
	}

	public void removeListener(CorpusListener listener) {
		listeners.remove(listener);
	}

	/** Whose layer, and of which article. */
	public record LayerName(String annotator, String article) {
	}

	/** All layers that somebody has begun, saved or not, by annotator and article. */
	public List<LayerName> layers() throws IOException {
		List<LayerName> layers = new ArrayList<>();
		for (String annotator : corpus.annotators()) {
			try (Stream<Path> files = Files.list(corpus.folder().resolve("annotations").resolve(annotator))) {
				files.map(file -> file.getFileName().toString()).filter(name -> !name.startsWith("."))
						.filter(name -> name.endsWith(".xmi") || name.endsWith(".journal"))
						.map(name -> name.substring(0, name.lastIndexOf('.'))).sorted().distinct()
						.forEach(article -> layers.add(new LayerName(annotator, article)));
			}
		}
		return layers;
	}

	/**
	 * A layer as it is now: what its session has, where it is open in this process, or would have.
	 *
	 * @param thread the thread that open sessions belong to
	 * @return a copy, or empty if there is no such layer
	 */
	public Optional<Layer> layer(String annotator, String article, Executor thread) throws IOException {
		LayerSession session = LayerSession.share(corpus, article, annotator);
		if (session == null) {
			return LayerSession.closed(corpus, article, annotator);
		}
		byte[] content = OwnerThread.call(thread, () -> {
			try (session) {
				return session.isBlank() ? null : ModelFiles.bytes(session.layer().layer());
			}
		});
		return content == null ? Optional.empty()
				: Optional.of(ModelFiles.load(corpus.layerFile(annotator, article), content,
						AnnotationPackage.Literals.LAYER, Layer.class));
	}

	/**
	 * Does an act.
	 *
	 * @param thread  runs what is done to sessions that are open, and listeners
	 * @param monitor may be null; cancelling takes back what is done already
	 * @throws ActRefusedException                                     if it does not fit, or a layer is locked or open in
	 *                                                                 another process; nothing is changed
	 * @throws IOException                                             if something cannot be written; what was written is
	 *                                                                 taken back
	 * @throws org.eclipse.core.runtime.OperationCanceledException     if the user cancelled; nothing is changed
	 */
	public Receipt perform(CorpusAct act, Executor thread, IProgressMonitor monitor) throws IOException {
		if (act.isEmpty()) {
			throw new ActRefusedException("'" + act.name() + "' would change nothing.");
		}
		return locked(thread, monitor, all -> {
			List<ActRecord.Layer> layers = new ArrayList<>();
			for (CorpusAct.Part part : act.parts()) {
				int changes = (int) part.edit().changes().stream().filter(Change.OfAnnotation.class::isInstance).count();
				layers.add(new ActRecord.Layer(part.annotator(), part.article(),
						Files.exists(corpus.layerFile(part.annotator(), part.article())), changes, part.edit()));
			}
			return new ActRecord(UUID.randomUUID().toString(), act.name(), ActRecord.State.DOING, layers, act.actors(),
					act.labels());
		});
	}

	/**
	 * Undoes the newest act.
	 *
	 * @throws ActRefusedException if there is none, or later steps stand in the way; the message names their layers
	 */
	public Receipt undo(Executor thread, IProgressMonitor monitor) throws IOException {
		return locked(thread, monitor, all -> newest(all)
				.orElseThrow(() -> new ActRefusedException("There is no act over many layers to undo."))
				.in(ActRecord.State.UNDOING));
	}

	/** Undoes an act, the newest or another. */
	public Receipt undo(String act, Executor thread, IProgressMonitor monitor) throws IOException {
		return locked(thread, monitor, all -> find(all, act, ActRecord.State.DONE).in(ActRecord.State.UNDOING));
	}

	/**
	 * Does the act again that was undone last.
	 *
	 * @throws ActRefusedException if there is none, or what it touched has been changed since
	 */
	public Receipt redo(Executor thread, IProgressMonitor monitor) throws IOException {
		return locked(thread, monitor, all -> lastUndone(all)
				.orElseThrow(() -> new ActRefusedException("There is no act over many layers to redo."))
				.in(ActRecord.State.REDOING));
	}

	/** Does an act again that was undone. */
	public Receipt redo(String act, Executor thread, IProgressMonitor monitor) throws IOException {
		return locked(thread, monitor, all -> find(all, act, ActRecord.State.UNDONE).in(ActRecord.State.REDOING));
	}

	private static Optional<ActRecord> newest(List<ActRecord> acts) {
		return acts.reversed().stream().filter(act -> act.state() == ActRecord.State.DONE).findFirst();
	}

	private static Optional<ActRecord> lastUndone(List<ActRecord> acts) {
		return acts.isEmpty() ? Optional.empty()
				: Optional.of(acts.getLast()).filter(act -> act.state() == ActRecord.State.UNDONE);
	}

	private static ActRecord find(List<ActRecord> acts, String id, ActRecord.State state) throws ActRefusedException {
		return acts.stream().filter(act -> act.id().equals(id) && act.state() == state).findFirst()
				.orElseThrow(() -> new ActRefusedException("This step is part of an act over many layers of which the corpus "
						+ "no longer knows, so it cannot be " + (state == ActRecord.State.DONE ? "undone" : "redone")
						+ " as a whole."));
	}

	@FunctionalInterface
	private interface Choice {
		ActRecord of(List<ActRecord> acts) throws IOException;
	}

	private Receipt locked(Executor thread, IProgressMonitor monitor, Choice choice) throws IOException {
		try (LayerLock lock = corpus.lockActs().orElseThrow(() -> new ActRefusedException(
				"Another act over many layers is being done in this corpus. Try again when it is done."))) {
			List<ActRecord> all = new ArrayList<>(journal.read());
			recover(all, thread);
			ActRecord act = choice.of(all);
			run(act, all, thread, SubMonitor.convert(monitor, act.name(), 100));
			Receipt receipt = receipt(act);
			acts = List.copyOf(all);
			OwnerThread.call(thread, () -> {
				listeners.forEach(listener -> SafeRunner.run(() -> listener.performed(receipt)));
				return null;
			});
			return receipt;
		}
	}

	private void run(ActRecord act, List<ActRecord> all, Executor thread, SubMonitor progress) throws IOException {
		List<ActRecord> before = List.copyOf(all);
		all.removeIf(other -> other.id().equals(act.id()));
		try (ActRun run = new ActRun(corpus, act, thread)) {
			run.verify(progress.split(30));
			all.add(act);
			journal.write(all);
			try {
				run.forward(progress.split(70));
				end(act, all);
				journal.write(all);
			} catch (IOException | RuntimeException e) {
				takeBack(run, before, e);
				throw e;
			}
		}
	}

	/** Puts the act, the last, to where it ends: what is undone stands last; what is redone, before what is still undone. */
	private static void end(ActRecord act, List<ActRecord> all) {
		all.removeLast();
		int place = all.size();
		while (act.state() == ActRecord.State.REDOING && place > 0 && all.get(place - 1).state() == ActRecord.State.UNDONE) {
			place--;
		}
		all.add(place, act.in(act.state().end()));
	}

	/** Should this fail as well, the act stays on its way in the journal, and is seen to by the next one or at the next start. */
	private void takeBack(ActRun run, List<ActRecord> before, Exception reason) {
		try {
			run.back();
			journal.write(before);
		} catch (IOException | RuntimeException e) {
			reason.addSuppressed(e);
		}
	}

	private static Receipt receipt(ActRecord act) {
		Receipt.Step step = switch (act.state()) {
		case DOING -> Receipt.Step.DONE;
		case UNDOING -> Receipt.Step.UNDONE;
		default -> Receipt.Step.REDONE;
		};
		return new Receipt(act.id(), act.name(), step, act.layers().stream()
				.map(layer -> new Receipt.Touched(layer.annotator(), layer.article(), layer.changes())).toList(),
				act.actors(), act.labels() != null);
	}

	// ---- recovery

	private void recoverAtStart() {
		if (!journal.exists()) {
			return;
		}
		try (LayerLock lock = corpus.lockActs().orElse(null)) {
			List<ActRecord> all = new ArrayList<>(journal.read());
			if (lock != null) { // else another process is doing an act, or will see to the one that it finds
				recover(all, Runnable::run);
			}
			acts = List.copyOf(all);
		} catch (IOException | RuntimeException e) {
			recovery = "The acts over many layers of this corpus cannot be recovered: " + e.getMessage();
		}
	}

	/** Completes the act that is on its way, or takes it back; what can be neither is left, and the journal kept. */
	private void recover(List<ActRecord> all, Executor thread) throws IOException {
		if (all.isEmpty() || !all.getLast().state().isOnItsWay()) {
			return;
		}
		ActRecord act = all.getLast();
		try (ActRun run = new ActRun(corpus, act, thread)) {
			try {
				run.verify(SubMonitor.convert(null));
				run.forward(SubMonitor.convert(null));
				end(act, all);
				recovery = "'" + act.name() + "', which had been cut off, was completed.";
			} catch (ActRefusedException e) {
				List<String> left = run.back();
				boolean wasDone = act.state() == ActRecord.State.UNDOING;
				if (act.state() == ActRecord.State.DOING) {
					all.removeLast();
				} else {
					all.set(all.size() - 1, act.in(wasDone ? ActRecord.State.DONE : ActRecord.State.UNDONE));
				}
				recovery = "'" + act.name() + "', which had been cut off, was taken back. " + e.getMessage();
				if (!left.isEmpty()) {
					recovery += " It could not be taken back in " + String.join(", ", left) + "; what it was is kept in "
							+ journal.setAside().getFileName() + ".";
				}
			}
			journal.write(all);
		}
	}
}
