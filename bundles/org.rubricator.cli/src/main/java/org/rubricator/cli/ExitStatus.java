package org.rubricator.cli;

/** What the process ends with. */
final class ExitStatus {

	/** Done. */
	static final int DONE = 0;
	/** Done, with errors or warnings, or with some inputs refused. */
	static final int FINDINGS = 1;
	/** Wrong usage. */
	static final int USAGE = 2;
	/** Failed or cancelled. */
	static final int FAILED = 3;

	private ExitStatus() {
	}
}
