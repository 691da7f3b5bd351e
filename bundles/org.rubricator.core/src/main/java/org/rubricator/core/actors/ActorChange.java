package org.rubricator.core.actors;

/**
 * One thing that changes in the registry of actors: the old and the new state of one actor.
 *
 * @param before null where the actor is added
 * @param after  null where the actor is deleted
 */
public record ActorChange(ActorState before, ActorState after) {

	public ActorChange {
		if (before == null && after == null || before != null && after != null && !before.id().equals(after.id())) {
			throw new IllegalArgumentException("A change is of one actor: " + before + ", " + after);
		}
	}

	public String id() {
		return before != null ? before.id() : after.id();
	}

	/** What a person calls the actor: by the new name where there is one. */
	public String name() {
		return after != null ? after.name() : before.name();
	}

	/** The change that takes this one back. */
	public ActorChange inverse() {
		return new ActorChange(after, before);
	}
}
