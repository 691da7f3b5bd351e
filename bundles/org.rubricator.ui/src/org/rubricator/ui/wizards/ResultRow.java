package org.rubricator.ui.wizards;

import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;
import org.rubricator.core.findings.Severity;

/**
 * A line of a report.
 *
 * @param severity null where it is as it should be
 */
public record ResultRow(Severity severity, String what, String remark) {

	/** What a finding says. */
	public static ResultRow of(Finding finding) {
		Location location = finding.location();
		String place = location.annotation() != null ? location.article() + ", " + location.annotation()
				: location.line() > 0 ? location.file() + ":" + location.line() : location.file();
		return new ResultRow(finding.severity(), place, finding.message());
	}
}
