package org.rubricator.core.session;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.rubricator.core.actors.ActorChange;
import org.rubricator.core.change.Edit;

/**
 * An act over many layers, as data: done whole or not at all, and undone as one. {@link CorpusSession} does it.
 *
 * @param name   name for the Undo menu, such as {@code Merge 'A. Lund' into 'Ada Lund'}
 * @param parts  an edit for each layer that it touches; those without changes are left out
 * @param actors changes of the registry of actors, each of another actor
 * @param labels change of the label set, or null
 */
public record CorpusAct(String name, List<Part> parts, List<ActorChange> actors, LabelSetChange labels) {

	/** What is done to one layer. The name of the edit is not shown: the act's is. */
	public record Part(String annotator, String article, Edit edit) {
	}

	public CorpusAct {
		parts = parts.stream().filter(part -> !part.edit().isEmpty()).toList();
		actors = List.copyOf(actors);
		Set<String> layers = new HashSet<>();
		for (Part part : parts) {
			if (!layers.add(part.annotator() + "/" + part.article())) {
				throw new IllegalArgumentException(
						"Two edits of the layer of " + part.annotator() + " on " + part.article() + " in '" + name + "'");
			}
		}
	}

	/** An act that changes layers alone. */
	public CorpusAct(String name, List<Part> parts) {
		this(name, parts, List.of(), null);
	}

	/** Whether there is nothing to do. */
	public boolean isEmpty() {
		return parts.isEmpty() && actors.isEmpty() && labels == null;
	}
}
