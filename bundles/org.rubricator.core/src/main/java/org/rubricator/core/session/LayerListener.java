package org.rubricator.core.session;

import org.rubricator.core.change.Edit;

/** Hears of every change of a layer, in the thread that makes it. */
public interface LayerListener {

	/**
	 * The layer is changed.
	 *
	 * @param edit what was done; for an undo the inverse of what was undone
	 */
	void changed(Edit edit);

	/** The layer is saved, or otherwise no longer differs, or differs, from its file. */
	default void dirtyChanged() {
	}
}
