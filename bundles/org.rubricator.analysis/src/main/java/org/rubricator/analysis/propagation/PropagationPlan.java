package org.rubricator.analysis.propagation;

import org.rubricator.core.session.ActPreview;

/**
 * Where else labels can be put, before anything is.
 *
 * @param preview   an act with a proposal for each article; those in work that is done are not ticked
 * @param differing articles with some of the words, where the texts differ at a boundary
 * @param standing  articles where all of it stands labelled, proposed or rejected already
 * @param locked    articles whose layer is locked
 */
public record PropagationPlan(ActPreview preview, int differing, int standing, int locked) {

	/** What is left out and why, for people; empty where nothing is. */
	public String left() {
		StringBuilder left = new StringBuilder();
		append(left, differing, "differs at a boundary", "differ at a boundary");
		append(left, standing, "has it already", "have it already");
		append(left, locked, "is locked", "are locked");
		return left.isEmpty() ? "" : left.append('.').toString();
	}

	private static void append(StringBuilder text, int count, String one, String several) {
		if (count > 0) {
			text.append(text.isEmpty() ? "" : ", ").append(count).append(count == 1 ? " article " + one : " articles " + several);
		}
	}
}
