package org.rubricator.analysis.quotations;

/**
 * Which frames of a label set say who said what.
 *
 * @param frame   name of the frame label
 * @param source  name of the role of those who speak
 * @param cue     name of the role of the words that tell it
 * @param content name of the role of what is said
 */
public record FrameRoles(String frame, String source, String cue, String content) {

	/** Those of the label set that new corpora have. */
	public static final FrameRoles DEFAULT = new FrameRoles("Attribution", "source", "cue", "content");
}
