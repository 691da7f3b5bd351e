package org.rubricator.formats.gate;

/** Names of features that say what GATE has no place for. */
final class GateNames {

	static final String PREFIX = "rubricator.";
	static final String PARTS = PREFIX + "parts";
	static final String ACTOR = PREFIX + "actor";
	static final String COMMENT = PREFIX + "comment";
	static final String FLAGGED = PREFIX + "flagged";
	static final String VERDICT = PREFIX + "verdict";
	static final String ORIGIN = PREFIX + "origin";
	static final String AGENT = PREFIX + "agent";
	static final String SCORE = PREFIX + "score";
	/** Before the name of a role; the value is ids of annotations, or {@link #IMPLICIT}. */
	static final String ROLE = PREFIX + "role.";
	static final String IMPLICIT = "implicit";
	/** Says that an annotation is a frame. */
	static final String FRAME = PREFIX + "frame";
	/** Before the name of something that is said of the article. */
	static final String ARTICLE = PREFIX + "article.";

	private GateNames() {
	}
}
