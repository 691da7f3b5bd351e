package org.rubricator.core.labelling;

import org.rubricator.core.change.Edit;

/**
 * What comes of an act.
 *
 * @param edit    what is to be done to the layer; empty where there is nothing to do
 * @param span    id of the span that the annotator has at hand afterwards, or null
 * @param message why nothing is done, as a sentence; null where something is
 */
public record Outcome(Edit edit, String span, String message) {

	private static final Edit NOTHING = new Edit("Nothing", java.util.List.of());

	static Outcome done(Edit edit, String span) {
		return new Outcome(edit, span, null);
	}

	static Outcome refused(String span, String message) {
		return new Outcome(NOTHING, span, message);
	}
}
