package org.rubricator.core.display;

import java.util.Locale;

import org.rubricator.model.annotation.Origin;
import org.rubricator.model.annotation.Verdict;

/**
 * Which rows are wanted. What is null does not matter.
 *
 * @param text    is in words, comment, id, actor or a value of an attribute, in upper or lower case; empty: any
 * @param flagged only those that are flagged for discussion
 */
public record AnnotationFilter(String text, String label, Verdict verdict, Origin origin, boolean flagged) {

	/** Lets everything through. */
	public static final AnnotationFilter NONE = new AnnotationFilter("", null, null, null, false);

	public boolean accepts(AnnotationRow row) {
		return (label == null || label.equals(row.state().label())) && (verdict == null || verdict == row.state().verdict())
				&& (origin == null || origin == row.state().origin()) && (!flagged || row.state().flagged()) && saysText(row);
	}

	private boolean saysText(AnnotationRow row) {
		if (text.isBlank()) {
			return true;
		}
		String wanted = text.strip().toLowerCase(Locale.ROOT);
		return says(row.words(), wanted) || says(row.state().comment(), wanted) || says(row.state().actor(), wanted)
				|| row.id().equalsIgnoreCase(wanted)
				|| row.state().attributes().values().values().stream().anyMatch(value -> says(value, wanted));
	}

	private static boolean says(String what, String wanted) {
		return what != null && what.toLowerCase(Locale.ROOT).contains(wanted);
	}
}
