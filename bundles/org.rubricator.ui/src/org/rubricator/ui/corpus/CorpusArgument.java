package org.rubricator.ui.corpus;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.statushandlers.StatusManager;
import org.rubricator.core.corpus.CorpusStore;

/** Opens the corpus that the workbench was started on: {@code -corpus PATH}. */
public final class CorpusArgument implements IStartup {

	private static final String ARGUMENT = "-corpus";

	@Override
	public void earlyStartup() {
		String[] arguments = Platform.getApplicationArgs();
		// The last one counts: the start script names the sample first, and what the user adds follows.
		for (int i = arguments.length - 2; i >= 0; i--) {
			if (arguments[i].equals(ARGUMENT)) {
				open(arguments[i + 1]);
				return;
			}
		}
	}

	private static void open(String path) {
		String problem = null;
		try {
			if (CorpusStore.isCorpus(Path.of(path))) {
				SampleCorpus.open(Path.of(path));
			} else {
				problem = path + " is not a corpus: there is no corpus.xmi in it.";
			}
		} catch (InvalidPathException e) {
			problem = path + " is not the name of a folder: " + e.getReason();
		}
		if (problem != null) {
			StatusManager.getManager().handle(Status.error(problem), StatusManager.SHOW | StatusManager.LOG);
		}
	}
}
