package org.rubricator.core.inspection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.corpus.LayerSummary;
import org.rubricator.core.corpus.UnreadableFileException;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Span;
import org.rubricator.model.annotation.Verdict;
import org.rubricator.model.annotation.WorkState;

/**
 * How far annotators put the same labels on exactly the same characters, as F1: for each label and pair of annotators
 * twice the accepted spans that both have, divided by the spans of both, over the articles that both have finished. F1
 * stands in for a chance-corrected coefficient where the number of things that nobody marked is unknown and large.
 *
 * @see <a href="https://doi.org/10.1197/jamia.M1733">Hripcsak and Rothschild 2005, Agreement, the F-Measure, and
 *      Reliability in Information Retrieval</a>
 */
public final class ExactAgreement {

	private final Map<String, Count> byLabel = new TreeMap<>();
	private final Set<String> articles = new HashSet<>();
	private final Set<String> annotators = new HashSet<>();

	/** Spans of one label: those that two annotators have in common, each once, and all of both. */
	private static final class Count {
		private long common;
		private long all;
	}

	private ExactAgreement() {
	}

	/**
	 * Compares every pair of annotators; gold is none.
	 *
	 * @param articles ids of articles to look at
	 * @param gold     name of the adjudicated layer
	 */
	public static ExactAgreement of(CorpusStore corpus, Collection<String> articles, String gold) throws IOException {
		Set<String> wanted = new HashSet<>(articles);
		Map<String, List<String>> finished = new TreeMap<>();
		for (String annotator : corpus.annotators()) {
			if (!annotator.equals(gold)) {
				for (LayerSummary layer : corpus.layers(annotator).items()) {
					if (wanted.contains(layer.article())
							&& (layer.state() == WorkState.DONE || layer.state() == WorkState.LOCKED)) {
						finished.computeIfAbsent(layer.article(), article -> new ArrayList<>()).add(annotator);
					}
				}
			}
		}
		ExactAgreement agreement = new ExactAgreement();
		for (Map.Entry<String, List<String>> article : finished.entrySet()) {
			if (article.getValue().size() > 1) {
				agreement.compare(article.getKey(), article.getValue(), corpus);
			}
		}
		return agreement;
	}

	private void compare(String article, List<String> names, CorpusStore corpus) throws IOException {
		List<Map<String, Set<String>>> layers = new ArrayList<>();
		for (String name : names) {
			try {
				Optional<Layer> layer = corpus.layer(name, article);
				if (layer.isPresent()) {
					layers.add(spans(layer.get()));
					annotators.add(name);
				}
			} catch (UnreadableFileException e) {
				// Who reads the layer says so.
			}
		}
		for (int i = 0; i < layers.size(); i++) {
			for (int j = i + 1; j < layers.size(); j++) {
				articles.add(article);
				compare(layers.get(i), layers.get(j));
			}
		}
	}

	private void compare(Map<String, Set<String>> one, Map<String, Set<String>> other) {
		Set<String> labels = new HashSet<>(one.keySet());
		labels.addAll(other.keySet());
		for (String label : labels) {
			Count count = byLabel.computeIfAbsent(label, name -> new Count());
			Set<String> ones = one.getOrDefault(label, Set.of());
			Set<String> others = other.getOrDefault(label, Set.of());
			count.common += ones.stream().filter(others::contains).count();
			count.all += ones.size() + others.size();
		}
	}

	private static Map<String, Set<String>> spans(Layer layer) {
		Map<String, Set<String>> places = new HashMap<>();
		for (Span span : layer.getSpans()) {
			if (span.getVerdict() == Verdict.ACCEPTED) {
				places.computeIfAbsent(span.getLabel(), label -> new HashSet<>()).add(span.getParts().toString());
			}
		}
		return places;
	}

	/** Articles that two or more annotators have finished. */
	public int articles() {
		return articles.size();
	}

	/** Annotators who were compared. */
	public int annotators() {
		return annotators.size();
	}

	/** F1 by label, 0 to 1; empty where there was nothing to compare. */
	public Map<String, Double> f1() {
		Map<String, Double> f1 = new TreeMap<>();
		byLabel.forEach((label, count) -> f1.put(label, 2.0 * count.common / count.all));
		return f1;
	}
}
