package org.rubricator.ui.editor;

import org.rubricator.core.change.Edit;

/** Hears what happens in an article editor, in the UI thread. */
public interface EditorListener {

	/** The article is open, or cannot be opened. */
	default void opened() {
	}

	/** The layer is changed. */
	default void layerChanged(Edit edit) {
	}

	/** The caret is somewhere else, or another span is selected. */
	default void selectionChanged() {
	}

	/** The corpus has another label set. */
	default void labelsChanged() {
	}

	/** Labels were hidden or shown, or have other colours. */
	default void displayChanged() {
	}
}
