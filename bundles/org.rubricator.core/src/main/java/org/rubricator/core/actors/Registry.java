package org.rubricator.core.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.rubricator.model.actors.Actor;
import org.rubricator.model.actors.ActorRegistry;
import org.rubricator.model.actors.ActorsFactory;
import org.rubricator.model.actors.Affiliation;

/** A registry of actors, with the actors by id. Changes it through {@link #apply} only. Not thread-safe. */
public final class Registry {

	private final ActorRegistry registry;
	private final Map<String, Actor> byId = new HashMap<>();

	/** @throws IllegalArgumentException if an actor has no id, or two have the same */
	public Registry(ActorRegistry registry) {
		this.registry = registry;
		for (Actor actor : registry.getActors()) {
			if (actor.getId() == null || byId.put(actor.getId(), actor) != null) {
				throw new IllegalArgumentException(actor.getId() == null
						? "The actor '" + actor.getName() + "' has no id. Give it one in actors.xmi."
						: "Two actors have the id '" + actor.getId() + "'. Change one in actors.xmi.");
			}
		}
	}

	public ActorRegistry model() {
		return registry;
	}

	/** All actors as they are now, in the order of the registry. */
	public List<ActorState> actors() {
		return registry.getActors().stream().map(ActorState::of).toList();
	}

	/** The actor with this id, or null. */
	public ActorState actor(String id) {
		Actor actor = byId.get(id);
		return actor == null ? null : ActorState.of(actor);
	}

	/** Whether every actor is as it is before its change. */
	public boolean isBefore(List<ActorChange> changes) {
		return changes.stream().allMatch(change -> Objects.equals(actor(change.id()), change.before()));
	}

	/** Whether every actor is as it is after its change. */
	public boolean isAfter(List<ActorChange> changes) {
		return changes.stream().allMatch(change -> Objects.equals(actor(change.id()), change.after()));
	}

	/**
	 * Makes changes, each of another actor. Actors stand by id.
	 *
	 * @throws IllegalStateException if an actor is not as it is before its change, or an affiliation would name an
	 *                               organisation that is not there; nothing is changed then
	 */
	public void apply(List<ActorChange> changes) {
		verify(changes);
		for (ActorChange change : changes) {
			if (change.before() == null) {
				add(change.id());
			}
		}
		for (ActorChange change : changes) {
			if (change.after() != null) {
				update(byId.get(change.id()), change.after());
			}
		}
		for (ActorChange change : changes) {
			if (change.after() == null) {
				registry.getActors().remove(byId.remove(change.id()));
			}
		}
	}

	/** Checks that changes can be made, as {@link #apply} does. */
	public void verify(List<ActorChange> changes) {
		Map<String, ActorState> after = new HashMap<>();
		byId.forEach((id, actor) -> after.put(id, ActorState.of(actor)));
		for (ActorChange change : changes) {
			if (!Objects.equals(after.get(change.id()), change.before())) {
				throw new IllegalStateException("The actor '" + change.name() + "' has been changed meanwhile.");
			}
			if (change.after() == null) {
				after.remove(change.id());
			} else {
				after.put(change.id(), change.after());
			}
		}
		for (ActorState actor : after.values()) {
			for (ActorState.Affiliation affiliation : actor.affiliations()) {
				if (!after.containsKey(affiliation.organisation())) {
					throw new IllegalStateException("'" + actor.name() + "' is affiliated with '"
							+ affiliation.organisation() + "', which is not in the registry.");
				}
			}
		}
	}

	private void add(String id) {
		Actor actor = ActorsFactory.eINSTANCE.createActor();
		actor.setId(id);
		int at = 0;
		while (at < registry.getActors().size() && registry.getActors().get(at).getId().compareTo(id) < 0) {
			at++;
		}
		registry.getActors().add(at, actor);
		byId.put(id, actor);
	}

	private void update(Actor actor, ActorState state) {
		actor.setName(state.name());
		actor.getAliases().clear();
		actor.getAliases().addAll(state.aliases());
		actor.setKind(state.kind());
		actor.setWikidata(state.wikidata());
		actor.setNote(state.note());
		actor.getAffiliations().clear();
		for (ActorState.Affiliation of : state.affiliations()) {
			Affiliation affiliation = ActorsFactory.eINSTANCE.createAffiliation();
			affiliation.setOrganisation(byId.get(of.organisation()));
			affiliation.setRole(of.role());
			affiliation.setFrom(of.from());
			affiliation.setUntil(of.until());
			actor.getAffiliations().add(affiliation);
		}
	}
}
