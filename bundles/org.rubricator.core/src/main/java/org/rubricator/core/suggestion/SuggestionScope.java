package org.rubricator.core.suggestion;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.model.labels.LabelSet;

/**
 * What a suggester is to work on.
 *
 * @param labels   the label set of the corpus; {@link Suggester#unfit} has nothing against it
 * @param articles ids of the articles that it will be asked about, in the order in which it will
 * @param annotator whose layers the proposals are for
 * @param monitor  to ask whether the user cancelled
 */
public record SuggestionScope(CorpusStore corpus, LabelSet labels, List<String> articles, String annotator,
		IProgressMonitor monitor) {

	public SuggestionScope {
		Objects.requireNonNull(corpus);
		Objects.requireNonNull(labels);
		Objects.requireNonNull(annotator);
		Objects.requireNonNull(monitor);
		articles = List.copyOf(articles);
	}
}
