package org.rubricator.ui.wizards;

import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Severity;

/**
 * A line of a report.
 *
 * @param severity null where it is as it should be
 */
public record ResultRow(Severity severity, String what, String remark) {

	/** What a finding says. */
	public static ResultRow of(Finding finding) {
		String place = finding.location().annotation() == null ? finding.location().file()
				: finding.location().article() + ", " + finding.location().annotation();
		return new ResultRow(finding.severity(), place, finding.message());
	}
}
