package org.rubricator.core.suggestion;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.model.labels.LabelSet;

/**
 * Lets suggesters learn from what an annotator decided, so that the next suggestion finds it learned. Changes no layer.
 */
public final class LearnOperation {

	private LearnOperation() {
	}

	/**
	 * @param monitor may be null
	 * @return from what was learned, a sentence for each suggester that learned anything
	 * @throws OperationCanceledException if the user cancelled; what was learned before stays as it was
	 * @throws IOException                if the corpus cannot be read
	 */
	public static List<String> run(CorpusStore corpus, Suggesters suggesters, String annotator, IProgressMonitor monitor)
			throws IOException {
		LabelSet labels = corpus.labels();
		List<Suggester> fit = suggesters.all().stream().filter(suggester -> suggester.unfit(labels).isEmpty()).toList();
		SubMonitor progress = SubMonitor.convert(monitor, fit.size());
		List<String> learned = new ArrayList<>();
		for (Suggester suggester : fit) {
			String basis = suggester.start(new SuggestionScope(corpus, labels, List.of(), annotator, progress)).basis();
			if (!basis.isEmpty()) {
				learned.add(basis);
			}
			progress.worked(1);
		}
		return learned;
	}
}
