package org.rubricator.core.page;

import org.rubricator.model.annotation.Range;

/**
 * A block of an article's page, or the part of one that is of one kind, with what it is taken for.
 *
 * @param range       place in the canonical text
 * @param text        the words there
 * @param path        DOM path of the block element
 * @param template    place in the template of the site, such as {@code aside.related > ul > li}: the same on all pages
 * @param kind        what it is taken for: {@code main}, {@code title}, {@code subtitle} or a kind of boilerplate such as
 *                    {@code teaser}
 * @param score       probability of that kind, 0 to 1
 * @param mainScore   probability that it belongs to the text of the article, 0 to 1
 * @param reason      in words
 * @param linkDensity share of its characters in links, 0 to 1
 * @param inMainText  whether it belongs to the text of the article
 */
public record PageBlock(Range range, String text, String path, String template, String kind, double score, double mainScore,
		String reason, double linkDensity, boolean inMainText) {

	/** What an article says itself; everything else is boilerplate. */
	public static final String MAIN = "main";

	/** Letters of the text in lower case: equal for the same words in another dress. Empty where there is no letter. */
	public String letters() {
		return letters(text);
	}

	/** As {@link #letters()}, of any text. */
	public static String letters(String text) {
		StringBuilder letters = new StringBuilder(text.length());
		text.codePoints().filter(Character::isLetter).map(Character::toLowerCase).forEach(letters::appendCodePoint);
		return letters.toString();
	}

	/** Whether it is neither text of the article nor its headline or standfirst. */
	public boolean isBoilerplate() {
		return !kind.equals(MAIN) && !kind.equals("title") && !kind.equals("subtitle");
	}
}
