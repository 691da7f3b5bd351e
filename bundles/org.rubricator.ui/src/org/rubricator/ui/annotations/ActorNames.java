package org.rubricator.ui.annotations;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.model.actors.Actor;

/** The actors of a corpus by name; an actor whose name another has too carries its id. */
final class ActorNames {

	private final CorpusStore corpus;
	private final Set<String> sought = new HashSet<>();
	private final Map<String, String> names = new HashMap<>();
	private final Map<String, String> ids = new HashMap<>();
	private final List<String> choices = new ArrayList<>(List.of(""));

	ActorNames(CorpusStore corpus) {
		this.corpus = corpus;
		read();
	}

	private void read() {
		names.clear();
		ids.clear();
		choices.subList(1, choices.size()).clear();
		try {
			for (Actor actor : corpus.actors().getActors()) {
				String name = actor.getName() == null ? actor.getId() : actor.getName();
				String shown = ids.containsKey(name) ? name + " (" + actor.getId() + ")" : name;
				names.put(actor.getId(), shown);
				ids.put(shown, actor.getId());
				choices.add(shown);
			}
		} catch (IOException e) {
			ILog.of(ActorNames.class).error("The actors of the corpus cannot be read", e);
		}
	}

	/** The name of an actor, which may have been added since; its id where the registry does not have it. */
	String name(String id) {
		if (id != null && !names.containsKey(id) && sought.add(id)) { // once, not for every row
			read();
		}
		return names.getOrDefault(id, id);
	}

	/** The actor with this name; null for none. */
	String id(String name) {
		return ids.get(name);
	}

	/** All names, after the empty one that is nobody's. */
	List<String> names() {
		return choices;
	}
}
