package org.rubricator.core.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.emf.common.command.CommandStack;
import org.rubricator.core.change.Change;
import org.rubricator.core.change.Edit;
import org.rubricator.core.change.Edits;
import org.rubricator.core.change.IndexedLayer;
import org.rubricator.core.corpus.AtomicFile;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.corpus.LayerLock;
import org.rubricator.core.corpus.LayerLockedException;
import org.rubricator.core.corpus.ModelFiles;
import org.rubricator.core.corpus.UnreadableFileException;
import org.rubricator.model.annotation.AnnotationPackage;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.annotation.WorkState;
import org.rubricator.model.article.Article;

/**
 * A layer open for editing: the one way to change it. Every edit goes through one command stack and is in the journal
 * before it is in the layer, so neither a crash nor a restart loses it, nor the history to undo it by.
 * <p>
 * All who open the same layer in a process get the same session; it ends when the last closes it. Another process
 * cannot open it meanwhile. A session belongs to one thread at a time; a workbench's is its UI thread. Acts over many
 * layers go through {@link CorpusSession}.
 */
public final class LayerSession implements AutoCloseable {

	private static final Map<Path, LayerSession> OPEN = new HashMap<>();

	private final CorpusStore corpus;
	private final Path file;
	private final Article article;
	private final String text;
	private final LayerLock lock;
	private final boolean unlocking;
	private final IndexedLayer layer;
	private final LayerHistory history;
	private final List<LayerListener> listeners = new CopyOnWriteArrayList<>();
	private int users = 1;

	/**
	 * Opens a layer, or makes one. What an earlier session did and did not save is made again.
	 *
	 * @throws LayerLockedException                                    if another process has it open
	 * @throws org.rubricator.core.corpus.UnreadableFileException      if the article or the layer cannot be read
	 * @throws java.nio.file.NoSuchFileException                       if there is no such article
	 */
	public static LayerSession open(CorpusStore corpus, String article, String annotator) throws IOException {
		CorpusSession.open(corpus);
		synchronized (OPEN) {
			Path file = corpus.layerFile(annotator, article);
			LayerSession session = OPEN.get(file);
			if (session != null) {
				session.users++;
				return session;
			}
			session = new LayerSession(corpus, file, article, annotator, corpus.lock(annotator, article), true);
			OPEN.put(file, session);
			return session;
		}
	}

	/** The session of a layer that is open in this process, with one user more; null if it is not open. */
	static LayerSession share(CorpusStore corpus, String article, String annotator) {
		synchronized (OPEN) {
			LayerSession session = OPEN.get(corpus.layerFile(annotator, article));
			if (session != null) {
				session.users++;
			}
			return session;
		}
	}

	/** The session of a layer that is open in this process, with one user more; or else only the right to write it. */
	static Hold hold(CorpusStore corpus, String article, String annotator) throws IOException {
		synchronized (OPEN) {
			LayerSession session = share(corpus, article, annotator);
			return session != null ? new Hold(session, null) : new Hold(null, corpus.lock(annotator, article));
		}
	}

	/**
	 * A layer that is not open in this process, as it would be if it were opened: with what an earlier session did and did
	 * not save. Empty if nobody has ever labelled anything in it. Where another process has it open, it is as in its file.
	 */
	static Optional<Layer> closed(CorpusStore corpus, String article, String annotator) throws IOException {
		Path file = corpus.layerFile(annotator, article);
		if (LayerHistory.isSaved(file)) {
			return corpus.layer(annotator, article);
		}
		try (LayerSession session = new LayerSession(corpus, file, article, annotator, corpus.lock(annotator, article), true)) {
			return session.isBlank() ? Optional.empty() : Optional.of(session.layer.layer());
		} catch (LayerLockedException e) {
			return corpus.layer(annotator, article);
		}
	}

	/** One of the two is null. */
	record Hold(LayerSession session, LayerLock lock) {
	}

