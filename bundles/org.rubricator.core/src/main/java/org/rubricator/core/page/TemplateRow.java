package org.rubricator.core.page;

import java.util.List;

import org.rubricator.core.suggestion.OpenProposals.Open;
import org.rubricator.model.annotation.Range;

/**
 * What the pages of an outlet have at one place of their template, with one kind.
 *
 * @param kind     what is proposed or decided that it is
 * @param template the place, such as {@code aside.related > ul > li}
 * @param pages    on how many pages
 * @param open     proposals that nobody has decided on
 * @param accepted how many were accepted or made by hand
 * @param rejected how many were rejected
 * @param words    the words that stand there most often
 * @param repeated on how many pages those words stand
 * @param first    where the first of them stands
 */
public record TemplateRow(String kind, String template, int pages, List<Open> open, int accepted, int rejected, String words,
		int repeated, Place first) {

	/** A place in an article. */
	public record Place(String article, Range range) {
	}

	public TemplateRow {
		open = List.copyOf(open);
	}
}
