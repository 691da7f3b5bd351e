package org.rubricator.analysis.quotations;

import java.util.List;

/**
 * An article with its quotations.
 *
 * @param article    its id
 * @param text       its text
 * @param quotations in it, those broken by a cue joined
 */
public record QuotedText(String article, String text, List<Quotation> quotations) {

	public QuotedText {
		quotations = List.copyOf(quotations);
	}

	/** The quotations of a text by their marks. */
	public static QuotedText of(String article, String text, QuotationFinder finder) {
		return new QuotedText(article, text, Utterances.join(text, finder.find(text)));
	}
}
