package org.rubricator.core.frames;

import java.util.ArrayList;
import java.util.List;

/**
 * How a role is filled: by places, by nothing because it is implicit, or not at all.
 *
 * @param places   in the order in which they were added
 * @param implicit whether it is meant but not said in the text; there are no places then
 */
public record Filling(List<Place> places, boolean implicit) {

	/** Not filled. */
	public static final Filling NONE = new Filling(List.of(), false);

	/** Meant, but not in the text. */
	public static final Filling IMPLICIT = new Filling(List.of(), true);

	public Filling {
		places = List.copyOf(places);
		if (implicit && !places.isEmpty()) {
			throw new IllegalArgumentException("What is in the text is not implicit");
		}
	}

	static Filling of(Place place) {
		return new Filling(List.of(place), false);
	}

	public boolean isEmpty() {
		return places.isEmpty() && !implicit;
	}

	Filling plus(Place place) {
		List<Place> more = new ArrayList<>(places);
		if (!more.contains(place)) {
			more.add(place);
		}
		return new Filling(more, false);
	}

	/** This without the place that was added last, or not filled where there is none. */
	Filling withoutLast() {
		return places.isEmpty() ? NONE : new Filling(places.subList(0, places.size() - 1), false);
	}

	/** This with another place instead of the last. */
	Filling withLast(Place place) {
		return withoutLast().plus(place);
	}
}
