package org.rubricator.core.inspection;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

import org.rubricator.core.findings.Finding;
import org.rubricator.model.annotation.WorkState;

/**
 * How far a corpus is.
 *
 * @param name       name of the corpus
 * @param articles   how many articles there are
 * @param annotators by name
 * @param findings   files that could not be read, each an error
 */
public record CorpusProgress(String name, int articles, List<OfAnnotator> annotators, List<Finding> findings) {

	/**
	 * How far one annotator is with the articles that are theirs: those assigned to them, or all where none is.
	 *
	 * @param assigned whether articles are assigned to them
	 * @param articles how many articles are theirs
	 * @param states   their articles by state
	 * @param tally    what is in all their layers
	 * @param worked   time that was measured, over all their layers; zero where none was
	 * @param toGo     how long the articles that are left will take, if they go as the finished ones did for their length;
	 *                 empty where no time was measured of finished ones
	 */
	public record OfAnnotator(String annotator, boolean assigned, int articles, SortedMap<WorkState, Integer> states,
			LayerTally tally, Duration worked, Optional<Duration> toGo) {

		public int in(WorkState state) {
			return states.getOrDefault(state, 0);
		}

		/** Articles that are neither done nor locked. */
		public int left() {
			return articles - in(WorkState.DONE) - in(WorkState.LOCKED);
		}
	}
}
