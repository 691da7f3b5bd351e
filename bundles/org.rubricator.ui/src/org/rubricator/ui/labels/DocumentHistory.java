package org.rubricator.ui.labels;

import org.eclipse.jface.action.Action;
import org.rubricator.core.labels.LabelSetDocument;

/** Undo or redo in a label set, with the name of what it takes back or makes again. */
final class DocumentHistory extends Action {

	private final LabelSetDocument document;
	private final boolean undo;
	private final Runnable update = this::update;

	DocumentHistory(LabelSetDocument document, boolean undo) {
		this.document = document;
		this.undo = undo;
		document.addListener(update);
		update();
	}

	private void update() {
		String act = undo ? document.undoName() : document.redoName();
		String verb = undo ? "&Undo" : "&Redo";
		setText(act == null ? verb : verb + " " + act);
		setEnabled(act != null);
	}

	@Override
	public void run() {
		if (undo) {
			document.undo();
		} else {
			document.redo();
		}
	}

	void dispose() {
		document.removeListener(update);
	}
}
