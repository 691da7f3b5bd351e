package org.rubricator.analysis.quotations;

/**
 * What is asked for quotations.
 *
 * @param words  fewest words of a quotation, and fewest that two have in common; at least 3
 * @param dashes whether a paragraph that begins with a dash is speech
 * @param roles  which frames say who said what
 */
public record QuotesRequest(int words, boolean dashes, FrameRoles roles) {

	/** Four words, marks only, the roles of the default label set. */
	public static final QuotesRequest DEFAULT = new QuotesRequest(4, false, FrameRoles.DEFAULT);
}
