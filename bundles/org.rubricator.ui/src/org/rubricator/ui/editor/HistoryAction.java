package org.rubricator.ui.editor;

import java.util.EventObject;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.jface.action.Action;
import org.rubricator.core.session.LayerSession;
import org.rubricator.ui.acts.CorpusActs;

/**
 * Undo or redo of a layer, with the name of what it takes back or makes again. A step that is part of an act over many
 * layers is undone and redone in all of them.
 */
final class HistoryAction extends Action implements CommandStackListener {

	private final LayerSession session;
	private final boolean undo;
	private boolean disposed;

	private HistoryAction(LayerSession session, boolean undo) {
		this.session = session;
		this.undo = undo;
		session.commands().addCommandStackListener(this);
		update();
	}

	static HistoryAction undo(LayerSession session) {
		return new HistoryAction(session, true);
	}

	static HistoryAction redo(LayerSession session) {
		return new HistoryAction(session, false);
	}

	@Override
	public void commandStackChanged(EventObject event) {
		update();
	}

	void update() {
		CommandStack commands = session.commands();
		boolean possible = !session.layer().layer().getState().getLiteral().equals("locked")
				&& (undo ? commands.canUndo() : commands.canRedo());
		Command command = undo ? commands.getUndoCommand() : commands.getRedoCommand();
		String verb = undo ? "&Undo" : "&Redo";
		String name = possible && command != null ? verb + " " + command.getLabel().replace("&", "&&") : verb;
		setText(name);
		setToolTipText(name.replace("&", ""));
		setEnabled(possible);
	}

	@Override
	public void run() {
		if (CorpusActs.putOff(session, this::runIfPossible)) {
			return;
		}
		if (undo && session.actToUndo().isPresent()) {
			CorpusActs.undo(session);
		} else if (undo) {
			session.undo();
		} else if (session.actToRedo().isPresent()) {
			CorpusActs.redo(session);
		} else {
			session.redo();
		}
	}

	private void runIfPossible() {
		if (!disposed && isEnabled()) {
			run();
		}
	}

	void dispose() {
		disposed = true;
		session.commands().removeCommandStackListener(this);
	}
}
