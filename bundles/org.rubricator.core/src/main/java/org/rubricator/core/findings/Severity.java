package org.rubricator.core.findings;

/** How much a finding matters. */
public enum Severity {
	/** Something is lost or cannot be used until it is mended. */
	ERROR,
	/** Something is probably not meant. */
	WARNING,
	/** Worth knowing. */
	INFO
}
