package org.rubricator.core.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.rubricator.core.findings.Finding;
import org.rubricator.model.annotation.WorkState;

/**
 * What a tree of a corpus shows: its articles by outlet, and how far one annotator is with each. Made from the heads of
 * the files alone. Immutable.
 *
 * @param annotator whose work it shows
 * @param outlets   by name, articles without one last
 * @param findings  files that could not be read
 */
public record CorpusOverview(String annotator, List<Outlet> outlets, List<Finding> findings) {

	public CorpusOverview {
		outlets = List.copyOf(outlets);
		findings = List.copyOf(findings);
	}

	/** An article and how far the annotator is with it. */
	public record Item(ArticleSummary article, WorkState state) {

		public String id() {
			return article.id();
		}

		/** Whether the annotator has nothing left to do. */
		public boolean isDone() {
			return state == WorkState.DONE || state == WorkState.LOCKED;
		}

		/** The title, or the id where there is none. */
		public String title() {
			String title = article.title();
			return title == null || title.isBlank() ? article.id() : title;
		}
	}

	/**
	 * Articles of one outlet, by time of publication.
	 *
	 * @param name empty where articles name none
	 */
	public record Outlet(String name, List<Item> articles, Progress progress) {

		static Outlet of(String name, List<Item> articles) {
			int done = (int) articles.stream().filter(Item::isDone).count();
			return new Outlet(name, List.copyOf(articles), new Progress(done, articles.size()));
		}
	}

	/** Reads the heads of all articles and of the annotator's layers. */
	public static CorpusOverview read(CorpusStore corpus, String annotator) throws IOException {
		CorpusStore.Listing<ArticleSummary> articles = corpus.articles();
		CorpusStore.Listing<LayerSummary> layers = corpus.layers(annotator);
		Map<String, WorkState> states = new HashMap<>();
		layers.items().forEach(layer -> states.put(layer.article(), layer.state()));
		return new CorpusOverview(annotator,
				byOutlet(articles.items().stream()
						.map(article -> new Item(article, states.getOrDefault(article.id(), WorkState.NEW))).toList()),
				Stream.concat(articles.findings().stream(), layers.findings().stream()).toList());
	}

	/** The same with other states of some articles. */
	public CorpusOverview withStates(Map<String, WorkState> states) {
		return map(item -> states.containsKey(item.id()) ? new Item(item.article(), states.get(item.id())) : item);
	}

	/**
	 * What is left of it when only articles are shown that have every word of the filter, in any case and anywhere in
	 * title, outlet, date or id. Progress is that of what is left.
	 */
	public CorpusOverview matching(String filter) {
		List<String> words = Stream.of(filter.toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty())
				.toList();
		if (words.isEmpty()) {
			return this;
		}
		Predicate<Item> matches = item -> {
			ArticleSummary article = item.article();
			String text = (item.title() + '\n' + article.id() + '\n' + article.outlet() + '\n' + article.published())
					.toLowerCase(Locale.ROOT);
			return words.stream().allMatch(text::contains);
		};
		return new CorpusOverview(annotator, outlets.stream()
				.map(outlet -> Outlet.of(outlet.name(), outlet.articles().stream().filter(matches).toList()))
				.filter(outlet -> !outlet.articles().isEmpty()).toList(), findings);
	}

	/** Progress of all articles. */
	public Progress progress() {
		return outlets.stream().map(Outlet::progress).reduce(new Progress(0, 0), Progress::plus);
	}

	/** All articles, in the order of the tree. */
	public Stream<Item> articles() {
		return outlets.stream().map(Outlet::articles).flatMap(Collection::stream);
	}

	private CorpusOverview map(Function<Item, Item> change) {
		return new CorpusOverview(annotator,
				outlets.stream().map(outlet -> Outlet.of(outlet.name(), outlet.articles().stream().map(change).toList()))
						.toList(),
				findings);
	}

	private static List<Outlet> byOutlet(List<Item> sorted) {
		List<Outlet> outlets = new ArrayList<>();
		int begin = 0;
		for (int i = 1; i <= sorted.size(); i++) {
			if (i == sorted.size() || !outlet(sorted.get(i)).equals(outlet(sorted.get(begin)))) {
				outlets.add(Outlet.of(outlet(sorted.get(begin)), sorted.subList(begin, i)));
				begin = i;
			}
		}
		return outlets;
	}

	private static String outlet(Item item) {
		return item.article().outlet() == null ? "" : item.article().outlet();
	}
}
