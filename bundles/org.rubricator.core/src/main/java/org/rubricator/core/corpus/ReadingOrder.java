package org.rubricator.core.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.rubricator.model.annotation.WorkState;

/**
 * The articles of a corpus in the order in which an annotator goes through them: outlet, time, id. Where only assigned
 * ones are wanted, others are passed over.
 *
 * @param ids    of all articles, in order
 * @param wanted of those to go to; all where nobody is assigned to any
 * @param states of the annotator's work, by article; what is not in it is new
 */
public record ReadingOrder(List<String> ids, Set<String> wanted, Map<String, WorkState> states) {

	public ReadingOrder {
		ids = List.copyOf(ids);
		wanted = Set.copyOf(wanted);
		states = Map.copyOf(states);
	}

	/** @param assignedOnly whether only articles count that the annotator is assigned to, if there are any */
	public static ReadingOrder read(CorpusStore corpus, String annotator, boolean assignedOnly) throws IOException {
		List<String> ids = corpus.articles().items().stream().map(ArticleSummary::id).toList();
		Set<String> assigned = assignedOnly ? Assignments.of(corpus.corpus()).articles(annotator) : Set.of();
		Map<String, WorkState> states = new HashMap<>();
		corpus.layers(annotator).items().forEach(layer -> states.put(layer.article(), layer.state()));
		return new ReadingOrder(ids, assigned.isEmpty() ? Set.copyOf(ids) : assigned, states);
	}

	/** Whether only some articles count. */
	public boolean isOfSome() {
		return wanted.size() < ids.size();
	}

	/** The next article behind this one. */
	public Optional<String> next(String from) {
		int at = ids.indexOf(from);
		return ids.subList(at + 1, ids.size()).stream().filter(wanted::contains).findFirst();
	}

	/** The next article before this one. */
	public Optional<String> previous(String from) {
		int at = Math.max(0, ids.indexOf(from));
		return ids.subList(0, at).reversed().stream().filter(wanted::contains).findFirst();
	}

	/** The next article behind this one that is not begun, or else the first from the beginning. */
	public Optional<String> nextUnlabelled(String from) {
		List<String> round = new ArrayList<>(ids);
		Collections.rotate(round, -(ids.indexOf(from) + 1));
		return round.stream().filter(id -> !id.equals(from) && wanted.contains(id)
				&& states.getOrDefault(id, WorkState.NEW) == WorkState.NEW).findFirst();
	}
}
