package org.rubricator.core.change;

import java.util.List;

/**
 * One act of an annotator, as data: what a person calls it, and all that it changes. Undone and redone as one.
 *
 * @param name    name for the Undo menu, such as {@code Label 'Claim'}
 * @param changes in the order in which they are made; each annotation at most once
 */
public record Edit(String name, List<Change> changes) {

	public Edit {
		changes = List.copyOf(changes);
	}

	/** Whether there is nothing to do. */
	public boolean isEmpty() {
		return changes.isEmpty();
	}

	/** The edit that takes this one back, under the same name. */
	public Edit inverse() {
		return new Edit(name, changes.reversed().stream().map(Change::inverse).toList());
	}
}
