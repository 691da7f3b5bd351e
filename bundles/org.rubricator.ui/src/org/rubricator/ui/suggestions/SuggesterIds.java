package org.rubricator.ui.suggestions;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.commands.IParameterValues;
import org.rubricator.core.suggestion.Suggesters;

/** Suggesters that can be asked alone, for the Keys preferences and Find Actions. */
public final class SuggesterIds implements IParameterValues {

	@Override
	public Map<String, String> getParameterValues() {
		Map<String, String> ids = new LinkedHashMap<>();
		Suggesters.fromServices().all().forEach(suggester -> ids.put(suggester.title(), suggester.id()));
		return ids;
	}
}
