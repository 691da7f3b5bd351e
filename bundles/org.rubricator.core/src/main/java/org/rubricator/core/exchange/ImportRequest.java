package org.rubricator.core.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What is to be imported, and how.
 *
 * @param sources   files, folders and http or https addresses
 * @param directory folder that relative names start from
 * @param format    id of an importer, or null: guessed for each input, where that is safe
 * @param options   values of the importer's options by name; only where the format is given
 * @param annotator name under which imported layers are filed, or null: as the input says
 */
public record ImportRequest(List<String> sources, Path directory, String format, Map<String, String> options,
		String annotator) {

	public ImportRequest {
		sources = List.copyOf(sources);
		options = Map.copyOf(options);
	}

	/** Sources of any format. */
	public static ImportRequest of(List<String> sources, Path directory) {
		return new ImportRequest(sources, directory, null, Map.of(), null);
	}
}
