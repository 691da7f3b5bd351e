package org.rubricator.analysis.splits;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.rubricator.analysis.families.Decision;
import org.rubricator.analysis.families.FamilyDecisions;
import org.rubricator.analysis.families.Publication;
import org.rubricator.analysis.leakage.ArticleGroups;
import org.rubricator.analysis.leakage.CorpusLeakage;
import org.rubricator.analysis.quotations.Appearance;
import org.rubricator.analysis.quotations.QuotationFinder;
import org.rubricator.analysis.quotations.QuotedText;
import org.rubricator.analysis.quotations.QuotesRequest;
import org.rubricator.analysis.quotations.Saying;
import org.rubricator.analysis.quotations.SayingSearch;
import org.rubricator.core.corpus.ArticleSummary;
import org.rubricator.core.corpus.CorpusStore;

/** Which articles of a corpus a split keeps together. */
final class SplitGroups {

	private final CorpusStore corpus;
	private final SplitRequest request;

	SplitGroups(CorpusStore corpus, SplitRequest request) {
		this.corpus = corpus;
		this.request = request;
	}

	/** @param monitor may be null */
	ArticleGroups of(List<ArticleSummary> articles, CorpusLeakage leakage, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, articles.size());
		ArticleGroups groups = new ArticleGroups();
		for (Grouping grouping : request.groupings()) {
			switch (grouping) {
			case FAMILY -> {
				leakage.groups().all().values().forEach(groups::tie);
				putTogether(articles.stream().map(ArticleSummary::id).toList(), groups);
			}
			case QUOTATION -> sayings(articles, progress).forEach(groups::tie);
			case EVENT -> byKey(articles, this::window).forEach(groups::tie);
			case OUTLET -> byKey(articles,
					article -> Optional.ofNullable(article.outlet()).filter(outlet -> !outlet.isBlank())).forEach(groups::tie);
			}
		}
		return groups;
	}

	/** What people put apart stays together where it shares passages: a split is about words, not about families. */
	private void putTogether(List<String> articles, ArticleGroups groups) throws IOException {
		for (Decision decision : new FamilyDecisions(corpus).all()) {
			if (decision.together()) {
				groups.tie(decision.articles().stream().filter(articles::contains).toList());
			}
		}
	}

	private List<Set<String>> sayings(List<ArticleSummary> articles, SubMonitor progress) {
		SayingSearch search = new SayingSearch(QuotesRequest.DEFAULT.words());
		QuotationFinder finder = new QuotationFinder(QuotesRequest.DEFAULT.dashes());
		for (ArticleSummary article : articles) {
			progress.split(1);
			try {
				search.add(QuotedText.of(article.id(), corpus.text(article.id()), finder), quotation -> List.of());
			} catch (IOException e) {
				// The export names it and leaves it out.
				continue;
			}
		}
		return search.run(progress::checkCanceled).stream().map(Saying::appearances)
				.map(appearances -> appearances.stream().map(Appearance::article).collect(java.util.stream.Collectors.toSet()))
				.toList();
	}

	private Optional<String> window(ArticleSummary article) {
		return Publication.parse(article.published()).map(published -> Long.toString(
				Math.floorDiv(published.from().atOffset(ZoneOffset.UTC).toLocalDate().toEpochDay(), (long) request.eventDays())));
	}

	private interface Key {
		Optional<String> of(ArticleSummary article);
	}

	private static Collection<List<String>> byKey(List<ArticleSummary> articles, Key key) {
		Map<String, List<String>> byKey = new HashMap<>();
		articles.forEach(article -> key.of(article)
				.ifPresent(value -> byKey.computeIfAbsent(value, other -> new ArrayList<>()).add(article.id())));
		return byKey.values();
	}
}
