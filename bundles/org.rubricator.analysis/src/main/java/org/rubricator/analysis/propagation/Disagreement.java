package org.rubricator.analysis.propagation;

import java.util.List;

import org.rubricator.core.findings.Finding;

/**
 * One thing that was labelled differently on the same words. Where the words stand in many articles, one that differs from
 * the rest differs from each of them: that is one disagreement, not many.
 *
 * @param conflicts every two places that differ, in the order of the articles; at least one
 */
public record Disagreement(List<Conflict> conflicts) {

	/** Code of the findings; a literal. */
	public static final String CODE = "passage.labelled-differently";

	public Disagreement {
		conflicts = List.copyOf(conflicts);
	}

	/** The two places that stand for all. */
	public Conflict conflict() {
		return conflicts.getFirst();
	}

	/** Whether somebody disagrees with himself or herself. */
	public boolean isOfOne() {
		return conflict().annotator().equals(conflict().otherAnnotator());
	}

	/**
	 * As validation shows it: at the one place, naming the other. Who labelled the same words in two ways did probably not
	 * mean to; that two people differ is worth knowing.
	 */
	public Finding finding() {
		Conflict conflict = conflict();
		String more = conflicts.size() == 1 ? "" : conflicts.size() == 2 ? " So do they in one more pair of places."
				: " So do they in " + (conflicts.size() - 1) + " more pairs of places.";
		String message = "The same words stand in " + conflict.otherArticle() + " at " + conflict.otherRange() + ", where "
				+ (isOfOne() ? "the same annotator" : conflict.otherAnnotator()) + " labelled them differently: " + conflict.detail()
				+ "." + more;
		Finding finding = isOfOne() ? Finding.warning(CODE, conflict.place(), message)
				: Finding.info(CODE, conflict.place(), message);
		return finding.withOthers(conflict.otherPlace());
	}
}
