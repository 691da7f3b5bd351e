package org.rubricator.core.inspection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.rubricator.core.corpus.ArticleSummary;
import org.rubricator.core.corpus.Assignments;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.corpus.LayerSummary;
import org.rubricator.core.corpus.UnreadableFileException;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.inspection.CorpusProgress.OfAnnotator;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.WorkState;
import org.rubricator.model.corpus.Annotator;
import org.rubricator.model.corpus.Corpus;

/**
 * Computes how far a corpus is. Remembers what is in each layer, so that computing it again reads only the layers that
 * were changed. Belongs to one thread at a time.
 */
public final class ProgressOperation {

	private record Known(FileTime modified, long size, LayerTally tally) {
	}

	private final CorpusStore corpus;
	private final Map<Path, Known> known = new HashMap<>();
	private final Map<String, Long> lengths = new HashMap<>();

	public ProgressOperation(CorpusStore corpus) {
		this.corpus = corpus;
	}

	/**
	 * @param monitor may be null; one step a layer
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the user cancelled; what was read is remembered
	 */
	public CorpusProgress run(IProgressMonitor monitor) throws IOException {
		Corpus description = corpus.corpus();
		CorpusStore.Listing<ArticleSummary> listing = corpus.articles();
		Set<String> articles = new HashSet<>();
		listing.items().forEach(article -> articles.add(article.id()));
		List<Finding> findings = new ArrayList<>(listing.findings());
		Assignments assignments = Assignments.of(description);
		assignments.retainArticles(articles);
		Set<String> names = new TreeSet<>(corpus.annotators());
		description.getAnnotators().stream().map(Annotator::getName).forEach(names::add);
		names.addAll(assignments.counts().keySet());
		SubMonitor progress = SubMonitor.convert(monitor, "Counting", names.size() * 1000);
		List<OfAnnotator> annotators = new ArrayList<>();
		for (String name : names) {
			Set<String> assigned = assignments.articles(name);
			annotators.add(count(name, assigned.isEmpty() ? articles : assigned, !assigned.isEmpty(), findings, progress.split(1000)));
		}
		return new CorpusProgress(description.getName(), articles.size(), annotators, findings);
	}

	private OfAnnotator count(String annotator, Set<String> theirs, boolean assigned, List<Finding> findings, SubMonitor progress)
			throws IOException {
		CorpusStore.Listing<LayerSummary> layers = corpus.layers(annotator);
		findings.addAll(layers.findings());
		progress.setWorkRemaining(layers.items().size());
		LayerTally tally = LayerTally.NONE;
		Map<String, LayerSummary> byArticle = new LinkedHashMap<>();
		long seconds = 0;
		for (LayerSummary layer : layers.items()) {
			progress.split(1);
			byArticle.put(layer.article(), layer);
			seconds += layer.secondsWorked();
			try {
				tally = tally.plus(tally(annotator, layer.article()));
			} catch (UnreadableFileException e) {
				findings.add(e.finding(corpus.folder()));
			}
		}
		SortedMap<WorkState, Integer> states = new TreeMap<>();
		Pace pace = new Pace();
		for (String article : theirs) {
			LayerSummary layer = byArticle.get(article);
			WorkState state = layer == null ? WorkState.NEW : layer.state();
			states.merge(state, 1, Integer::sum);
			pace.add(state, layer == null ? 0 : layer.secondsWorked(), length(article));
		}
		return new OfAnnotator(annotator, assigned, theirs.size(), states, tally, Duration.ofSeconds(seconds), pace.toGo());
	}

	private LayerTally tally(String annotator, String article) throws IOException {
		Path file = corpus.layerFile(annotator, article);
		FileTime modified = Files.getLastModifiedTime(file);
		long size = Files.size(file);
		Known before = known.get(file);
		if (before != null && before.modified().equals(modified) && before.size() == size) {
			return before.tally();
		}
		Optional<Layer> layer = corpus.layer(annotator, article);
		LayerTally tally = layer.map(LayerTally::of).orElse(LayerTally.NONE);
		known.put(file, new Known(modified, size, tally));
		return tally;
	}

	/** Bytes of the text, which never change. */
	private long length(String article) throws IOException {
		Long length = lengths.get(article);
		if (length == null) {
			Path text = corpus.articleFolder(article).resolve("text.txt");
			length = Files.exists(text) ? Files.size(text) : 0;
			lengths.put(article, length);
		}
		return length;
	}

	/** Time by length of text. */
	private static final class Pace {
		private long seconds;
		private long read;
		private long left;

		/** What was measured of an article that is begun is not taken off: it may have been in another round. */
		void add(WorkState state, long secondsWorked, long length) {
			boolean finished = state == WorkState.DONE || state == WorkState.LOCKED;
			if (finished && secondsWorked > 0) {
				seconds += secondsWorked;
				read += length;
			}
			left += finished ? 0 : length;
		}

		Optional<Duration> toGo() {
			return read == 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(Math.round((double) seconds * left / read)));
		}
	}
}
