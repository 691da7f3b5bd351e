package org.rubricator.core.inspection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.rubricator.core.corpus.ArticleSummary;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.corpus.LayerSummary;
import org.rubricator.core.corpus.UnreadableFileException;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.inspection.CorpusStatistics.Work;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.WorkState;

/** Counts what is in a corpus. */
public final class StatisticsOperation {

	private final CorpusStore corpus;

	public StatisticsOperation(CorpusStore corpus) {
		this.corpus = corpus;
	}

	/**
	 * @param monitor may be null; one step a layer
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the user cancelled
	 */
	public CorpusStatistics run(IProgressMonitor monitor) throws IOException {
		CorpusStore.Listing<ArticleSummary> articles = corpus.articles();
		List<Finding> findings = new ArrayList<>(articles.findings());
		SortedMap<String, Integer> outlets = new TreeMap<>();
		SortedMap<String, Integer> languages = new TreeMap<>();
		for (ArticleSummary article : articles.items()) {
			outlets.merge(article.outlet() == null ? "" : article.outlet(), 1, Integer::sum);
			languages.merge(article.language() == null ? "" : article.language(), 1, Integer::sum);
		}
		List<String> annotators = corpus.annotators();
		SubMonitor progress = SubMonitor.convert(monitor, "Counting", annotators.size() * 1000);
		List<Work> work = new ArrayList<>();
		for (String annotator : annotators) {
			work.add(count(annotator, findings, progress.split(1000)));
		}
		return new CorpusStatistics(corpus.corpus().getName(), articles.items().size(), outlets, languages, work,
				findings);
	}

	private Work count(String annotator, List<Finding> findings, SubMonitor progress) throws IOException {
		CorpusStore.Listing<LayerSummary> layers = corpus.layers(annotator);
		findings.addAll(layers.findings());
		progress.setWorkRemaining(layers.items().size());
		SortedMap<WorkState, Integer> states = new TreeMap<>();
		LayerTally tally = LayerTally.NONE;
		long seconds = 0;
		for (LayerSummary summary : layers.items()) {
			progress.split(1);
			states.merge(summary.state(), 1, Integer::sum);
			seconds += summary.secondsWorked();
			Optional<Layer> layer;
			try {
				layer = corpus.layer(annotator, summary.article());
			} catch (UnreadableFileException e) {
				findings.add(e.finding(corpus.folder()));
				continue;
			}
			if (layer.isPresent()) {
				tally = tally.plus(LayerTally.of(layer.get()));
			}
		}
		return new Work(annotator, layers.items().size(), states, seconds, tally.spans(), tally.frames(),
				tally.discontinuous(), tally.flagged(), tally.comments());
	}
}
