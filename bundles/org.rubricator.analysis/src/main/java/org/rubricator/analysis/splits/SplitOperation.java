package org.rubricator.analysis.splits;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.rubricator.analysis.families.FamiliesRequest;
import org.rubricator.analysis.leakage.CorpusLeakage;
import org.rubricator.core.corpus.ArticleSummary;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.corpus.UnreadableFileException;
import org.rubricator.core.exchange.ExportOperation;
import org.rubricator.model.annotation.Annotation;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Verdict;

/** Splits the articles that an export is going to write. */
public final class SplitOperation {

	private final CorpusStore corpus;

	public SplitOperation(CorpusStore corpus) {
		this.corpus = corpus;
	}

	/**
	 * @param plan    what the export is going to write
	 * @param monitor may be null; two steps an article
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the user cancelled
	 */
	public Split run(ExportOperation.Plan plan, SplitRequest request, IProgressMonitor monitor) throws IOException {
		Map<String, ArticleSummary> heads = corpus.articles().items().stream()
				.collect(Collectors.toMap(ArticleSummary::id, Function.identity()));
		SubMonitor progress = SubMonitor.convert(monitor, "Splitting", plan.articles().size() * 2);
		List<LabelledArticle> articles = new ArrayList<>();
		for (String id : plan.articles()) {
			progress.split(1);
			ArticleSummary head = heads.get(id);
			articles.add(new LabelledArticle(id, head == null || head.outlet() == null ? "" : head.outlet(),
					labels(id, plan.annotators())));
		}
		FamiliesRequest families = FamiliesRequest.DEFAULT;
		CorpusLeakage leakage = CorpusLeakage.of(corpus, plan.articles(), families.passages().words(), families.masked(),
				progress.split(plan.articles().size()));
		Split split = Splitter.split(articles, request, leakage.groups());
		return split.withLeaks(leakage.report(split.parts().stream()
				.map(part -> part.articles().stream().map(LabelledArticle::id).toList()).toList()));
	}

	private Map<String, Integer> labels(String article, List<String> annotators) throws IOException {
		Map<String, Integer> labels = new TreeMap<>();
		for (String annotator : annotators) {
			try {
				Optional<Layer> layer = corpus.layer(annotator, article);
				layer.stream().flatMap(found -> Stream.concat(found.getSpans().stream(), found.getFrames().stream()))
						.filter(annotation -> annotation.getVerdict() == Verdict.ACCEPTED).map(Annotation::getLabel).filter(java.util.Objects::nonNull)
						.forEach(label -> labels.merge(label, 1, Integer::sum));
			} catch (UnreadableFileException e) {
				// The export says so.
			}
		}
		return labels;
	}
}
