package org.rubricator.analysis.families;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.corpus.UnreadableFileException;
import org.rubricator.core.exchange.ExportOperation;
import org.rubricator.core.findings.Finding;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;

/**
 * What of an article is left out of a comparison: spans with certain labels, of the gold layer if the article has one,
 * else of everybody. Suggestions count until they are rejected.
 */
public final class Masks {

	private final CorpusStore corpus;
	private final List<String> annotators;
	private final Set<String> labels;
	private final List<Finding> findings = new ArrayList<>();

	/** @param labels names of span labels; where there are none, no layer is read */
	public Masks(CorpusStore corpus, Set<String> labels) throws IOException {
		this.corpus = corpus;
		this.labels = Set.copyOf(labels);
		annotators = labels.isEmpty() ? List.of() : corpus.annotators();
	}

	/** Ranges of the article, in UTF-16 units of its text. */
	public List<Range> of(String article) throws IOException {
		if (annotators.contains(ExportOperation.GOLD)) {
			Optional<List<Range>> gold = ranges(ExportOperation.GOLD, article);
			if (gold.isPresent()) {
				return gold.get();
			}
		}
		List<Range> ranges = new ArrayList<>();
		for (String annotator : annotators) {
			ranges(annotator, article).ifPresent(ranges::addAll);
		}
		return ranges;
	}

	/** Layers that could not be read so far, each an error. */
	public List<Finding> findings() {
		return List.copyOf(findings);
	}

	private Optional<List<Range>> ranges(String annotator, String article) throws IOException {
		try {
			return corpus.layer(annotator, article).map(this::ranges);
		} catch (UnreadableFileException e) {
			findings.add(e.finding(corpus.folder()));
			return Optional.empty();
		}
	}

	private List<Range> ranges(Layer layer) {
		return layer.getSpans().stream()
				.filter(span -> labels.contains(span.getLabel()) && span.getVerdict() != Verdict.REJECTED)
				.map(Span::getParts).filter(parts -> parts != null).flatMap(parts -> parts.ranges().stream()).toList();
	}
}
