package org.rubricator.ui.corpus;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Opens the corpus that comes with Rubricator. */
public final class OpenSample extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		SampleCorpus.open();
		return null;
	}
}
