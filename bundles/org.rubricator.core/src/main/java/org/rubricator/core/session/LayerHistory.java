package org.rubricator.core.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.rubricator.core.text.Sha256;

/** The steps of a layer: on a stack, for undo and redo, and in the journal from which they come back. */
final class LayerHistory {

	/** Edits kept for undo when a session ends. */
	private static final int HISTORY = 2_000;

	/** Hash of no file. */
	private static final String UNKNOWN = "-";

	private final LayerSession session;
	private final Path file;
	private final LayerCommandStack stack = new LayerCommandStack();
	private final Restoration restoration;
	private List<JournalEntry> start;
	private Journal journal;

	/**
	 * Reads the journal, and makes again what an earlier session did and did not save.
	 *
	 * @param session its layer is as in its file, and is changed
	 * @param content of that file; empty where there is none
	 */
	LayerHistory(LayerSession session, byte[] content) throws IOException {
		this.session = session;
		file = journalFile(session.file());
		String hash = hash(content);
		Journal.Content journalled = Journal.read(file);
		List<JournalEntry> entries = journalled.entries();
		int marker = lastMarker(entries, hash);
		Path setAside = journalled.damaged() || marker < 0 && !entries.isEmpty() ? setAside() : null;
		if (marker < 0) {
			entries = List.of();
		}
		List<String> unsaved = restore(entries, marker);
		restoration = new Restoration(unsaved, stack.undoable(), setAside);
		start = entries.isEmpty() ? List.of(new JournalEntry.Base(hash)) : !unsaved.isEmpty() ? entries : history(hash);
	}

	/** Whether an earlier session of the layer in this file left nothing unsaved. */
	static boolean isSaved(Path layer) throws IOException {
		Path journal = journalFile(layer);
		return !Files.exists(journal) || Journal.endsSaved(journal);
	}

	private static Path journalFile(Path layer) {
		String name = layer.getFileName().toString();
		return layer.resolveSibling(name.substring(0, name.length() - ".xmi".length()) + ".journal");
	}

	private static String hash(byte[] content) {
		return content.length == 0 ? "" : Sha256.hex(content);
	}

	LayerCommandStack stack() {
		return stack;
	}

	/** What was found in the journal. */
	Restoration restoration() {
		return restoration;
	}

	/**
	 * Adds a step to the journal.
	 *
	 * @throws UncheckedIOException if it could not be written
	 */
	void append(JournalEntry entry) {
		journal().append(entry);
	}

	/** Notes, on the disk, that the layer's file is going to be this; empty: that there is none. */
	void willBeSaved(byte[] content) throws IOException {
		journal().append(new JournalEntry.Saved(hash(content)));
		journal().sync();
	}

	void close() throws IOException {
		if (journal != null) {
			journal.close();
		}
	}

	private static int lastMarker(List<JournalEntry> entries, String hash) {
		for (int i = entries.size() - 1; i >= 0; i--) {
			if (entries.get(i) instanceof JournalEntry.Saved saved && saved.hash().equals(hash)
					|| i == 0 && entries.get(i) instanceof JournalEntry.Base base && base.hash().equals(hash)) {
				return i;
			}
		}
		return -1;
	}

	private Path setAside() throws IOException {
		Path aside;
		int number = 1;
		do {
			aside = file.resolveSibling(file.getFileName() + "." + number++ + ".aside");
		} while (Files.exists(aside));
		return Files.copy(file, aside);
	}

	/** Puts what stands before the marker on the stack, and makes what stands behind it, the names of which it returns. */
	private List<String> restore(List<JournalEntry> entries, int marker) {
		List<String> unsaved = new ArrayList<>();
		if (marker == 0) {
			stack.saveIsDone();
		}
		for (int i = 0; i < entries.size(); i++) {
			boolean make = i > marker;
			String name = name(entries.get(i));
			switch (entries.get(i)) {
			case JournalEntry.Done done -> {
				stack.restore(new EditCommand(session, done.edit(), done.act()));
				if (make) {
					session.layer().apply(done.edit());
				}
			}
			case JournalEntry.Undone undone -> {
				if (make) {
					session.layer().apply(((EditCommand) stack.getUndoCommand()).edit().inverse());
				}
				stack.restoreUndone();
			}
			case JournalEntry.TakenBack back -> {
				if (make) {
					session.layer().apply(((EditCommand) stack.getUndoCommand()).edit().inverse());
				}
				stack.restoreTakenBack();
			}
			case JournalEntry.Redone redone -> {
				if (make) {
					session.layer().apply(((EditCommand) stack.getRedoCommand()).edit());
				}
				stack.restoreRedone();
			}
			case JournalEntry.Base base -> make = false;
			case JournalEntry.Saved saved -> make = false;
			}
			if (make) {
				unsaved.add(name);
			}
			if (i == marker) {
				stack.saveIsDone();
			}
		}
		return unsaved;
	}

	/** What a person calls an entry; the stack is as it is before the entry. */
	private String name(JournalEntry entry) {
		return switch (entry) {
		case JournalEntry.Done done -> done.edit().name();
		case JournalEntry.Undone undone -> "Undo " + name(stack.getUndoCommand());
		case JournalEntry.TakenBack back -> "Undo " + name(stack.getUndoCommand());
		case JournalEntry.Redone redone -> "Redo " + name(stack.getRedoCommand());
		case JournalEntry.Base base -> "";
		case JournalEntry.Saved saved -> "";
		};
	}

	private static String name(Command command) {
		return command == null ? "" : command.getLabel();
	}

	/** A journal that remembers the newest edits, none of them unsaved. */
	private List<JournalEntry> history(String hash) {
		List<JournalEntry> history = new ArrayList<>();
		history.add(new JournalEntry.Base(UNKNOWN));
		history.addAll(stack.entries(HISTORY));
		history.add(new JournalEntry.Saved(hash));
		return history;
	}

	/** The journal, begun when there is something to write into it. */
	private Journal journal() {
		if (journal == null) {
			try {
				journal = Journal.start(file, start);
				start = null;
			} catch (IOException e) {
				throw new UncheckedIOException("Your step could not be written to " + file + " (" + e.getMessage()
						+ "), so it was not made. Is the disk full?", e);
			}
		}
		return journal;
	}
}
