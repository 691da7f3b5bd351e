package org.rubricator.analysis.splits;

import java.io.IOException;

import org.rubricator.analysis.leakage.Leak;
import org.rubricator.analysis.leakage.LeakReport;

/** Parts of a split share passages, and that was not allowed: a model would be tested on what it was trained on. */
public final class LeakingSplitException extends IOException {

	private static final long serialVersionUID = 1;

	LeakingSplitException(SplitRequest request, LeakReport report) {
		super(message(request, report));
	}

	private static String message(SplitRequest request, LeakReport report) {
		Leak leak = report.leak();
		return "The parts of this split share " + leak.passages() + (leak.passages() == 1 ? " passage" : " passages") + " of "
				+ report.minimum() + " words or more, the longest of " + leak.longest() + " words at " + leak.example()
				+ ", so a model would be tested on what it was trained on. Nothing is written. "
				+ (request.groupings().contains(Grouping.FAMILY) ? "Allow leaks, and the split is written as it is."
						: "Keep together articles that share passages (group by family), or allow leaks, and the split is written as it is.");
	}
}