	/**
	 * Opens a layer that nobody else has open.
	 *
	 * @param lock      the right to write it
	 * @param unlocking whether it is given up with the session
	 */
	LayerSession(CorpusStore corpus, Path file, String articleId, String annotator, LayerLock lock, boolean unlocking)
			throws IOException {
		this.corpus = corpus;
		this.file = file;
		this.lock = lock;
		this.unlocking = unlocking;
		boolean opened = false;
		try {
			article = corpus.article(articleId);
			text = corpus.text(articleId);
			byte[] content = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
			Layer saved = content.length == 0 ? corpus.newLayer(annotator, article)
					: ModelFiles.load(file, content, AnnotationPackage.Literals.LAYER, Layer.class);
			layer = index(saved);
			history = new LayerHistory(this, content);
			opened = true;
		} finally {
			if (!opened) {
				unlock();
			}
		}
	}

	private IndexedLayer index(Layer saved) throws UnreadableFileException {
		try {
			return new IndexedLayer(saved);
		} catch (IllegalArgumentException e) {
			throw new UnreadableFileException(file, 0,
					e.getMessage() + " Mend or delete it in the file, or restore the file; it was left as it is.", e);
		}
	}

	public CorpusStore corpus() {
		return corpus;
	}

	public Article article() {
		return article;
	}

	/** Canonical text of the article. */
	public String text() {
		return text;
	}

	/** The layer as it is now. Change it through {@link #execute} only. */
	public IndexedLayer layer() {
		return layer;
	}

	/** What can be done to the layer now. */
	public Edits edits() {
		return new Edits(layer);
	}

	/** File of the layer, whether it exists or not. */
	Path file() {
		return file;
	}

	/** The stack, for undo, redo and their names. */
	public CommandStack commands() {
		return history.stack();
	}

	/** What opening the session found in the journal. */
	public Restoration restoration() {
		return history.restoration();
	}

	/**
	 * Makes an edit. An empty one does nothing. The first edit of a new layer marks it as in progress, unless it only adds
	 * proposals: with those nobody has begun to work.
	 *
	 * @throws IllegalStateException           if the layer is locked, or the edit was made for another state of it
	 * @throws java.io.UncheckedIOException    if it could not be journalled; it is not made then
	 */
	public void execute(Edit edit) {
		execute(edit, null);
	}

	/** @param act id of the act over many layers that the edit is part of, or null */
	void execute(Edit edit, String act) {
		if (edit.isEmpty()) {
			return;
		}
		boolean ofState = edit.changes().stream().anyMatch(Change.OfWorkState.class::isInstance);
		if (layer.layer().getState() == WorkState.LOCKED && !ofState) {
			throw new IllegalStateException("This layer is locked. Unlock it to change it.");
		}
		Edit whole = edit;
		if (layer.layer().getState() == WorkState.NEW && !ofState && !edit.changes().stream().allMatch(LayerSession::proposes)) {
			List<Change> changes = new ArrayList<>(edit.changes());
			changes.add(new Change.OfWorkState(WorkState.NEW, WorkState.IN_PROGRESS));
			whole = new Edit(edit.name(), changes);
		}
		boolean dirty = isDirty();
		history.stack().execute(new EditCommand(this, whole, act));
		tellIfDirtyChanged(dirty);
	}

	private static boolean proposes(Change change) {
		return change instanceof Change.OfAnnotation of && of.before() == null && of.after().verdict() == Verdict.PROPOSED;
	}

	/**
	 * Takes the newest step back.
	 *
	 * @throws IllegalStateException if it is part of an act over many layers, which is undone as one
	 */
	public void undo() {
		refusePart(actToUndo());
		undoPart();
	}

	/**
	 * Makes the step again that was taken back last.
	 *
	 * @throws IllegalStateException if it is part of an act over many layers, which is redone as one
	 */
	public void redo() {
		refusePart(actToRedo());
		redoPart();
	}

	private static void refusePart(Optional<String> act) {
		if (act.isPresent()) {
			throw new IllegalStateException("This step is part of an act over many layers, " + act.get()
					+ ": undo and redo it through its CorpusSession.");
		}
	}

	/** Id of the act over many layers that the newest step is part of; empty if it is none. */
	public Optional<String> actToUndo() {
		return Optional.ofNullable(EditCommand.actOf(history.stack().getUndoCommand()));
	}

