package org.rubricator.analysis.families;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.rubricator.analysis.passages.Pair;
import org.rubricator.analysis.passages.PassageSearch;
import org.rubricator.analysis.passages.SharedPassages;
import org.rubricator.core.corpus.ArticleSummary;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;

/**
 * The families of a corpus, and the words of its articles to find those of one more. Texts are read one after another; none
 * is kept, but some six bytes a word are. Thread-safe; one update waits for another.
 */
public final class FamilyIndex {

	private final CorpusStore corpus;
	private final FamiliesRequest request;
	private PassageSearch search;
	private SharedPassages shared = new SharedPassages(List.of(), List.of());
	private Map<String, ArticleSummary> articles = Map.of();
	private final List<Finding> unreadable = new ArrayList<>();

	public FamilyIndex(CorpusStore corpus, FamiliesRequest request) {
		this.corpus = corpus;
		this.request = request;
	}

	/**
	 * What is found now. Articles that came since the last time are compared with those that are known; where one is gone, or
	 * could not be read, all are read anew.
	 *
	 * @param monitor may be null
	 * @return the same for the same corpus, but for templates that an article which came later makes one; articles that
	 *         cannot be read are findings
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the user cancelled; the next update begins anew
	 */
	public synchronized Families update(IProgressMonitor monitor) throws IOException {
		CorpusStore.Listing<ArticleSummary> listing = corpus.articles();
		List<Finding> findings = new ArrayList<>(listing.findings());
		Map<String, ArticleSummary> listed = new LinkedHashMap<>();
		listing.items().forEach(article -> listed.put(article.id(), article));
		SubMonitor progress = SubMonitor.convert(monitor, "Finding families", listed.size() + 10);
		boolean grows = search != null && unreadable.isEmpty() && listed.keySet().containsAll(articles.keySet());
		Map<String, ArticleSummary> known = articles;
		PassageSearch words = search;
		// What is stopped half-way is not gone on with.
		search = null;
		Masks masks = new Masks(corpus, request.masked());
		if (grows) {
			add(words, listed, known, masks, progress);
		} else {
			words = read(listed, masks, progress);
		}
		List<DatedArticle> dated = listed.values().stream()
				.filter(article -> unreadable.stream().noneMatch(finding -> article.id().equals(finding.location().article())))
				.map(article -> new DatedArticle(article.id(), article.outlet(), article.published())).toList();
		Families families = new FamilySearch(request.passages(), this::text).run(dated, shared,
				new FamilyDecisions(corpus).all());
		articles = listed;
		search = words;
		findings.addAll(unreadable);
		findings.addAll(masks.findings());
		findings.addAll(families.findings());
		return families.withFindings(findings);
	}

	/** Reads everything the next time: what is masked may have changed. */
	public synchronized void forget() {
		search = null;
	}

	/** Heads of the articles by id, as of the last update. */
	public synchronized Map<String, ArticleSummary> articles() {
		return articles;
	}

	private PassageSearch read(Map<String, ArticleSummary> listed, Masks masks, SubMonitor progress) throws IOException {
		unreadable.clear();
		PassageSearch words = new PassageSearch(request.passages());
		for (String article : listed.keySet()) {
			progress.split(1);
			try {
				words.add(article, corpus.text(article), masks.of(article));
			} catch (IOException e) {
				unreadable.add(unreadable(article, e));
			}
		}
		shared = words.run(progress::checkCanceled);
		return words;
	}

	private void add(PassageSearch words, Map<String, ArticleSummary> listed, Map<String, ArticleSummary> known, Masks masks,
			SubMonitor progress) throws IOException {
		Map<String, Integer> order = new HashMap<>();
		listed.keySet().forEach(id -> order.put(id, order.size()));
		List<Pair> pairs = new ArrayList<>(shared.pairs());
		for (String article : listed.keySet()) {
			if (!known.containsKey(article)) {
				progress.checkCanceled();
				try {
					words.addAndCompare(article, corpus.text(article), masks.of(article)).stream()
							.map(pair -> order.get(pair.first()) < order.get(pair.second()) ? pair : pair.turned()).forEach(pairs::add);
				} catch (IOException e) {
					unreadable.add(unreadable(article, e));
				}
			}
		}
		pairs.sort(Comparator.comparing((Pair pair) -> order.get(pair.first())).thenComparing(pair -> order.get(pair.second())));
		shared = new SharedPassages(pairs, shared.templates());
	}

	private static Finding unreadable(String article, IOException e) {
		return Finding.error("families.unreadable", new Location("articles/" + article + "/text.txt", 0, article, null, null, null),
				"Cannot be read (" + e.getMessage() + "), so it was compared with nothing.");
	}

	private String text(String article) {
		try {
			return corpus.text(article);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
