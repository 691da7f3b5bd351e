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
import org.rubricator.core.inspection.CorpusStatistics.Verdicts;
import org.rubricator.core.inspection.CorpusStatistics.Work;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Span;
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
		SortedMap<String, Verdicts> spans = new TreeMap<>();
		SortedMap<String, Verdicts> frames = new TreeMap<>();
		long seconds = 0;
		int discontinuous = 0;
		int[] notes = new int[2];
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
				for (Span span : layer.get().getSpans()) {
					count(span, spans, notes);
					discontinuous += span.getParts() != null && span.getParts().size() > 1 ? 1 : 0;
				}
				layer.get().getFrames().forEach(frame -> count(frame, frames, notes));
			}
		}
		return new Work(annotator, layers.items().size(), states, seconds, spans, frames, discontinuous, notes[0],
				notes[1]);
	}

	private static void count(Annotation annotation, SortedMap<String, Verdicts> counts, int[] notes) {
		Verdicts one = switch (annotation.getVerdict()) {
		case ACCEPTED -> new Verdicts(1, 0, 0);
		case PROPOSED -> new Verdicts(0, 1, 0);
		case REJECTED -> new Verdicts(0, 0, 1);
		};
		counts.merge(annotation.getLabel() == null ? "" : annotation.getLabel(), one,
				(a, b) -> new Verdicts(a.accepted() + b.accepted(), a.proposed() + b.proposed(),
						a.rejected() + b.rejected()));
		notes[0] += annotation.isFlagged() ? 1 : 0;
		notes[1] += annotation.getComment() != null ? 1 : 0;
	}
}
