package org.rubricator.core.actors;

import java.util.List;
import java.util.Objects;

import org.rubricator.model.actors.Actor;
import org.rubricator.model.actors.ActorKind;

/**
 * All that is said of one actor at one moment, as an immutable value.
 *
 * @param aliases      other names, in the order in which they were given
 * @param affiliations where the actor belongs, and when
 * @param wikidata     Wikidata id such as {@code Q42}, or null
 * @param note         what helps to recognise the actor, or null
 */
public record ActorState(String id, String name, List<String> aliases, ActorKind kind,
		List<Affiliation> affiliations, String wikidata, String note) {

	/**
	 * A time at an organisation. Each component but the first may be null.
	 *
	 * @param organisation id of the organisation
	 * @param role         what the actor is there
	 * @param from         first day, ISO 8601
	 * @param until        last day, ISO 8601
	 */
	public record Affiliation(String organisation, String role, String from, String until) {
		public Affiliation {
			Objects.requireNonNull(organisation);
		}
	}

	public ActorState {
		Objects.requireNonNull(id);
		Objects.requireNonNull(name);
		Objects.requireNonNull(kind);
		aliases = List.copyOf(aliases);
		affiliations = List.copyOf(affiliations);
	}

	/** An actor of whom only the name and the kind are known. */
	public static ActorState named(String id, String name, ActorKind kind) {
		return new ActorState(id, name, List.of(), kind, List.of(), null, null);
	}

	/** Affiliations without an organisation say nothing and are left out; an actor without a name is called by its id. */
	public static ActorState of(Actor actor) {
		return new ActorState(actor.getId(), actor.getName() == null ? actor.getId() : actor.getName(),
				actor.getAliases(), actor.getKind(),
				actor.getAffiliations().stream().filter(affiliation -> affiliation.getOrganisation() != null)
						.map(affiliation -> new Affiliation(affiliation.getOrganisation().getId(),
								affiliation.getRole(), affiliation.getFrom(), affiliation.getUntil()))
						.toList(),
				actor.getWikidata(), actor.getNote());
	}

	public ActorState withName(String other) {
		return new ActorState(id, other, aliases, kind, affiliations, wikidata, note);
	}

	public ActorState withAliases(List<String> other) {
		return new ActorState(id, name, other, kind, affiliations, wikidata, note);
	}

	public ActorState withKind(ActorKind other) {
		return new ActorState(id, name, aliases, other, affiliations, wikidata, note);
	}

	public ActorState withAffiliations(List<Affiliation> other) {
		return new ActorState(id, name, aliases, kind, other, wikidata, note);
	}

	public ActorState withWikidata(String other) {
		return new ActorState(id, name, aliases, kind, affiliations, other, note);
	}

	public ActorState withNote(String other) {
		return new ActorState(id, name, aliases, kind, affiliations, wikidata, other);
	}
}
