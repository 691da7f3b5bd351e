package org.rubricator.core.suggestion;

import java.io.IOException;
import java.util.Optional;

import org.rubricator.model.labels.LabelSet;

/**
 * Proposes annotations. Offered as an OSGi service. Without state that anybody could notice, and thread-safe; making one
 * loads nothing heavy.
 */
public interface Suggester {

	/** Literal, such as {@code boilerplate}: the agent of its proposals, in people's layers and scripts. It never changes. */
	String id();

	/** Name for people. */
	String title();

	/** What it proposes and from what, one or two sentences for people. */
	String description();

	/**
	 * Why it can propose nothing with this label set: a sentence that says what to add to it. Empty where it can.
	 */
	Optional<String> unfit(LabelSet labels);

	/**
	 * Gets ready for some articles of a corpus. What it wants to know of the rest of the corpus it reads here or later. What
	 * the annotator decided since is learned here, also where no article is asked about.
	 *
	 * @throws IOException                                        if the corpus cannot be read at all
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the scope says so
	 */
	Suggesting start(SuggestionScope scope) throws IOException;
}
