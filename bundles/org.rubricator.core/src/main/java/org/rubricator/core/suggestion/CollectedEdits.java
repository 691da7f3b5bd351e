package org.rubricator.core.suggestion;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Function;

import org.rubricator.core.change.Change;
import org.rubricator.core.change.Edit;
import org.rubricator.core.change.IndexedLayer;
import org.rubricator.core.session.CorpusAct;
import org.rubricator.core.session.CorpusSession;
import org.rubricator.model.annotation.Layer;

/** Edits of many layers, kept to be done as one act: whole or not at all, undone as one. */
public final class CollectedEdits implements LayerEditing {

	private record Key(String annotator, String article) {
	}

	private static final class Collected {
		private final IndexedLayer layer;
		private final List<Change> changes = new ArrayList<>();

		Collected(Layer layer) {
			this.layer = new IndexedLayer(layer);
		}
	}

	private final CorpusSession session;
	private final Executor thread;
	private final Map<Key, List<Change>> changes = new LinkedHashMap<>();
	private Key current;
	private Collected collected;

	/** @param thread the thread that open sessions belong to */
	public CollectedEdits(CorpusSession session, Executor thread) {
		this.session = session;
		this.thread = thread;
	}

	/** Edits of one layer have to come one after the other; each is made for what the earlier ones leave. */
	@Override
	public boolean edit(String article, String annotator, Function<IndexedLayer, Edit> edit) throws IOException {
		Key key = new Key(annotator, article);
		if (!key.equals(current)) {
			current = key;
			Layer layer = session.layer(annotator, article, thread).orElse(null);
			collected = new Collected(layer != null ? layer
					: session.corpus().newLayer(annotator, session.corpus().article(article)));
		}
		Edit made = edit.apply(collected.layer);
		if (!made.isEmpty()) {
			collected.layer.apply(made);
			collected.changes.addAll(made.changes());
			changes.put(key, collected.changes);
		}
		return true;
	}

	/** All of them as an act. */
	public CorpusAct act(String name) {
		List<CorpusAct.Part> parts = new ArrayList<>();
		changes.forEach((key, of) -> parts.add(new CorpusAct.Part(key.annotator(), key.article(), new Edit(name, of))));
		return new CorpusAct(name, parts);
	}
}
