package org.rubricator.ui.corpus;

import java.util.Map;

import org.eclipse.core.commands.IParameterValues;
import org.rubricator.model.annotation.WorkState;

/** States that articles can be marked with, for the Keys preferences and Find Actions. */
public final class WorkStates implements IParameterValues {

	@Override
	public Map<String, String> getParameterValues() {
		return Map.of("new", WorkState.NEW.getLiteral(), "in progress", WorkState.IN_PROGRESS.getLiteral(), "done",
				WorkState.DONE.getLiteral(), "locked", WorkState.LOCKED.getLiteral());
	}
}
