package org.rubricator.ui.preferences;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.rubricator.core.corpus.CorpusStore;

/** The corpus that was opened last, for the welcome page. */
public final class LastCorpus {

	private static final String KEY = "lastCorpus";

	private LastCorpus() {
	}

	public static void remember(Path folder) {
		InstanceScope.INSTANCE.getNode(Annotator.QUALIFIER).put(KEY, folder.toString());
	}

	/** Empty where there is none, or it is gone. */
	public static Optional<Path> folder() {
		String folder = InstanceScope.INSTANCE.getNode(Annotator.QUALIFIER).get(KEY, "");
		return folder.isEmpty() ? Optional.empty() : Optional.of(Path.of(folder)).filter(CorpusStore::isCorpus);
	}
}
