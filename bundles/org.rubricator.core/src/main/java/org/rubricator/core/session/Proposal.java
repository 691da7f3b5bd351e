package org.rubricator.core.session;

import java.util.List;

import org.rubricator.core.change.Change;
import org.rubricator.core.text.KeywordInContext;
import org.rubricator.model.annotation.Range;

/**
 * One thing that an act over many layers would do, for a preview.
 *
 * @param article  id of the article
 * @param title    what a person calls the article
 * @param place    where, UTF-16 units; null where it has no place in the text
 * @param context  the text there; null where it has no place in the text
 * @param what     what would be done, such as {@code Label 'Actor', link to Ada Lund}
 * @param optional whether it can be left out
 * @param changes  what would be done, as data
 */
public record Proposal(String annotator, String article, String title, Range place, KeywordInContext context,
		String what, boolean optional, List<Change> changes) {

	public Proposal {
		changes = List.copyOf(changes);
	}
}