	/** Id of the act over many layers that the step to redo is part of; empty if it is none. */
	public Optional<String> actToRedo() {
		return Optional.ofNullable(EditCommand.actOf(history.stack().getRedoCommand()));
	}

	/** Whether the step of an act over many layers can be undone, after others perhaps. */
	boolean remembers(String act) {
		return history.stack().remembers(act);
	}

	void undoPart() {
		boolean dirty = isDirty();
		history.stack().undo();
		tellIfDirtyChanged(dirty);
	}

	void redoPart() {
		boolean dirty = isDirty();
		history.stack().redo();
		tellIfDirtyChanged(dirty);
	}

	/** Undoes the newest step, not to be redone. */
	void takeBack() {
		boolean dirty = isDirty();
		history.stack().takeBack();
		tellIfDirtyChanged(dirty);
	}

	void perform(Edit edit, JournalEntry entry) {
		layer.verify(edit);
		history.append(entry);
		layer.apply(edit);
		// One who listens and fails must not keep the step off the stack.
		listeners.forEach(listener -> SafeRunner.run(() -> listener.changed(edit)));
	}

	/** Whether the layer differs from its file. */
	public boolean isDirty() {
		return history.stack().isSaveNeeded();
	}

	/** Adds to the time that the layer says was worked on it. It is written with the next save, and is no step to undo. */
	public void addSecondsWorked(long seconds) {
		layer.layer().setSecondsWorked(layer.layer().getSecondsWorked() + seconds);
	}

	/** Writes the layer to its file, atomically. The history stays. */
	public void save() throws IOException {
		byte[] content = ModelFiles.bytes(layer.layer());
		history.willBeSaved(content);
		AtomicFile.write(file, content);
		history.stack().saveIsDone();
		listeners.forEach(LayerListener::dirtyChanged);
	}

	/** Deletes the file of a layer that says nothing. */
	void deleteFile() throws IOException {
		history.willBeSaved(new byte[0]);
		Files.deleteIfExists(file);
		history.stack().saveIsDone();
		listeners.forEach(LayerListener::dirtyChanged);
	}

	/** Whether it is as if nobody had ever opened the layer. */
	boolean isBlank() {
		Layer now = layer.layer();
		return now.getState() == WorkState.NEW && now.getSpans().isEmpty() && now.getFrames().isEmpty()
				&& now.getSecondsWorked() == 0;
	}

	/** Makes the layer say what its file says. Can itself be undone. */
	public void revert() throws IOException {
		if (!isDirty()) {
			return;
		}
		Layer saved = Files.exists(file)
				? ModelFiles.load(file, AnnotationPackage.Literals.LAYER, Layer.class)
				: corpus.newLayer(layer.layer().getAnnotator(), article);
		Edit revert = layer.difference("Revert", saved);
		if (!revert.isEmpty()) {
			history.stack().execute(new EditCommand(this, revert, null));
		}
		history.willBeSaved(Files.exists(file) ? Files.readAllBytes(file) : new byte[0]);
		history.stack().saveIsDone();
		listeners.forEach(LayerListener::dirtyChanged);
	}

	public void addListener(LayerListener listener) {
		listeners.add(listener);
	}

	public void removeListener(LayerListener listener) {
		listeners.remove(listener);
	}

	private void tellIfDirtyChanged(boolean before) {
		if (isDirty() != before) {
			listeners.forEach(LayerListener::dirtyChanged);
		}
	}

	/** Gives the layer up. What was not saved stays in the journal, and comes back when it is opened again. */
	@Override
	public void close() throws IOException {
		synchronized (OPEN) {
			if (users == 0 || --users > 0) {
				return;
			}
			OPEN.remove(file, this);
			try {
				history.close();
			} finally {
				unlock();
			}
		}
	}

	private void unlock() throws IOException {
		if (unlocking) {
			lock.close();
		}
	}

	/** Gives up what was not saved: reverts, then closes. */
	public void discard() throws IOException {
		revert();
		close();
	}
}
