package org.rubricator.core.inspection;

import java.util.List;
import java.util.SortedMap;

import org.rubricator.core.findings.Finding;
import org.rubricator.model.annotation.WorkState;

/**
 * What is in a corpus, in numbers.
 *
 * @param name      name of the corpus
 * @param articles  how many articles
 * @param outlets   articles by outlet; those without one under the empty name
 * @param languages articles by language; those without one under the empty name
 * @param work      by annotator, in the order of their names
 * @param findings  files that could not be read, each an error
 */
public record CorpusStatistics(String name, int articles, SortedMap<String, Integer> outlets,
		SortedMap<String, Integer> languages, List<Work> work, List<Finding> findings) {

	/**
	 * Work of one annotator.
	 *
	 * @param annotator     name; gold is the adjudicated layer
	 * @param layers        how many layers
	 * @param states        layers by state
	 * @param secondsWorked over all layers
	 * @param spans         by label
	 * @param frames        by label
	 * @param discontinuous spans of more than one part
	 * @param flagged       spans and frames marked for discussion
	 * @param comments      spans and frames with a comment
	 */
	public record Work(String annotator, int layers, SortedMap<WorkState, Integer> states, long secondsWorked,
			SortedMap<String, Verdicts> spans, SortedMap<String, Verdicts> frames, int discontinuous, int flagged,
			int comments) {
	}

	/** Annotations by what the annotator decided. */
	public record Verdicts(int accepted, int proposed, int rejected) {

		public int total() {
			return accepted + proposed + rejected;
		}

		Verdicts plus(Verdicts other) {
			return new Verdicts(accepted + other.accepted, proposed + other.proposed, rejected + other.rejected);
		}
	}
}
