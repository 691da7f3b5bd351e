package org.rubricator.core.session;

import java.util.List;

import org.rubricator.core.actors.ActorChange;

/**
 * What an act over many layers touched.
 *
 * @param act     id of the act, to undo it by
 * @param name    what a person calls it
 * @param step    whether it was done, undone or redone
 * @param layers  layers whose files were written, in the order of the act
 * @param actors  changes that were made to the registry of actors
 * @param labels  whether the label set was changed
 */
public record Receipt(String act, String name, Step step, List<Touched> layers, List<ActorChange> actors,
		boolean labels) {

	/** What happened to the act. */
	public enum Step {
		DONE, UNDONE, REDONE
	}

	/** @param changes number of annotations that were made, changed or deleted */
	public record Touched(String annotator, String article, int changes) {
	}

	/** Number of annotations that were made, changed or deleted, over all layers. */
	public int changes() {
		return layers.stream().mapToInt(Touched::changes).sum();
	}
}
