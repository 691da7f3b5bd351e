package org.rubricator.core.exchange;

import java.nio.file.Path;
import java.util.Map;

/**
 * What is to be exported, and where to.
 *
 * @param format      id of an exporter
 * @param options     values of its options by name
 * @param annotator   name of an annotator, {@code gold}, or {@code all}; null: all where the format carries several,
 *                    else gold where there is gold, else the only annotator
 * @param partition   parts of a split, each a file in the folder {@code destination}; null: all articles in one file
 * @param destination file, or folder where there is a partition; replaced where it exists
 */
public record ExportRequest(String format, Map<String, String> options, String annotator, Partition partition,
		Path destination) {

	public ExportRequest {
		options = Map.copyOf(options);
	}

	/** All articles in one file. */
	public static ExportRequest of(String format, Path destination) {
		return new ExportRequest(format, Map.of(), null, null, destination);
	}

	public ExportRequest withPartition(Partition parts) {
		return new ExportRequest(format, options, annotator, parts, destination);
	}
}
