package org.rubricator.core.actors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import java.io.IOException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.corpus.LayerSummary;
import org.rubricator.core.corpus.UnreadableFileException;
import org.rubricator.core.findings.Finding;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Verdict;

/**
 * Mentions of actors in the saved layers of a corpus. Rejected ones are not counted: nobody says that they are mentions.
 * Thread-safe.
 */
public final class MentionIndex {

	private record Key(String annotator, String article) {
	}

	private final CorpusStore corpus;
	private final Map<Key, List<Mention>> byLayer = new HashMap<>();
	private final List<Finding> findings = new ArrayList<>();

	public MentionIndex(CorpusStore corpus) {
		this.corpus = corpus;
	}

	/**
	 * Reads all layers.
	 *
	 * @param monitor may be null; one step a layer
	 */
	public void readAll(IProgressMonitor monitor) throws IOException {
		List<LayerSummary> layers = new ArrayList<>();
		List<Finding> unreadable = new ArrayList<>();
		for (String annotator : corpus.annotators()) {
			CorpusStore.Listing<LayerSummary> listing = corpus.layers(annotator);
			layers.addAll(listing.items());
			unreadable.addAll(listing.findings());
		}
		SubMonitor progress = SubMonitor.convert(monitor, layers.size());
		Map<Key, List<Mention>> read = new HashMap<>();
		for (LayerSummary layer : layers) {
			progress.split(1);
			try {
				read.put(new Key(layer.annotator(), layer.article()), mentions(layer.annotator(), layer.article()));
			} catch (UnreadableFileException e) {
				unreadable.add(e.finding(corpus.folder()));
			}
		}
		synchronized (this) {
			byLayer.clear();
			byLayer.putAll(read);
			findings.clear();
			findings.addAll(unreadable);
		}
	}

	/** Reads one layer again. */
	public void read(String annotator, String article) throws IOException {
		List<Mention> mentions = mentions(annotator, article);
		synchronized (this) {
			byLayer.put(new Key(annotator, article), mentions);
		}
	}

	private List<Mention> mentions(String annotator, String article) throws IOException {
		Optional<Layer> layer = corpus.layer(annotator, article);
		return layer.map(Mention::of).orElse(List.of());
	}

	/** Files that could not be read by {@link #readAll}. */
	public synchronized List<Finding> findings() {
		return List.copyOf(findings);
	}

	/** Number of mentions by id of the actor, without rejected ones. */
	public synchronized Map<String, Integer> counts() {
		Map<String, Integer> counts = new TreeMap<>();
		for (List<Mention> mentions : byLayer.values()) {
			for (Mention mention : mentions) {
				if (mention.verdict() != Verdict.REJECTED) {
					counts.merge(mention.actor(), 1, Integer::sum);
				}
			}
		}
		return counts;
	}

	/** Mentions of any of these actors, rejected ones too, by article, annotator and place. */
	public synchronized List<Mention> mentions(Collection<String> actors) {
		Set<String> wanted = Set.copyOf(actors);
		return byLayer.values().stream().flatMap(List::stream).filter(mention -> wanted.contains(mention.actor()))
				.sorted(Comparator.comparing(Mention::article).thenComparing(Mention::annotator)
						.thenComparing(mention -> mention.parts().begin()).thenComparing(Mention::span))
				.toList();
	}
}
