package org.rubricator.formats.brat;

/** What importer and exporter have in common. */
final class BratFormat {

	/** Role of the words that stand for an event. */
	static final String TRIGGER = "trigger";
	/** Roles of an equivalence are all the same. */
	static final String MEMBER = "member";
	/** Type of notes that say what brat has no line for. */
	static final String OWN_NOTE = "Rubricator";
	static final String COMMENT = "AnnotatorNotes";
	/** Database of normalizations that name actors of the registry. */
	static final String ACTORS = "Actors";
	static final String WIKIDATA = "Wikidata";
	static final String FLAGGED = "flagged";
	static final String NO_TRIGGER = "no-trigger";
	static final String IMPLICIT = "implicit ";
	static final String ATTRIBUTES = "attributes ";
	static final String LONG_COMMENT = "comment=";

	private BratFormat() {
	}

	/** Where a line of the annotations ends for some reader, so that no quote may have it: as for Python's splitlines. */
	static boolean breaksLine(char c) {
		return c >= '\n' && c <= '\r' || c >= 0x1C && c <= 0x1E || c == 0x85 || c == 0x2028 || c == 0x2029;
	}
}
