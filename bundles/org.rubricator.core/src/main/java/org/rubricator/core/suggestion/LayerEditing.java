package org.rubricator.core.suggestion;

import java.io.IOException;
import java.util.function.Function;

import org.rubricator.core.change.Edit;
import org.rubricator.core.change.IndexedLayer;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.session.LayerSession;

/** How layers are changed: at once, or all together in the end. */
@FunctionalInterface
public interface LayerEditing {

	/**
	 * Opens a layer, makes an edit and gives the layer up again.
	 *
	 * @param edit makes the edit for the layer as it is; empty where there is nothing to do
	 * @return whether the layer is saved with it; it is not where it had unsaved work
	 * @throws IOException whose message is for people, if the layer cannot be opened or written
	 */
	boolean edit(String article, String annotator, Function<IndexedLayer, Edit> edit) throws IOException;

	/** In this thread. What had no unsaved work is saved. */
	static LayerEditing saving(CorpusStore corpus) {
		return (article, annotator, edit) -> {
			try (LayerSession session = LayerSession.open(corpus, article, annotator)) {
				boolean dirty = session.isDirty();
				session.execute(edit.apply(session.layer()));
				if (!dirty && session.isDirty()) {
					session.save();
				}
				return !dirty;
			}
		};
	}
}
