package org.rubricator.analysis.passages;

/**
 * What counts as a passage that texts share.
 *
 * @param words         words of the shortest passage, at least 1
 * @param containment   share of the shorter text that must stand in the longer for the two to be alike, greater than 0 up
 *                      to 1: in runs of four words and more, so that a reprint with changed words is found too
 * @param templateTexts a passage in at least so many texts, no two of which are alike, is a template; at least 2
 */
public record PassageOptions(int words, double containment, int templateTexts) {

	/** Twenty words, three tenths, five texts. */
	public static final PassageOptions DEFAULT = new PassageOptions(20, 0.3, 5);

	/** @throws IllegalArgumentException if a number is out of range; the message is for people */
	public PassageOptions {
		if (words < 1) {
			throw new IllegalArgumentException("A passage has at least one word, not " + words + ".");
		}
		if (!(containment > 0 && containment <= 1)) {
			throw new IllegalArgumentException("Containment is greater than 0 and at most 1, not " + containment + ".");
		}
		if (templateTexts < 2) {
			throw new IllegalArgumentException("A template stands in at least two articles, not " + templateTexts + ".");
		}
	}

	public PassageOptions withWords(int other) {
		return new PassageOptions(other, containment, templateTexts);
	}

	public PassageOptions withContainment(double other) {
		return new PassageOptions(words, other, templateTexts);
	}
}
