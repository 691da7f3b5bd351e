package org.rubricator.analysis.quotations;

import java.util.List;

/**
 * A quotation in one article.
 *
 * @param article   id of the article
 * @param quotation where it stands
 * @param text      the quoted words as they stand there, parts joined by a space
 * @param form      how it stands there
 * @param credits   whom it is credited to, by annotator; empty where nobody labelled it
 */
public record Appearance(String article, Quotation quotation, String text, Form form, List<Credit> credits) {

	public Appearance {
		credits = List.copyOf(credits);
	}
}
