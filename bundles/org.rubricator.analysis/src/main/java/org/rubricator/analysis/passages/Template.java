package org.rubricator.analysis.passages;

import java.util.List;

/**
 * A passage that stands in many articles which are otherwise unlike: an editor's note, a line of house style. It says
 * nothing about where an article comes from.
 *
 * @param words  how many words
 * @param text   the words as they are compared, with a space between
 * @param places all places, sorted
 */
public record Template(int words, String text, List<Place> places) {

	public Template {
		places = places.stream().sorted().toList();
	}
}
