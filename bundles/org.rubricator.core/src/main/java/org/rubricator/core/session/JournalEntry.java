package org.rubricator.core.session;

import org.rubricator.core.change.Edit;

/** One line of a journal. */
sealed interface JournalEntry {

	/** The first line: the layer's file as it was, by the SHA-256 of its bytes; empty where there was none. */
	record Base(String hash) implements JournalEntry {
	}

	/** The layer's file is about to be replaced by one with this SHA-256. */
	record Saved(String hash) implements JournalEntry {
	}

	/**
	 * An edit was made.
	 *
	 * @param act id of the act over many layers that it is part of, or null
	 */
	record Done(Edit edit, String act) implements JournalEntry {
	}

	/** The last edit was undone. */
	record Undone() implements JournalEntry {
	}

	/** The last edit was undone and forgotten. */
	record TakenBack() implements JournalEntry {
	}

	/** The last edit undone was redone. */
	record Redone() implements JournalEntry {
	}
}
