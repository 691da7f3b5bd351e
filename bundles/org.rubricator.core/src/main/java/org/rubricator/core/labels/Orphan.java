package org.rubricator.core.labels;

import java.util.List;

/**
 * A name that annotations may use and that the changed label set does not have any more. All names but those it may
 * become are as they were saved.
 *
 * @param kind       what it names
 * @param ofSpans    whether it is about labels of spans, not of frames
 * @param label      name of the label
 * @param member     name of the attribute or role; null for a label
 * @param value      the choice; null for all else
 * @param successor  what it is called now; null where it was deleted
 * @param candidates what it could become, in the order of the label set
 */
public record Orphan(Kind kind, boolean ofSpans, String label, String member, String value, String successor,
		List<String> candidates) {

	/** Kinds of names. */
	public enum Kind {
		LABEL, ATTRIBUTE, CHOICE, ROLE
	}

	public Orphan {
		candidates = List.copyOf(candidates);
	}

	/** The name itself. */
	public String name() {
		return switch (kind) {
		case LABEL -> label;
		case ATTRIBUTE, ROLE -> member;
		case CHOICE -> value;
		};
	}

	/** For people: what was done to what. */
	public String description() {
		String what = switch (kind) {
		case LABEL -> "Label \u201C" + label + "\u201D";
		case ATTRIBUTE -> "Attribute \u201C" + member + "\u201D of \u201C" + label + "\u201D";
		case CHOICE -> "Choice \u201C" + value + "\u201D of \u201C" + label + "\u201D, " + member;
		case ROLE -> "Role \u201C" + member + "\u201D of \u201C" + label + "\u201D";
		};
		return what + (successor == null ? " was deleted" : " was renamed to \u201C" + successor + "\u201D");
	}
}
