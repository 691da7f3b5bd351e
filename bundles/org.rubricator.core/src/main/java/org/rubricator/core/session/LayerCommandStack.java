package org.rubricator.core.session;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/** The command stack of a layer. What an edit throws reaches whoever executed it. */
final class LayerCommandStack extends BasicCommandStack {

	@Override
	protected void handleError(Exception exception) {
		throw exception instanceof RuntimeException runtime ? runtime : new IllegalStateException(exception);
	}

	@Override
	public void undo() {
		if (canUndo()) {
			Command command = commandList.get(top);
			command.undo();
			top--;
			mostRecentCommand = command;
			notifyListeners();
		}
	}

	@Override
	public void redo() {
		if (canRedo()) {
			Command command = commandList.get(top + 1);
			command.redo();
			top++;
			mostRecentCommand = command;
			notifyListeners();
		}
	}

	/** Undoes the newest edit and forgets it. */
	void takeBack() {
		((EditCommand) commandList.get(top)).takeBack();
		restoreTakenBack();
		notifyListeners();
	}

	/** Puts an edit on the stack that the layer has in it already. */
	void restore(EditCommand command) {
		while (commandList.size() > top + 1) {
			commandList.remove(commandList.size() - 1);
		}
		if (saveIndex > top) {
			saveIndex = -2;
		}
		command.canExecute();
		commandList.add(command);
		top++;
		mostRecentCommand = command;
	}

	void restoreUndone() {
		if (top >= 0) {
			top--;
		}
	}

	void restoreTakenBack() {
		if (top >= 0) {
			commandList.remove(top);
			top--;
			mostRecentCommand = top < 0 ? null : commandList.get(top);
			if (saveIndex > top) {
				saveIndex = -2;
			}
		}
	}

	void restoreRedone() {
		if (top + 1 < commandList.size()) {
			top++;
		}
	}

	boolean isEmpty() {
		return commandList.isEmpty();
	}

	/** Whether one of the edits that can be undone is part of the act. */
	boolean remembers(String act) {
		return commandList.subList(0, top + 1).stream().anyMatch(command -> act.equals(EditCommand.actOf(command)));
	}

	/** Number of edits that can be undone. */
	int undoable() {
		return top + 1;
	}

	/** Entries from which the stack could be restored: the last {@code limit} edits, then what of them was undone. */
	List<JournalEntry> entries(int limit) {
		List<JournalEntry> entries = new ArrayList<>();
		int first = Math.max(0, Math.min(top + 1, commandList.size() - limit));
		for (Command command : commandList.subList(first, commandList.size())) {
			EditCommand edit = (EditCommand) command;
			entries.add(new JournalEntry.Done(edit.edit(), edit.act()));
		}
		for (int i = commandList.size() - 1; i > top; i--) {
			entries.add(new JournalEntry.Undone());
		}
		return entries;
	}
}
