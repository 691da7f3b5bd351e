package org.rubricator.core.exchange;

import java.nio.file.Path;
import java.util.List;

import org.rubricator.core.findings.Finding;

/**
 * What an export did.
 *
 * @param files     written, in order
 * @param articles  how many articles are in them
 * @param layers    how many layers are in them
 * @param annotator whose layers: a name, {@code gold} or {@code all}
 * @param findings  what could not be read or expressed, and what else is worth knowing
 */
public record ExportResult(List<Path> files, int articles, int layers, String annotator, List<Finding> findings) {

	public ExportResult {
		files = List.copyOf(files);
		findings = List.copyOf(findings);
	}
}
