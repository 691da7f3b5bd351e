package org.rubricator.core.corpus;

/** How many of some articles an annotator is done with. */
public record Progress(int done, int total) {

	public Progress {
		if (done < 0 || done > total) {
			throw new IllegalArgumentException(done + " of " + total);
		}
	}

	public Progress plus(Progress other) {
		return new Progress(done + other.done, total + other.total);
	}

	/** For people: {@code 12 of 40 done}. */
	@Override
	public String toString() {
		return done + " of " + total + " done";
	}
}
