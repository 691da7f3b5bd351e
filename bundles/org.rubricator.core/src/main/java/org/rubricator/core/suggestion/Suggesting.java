package org.rubricator.core.suggestion;

import java.io.IOException;
import java.util.List;

/** A suggester at work on a corpus. Used by one thread at a time. */
public interface Suggesting {

	/**
	 * What it proposes for one article, in the order of the text; the same for the same corpus. It need not look at what
	 * stands in the layer already: what was decided there is not proposed again in any case.
	 *
	 * @throws IOException whose message is for people: the reason why nothing can be said of this article
	 */
	List<Suggestion> suggest(SuggestionInput input) throws IOException;

	/** What it learned in this corpus, and from what: a sentence for people. Empty where from nothing. */
	default String basis() {
		return "";
	}
}
