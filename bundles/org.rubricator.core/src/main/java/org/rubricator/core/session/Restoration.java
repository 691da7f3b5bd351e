package org.rubricator.core.session;

import java.nio.file.Path;
import java.util.List;

/**
 * What opening a session found in the journal.
 *
 * @param steps     names of the acts (edits, undos, redos) that were not saved and are made again now, oldest first
 * @param undoable  number of edits that can be undone, from this session and earlier ones
 * @param setAside  where the journal was copied, if it could not be used whole: because the layer's file was changed by
 *                  somebody else meanwhile, or because the journal is damaged; null otherwise
 */
public record Restoration(List<String> steps, int undoable, Path setAside) {

	private static final int NAMED = 4;

	public Restoration {
		steps = List.copyOf(steps);
	}

	/** Number of acts that were not saved and are made again now. */
	public int unsaved() {
		return steps.size();
	}

	/** For people: how many steps were restored, and the names of the newest of them. Empty if there are none. */
	public String sentence() {
		if (steps.isEmpty()) {
			return "";
		}
		List<String> newest = steps.subList(Math.max(0, steps.size() - NAMED), steps.size());
		String names = String.join(", ", newest);
		if (steps.size() == 1) {
			return "One step that was not saved was restored: " + names + ".";
		}
		return steps.size() + " steps that were not saved were restored"
				+ (newest.size() < steps.size() ? ", the last of them " : ": ") + names + ".";
	}
}
