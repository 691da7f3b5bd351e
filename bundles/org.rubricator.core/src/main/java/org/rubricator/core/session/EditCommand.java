package org.rubricator.core.session;

import org.eclipse.emf.common.command.AbstractCommand;
import org.rubricator.core.change.Edit;

/** An edit on the command stack of a session: in the journal before it is in the layer. */
final class EditCommand extends AbstractCommand {

	private final LayerSession session;
	private final Edit edit;

	EditCommand(LayerSession session, Edit edit) {
		super(edit.name());
		this.session = session;
		this.edit = edit;
	}

	Edit edit() {
		return edit;
	}

	@Override
	protected boolean prepare() {
		return !edit.isEmpty();
	}

	@Override
	public void execute() {
		session.perform(edit, new JournalEntry.Done(edit));
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
