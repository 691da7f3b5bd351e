package org.rubricator.formats.webanno;

/** What importer and exporter have in common. */
final class TsvFormat {

	static final String ID = "webanno-tsv";
	/** Simple names of the types that are written. */
	static final String SPAN = "RubricatorSpan";
	static final String FRAME = "RubricatorFrame";
	static final String LABEL = "label";
	static final String ATTRIBUTES = "attributes";
	static final String PACKAGE = "webanno.custom.";

	private TsvFormat() {
	}
}
