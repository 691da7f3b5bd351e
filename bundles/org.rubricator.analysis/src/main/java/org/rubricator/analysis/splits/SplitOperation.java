package org.rubricator.analysis.splits;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.rubricator.analysis.families.FamiliesRequest;
import org.rubricator.analysis.leakage.ArticleGroups;
import org.rubricator.analysis.leakage.CorpusLeakage;
import org.rubricator.analysis.leakage.LeakReport;
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
	 * @param monitor may be null; three steps an article
	 * @throws LeakingSplitException if parts share passages and the request does not allow it
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the user cancelled
	 */
	public Split run(ExportOperation.Plan plan, SplitRequest request, IProgressMonitor monitor) throws IOException {
		Map<String, ArticleSummary> heads = corpus.articles().items().stream()
				.collect(Collectors.toMap(ArticleSummary::id, Function.identity()));
		int count = plan.articles().size();
		SubMonitor progress = SubMonitor.convert(monitor, "Splitting", count * 3);
		List<LabelledArticle> articles = new ArrayList<>();
		for (String id : plan.articles()) {
			progress.split(1);
			articles.add(new LabelledArticle(id, labels(id, plan.annotators())));
		}
		FamiliesRequest families = FamiliesRequest.DEFAULT;
		CorpusLeakage leakage = CorpusLeakage.of(corpus, plan.articles(), families.passages().words(), families.masked(),
				progress.split(count));
		ArticleGroups groups = new SplitGroups(corpus, request)
				.of(plan.articles().stream().map(heads::get).filter(Objects::nonNull).toList(), leakage, progress.split(count));
		Split split = Splitter.split(articles, request, groups);
		LeakReport report = leakage.report(split.parts().stream()
				.map(part -> part.articles().stream().map(LabelledArticle::id).toList()).toList(), request.folds());
		if (!report.leak().isEmpty() && !request.allowLeaks()) {
			throw new LeakingSplitException(request, report);
		}
		return split.withLeaks(report);
	}

	private Map<String, Integer> labels(String article, List<String> annotators) throws IOException {
		Map<String, Integer> labels = new TreeMap<>();
		for (String annotator : annotators) {
			try {
				Optional<Layer> layer = corpus.layer(annotator, article);
				layer.stream().flatMap(found -> Stream.concat(found.getSpans().stream(), found.getFrames().stream()))
						.filter(annotation -> annotation.getVerdict() == Verdict.ACCEPTED).map(Annotation::getLabel).filter(Objects::nonNull)
						.forEach(label -> labels.merge(label, 1, Integer::sum));
			} catch (UnreadableFileException e) {
				// The export says so.
			}
		}
		return labels;
	}
}
