package org.rubricator.core.session;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.rubricator.core.change.Edit;

/** An edit on the command stack of a session: in the journal before it is in the layer. */
final class EditCommand extends AbstractCommand {

	private final LayerSession session;
	private final Edit edit;
	private final String act;

	/** @param act id of the act over many layers that the edit is part of, or null */
	EditCommand(LayerSession session, Edit edit, String act) {
		super(edit.name());
		this.session = session;
		this.edit = edit;
		this.act = act;
	}

	/** Id of the act of this step; null if there is no step, or it belongs to none. */
	static String actOf(Command command) {
		return command instanceof EditCommand edit ? edit.act : null;
	}

	Edit edit() {
		return edit;
	}

	String act() {
		return act;
	}

	/** Undoes the edit, not to be redone. */
	void takeBack() {
		session.perform(edit.inverse(), new JournalEntry.TakenBack());
	}

	@Override
	protected boolean prepare() {
		return !edit.isEmpty();
	}

	@Override
	public void execute() {
		session.perform(edit, new JournalEntry.Done(edit, act));
	}

	@Override
	public void undo() {
		session.perform(edit.inverse(), new JournalEntry.Undone());
	}

	@Override
	public void redo() {
		session.perform(edit, new JournalEntry.Redone());
	}
}
