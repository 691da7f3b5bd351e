package org.rubricator.core.linking;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.rubricator.core.actors.ActorChange;
import org.rubricator.core.actors.ActorState;
import org.rubricator.core.actors.ActorState.Affiliation;

/** What becomes of the registry when actors are merged or deleted. */
public final class ActorMerge {

	private ActorMerge() {
	}

	/**
	 * One actor instead of several. It keeps its name, kind and id, and has all that was said of the others: their names
	 * are aliases.
	 *
	 * @param others none of them {@code into}
	 */
	public static ActorState merged(ActorState into, List<ActorState> others) {
		Set<String> ids = new LinkedHashSet<>();
		others.forEach(other -> ids.add(other.id()));
		Set<String> aliases = new LinkedHashSet<>(into.aliases());
		Set<Affiliation> affiliations = new LinkedHashSet<>(into.affiliations());
		Set<String> notes = new LinkedHashSet<>();
		String wikidata = into.wikidata();
		if (into.note() != null) {
			notes.add(into.note());
		}
		for (ActorState other : others) {
			aliases.add(other.name());
			aliases.addAll(other.aliases());
			affiliations.addAll(other.affiliations());
			wikidata = wikidata == null ? other.wikidata() : wikidata;
			if (other.note() != null) {
				notes.add(other.note());
			}
		}
		aliases.remove(into.name());
		affiliations.removeIf(of -> of.organisation().equals(into.id()) || ids.contains(of.organisation()));
		return into.withAliases(List.copyOf(aliases)).withAffiliations(List.copyOf(affiliations)).withWikidata(wikidata)
				.withNote(notes.isEmpty() ? null : String.join("\n", notes));
	}

	/** Changes of the registry that merge actors; whoever is affiliated with one of them is with the merged one. */
	static List<ActorChange> merge(List<ActorState> all, ActorState into, List<ActorState> others) {
		Map<String, ActorState> after = new TreeMap<>();
		all.forEach(actor -> after.put(actor.id(), actor));
		after.put(into.id(), merged(into, others));
		others.forEach(other -> after.remove(other.id()));
		Set<String> gone = ids(others);
		after.replaceAll((id, actor) -> actor.withAffiliations(actor.affiliations().stream()
				.map(of -> gone.contains(of.organisation())
						? new Affiliation(into.id(), of.role(), of.from(), of.until())
						: of)
				.distinct().toList()));
		return changes(all, after);
	}

	/** Changes of the registry that delete actors, with affiliations to them. */
	static List<ActorChange> delete(List<ActorState> all, List<ActorState> doomed) {
		Set<String> gone = ids(doomed);
		Map<String, ActorState> after = new TreeMap<>();
		all.stream().filter(actor -> !gone.contains(actor.id())).forEach(actor -> after.put(actor.id(), actor
				.withAffiliations(actor.affiliations().stream().filter(of -> !gone.contains(of.organisation())).toList())));
		return changes(all, after);
	}

	private static Set<String> ids(List<ActorState> actors) {
		Set<String> ids = new LinkedHashSet<>();
		actors.forEach(actor -> ids.add(actor.id()));
		return ids;
	}

	private static List<ActorChange> changes(List<ActorState> all, Map<String, ActorState> after) {
		List<ActorChange> changes = new ArrayList<>();
		for (ActorState before : all) {
			if (!Objects.equals(before, after.get(before.id()))) {
				changes.add(new ActorChange(before, after.get(before.id())));
			}
		}
		return changes;
	}
}
