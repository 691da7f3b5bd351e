package org.rubricator.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Severity;

/**
 * Where a verb prints to.
 *
 * @param out       results
 * @param err       problems and progress
 * @param directory folder that relative names start from
 * @param progress  shows how far the work is, and knows whether it was cancelled
 */
record Console(PrintStream out, PrintStream err, Path directory, ProgressBar progress) {

	private static final int INFOS_OF_A_KIND = 3;

	/** A file or folder that the user named. */
	Path path(String name) {
		return directory.resolve(name).normalize();
	}

	/** Prints problems: errors and warnings all, of other things to know a few of each kind. */
	void problems(List<Finding> findings) {
		progress.clear();
		Map<String, Integer> infos = new HashMap<>();
		for (Finding finding : findings) {
			if (finding.severity() != Severity.INFO
					|| infos.merge(finding.code(), 1, Integer::sum) <= INFOS_OF_A_KIND) {
				err.println(finding);
			}
		}
		infos.entrySet().stream().filter(kind -> kind.getValue() > INFOS_OF_A_KIND).sorted(Map.Entry.comparingByKey())
				.forEach(kind -> err.println("... and " + (kind.getValue() - INFOS_OF_A_KIND) + " more of "
						+ kind.getKey() + "; --json lists them."));
	}

	/** Exit status of a job that was done. */
	static int status(List<Finding> findings) {
		return findings.stream().anyMatch(finding -> finding.severity() != Severity.INFO) ? ExitStatus.FINDINGS
				: ExitStatus.DONE;
	}
}
