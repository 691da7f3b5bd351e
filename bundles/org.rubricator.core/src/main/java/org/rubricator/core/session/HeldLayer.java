package org.rubricator.core.session;

import java.io.IOException;
import java.util.concurrent.Executor;

import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.corpus.LayerLock;

/**
 * A layer that nobody else can open while an act is done to it. One that is open in this process is changed in the
 * thread that its session belongs to; any other is opened for each step and closed behind it, so that an act over many
 * layers does not hold them all in memory.
 */
final class HeldLayer implements AutoCloseable {

	private final CorpusStore corpus;
	private final ActRecord.Layer layer;
	private final Executor thread;
	private final LayerSession shared;
	private final LayerLock lock;

	/**
	 * @param thread runs what is done to open sessions
	 * @throws org.rubricator.core.corpus.LayerLockedException if somebody else has it
	 */
	HeldLayer(CorpusStore corpus, ActRecord.Layer layer, Executor thread) throws IOException {
		this.corpus = corpus;
		this.layer = layer;
		this.thread = thread;
		LayerSession.Hold hold = LayerSession.hold(corpus, layer.article(), layer.annotator());
		shared = hold.session();
		lock = hold.lock();
	}

	ActRecord.Layer layer() {
		return layer;
	}

	/** Does something with the session. */
	<T> T with(OwnerThread.Work<LayerSession, T> work) throws IOException {
		if (shared != null) {
			return OwnerThread.call(thread, () -> work.on(shared));
		}
		LayerSession session = new LayerSession(corpus, corpus.layerFile(layer.annotator(), layer.article()),
				layer.article(), layer.annotator(), lock, false);
		try (session) {
			return work.on(session);
		}
	}

	@Override
	public void close() throws IOException {
		if (shared != null) {
			OwnerThread.call(thread, () -> {
				shared.close();
				return null;
			});
		} else {
			lock.close();
		}
	}
}
