package org.rubricator.analysis.propagation;

import org.rubricator.core.findings.Location;
import org.rubricator.model.annotation.Range;

/**
 * Two places with the same words, labelled differently.
 *
 * @param kind           how they differ
 * @param annotator      who labelled the one place
 * @param article        article of the one place
 * @param annotation     id of the annotation there
 * @param range          from its first to its last unit
 * @param otherAnnotator who labelled the other place
 * @param otherArticle   article of the other place
 * @param other          id of the annotation there; empty where there is none
 * @param otherRange     the same words there
 * @param detail         what differs, for people
 */
public record Conflict(Kind kind, String annotator, String article, String annotation, Range range, String otherAnnotator,
		String otherArticle, String other, Range otherRange, String detail) {

	/** How two places differ. */
	public enum Kind {
		/** Labelled here, not there, although the annotator there is done. */
		MISSING,
		/** The same words have another label. */
		LABEL,
		/** The label is the same, the words are not quite. */
		BOUNDARY,
		/** Attributes or actor differ. */
		ATTRIBUTES,
		/** The same spans are in different frames. */
		FRAME
	}

	/** The one place. */
	public Location place() {
		return location(annotator, article, annotation, range);
	}

	/** The other place. */
	public Location otherPlace() {
		return location(otherAnnotator, otherArticle, other.isEmpty() ? null : other, otherRange);
	}

	private static Location location(String annotator, String article, String annotation, Range range) {
		return Location.ofAnnotation("annotations/" + annotator + "/" + article + ".xmi", article, annotator, annotation, range);
	}
}
