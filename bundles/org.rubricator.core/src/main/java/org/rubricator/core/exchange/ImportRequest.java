package org.rubricator.core.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.rubricator.core.mapping.Mapping;

/**
 * What is to be imported, and how.
 *
 * @param sources   files, folders and http or https addresses
 * @param directory folder that relative names start from
 * @param format    id of an importer, or null: guessed for each input, where that is safe
 * @param options   values of the importer's options by name; only where the format is given
 * @param annotator name under which imported layers are filed, or null: as the input says
 * @param mapping   what becomes of the labels of the inputs, or null: as the corpus remembers it for the format, and as
 *                  it is proposed for the rest
 * @param extend    whether the label set gets what the mapped layers have and it has not
 */
public record ImportRequest(List<String> sources, Path directory, String format, Map<String, String> options,
		String annotator, Mapping mapping, boolean extend) {

	public ImportRequest {
		sources = List.copyOf(sources);
		options = Map.copyOf(options);
	}

	/** Labels mapped as remembered or proposed. */
	public ImportRequest(List<String> sources, Path directory, String format, Map<String, String> options,
			String annotator) {
		this(sources, directory, format, options, annotator, null, false);
	}

	/** Sources of any format. */
	public static ImportRequest of(List<String> sources, Path directory) {
		return new ImportRequest(sources, directory, null, Map.of(), null, null, false);
	}
}
