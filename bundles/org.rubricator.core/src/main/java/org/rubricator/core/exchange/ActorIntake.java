package org.rubricator.core.exchange;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;
import org.rubricator.model.actors.Actor;
import org.rubricator.model.actors.ActorRegistry;
import org.rubricator.model.actors.Affiliation;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Span;

/**
 * Merges imported actors into the registry. Two with the same id, name and kind are the same, and what the registry
 * says of it stays. Ids of two corpora may mean different people; then the imported one gets another id, the same each
 * time.
 */
final class ActorIntake {

	private final CorpusStore corpus;
	private final ActorRegistry registry;
	private final Map<String, Actor> byId = new HashMap<>();
	private boolean changed;

	ActorIntake(CorpusStore corpus) throws IOException {
		this.corpus = corpus;
		registry = corpus.actors();
		registry.getActors().forEach(actor -> byId.put(actor.getId(), actor));
	}

	/** @return ids in the registry by ids in the input */
	Map<String, String> take(List<Actor> actors, Location place, ArticleSink sink) {
		Map<String, String> ids = new HashMap<>();
		Map<Actor, Actor> fresh = new HashMap<>();
		for (Actor actor : actors) {
			String id = actor.getId();
			for (int number = 2; byId.containsKey(id) && !same(byId.get(id), actor); number++) {
				id = actor.getId() + "-" + number;
			}
			ids.put(actor.getId(), id);
			if (!byId.containsKey(id)) {
				Actor copy = EcoreUtil.copy(actor);
				copy.setId(id);
				insert(copy);
				fresh.put(actor, copy);
				if (!id.equals(actor.getId())) {
					sink.report(Finding.info("import.actor-renamed", place, "The id " + actor.getId()
							+ " is another actor in this corpus (" + byId.get(actor.getId()).getName() + "), so "
							+ actor.getName() + " is " + id + "."));
				}
			}
		}
		fresh.forEach((actor, copy) -> {
			for (int i = 0; i < actor.getAffiliations().size(); i++) {
				Actor organisation = actor.getAffiliations().get(i).getOrganisation();
				Affiliation affiliation = copy.getAffiliations().get(i);
				affiliation.setOrganisation(organisation == null ? null
						: byId.get(ids.getOrDefault(organisation.getId(), organisation.getId())));
			}
		});
		return ids;
	}

	static void relink(Layer layer, Map<String, String> ids) {
		for (Span span : layer.getSpans()) {
			if (span.getActor() != null) {
				span.setActor(ids.getOrDefault(span.getActor(), span.getActor()));
			}
		}
	}

	private static boolean same(Actor one, Actor other) {
		return Objects.equals(one.getName(), other.getName()) && one.getKind() == other.getKind();
	}

	private void insert(Actor actor) {
		int place = 0;
		while (place < registry.getActors().size()
				&& registry.getActors().get(place).getId().compareTo(actor.getId()) < 0) {
			place++;
		}
		registry.getActors().add(place, actor);
		byId.put(actor.getId(), actor);
		changed = true;
	}

	void save() throws IOException {
		if (changed) {
			corpus.saveActors(registry);
			changed = false;
		}
	}
}
